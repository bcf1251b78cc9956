package de.teilhabemonitor.own;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;

import de.teilhabemonitor.Signed;
import de.teilhabemonitor.submission.FeedbackWorld;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;

/** Administrators say how long what is kept, within bounds. */
@QuarkusTest
@TestProfile(FeedbackWorld.class)
class RetentionTest {

    private static final String RETENTION = "/api/staff/v1/retention";

    @Test
    void isSetWithinBounds() {
        Response before = Signed.as("administrator").get(RETENTION);
        before.then().statusCode(200).body("periods.find { it.name == 'contact-after-closing' }.days", equalTo(183));
        String version = before.header("ETag");
        put(version, "contact-after-closing", 183).then().statusCode(200);
        put(version, "contact-after-closing", 90).then().statusCode(412);
        String now = Signed.as("coordinator").get(RETENTION).header("ETag");
        put(now, "contact-after-closing", 9999).then().statusCode(400);
        put(now, "contact-after-closing", 1096)
                .then()
                .statusCode(400)
                .body("violations.name", hasItem("/periods/0/days"));
        put(now, "for-ever", 1).then().statusCode(400).body("violations.name", hasItem("/periods/0/name"));
        assertEquals(now, Signed.as("auditor").get(RETENTION).header("ETag"));
    }

    @Test
    void isToldToEverybodyAtOnce() {
        Response staff = Signed.as("administrator").get(RETENTION);
        put(staff.header("ETag"), "answered-original", 365).then().statusCode(200);
        given().get("/api/v1/retention")
                .then()
                .statusCode(200)
                .body("data.find { it.name == 'answered-original' }.days", equalTo(365))
                .body("data.find { it.name == 'unconfirmed-address' }.days", equalTo(1));
        put(Signed.as("administrator").get(RETENTION).header("ETag"), "answered-original", 730)
                .then()
                .statusCode(200);
        given().get("/api/v1/retention").then().body("data.find { it.name == 'answered-original' }.days", equalTo(730));
    }

    private static Response put(String version, String name, int days) {
        return Signed.as("administrator")
                .contentType("application/json")
                .header("If-Match", version)
                .body("{\"periods\":[{\"name\":\"%s\",\"days\":%d}]}".formatted(name, days))
                .put(RETENTION);
    }
}
