package de.teilhabemonitor.round;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import de.teilhabemonitor.Signed;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** From the round to the public page: asked, drafted, submitted, returned with a reason, mended, applied. */
@QuarkusTest
@TestProfile(RoundWorld.class)
class ReportTripTest extends RoundTests {

    private static final String CANARY = "Kanarienvogel-4711";

    private String measure = "";

    @Test
    void goesAllTheWay() throws SQLException {
        measure = read("select code from measure where lead = 'sgfv' and status = 'in-progress' order by 1")
                .get(0);
        open("R", measure);
        signals().body("signals.signal", hasItem("report-due"));
        String outside = publicly();

        Map<String, Object> input = given().spec(json("reporter"))
                .get(STAFF + "duties/R/" + measure)
                .then()
                .statusCode(200)
                .extract()
                .path("input");
        input.put("happened", Map.of("de", CANARY));
        String change = json("reporter")
                .body(Map.of("subject", "reports/R-" + measure, "kind", "create", "input", input))
                .post(STAFF + "changes")
                .then()
                .statusCode(201)
                .extract()
                .path("code");
        duty().body("duty.state", equalTo("draft"), "duty.change", equalTo(change), "changeVersion", notNullValue())
                .body("input.happened.de", equalTo(CANARY));
        step("reporter", change, "submission", "{}");
        duty().body("duty.state", equalTo("submitted"), "duty.submittedOn", equalTo(today().toString()));
        progress("submitted");

        later(31);
        duty().body("duty.late", equalTo(false), "duty.daysLeft", equalTo(-1));
        later(0);
        step("coordinator", change, "return", "{\"reason\":\"Bitte nennen Sie die Zahl der Plätze.\"}");
        duty().body("duty.state", equalTo("returned"))
                .body("duty.returnReason", equalTo("Bitte nennen Sie die Zahl der Plätze."))
                .body("duty.submittedOn", nullValue());
        progress("returned");
        assertEquals(outside, publicly(), "nothing of all this is seen outside");

        input.put("happened", Map.of("de", "120 Plätze sind belegt."));
        json("reporter", version(change))
                .body(Map.of("subject", "reports/R-" + measure, "kind", "create", "input", input))
                .put(STAFF + "changes/" + change)
                .then()
                .statusCode(200);
        step("reporter", change, "submission", "{}");
        assertEquals(outside, publicly());
        step("coordinator", change, "application", "{}");

        duty().body("duty.state", equalTo("applied"), "duty.change", nullValue())
                .body("duty.lastReport.code", equalTo("R-" + measure), "lastReport.happened.de", notNullValue());
        progress("applied");
        signals()
                .body("signals.signal", not(hasItem("report-due")))
                .body("signals.signal", not(hasItem("stale")))
                .body("statusAsOf", equalTo(today().toString()));
        Signed.as("coordinator").get(STAFF + "rounds/R").then().body("applied", equalTo(1));
        given().get("/api/v1/changes?subject=reports/R-" + measure)
                .then()
                .statusCode(200)
                .body("data.subject", contains("reports/R-" + measure))
                // what the measure said before its report
                .body("data[0].fields.find { it.field == 'statusAsOf' }.before", notNullValue());
        assertFalse(publicly().contains(CANARY));
    }

    private ValidatableResponse duty() {
        return Signed.as("reporter").get(STAFF + "duties/R/" + measure).then().statusCode(200);
    }

    private ValidatableResponse signals() {
        return given().get("/api/v1/measures/" + measure).then().statusCode(200);
    }

    private static void progress(String state) {
        Signed.as("coordinator")
                .get(STAFF + "rounds/R/progress")
                .then()
                .statusCode(200)
                .body("total." + state, equalTo(1), "total.total", equalTo(1));
    }

    private static String version(String change) {
        return Signed.as("coordinator").get(STAFF + "changes/" + change).header("ETag");
    }

    private static void step(String person, String change, String step, String body) {
        json(person, version(change))
                .body(body)
                .put(STAFF + "changes/" + change + "/" + step)
                .then()
                .statusCode(200);
    }

    /** What anybody sees of the measure and of everything. */
    private String publicly() {
        StringBuilder all = new StringBuilder();
        for (String address : List.of(
                "measures/" + measure,
                "measures?pageSize=100",
                "measures.csv",
                "plan",
                "changes",
                "search?q=Kanarienvogel")) {
            all.append(given().get("/api/v1/" + address).asString());
        }
        return all.toString();
    }

    @Test
    void takesNoReportInThePlaceOfAnother() throws SQLException {
        List<String> own = read("select code from measure where lead = 'sgfv' order by 1");
        String foreign =
                read("select code from measure where lead = 'afz' order by 1").get(0);
        open("R", own.get(0), foreign);
        // under the code of what somebody else is asked for, and of what nobody is asked for
        for (Map.Entry<String, String> wrong :
                List.of(Map.entry("R-" + foreign, own.get(0)), Map.entry("R-" + own.get(1), own.get(1)))) {
            String change = json("reporter")
                    .body(Map.of(
                            "subject",
                            "reports/" + wrong.getKey(),
                            "kind",
                            "create",
                            "input",
                            Map.of(
                                    "measure", wrong.getValue(),
                                    "round", "R",
                                    "happened", Map.of("de", "Etwas."),
                                    "status", "in-progress",
                                    "statusAsOf", today().toString())))
                    .post(STAFF + "changes")
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("code");
            json("reporter", version(change))
                    .body("{}")
                    .put(STAFF + "changes/" + change + "/submission")
                    .then()
                    .statusCode(400);
        }
        Signed.as("coordinator").get(STAFF + "duties/R/" + foreign).then().body("duty.state", equalTo("missing"));
    }
}
