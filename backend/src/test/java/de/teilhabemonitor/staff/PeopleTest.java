package de.teilhabemonitor.staff;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.teilhabemonitor.Signed;
import de.teilhabemonitor.start.TestDatabase;
import de.teilhabemonitor.start.TestKeycloak;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who is known behind the staff door, for which organisation they work, and what happens when they leave. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@QuarkusTestResource(TestKeycloak.class)
class PeopleTest {

    private static final String PEOPLE = "/api/staff/v1/people";
    private static final String CLAIMS = "/api/staff/v1/organisation-claims";
    private static final String ACTS = "/api/staff/v1/acts";

    @Inject
    AgroalDataSource database;

    @Inject
    SessionFactory sessions;

    @BeforeEach
    void come() {
        Signed.as("coordinator").get("/api/staff/v1/me");
        Signed.as("reporter-social").get("/api/staff/v1/me");
    }

    @Test
    void areListedWithRoleAndOrganisation() {
        Signed.as("administrator")
                .get(PEOPLE + "?role=reporter&organisation=sasji")
                .then()
                .statusCode(200)
                .body("data.name", contains("Test reporter-social"), "data.organisation.code", contains("sasji"))
                .body(
                        "data.email",
                        contains("reporter-social@tests.example"),
                        "data.roles",
                        contains(contains("reporter")))
                .body("facets.organisation.value", hasItem("sasji"));
        Signed.as("coordinator")
                .get(PEOPLE + "?q=NATOR&departed=false&sort=-lastSeen&pageSize=1")
                .then()
                .statusCode(200)
                .body("data.size()", equalTo(1), "data.departedAt", everyItem(nullValue()));
        Signed.as("coordinator").get(PEOPLE + "?organisation=none").then().statusCode(400);
        Signed.as("coordinator").get(PEOPLE + "?nothing=1").then().statusCode(400);
        Signed.as("coordinator").get(PEOPLE + "/P-9999").then().statusCode(404);
        Signed.as("coordinator").get(PEOPLE + "/P-9999/nothing").then().statusCode(404);
        Signed.as("coordinator").delete(PEOPLE).then().statusCode(405);
    }

    @Test
    void areRefusedWhenTheyHaveLeft() {
        String code = code("leaver");
        String departure = PEOPLE + "/" + code + "/departure";

        writing("administrator").body("{}").put(departure).then().statusCode(428);
        writing("administrator")
                .header("If-Match", "\"99\"")
                .body("{}")
                .put(departure)
                .then()
                .statusCode(412);
        writing("administrator")
                .header("If-Match", version(code))
                .body("{\"reason\":\"\"}")
                .put(departure)
                .then()
                .statusCode(400)
                .body("violations.name", contains("/reason"));
        writing("administrator")
                .header("If-Match", version(code))
                .body("{\"reason\": \"Neue Stelle\"}")
                .put(departure)
                .then()
                .statusCode(200)
                .body("departedAt", notNullValue(), "departureReason", equalTo("Neue Stelle"));

        Signed.as("leaver").get("/api/staff/v1/me").then().statusCode(401);
        Signed.as("coordinator").get(PEOPLE + "?departed=true").then().body("data.code", hasItem(code));
        Signed.as("auditor")
                .get(ACTS + "?subject=people/" + code)
                .then()
                .statusCode(200)
                .body("data.verb", contains("record-departure"), "data[0].actor.name", equalTo("Test administrator"))
                .body("data[0].details.reason", equalTo("Neue Stelle"));

        writing("administrator")
                .header("If-Match", version(code))
                .delete(departure)
                .then()
                .statusCode(200)
                .body("departedAt", nullValue());
        Signed.as("leaver").get("/api/staff/v1/me").then().statusCode(200);
    }

    @Test
    void cannotLockThemselvesOut() {
        String code = code("administrator");
        writing("administrator")
                .header("If-Match", version(code))
                .body("{}")
                .put(PEOPLE + "/" + code + "/departure")
                .then()
                .statusCode(400)
                .body("violations.name", contains("code"));
        Signed.as("administrator").get("/api/staff/v1/me").then().statusCode(200);
    }

    @Test
    void workForTheOrganisationThatAnAdministratorSays() {
        Signed.as("coordinator").get(CLAIMS).then().statusCode(200).body("claims.size()", equalTo(0));
        String none = Signed.as("administrator").get(CLAIMS).header("ETag");
        writing("administrator")
                .header("If-Match", none)
                .body("{\"claims\": [{\"value\": \"sasji\", \"organisation\": \"nowhere\"}]}")
                .put(CLAIMS)
                .then()
                .statusCode(400)
                .body("violations.name", contains("/claims/0/organisation"));
        String one = writing("administrator")
                .header("If-Match", none)
                .body("{\"claims\": [{\"value\": \"sasji\", \"organisation\": \"swht\"}]}")
                .put(CLAIMS)
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
        Signed.as("reporter-social").get("/api/staff/v1/me").then().body("organisation.code", equalTo("swht"));
        Signed.as("reporter").get("/api/staff/v1/me").then().body("organisation.code", equalTo("sgfv"));

        writing("administrator")
                .header("If-Match", none)
                .body("{\"claims\": []}")
                .put(CLAIMS)
                .then()
                .statusCode(412);
        writing("administrator")
                .header("If-Match", one)
                .body("{\"claims\": []}")
                .put(CLAIMS)
                .then()
                .statusCode(200);
        Signed.as("reporter-social").get("/api/staff/v1/me").then().body("organisation.code", equalTo("sasji"));
    }

    @Test
    void leaveALogThatOnlyGrows() throws SQLException {
        Signed.as("coordinator")
                .get(ACTS + "?from=2020&to=2020")
                .then()
                .statusCode(200)
                .body("data.size()", equalTo(0));
        Signed.as("coordinator").get(ACTS + "?from=2020&to=2019").then().statusCode(400);
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : new String[] {"update act set verb = 'x'", "delete from act", "truncate act"}) {
                SQLException refused = assertThrows(SQLException.class, () -> statement.execute(sql), sql);
                assertEquals("23001", refused.getSQLState());
            }
        }
    }

    @Test
    void areReadInFewStatements() {
        Statistics statistics = sessions.getStatistics();
        for (String list :
                new String[] {PEOPLE, ACTS, PEOPLE + "?role=reporter&organisation=sgfv", ACTS + "?verb=x&from=2020"}) {
            Signed.as("coordinator").get(list);
            statistics.setStatisticsEnabled(true);
            statistics.clear();
            Signed.as("coordinator").get(list).then().statusCode(200);
            long statements = statistics.getPrepareStatementCount();
            statistics.setStatisticsEnabled(false);
            assertTrue(statements <= 3, () -> list + " took " + statements);
        }
    }

    private static RequestSpecification writing(String person) {
        return Signed.as(person).contentType(ContentType.JSON);
    }

    private static String code(String person) {
        return Signed.as(person).get("/api/staff/v1/me").path("code");
    }

    private static String version(String code) {
        return Signed.as("coordinator").get(PEOPLE + "/" + code).header("ETag");
    }
}
