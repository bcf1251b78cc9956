package de.teilhabemonitor.change;

import static de.teilhabemonitor.change.Edits.draft;
import static de.teilhabemonitor.change.Edits.edit;
import static de.teilhabemonitor.change.Edits.stepped;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.teilhabemonitor.Api;
import de.teilhabemonitor.Edited;
import de.teilhabemonitor.Signed;
import de.teilhabemonitor.Wire;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a change would make public, looked at before: it is what comes, and nothing of it stays. */
@QuarkusTest
@TestProfile(Edited.class)
class PreviewTest {

    private static ValidatableResponse preview(String person, JsonNode change) {
        return Signed.as(person)
                .get("/api/staff/v1/changes/" + change.path("code").asText() + "/preview")
                .then();
    }

    private static JsonNode shown(JsonNode change) {
        return Api.json(preview("coordinator", change).statusCode(200).extract().asString());
    }

    /** Without the moment, which nobody can know before, and without how others name it, which is as it is until then. */
    private static JsonNode timeless(JsonNode thing) {
        thing.path("documents").forEach(document -> ((ObjectNode) document).remove("event"));
        thing.findParents("updatedAt").forEach(parent -> ((ObjectNode) parent).remove("updatedAt"));
        return thing;
    }

    private static void title(ObjectNode input) {
        ((ObjectNode) input.get("title")).put("de", "Wie es heißen wird");
    }

    @ParameterizedTest
    @CsvSource({
        "fields/HF02, field",
        "goals/Z07-1, goal",
        "measures/M-0011, measure",
        "organisations/sjis, organisation",
        "indicators/ilm-e1a, indicator",
        "events/fachtag-2023, event",
        "documents/rahmenkonzept, document"
    })
    void showsWhatEverybodyReadsAfterwards(String subject, String name) {
        JsonNode before = Api.get(subject);
        JsonNode draft = draft("coordinator", edit("coordinator", subject, PreviewTest::title));
        JsonNode shown = shown(draft);
        assertEquals("Wie es heißen wird", shown.at("/" + name + "/title/de").asText());
        assertEquals(before, Api.get(subject), "looking changes nothing");
        stepped("coordinator-2", stepped("coordinator", draft, "submission"), "application");
        assertEquals(timeless(Api.get(subject)), timeless(shown.path(name)));
    }

    @Test
    void computesWhatFollowsFromAValue() {
        JsonNode draft = draft("coordinator", edit("coordinator", "observations/ilm-e1a", input -> {
            ObjectNode row = ((ArrayNode) input.get("rows")).addObject();
            row.put("territory", "DE-HB").put("period", "2026").put("rank", 0).put("value", 61.5);
            row.put("provenance", "official");
        }));
        JsonNode shown = shown(draft);
        assertEquals("2026", shown.at("/indicator/headline/period").asText());
        assertTrue(shown.path("observations").findValuesAsText("period").contains("2026"));
        assertNotEquals(
                "2026", Api.get("indicators/ilm-e1a").at("/headline/period").asText());
        stepped("coordinator-2", stepped("coordinator", draft, "submission"), "application");
        assertEquals(timeless(Api.get("indicators/ilm-e1a")), timeless(shown.path("indicator")));
        assertEquals(
                Api.all("indicators/ilm-e1a/observations").size(),
                shown.path("observations").size());
    }

    @Test
    void showsNewThingsAndWhatLeavesThePlan() {
        JsonNode created = draft("coordinator", Api.json("""
                {"subject": "notices/bald", "kind": "create", "input": {"date": "2026-11", "title": {"de": "Bald"},
                "about": ["measures/M-0012"]}}"""));
        assertEquals("Bald", shown(created).at("/notice/title/de").asText());
        assertEquals(404, Wire.get("/api/v1/notices/bald").status());
        JsonNode retired = draft("coordinator", Api.json("""
                {"subject": "measures/M-0012", "kind": "retire", "reason": "Zu Ende", "baseVersion": %d}""".formatted(
                Edits.present("coordinator", "measures/M-0012").path("version").asInt())));
        assertTrue(shown(retired).at("/measure/retired/since").isTextual());
        assertFalse(Api.get("measures/M-0012").has("retired"));
    }

    @Test
    void showsTheMeasureOfAReport() {
        JsonNode draft = draft("coordinator", Api.json("""
                {"subject": "reports", "kind": "create", "input": {"measure": "M-0014", "status": "completed",
                "statusAsOf": "2026-10", "happened": {"de": "Alles ist eröffnet."}}}"""));
        JsonNode measure = shown(draft).path("measure");
        assertEquals("completed", measure.path("status").asText());
        assertEquals("Alles ist eröffnet.", measure.at("/statusBasis/de").asText());
        assertNotEquals("completed", Api.get("measures/M-0014").path("status").asText());
    }

    @Test
    void isPossibleBeforeAChangeIsPutOnThePresentState() {
        JsonNode late = draft("coordinator", edit("coordinator", "measures/M-0015", PreviewTest::title));
        Edits.publish(edit("coordinator", "measures/M-0015", input -> input.put("plannedEnd", "2031")));
        assertEquals("Wie es heißen wird", shown(late).at("/measure/title/de").asText());
    }

    @Test
    void saysWhatIsMissing() {
        JsonNode draft = draft(
                "coordinator",
                Api.json("{\"subject\": \"events\", \"kind\": \"create\", \"input\": {\"date\": \"2027\"}}"));
        preview("coordinator", draft).statusCode(400).body("violations.name", contains("/input/type", "/input/title"));
    }

    @Test
    void isForThoseWhoMaySeeTheChangeAndOnlyUntilItIsDecided() {
        Consumer<ObjectNode> title = PreviewTest::title;
        JsonNode draft = draft("coordinator", edit("coordinator", "measures/M-0017", title));
        preview("auditor", draft).statusCode(200);
        preview("reporter", draft).statusCode(404);
        preview("steering", draft).statusCode(404);
        preview("administrator", draft).statusCode(403);
        JsonNode submitted = stepped("coordinator", draft, "submission");
        preview("steering", submitted).statusCode(200);
        JsonNode applied = stepped("coordinator-2", submitted, "application");
        preview("coordinator", applied).statusCode(409).body("violations[0].name", equalTo("state"));
    }

    @Test
    void isNotThereForWhatHasNoPage() {
        String source = Api.codes("sources").get(0);
        JsonNode draft = draft(
                "coordinator",
                edit("coordinator", "sources/" + source, input -> input.put("citation", "Anders zitiert")));
        preview("coordinator", draft).statusCode(404);
    }

    /** Names are kept in memory for a version of the plan: they must not be those of a preview. */
    @Test
    void leavesNothingInMemory() {
        List<String> addresses = List.of(
                "/api/v1/plan",
                "/api/v1/fields",
                "/api/v1/measures?pageSize=100",
                "/api/v1/events",
                "/api/v1/changes",
                "/api/v1/search?q=Wohnen",
                "/handlungsfelder/HF03");
        List<String> before = addresses.stream().map(PreviewTest::read).toList();
        JsonNode draft = draft("coordinator", edit("coordinator", "fields/HF03", PreviewTest::title));
        for (int i = 0; i < 3; i++) {
            shown(draft);
            assertEquals(before, addresses.stream().map(PreviewTest::read).toList());
        }
    }

    private static String read(String address) {
        Wire.Answer answer = Wire.get(address);
        return answer.status() + " " + answer.header("ETag") + " " + answer.body();
    }
}
