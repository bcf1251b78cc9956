package de.teilhabemonitor.round;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import de.teilhabemonitor.Signed;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is asked for what, and who sees it. */
@QuarkusTest
@TestProfile(RoundWorld.class)
class DutiesTest extends RoundTests {

    @Test
    void showsReportersTheirOwnOnly() throws SQLException {
        open(round("R", Map.of("all", true))).statusCode(201);
        List<String> own = read("select measure from duty where office = 'sgfv' order by 1");
        Signed.as("reporter")
                .get(STAFF + "duties")
                .then()
                .statusCode(200)
                .body("data.measure.code", equalTo(own), "pagination.totalElements", equalTo(own.size()))
                .body("data.state", everyItem(equalTo("missing")), "data.daysLeft", everyItem(equalTo(30)))
                .body("data.late", everyItem(equalTo(false)), "data.code", hasItem("R-" + own.get(0)))
                .body("facets.office.value", contains("sgfv"), "facets.state.value", contains("missing"));
        Signed.as("reporter")
                .get(STAFF + "duties?mine=true&office=afz")
                .then()
                .statusCode(200)
                .body("data", hasSize(0));
        String foreign =
                read("select measure from duty where office = 'afz' limit 1").get(0);
        Signed.as("reporter").get(STAFF + "duties/R/" + foreign).then().statusCode(404);
        Signed.as("reporter").get(STAFF + "duties/R/" + own.get(0)).then().statusCode(200);
        Signed.as("reporter-nowhere")
                .get(STAFF + "duties")
                .then()
                .statusCode(200)
                .body("data", hasSize(0));
        Signed.as("reporter-nowhere")
                .get(STAFF + "duties/R/" + own.get(0))
                .then()
                .statusCode(404);
    }

    @Test
    void showsSuccessorsWhatTheirPredecessorPromised() throws SQLException {
        open(round("R", Map.of("all", true))).statusCode(201);
        String promised = read("select measure from duty where office = 'sjis'").get(0);
        Signed.as("reporter-social")
                .get(STAFF + "duties")
                .then()
                .statusCode(200)
                .body("data.measure.code", hasItem(promised), "data.office.code", hasItem("sjis"));
        Signed.as("reporter-social").get(STAFF + "duties/R/" + promised).then().statusCode(200);
    }

    @Test
    void showsCoordinatorsAllAndWhatIsTheirs() throws SQLException {
        open(round("R", Map.of("fields", read("select code from field")))).statusCode(201);
        int all = count("duty");
        int theirs = count("duty where office is null or office = 'referat'");
        for (String person : List.of("coordinator", "auditor")) {
            Signed.as(person)
                    .get(STAFF + "duties")
                    .then()
                    .statusCode(200)
                    .body("pagination.totalElements", equalTo(all));
        }
        Signed.as("coordinator")
                .get(STAFF + "duties?mine=true")
                .then()
                .statusCode(200)
                .body("pagination.totalElements", equalTo(theirs));
        json("coordinator", "\"1\"").put(STAFF + "rounds/R/closing").then().statusCode(200);
        Signed.as("coordinator").get(STAFF + "duties?mine=true").then().body("pagination.totalElements", equalTo(0));
        Signed.as("coordinator").get(STAFF + "duties").then().body("pagination.totalElements", equalTo(all));
    }

    @Test
    void countsDaysAndLateness() throws SQLException {
        open("R", "M-0001");
        later(30);
        one().body("duty.daysLeft", equalTo(0), "duty.late", equalTo(false));
        later(33);
        one().body("duty.daysLeft", equalTo(-3), "duty.late", equalTo(true));
    }

    @Test
    void endsWithTheMeasureThatLeavesThePlan() throws SQLException {
        open("R", "M-0001", "M-0002");
        run("update measure set retired_at = now() where code = 'M-0001'");
        try {
            Signed.as("coordinator").get(STAFF + "duties/R/M-0001").then().statusCode(404);
            Signed.as("coordinator").get(STAFF + "duties?round=R").then().body("data.measure.code", contains("M-0002"));
            Signed.as("coordinator")
                    .get(STAFF + "rounds/R/progress")
                    .then()
                    .body("total.total", equalTo(1), "round.duties", equalTo(1));
        } finally {
            run("update measure set retired_at = null where code = 'M-0001'");
        }
    }

    private static ValidatableResponse one() {
        return Signed.as("coordinator").get(STAFF + "duties/R/M-0001").then().statusCode(200);
    }

    @Test
    void fillsInWhatIsKnown() throws SQLException {
        open("R", "M-0001");
        String status = read("select status from measure where code = 'M-0001'").get(0);
        one().body("measure.code", equalTo("M-0001"), "measure.status", equalTo(status))
                .body("measure.title", not(hasKey("_of")), "lastReport", nullValue(), "changeVersion", nullValue())
                .body("input.measure", equalTo("M-0001"), "input.round", equalTo("R"))
                .body("input.status", equalTo(status), "input.statusAsOf", equalTo(today().toString()))
                .body("input", not(hasKey("happened")));
    }

    @Test
    void refusesWhoMayNot() {
        open("R", "M-0001");
        given().get(STAFF + "duties").then().statusCode(401);
        given().get(STAFF + "duties/R/M-0001").then().statusCode(401);
        for (String person : List.of("moderator", "event-team", "steering", "administrator", "personal-data")) {
            Signed.as(person).get(STAFF + "duties").then().statusCode(403);
            Signed.as(person).get(STAFF + "duties/R/M-0001").then().statusCode(403);
        }
        for (String missing : List.of("R/M-0002", "S/M-0001", "S/none")) {
            Signed.as("coordinator").get(STAFF + "duties/" + missing).then().statusCode(404);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mine=perhaps",
                "state=done",
                "office=nobody",
                "office=a%20b",
                "round=",
                "sort=office",
                "page=0",
                "pageSize=101",
                "unknown=1"
            })
    void refusesKeysThatMakeNoSense(String query) {
        Signed.as("coordinator")
                .urlEncodingEnabled(false)
                .get(STAFF + "duties?" + query)
                .then()
                .statusCode(400);
    }

    @Test
    void countsWhatFurtherFiltersWouldFind() throws SQLException {
        open(round("R", Map.of("all", true))).statusCode(201);
        open("S", "M-0001");
        Signed.as("coordinator")
                .get(STAFF + "duties?round=S&sort=-title")
                .then()
                .statusCode(200)
                .body("data", hasSize(1), "facets.round.value", contains("R", "S"));
        assertEquals(count("duty"), count("duty_now"));
    }
}
