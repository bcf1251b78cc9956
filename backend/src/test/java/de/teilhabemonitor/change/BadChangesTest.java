package de.teilhabemonitor.change;

import static de.teilhabemonitor.change.Edits.draft;
import static de.teilhabemonitor.change.Edits.edit;
import static de.teilhabemonitor.change.Edits.post;
import static de.teilhabemonitor.change.Edits.step;
import static de.teilhabemonitor.change.Edits.stepped;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.teilhabemonitor.Api;
import de.teilhabemonitor.Edited;
import de.teilhabemonitor.Signed;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is wrong with a change is said where it is wrong, and nothing is lost. */
@QuarkusTest
@TestProfile(Edited.class)
class BadChangesTest {

    private static ObjectNode json(String text) {
        return (ObjectNode) Api.json(text);
    }

    @Test
    void haveTheFormOfTheirKind() {
        post(
                        "coordinator",
                        json(
                                "{\"subject\": \"measures/M-0001\", \"kind\": \"edit\", \"baseVersion\": 1, \"input\": {\"colour\": \"red\"}}"))
                .then()
                .statusCode(400)
                .body("violations.name", hasItems("/input/colour"));
        post(
                        "coordinator",
                        json("{\"subject\": \"wishes/M-0001\", \"kind\": \"edit\", \"baseVersion\": 1, \"input\": {}}"))
                .then()
                .statusCode(404);
        post(
                        "coordinator",
                        json(
                                "{\"subject\": \"measures/M-9999\", \"kind\": \"edit\", \"baseVersion\": 1, \"input\": {}}"))
                .then()
                .statusCode(404);
        post("coordinator", json("{\"subject\": \"measures/M-0001\", \"kind\": \"edit\", \"input\": {}}"))
                .then()
                .statusCode(400)
                .body("violations[0].name", equalTo("/baseVersion"));
        post(
                        "coordinator",
                        json(
                                "{\"subject\": \"measures/M-0001\", \"kind\": \"edit\", \"baseVersion\": 99, \"input\": {}}"))
                .then()
                .statusCode(409);
        post(
                        "coordinator",
                        json(
                                "{\"subject\": \"measures/M-0001\", \"kind\": \"create\", \"input\": {\"title\": {\"de\": \"x\"}}}"))
                .then()
                .statusCode(409);
        post(
                        "coordinator",
                        json(
                                "{\"subject\": \"observations/de-mh-share\", \"kind\": \"create\", \"input\": {\"rows\": []}}"))
                .then()
                .statusCode(409);
    }

    @Test
    void doNotTurnRoundWhatStandsAfterThem() {
        ObjectNode turned = edit("coordinator", "measures/M-0001", input -> ((ObjectNode) input.get("title"))
                .put("de", "Fest\u202E im \u2066Viertel"));
        JsonNode draft = draft("coordinator", turned.put("reason", "Neuer\u202E Name"));
        assertEquals("Fest im Viertel", draft.at("/input/title/de").asText());
        assertEquals("Neuer Name", draft.path("reason").asText());
        step("coordinator", draft, "withdrawal").then().statusCode(200);
        ((ObjectNode) turned.at("/input/title")).put("de", "\u202E");
        JsonNode nothing = draft("coordinator", turned);
        step("coordinator", nothing, "submission")
                .then()
                .statusCode(400)
                .body("violations.name", hasItems("/input/title/de"));
        step("coordinator", nothing, "withdrawal").then().statusCode(200);
    }

    @Test
    void areCompleteWhenTheyAreSubmitted() {
        JsonNode draft = draft("coordinator", json("""
                {"subject": "measures", "kind": "create", "input": {"title": {"en": "English only"}, "field": "HF99",
                "status": "paused", "milestones": [{"title": {"de": "Schritt"}}]}}"""));
        step("coordinator", draft, "submission")
                .then()
                .statusCode(400)
                .body(
                        "violations.name",
                        hasItems(
                                "/input/territory",
                                "/input/provenance",
                                "/input/title/de",
                                "/input/field",
                                "/input/milestones/0/state"));
        ObjectNode paused = edit("coordinator", "measures/M-0002", input -> input.put("status", "paused"));
        step("coordinator", draft("coordinator", paused), "submission")
                .then()
                .statusCode(400)
                .body("violations[0].name", equalTo("/input/statusReason"));
        ObjectNode merged = edit("coordinator", "measures/M-0002", input -> {
            input.put("status", "merged").put("statusAsOf", "2026-11-20").put("continuedBy", "M-0002");
            input.remove("statusBasis");
            input.putObject("statusReason").put("de", "Grund");
        });
        step("coordinator", draft("coordinator", merged), "submission")
                .then()
                .statusCode(400)
                .body("violations[0].name", equalTo("/input/continuedBy"));
        ObjectNode tooLong = edit("coordinator", "measures/M-0002", input -> ((ObjectNode) input.get("title"))
                .put("de", "x".repeat(201)));
        post("coordinator", tooLong)
                .then()
                .statusCode(400)
                .body("violations[0].name", equalTo("/input/title/de"))
                .body("violations[0].reason", containsString("200"));
        ObjectNode dated = edit("coordinator", "measures/M-0002", input -> {
            input.put("status", "completed");
            input.remove("statusBasis");
        });
        step("coordinator", draft("coordinator", dated), "submission")
                .then()
                .statusCode(400)
                .body("violations.name", equalTo(List.of("/input/statusAsOf")));
        ObjectNode same = edit("coordinator", "measures/M-0002", input -> {});
        step("coordinator", draft("coordinator", same), "submission")
                .then()
                .statusCode(400)
                .body("violations[0].name", equalTo("/input"));
    }

    @Test
    void areTakenOneStepAfterTheOther() {
        JsonNode draft = draft("coordinator", edit("coordinator", "goals/Z02-1", input -> input.put("page", 9)));
        String address = "/api/staff/v1/changes/" + draft.path("code").asText();
        Signed.as("coordinator").put(address + "/submission").then().statusCode(428);
        Signed.as("coordinator")
                .header("If-Match", "\"77\"")
                .put(address + "/submission")
                .then()
                .statusCode(412);
        step("coordinator-2", draft, "application").then().statusCode(409);
        JsonNode submitted = stepped("coordinator", draft, "submission");
        step("coordinator", draft, "submission").then().statusCode(412);
        JsonNode applied = stepped("coordinator-2", submitted, "application");
        step("coordinator-2", applied, "application").then().statusCode(409);
        step("coordinator", applied, "withdrawal").then().statusCode(409);
        Signed.as("coordinator")
                .header("If-Match", "\"1\"")
                .contentType("application/json")
                .body("{\"reason\": \"\"}")
                .put(address + "/return")
                .then()
                .statusCode(400);
    }

    /** What a pattern lets through and no calendar has, and numbers that are short to write and endless to read. */
    @Test
    void nameDaysAndNumbersThatThereAre() {
        for (String day : List.of("2027-02-31", "2027-04-31", "0000", "0000-01")) {
            refused(edit("coordinator", "measures/M-0002", input -> input.put("plannedEnd", day)), "/input/plannedEnd");
            refused(
                    edit("coordinator", "measures/M-0002", input -> input.withArray("milestones")
                            .addObject()
                            .put("state", "open")
                            .put("due", day)
                            .putObject("title")
                            .put("de", "Schritt")),
                    "/input/milestones/0/due");
            refused(
                    edit("coordinator", "indicators/de-mh-share", input -> input.putArray("targets")
                            .addObject()
                            .put("value", 1)
                            .put("period", day)),
                    "/input/targets/0/period");
        }
        for (String day : List.of("2027-02-31", "0000-01-01")) {
            refused(
                    json(
                            "{\"subject\": \"calls\", \"kind\": \"create\", \"input\": {\"title\": {\"de\": \"x\"}, \"opens\": \""
                                    + day + "\"}}"),
                    "/input/opens");
        }
        for (String number : List.of("1e999999", "-1e101", "1e-999999")) {
            String change =
                    "{\"subject\": \"observations/de-mh-share\", \"kind\": \"edit\", \"baseVersion\": 1, \"input\":"
                            + " {\"rows\": [{\"territory\": \"DE-HB\", \"period\": \"1999\", \"rank\": 0, \"value\": "
                            + number
                            + ", \"provenance\": \"official\"}]}}";
            Signed.as("coordinator")
                    .contentType("application/json")
                    .body(change)
                    .post("/api/staff/v1/changes")
                    .then()
                    .statusCode(400)
                    .body("violations.name", hasItems("/input/rows/0/value"));
        }
    }

    @Test
    void haveToExplainValuesThatCannotWellBe() {
        int version = Edits.present("coordinator", "observations/de-mh-share")
                .path("version")
                .asInt();
        for (String value : List.of("30400.5", "-1")) {
            String row = "{\"territory\": \"DE-HB\", \"period\": \"2041\", \"dimensions\": [], \"rank\": 0, \"value\": "
                    + value + ", \"provenance\": \"official\"";
            String change = "{\"subject\": \"observations/de-mh-share\", \"kind\": \"edit\", \"baseVersion\": "
                    + version + ", \"input\": {\"rows\": [" + row;
            JsonNode draft = draft("coordinator", json(change + "}]}}"));
            step("coordinator", draft, "submission")
                    .then()
                    .statusCode(400)
                    .body("violations.name", hasItems("/input/rows/0/value"));
            stepped("coordinator", draft, "withdrawal");
            JsonNode explained = draft("coordinator", json(change + ", \"note\": \"So gemeldet und geprüft.\"}]}}"));
            stepped("coordinator", stepped("coordinator", explained, "submission"), "withdrawal");
        }
    }

    private static void refused(ObjectNode change, String pointer) {
        post("coordinator", change).then().statusCode(400).body("violations.name", hasItems(pointer));
    }

    @Test
    void areReadAsJsonOnly() {
        Signed.as("coordinator")
                .contentType("application/json")
                .body("{\"subject\": ")
                .post("/api/staff/v1/changes")
                .then()
                .statusCode(400);
        Signed.as("coordinator")
                .contentType("text/plain")
                .body("subject")
                .post("/api/staff/v1/changes")
                .then()
                .statusCode(415);
    }
}
