package de.teilhabemonitor.round;

import static de.teilhabemonitor.change.Edits.edit;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.node.ObjectNode;
import de.teilhabemonitor.Signed;
import de.teilhabemonitor.change.Edits;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a report does to its measure, where others change that too, and what is left of it when it is taken down. */
@QuarkusTest
@TestProfile(RoundWorld.class)
class ReportsAndMeasuresTest extends RoundTests {

    private static final String WORD = "Unerlaubtes-8423";

    private String measure = "";

    @BeforeEach
    void ask() throws SQLException {
        measure = read("select code from measure where lead = 'sgfv' and status = 'in-progress' and retired_at is null"
                        + " order by 1 limit 1")
                .get(0);
        open("RM", measure);
    }

    /** Other tests look for what goes on too. */
    @AfterEach
    void goOn() throws SQLException {
        run("update measure set status = 'in-progress' where code = '" + measure + "'");
    }

    @Test
    void writesNothingOverThatSomebodyElseHasChanged() {
        String change = begun(input -> milestones(input).add(milestone("Aus dem Bericht")));
        step(change, "reporter", "submission").then().statusCode(200);
        publish(input -> input.withArray("milestones")
                .addObject()
                .put("state", "open")
                .putObject("title")
                .put("de", "Von der Koordination"));

        seen(change).body("stale", equalTo(true));
        step(change, "coordinator", "application")
                .then()
                .statusCode(409)
                .body("violations[0].name", equalTo("baseVersion"))
                .body("violations[0].reason", not(containsString("Version 0")));
        Signed.as("reporter")
                .get(STAFF + "changes/" + change)
                .then()
                .body("state", equalTo("returned"), "returnReason", not(equalTo("")));
        measured()
                .body("milestones.title.de", hasItem("Von der Koordination"))
                .body("milestones.title.de", not(hasItem("Aus dem Bericht")));
        step(change, "reporter", "submission")
                .then()
                .statusCode(400)
                .body("violations.name", contains("/input/milestones"));
        Signed.as("coordinator")
                .get(STAFF + "changes/" + change + "/preview")
                .then()
                .statusCode(200)
                .body("measure.milestones.title.de", hasItem("Aus dem Bericht"));

        mend(change, input -> input.put("measureVersion", version()));
        step(change, "reporter", "submission").then().statusCode(200);
        step(change, "coordinator", "application").then().statusCode(200);
        measured().body("milestones.title.de", hasItem("Aus dem Bericht"));
        given().get("/api/v1/changes?subject=reports/RM-" + measure)
                .then()
                .body("data[0].fields.field", not(hasItem("measureVersion")));
    }

    private static ValidatableResponse seen(String change) {
        return Signed.as("coordinator").get(STAFF + "changes/" + change).then();
    }

    @Test
    void saysAlsoWhatComesNextAsLongAsTheStatusRestsOnIt() {
        String change = begun(input -> {
            input.put("next", Map.of("de", "Ein zweiter Kurs beginnt."));
            input.put("obstacles", Map.of("de", "Es fehlen Räume."));
        });
        step(change, "reporter", "submission").then().statusCode(200);
        step(change, "coordinator", "application").then().statusCode(200);
        measured()
                .body("report.next.de", equalTo("Ein zweiter Kurs beginnt."))
                .body("report.obstacles.de", equalTo("Es fehlen Räume."));
        publish(input -> input.putObject("statusBasis").put("de", "So steht es im Umsetzungsbericht."));
        measured().body("report", nullValue());
    }

    @Test
    void goesOnWhereOthersHaveChangedSomethingElse() {
        String change = begun(input -> milestones(input).add(milestone("Noch aus einem Bericht")));
        step(change, "reporter", "submission").then().statusCode(200);
        publish(input -> input.putObject("description").put("de", "Eine andere Beschreibung"));
        seen(change).body("stale", equalTo(false));
        step(change, "coordinator", "application").then().statusCode(200);
        measured()
                .body("description.de", equalTo("Eine andere Beschreibung"))
                .body("milestones.title.de", hasItem("Noch aus einem Bericht"));
    }

    @Test
    void endsNothingBeforeItHasBegun() {
        publish(input -> {
            input.put("actualStart", "2024");
            input.remove("actualEnd");
        });
        String change = begun(input -> {
            input.remove("actualStart");
            input.put("actualEnd", "2020");
        });
        step(change, "reporter", "submission")
                .then()
                .statusCode(400)
                .body("violations.name", contains("/input/actualEnd"));
    }

    @Test
    void leavesTheStatusAloneWhenAnOldReportIsMended() {
        String change = begun(input -> {});
        step(change, "reporter", "submission").then().statusCode(200);
        step(change, "coordinator", "application").then().statusCode(200);
        publish(input -> {
            input.put("status", "completed");
            input.putObject("statusBasis").put("de", "Abschlussbericht");
        });
        int version = version();
        Edits.publish(edit("coordinator", "reports/RM-" + measure, input -> input.putObject("happened")
                .put("de", "Etwas ist geschehen, richtig geschrieben.")));
        measured()
                .body("status", equalTo("completed"), "statusBasis.de", equalTo("Abschlussbericht"))
                .body("version", equalTo(version));
    }

    @Test
    void passesOnWhatIsMendedInTheLatestReport() {
        String change = begun(input -> {});
        step(change, "reporter", "submission").then().statusCode(200);
        step(change, "coordinator", "application").then().statusCode(200);
        Edits.publish(edit("coordinator", "reports/RM-" + measure, input -> {
            input.putObject("happened").put("de", "Es ist doch fertig.");
            input.put("status", "completed");
        }));
        measured().body("status", equalTo("completed"), "statusBasis.de", equalTo("Es ist doch fertig."));
    }

    @Test
    void leavesTheStatusAloneWhenItIsTakenDown() {
        String change = begun(input -> input.put("happened", Map.of("de", WORD)));
        step(change, "reporter", "submission").then().statusCode(200);
        step(change, "coordinator", "application").then().statusCode(200);
        publish(input -> {
            input.put("status", "completed");
            input.remove("statusBasis");
        });
        takeDown("reports/RM-" + measure);
        measured().body("status", equalTo("completed"));
        assertFalse(publicly().contains(WORD), publicly());
    }

    @Test
    void takesItsWordsOutOfItsMeasure() {
        String change = begun(input -> input.put("happened", Map.of("de", WORD)));
        step(change, "reporter", "submission").then().statusCode(200);
        step(change, "coordinator", "application").then().statusCode(200);
        measured().body("statusBasis.de", equalTo(WORD));
        takeDown("reports/RM-" + measure);
        measured().body("status", equalTo("in-progress"));
        assertFalse(publicly().contains(WORD), publicly());
    }

    private String publicly() {
        StringBuilder all = new StringBuilder();
        for (String address : List.of(
                "measures/" + measure, "measures/" + measure + "/history", "changes?pageSize=100", "measures.csv")) {
            all.append(given().get("/api/v1/" + address).asString());
        }
        return all.toString();
    }

    private void takeDown(String subject) {
        json("coordinator")
                .body(Map.of("subject", subject, "reason", "Gericht"))
                .post(STAFF + "takedowns")
                .then()
                .statusCode(201);
    }

    private ValidatableResponse measured() {
        return given().get("/api/v1/measures/" + measure).then().statusCode(200);
    }

    private int version() {
        return Edits.present("coordinator", "measures/" + measure)
                .path("version")
                .asInt();
    }

    private void publish(Consumer<ObjectNode> alter) {
        Edits.publish(edit("coordinator", "measures/" + measure, alter));
    }

    /** A draft, begun from what the form begins with. */
    private String begun(Consumer<Map<String, Object>> alter) {
        Map<String, Object> input = form();
        input.put("happened", Map.of("de", "Etwas ist geschehen."));
        alter.accept(input);
        return json("reporter")
                .body(Map.of("subject", "reports/RM-" + measure, "kind", "create", "input", input))
                .post(STAFF + "changes")
                .then()
                .statusCode(201)
                .extract()
                .path("code");
    }

    private void mend(String change, Consumer<Map<String, Object>> alter) {
        Map<String, Object> input = form();
        alter.accept(input);
        json("reporter", tag(change))
                .body(Map.of("subject", "reports/RM-" + measure, "kind", "create", "input", input))
                .put(STAFF + "changes/" + change)
                .then()
                .statusCode(200);
    }

    private Map<String, Object> form() {
        return Signed.as("reporter")
                .get(STAFF + "duties/RM/" + measure)
                .then()
                .statusCode(200)
                .extract()
                .path("input");
    }

    private static List<Object> milestones(Map<String, Object> input) {
        List<Object> milestones = new ArrayList<>((List<?>) input.getOrDefault("milestones", List.of()));
        input.put("milestones", milestones);
        return milestones;
    }

    private static Map<String, Object> milestone(String title) {
        return Map.of("title", Map.of("de", title), "state", "open");
    }

    private static String tag(String change) {
        return Signed.as("coordinator").get(STAFF + "changes/" + change).header("ETag");
    }

    private static Response step(String change, String person, String step) {
        return json(person, tag(change)).body("{}").put(STAFF + "changes/" + change + "/" + step);
    }
}
