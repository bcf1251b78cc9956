package de.teilhabemonitor.submission;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.teilhabemonitor.Api;
import de.teilhabemonitor.Signed;
import de.teilhabemonitor.change.Edits;
import de.teilhabemonitor.submission.Guests.Sent;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.Test;

/** What would become public of what was said, looked at before; needs and calls too. */
@QuarkusTest
@TestProfile(FeedbackWorld.class)
class FeedbackPreviewTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Looked at, and given up again. */
    private static JsonNode shown(ObjectNode change) {
        JsonNode draft = Edits.draft("coordinator", change);
        JsonNode shown = Api.json(Signed.as("coordinator")
                .get("/api/staff/v1/changes/" + draft.path("code").asText() + "/preview")
                .then()
                .statusCode(200)
                .extract()
                .asString());
        Edits.stepped("coordinator", draft, "withdrawal");
        return shown;
    }

    @Test
    void showsAVersionAndThenItsAnswer() {
        Sent sent = Guests.send(Guests.words("Vorschau mit 0421 555 9876"));
        Desk.claim(sent);
        ObjectNode version = Staffing.publicVersion(sent, "Vorgesehen", "Vorschau ohne Nummer");
        assertEquals("Vorgesehen", shown(version).at("/submission/title/de").asText());
        assertEquals("in-moderation", Desk.state(sent), "looking accepts nothing");
        Desk.done(Desk.put("moderator", sent, "acceptance"));
        assertEquals("Vorgesehen", shown(version).at("/submission/title/de").asText());
        assertFalse(Api.text("submissions").contains("Vorgesehen"), "looking changes nothing");
        Staffing.publish(version);
        JsonNode shown = shown(Staffing.answer(sent, "later", "Darüber wird 2027 entschieden."));
        assertEquals("Vorgesehen", shown.at("/submission/title/de").asText());
        assertEquals("later", shown.at("/submission/answer/outcome").asText());
        assertTrue(Api.get("submissions/" + sent.code()).path("answer").isMissingNode());
    }

    @Test
    void showsANeedAndACall() {
        ObjectNode need = JSON.createObjectNode().put("state", "open");
        need.putObject("title").put("de", "Dolmetschen in Kliniken");
        assertEquals(
                "Dolmetschen in Kliniken",
                shown(Staffing.create("needs", need)).at("/need/title/de").asText());

        ObjectNode call = JSON.createObjectNode().put("opens", "2026-12-01").put("closes", "2026-12-31");
        call.putObject("title").put("de", "Was fehlt?");
        ObjectNode question = call.putArray("questions").addObject().put("askedAbout", "plan");
        question.putObject("title").put("de", "Was fehlt am meisten?");
        JsonNode shown = shown(Staffing.create("calls", call));
        assertEquals(
                "Was fehlt am meisten?", shown.at("/call/questions/0/title/de").asText());
    }
}
