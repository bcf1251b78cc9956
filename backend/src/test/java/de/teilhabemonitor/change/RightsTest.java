package de.teilhabemonitor.change;

import static de.teilhabemonitor.change.Edits.draft;
import static de.teilhabemonitor.change.Edits.edit;
import static de.teilhabemonitor.change.Edits.post;
import static de.teilhabemonitor.change.Edits.step;
import static de.teilhabemonitor.change.Edits.stepped;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.teilhabemonitor.Api;
import de.teilhabemonitor.Edited;
import de.teilhabemonitor.Signed;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.Test;

/** Who may propose and see what. The reporter of the tests works for {@code sgfv}, reporter-social for {@code sasji}. */
@QuarkusTest
@TestProfile(Edited.class)
class RightsTest {

    /** A measure of sgfv. */
    private static final String OWN = "measures/" + ofOffice("sgfv");

    private static final String FOREIGN = "measures/" + ofOffice("sasji");

    private static String ofOffice(String office) {
        return switch (office) {
            case "sgfv" -> "M-0005";
            default -> "M-0013";
        };
    }

    @Test
    void reportersChangeWhatTheyReportOfTheirOwnMeasures() {
        ObjectNode change = edit("reporter", OWN, input -> {
            input.put("status", "in-progress").put("statusAsOf", "2026-11").put("plannedEnd", "2031");
            input.put("contact", "gesundheit@example.org");
            input.putObject("statusReason").put("de", "Die Stelle ist wieder besetzt.");
            input.putArray("milestones")
                    .addObject()
                    .put("state", "open")
                    .putObject("title")
                    .put("de", "Abnahme");
        });
        JsonNode draft = draft("reporter", change);
        assertEquals("sgfv", draft.at("/office/code").asText());
        ObjectNode titled = edit("reporter", OWN, input -> ((ObjectNode) input.get("title")).put("de", "Anders"));
        post("reporter", titled).then().statusCode(403).body("violations[0].name", equalTo("/input/title"));
        ObjectNode foreign = edit("coordinator", FOREIGN, input -> input.put("status", "planned"));
        post("reporter", foreign).then().statusCode(403);
        ObjectNode field = edit("coordinator", "fields/HF01", input -> input.put("page", 5));
        post("reporter", field).then().statusCode(403);
        ObjectNode invented = (ObjectNode) Api.json(
                "{\"subject\": \"measures\", \"kind\": \"create\", \"input\": {\"title\": {\"de\": \"Neu\"}}}");
        post("reporter", invented).then().statusCode(403);
    }

    @Test
    void reportsSetTheStatusOfTheirMeasure() {
        ObjectNode report = (ObjectNode) Api.json("""
                {"subject": "reports", "kind": "create", "input": {"measure": "%s", "happened": {"de": "Das ist geschehen"},
                "status": "completed", "statusAsOf": "2026-10"}}""".formatted(ofOffice("sgfv")));
        JsonNode submitted = stepped("reporter", draft("reporter", report), "submission");
        step("reporter", submitted, "application").then().statusCode(403);
        stepped("coordinator", submitted, "application");
        given().get("/api/v1/" + OWN)
                .then()
                .body("status", equalTo("completed"), "statusAsOf", equalTo("2026-10"))
                .body("statusBasis.de", equalTo("Das ist geschehen"), "statusEntry", nullValue());
        given().get("/api/v1/" + OWN + "/history")
                .then()
                .body("data[0].subject", equalTo(submitted.path("subject").asText()));
        ObjectNode foreign = (ObjectNode) Api.json("""
                {"subject": "reports", "kind": "create", "input": {"measure": "%s", "status": "planned"}}""".formatted(ofOffice("sasji")));
        post("reporter", foreign).then().statusCode(403);
    }

    @Test
    void othersSeeOnlyWhatIsTheirs() {
        JsonNode draft = draft("coordinator", edit("coordinator", "goals/Z07-1", input -> input.put("page", 40)));
        String address = "/api/staff/v1/changes/" + draft.path("code").asText();
        Signed.as("reporter").get(address).then().statusCode(404);
        Signed.as("steering").get(address).then().statusCode(404);
        Signed.as("moderator").get(address).then().statusCode(404);
        Signed.as("auditor").get(address).then().statusCode(200);
        given().get(address).then().statusCode(401);
        Signed.as("steering")
                .get("/api/staff/v1/changes")
                .then()
                .statusCode(200)
                .body("data.code", not(hasItem(draft.path("code").asText())));
        stepped("coordinator", draft, "submission");
        Signed.as("steering").get(address).then().statusCode(200);
    }

    @Test
    void theEventTeamKeepsEvents() {
        JsonNode draft = draft(
                "event-team",
                edit("event-team", "events/fachtag-2023", input -> input.put("place", "Ein anderer Ort")));
        stepped("coordinator", stepped("event-team", draft, "submission"), "application");
        given().get("/api/v1/events/fachtag-2023").then().body("place", equalTo("Ein anderer Ort"));
        ObjectNode measure = edit("coordinator", OWN, input -> input.put("plannedEnd", "2031"));
        post("event-team", measure).then().statusCode(403);
        ObjectNode loose = (ObjectNode) Api.json(
                "{\"subject\": \"documents\", \"kind\": \"create\", \"input\": {\"title\": {\"de\": \"Protokoll\"}}}");
        post("event-team", loose).then().statusCode(403).body("violations[0].name", equalTo("/input/event"));
    }

    @Test
    void anybodyElseIsRefused() {
        for (String person : new String[] {"moderator", "steering", "auditor", "administrator"}) {
            post(person, (ObjectNode) Api.json("{\"subject\": \"measures\", \"kind\": \"create\", \"input\": {}}"))
                    .then()
                    .statusCode(403);
        }
    }
}
