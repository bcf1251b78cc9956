package de.teilhabemonitor.staff;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import de.teilhabemonitor.Signed;
import de.teilhabemonitor.start.TestDatabase;
import de.teilhabemonitor.start.TestKeycloak;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** Who is asking, as the provider says it. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@QuarkusTestResource(TestKeycloak.class)
class SignedInTest {

    @Test
    void knowsWhoIsAsking() {
        Signed.as("reporter")
                .get("/api/staff/v1/me")
                .then()
                .statusCode(200)
                .header("Cache-Control", equalTo("no-store"))
                .header("API-Version", equalTo("1.0.0"))
                .body("name", equalTo("Test reporter"), "email", equalTo("reporter@tests.example"))
                .body("roles", contains("reporter"), "organisation.code", equalTo("sgfv"), "may", hasItem("me"));
        Signed.as("administrator")
                .get("/api/staff/v1/me")
                .then()
                .statusCode(200)
                .body("organisation", nullValue());
    }

    @Test
    void knowsProgramsToo() {
        Signed.with(Signed.machine())
                .get("/api/staff/v1/me")
                .then()
                .statusCode(200)
                .body("roles", contains("auditor"), "name", equalTo("service-account-teilhabemonitor-machine"));
    }

    @Test
    void refusesWhoIsNot() throws InterruptedException {
        TestKeycloak.awaitUp();
        given().get("/api/staff/v1/me").then().statusCode(401).header("WWW-Authenticate", equalTo("Bearer"));
        Signed.with("garbage").get("/api/staff/v1/me").then().statusCode(401);
        Signed.with(Signed.fresh("tests-elsewhere", "coordinator"))
                .get("/api/staff/v1/me")
                .then()
                .statusCode(401);
        String brief = Signed.fresh("tests-brief", "coordinator");
        Thread.sleep(2500);
        Signed.with(brief).get("/api/staff/v1/me").then().statusCode(401);
        Signed.as("nobody").get("/api/staff/v1/acts").then().statusCode(403);
        Signed.as("personal-data").get("/api/staff/v1/acts").then().statusCode(403);
    }
}
