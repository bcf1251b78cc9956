package de.teilhabemonitor.submission;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.teilhabemonitor.Api;
import de.teilhabemonitor.Lists;
import de.teilhabemonitor.Signed;
import de.teilhabemonitor.change.Edits;
import de.teilhabemonitor.submission.Guests.Sent;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What came out of an event is told, and what was demanded there is taken up once and answered like any voice. */
@QuarkusTest
@TestProfile(FeedbackWorld.class)
class DemandsTest {

    private static final String WHOLE = """
            {"type": "conference", "date": "2025-05-06", "title": {"de": "Zukunftstag"}, "organisers": [], "fields": [],
            "sources": [], "accessibility": [], "sessions": [
                {"number": 1, "kind": "talk", "title": {"de": "Auftakt"}},
                {"number": 2, "kind": "workshop", "title": {"de": "Wohnen"}}],
            "result": {"de": "Viele kamen zusammen.", "en": "Many came together."},
            "results": [
                {"kind": "outcome", "session": 2, "title": {"de": "Es gibt ein Netzwerk"}},
                {"kind": "figure", "title": {"de": "Menschen im Saal"}, "value": 120},
                {"kind": "demand", "session": 2, "title": {"de": "Mehr kleine Wohnungen"},
                    "description": {"de": "In allen Stadtteilen, auch im Quellengrund."}},
                {"kind": "demand", "title": {"de": "Dolmetschen bei jedem Termin"}}]}""";

    /** An event with results that is public. @return ids of its two demands */
    private static List<String> event(String code) {
        Edits.publish(create(code, WHOLE));
        return Stream.of(2, 3)
                .map(place -> Api.get("events/" + code)
                        .at("/results/" + place + "/id")
                        .asText())
                .toList();
    }

    private static ObjectNode create(String code, String input) {
        return Staffing.create("events/" + code, (ObjectNode) Api.json(input));
    }

    private static Response takeUp(String person, String event, String id) {
        return Signed.as(person).post("/api/staff/v1/events/" + event + "/demands/" + id + "/submission");
    }

    private static JsonNode takenUp(String event, String id) {
        return Api.json(
                takeUp("moderator", event, id).then().statusCode(201).extract().asString());
    }

    private static Sent sent(JsonNode submission) {
        return new Sent(submission.at("/summary/code").asText(), "", MissingNode.getInstance());
    }

    private static ObjectNode version(JsonNode submission, String title) {
        ObjectNode input = submission.path("proposal").deepCopy();
        input.putObject("title").put("de", title);
        return Staffing.create("submissions/" + submission.at("/summary/code").asText(), input);
    }

    @Test
    void tellsWhatCameOut() {
        List<String> ids = event("zukunft-1");
        given().get("/api/v1/events/zukunft-1")
                .then()
                .statusCode(200)
                .body("result.en", equalTo("Many came together."))
                .body("results.kind", contains("outcome", "figure", "demand", "demand"))
                .body("results[0].session", equalTo(2))
                .body("results[1].value", equalTo(120))
                .body("results[2].description.de", equalTo("In allen Stadtteilen, auch im Quellengrund."));
        assertTrue(Lists.codes("events?q=Quellengrund").contains("zukunft-1"));
        given().get("/api/v1/events/zukunft-1/demands")
                .then()
                .statusCode(200)
                .body("demanded", equalTo(2))
                .body("answered", equalTo(0))
                .body("ledToChange", equalTo(0))
                .body("data.id", equalTo(ids))
                .body("data.submission", contains(nullValue(), nullValue()));
        // A demand is known by its id, whatever it says and wherever it stands.
        Edits.publish(Edits.edit("coordinator", "events/zukunft-1", input -> {
            ((ObjectNode) input.at("/results/2/title")).put("de", "Viel mehr kleine Wohnungen");
            input.withArray("results").remove(0);
        }));
        given().get("/api/v1/events/zukunft-1/demands").then().body("data.id", equalTo(ids));
        given().get("/api/v1/events/zukunft-1/history").then().body("data[0].fields.field", hasItem("results"));
    }

    @Test
    void answersADemandLikeAnyVoice() {
        String id = event("zukunft-2").get(0);
        JsonNode taken = takenUp("zukunft-2", id);
        assertEquals("accepted", taken.at("/summary/state").asText());
        assertEquals("event", taken.at("/summary/kind").asText());
        assertEquals("zukunft-2", taken.at("/summary/event/code").asText());
        assertEquals(
                "Mehr kleine Wohnungen\n\nIn allen Stadtteilen, auch im Quellengrund.",
                taken.at("/original/text").asText());
        assertEquals(
                List.of("demand-taken-up"),
                Stream.of(taken.path("steps").get(0))
                        .map(step -> step.path("verb").asText())
                        .toList());
        // Nobody reads of it before somebody publishes it.
        given().get("/api/v1/events/zukunft-2/demands").then().body("data[0].submission", nullValue());
        Signed.as("auditor")
                .get("/api/staff/v1/events/zukunft-2/demands")
                .then()
                .statusCode(200)
                .body("data[0].submission.code", equalTo(sent(taken).code()))
                .body("data[1].submission", nullValue());
        Staffing.publish(version(taken, "Kleine Wohnungen"));
        given().get("/api/v1/submissions/" + sent(taken).code())
                .then()
                .statusCode(200)
                .body("kind", equalTo("event"))
                .body("city", nullValue())
                .body("demands.id", contains(id))
                .body("demands[0].event.code", equalTo("zukunft-2"))
                .body(
                        "demands[0].heardOn",
                        equalTo(Api.get("events/zukunft-2").path("date").asText()))
                .body("targets.subject", contains("events/zukunft-2"));
        assertTrue(Lists.codes("submissions?kind=event").contains(sent(taken).code()));
        assertFalse(
                Lists.codes("submissions?city=elsewhere").contains(sent(taken).code()));
        given().get("/api/v1/events/zukunft-2/demands")
                .then()
                .body("answered", equalTo(0))
                .body("data[0].submission.code", equalTo(sent(taken).code()));
        Desk.assign(sent(taken));
        long number = Edits.publish(Edits.edit("coordinator", "measures/M-0005", input -> input.putObject("description")
                        .put("de", "Mit 200 kleinen Wohnungen.")))
                .path("number")
                .asLong();
        ObjectNode answer = Staffing.answer(sent(taken), "adopted", "Wir bauen 200.");
        ((ObjectNode) answer.path("input"))
                .putArray("consequences")
                .addObject()
                .put("kind", "change")
                .put("change", number);
        Staffing.publish(answer);
        given().get("/api/v1/events/zukunft-2/demands")
                .then()
                .body("demanded", equalTo(2))
                .body("answered", equalTo(1))
                .body("ledToChange", equalTo(1))
                .body("data[0].submission.outcome", equalTo("adopted"))
                .body("data[0].submission.changes", equalTo(1));
        assertEquals("answered", Desk.state(sent(taken)));
    }

    @Test
    void countsWhatWasMergedWithWhatItWasMergedInto() {
        List<String> ids = event("zukunft-3");
        JsonNode main = takenUp("zukunft-3", ids.get(0));
        JsonNode other = takenUp("zukunft-3", ids.get(1));
        Desk.done(Desk.put("moderator", sent(other), "merging", Desk.into(sent(main))));
        JsonNode together = Desk.one("moderator", sent(main));
        assertEquals(2, together.at("/proposal/demands").size());
        Staffing.publish(version(together, "Wohnen und Dolmetschen"));
        Staffing.publish(Staffing.answer(sent(main), "later", "Später."));
        given().get("/api/v1/events/zukunft-3/demands")
                .then()
                .body("answered", equalTo(2))
                .body(
                        "data.submission.code",
                        contains(sent(main).code(), sent(main).code()));
    }

    @Test
    void takesUpEachDemandOnce() throws Exception {
        String id = event("zukunft-4").get(0);
        ExecutorService people = Executors.newFixedThreadPool(8);
        try {
            List<Future<Integer>> answers = Stream.generate(() -> people.submit(
                            () -> takeUp("moderator", "zukunft-4", id).statusCode()))
                    .limit(16)
                    .toList();
            int made = 0;
            for (Future<Integer> answer : answers) {
                made += answer.get() == 201 ? 1 : 0;
                assertTrue(
                        answer.get() == 201 || answer.get() == 409, answer.get().toString());
            }
            assertEquals(1, made);
        } finally {
            people.shutdown();
        }
        String code = Api.json(Signed.as("coordinator")
                        .get("/api/staff/v1/events/zukunft-4/demands")
                        .asString())
                .at("/data/0/submission/code")
                .asText();
        takeUp("coordinator", "zukunft-4", id)
                .then()
                .statusCode(409)
                .body("violations[0].name", equalTo("id"))
                .body(
                        "violations[0].reason",
                        equalTo("Diese Forderung ist schon aufgenommen: als Rückmeldung „" + code + "“."));
    }

    @ParameterizedTest
    @CsvSource({"reporter,403", "event-team,403", "auditor,403", "steering,403", "administrator,403"})
    void isTakenUpByThoseWhoModerate(String person, int status) {
        takeUp(person, "fachtag-2023", "a1b2c3").then().statusCode(status);
    }

    @Test
    void knowsNoOtherDemands() {
        String id = event("zukunft-5").get(0);
        Signed.with("garbage")
                .post("/api/staff/v1/events/zukunft-5/demands/" + id + "/submission")
                .then()
                .statusCode(401);
        takeUp("moderator", "zukunft-5", "zzzzzz").then().statusCode(404);
        takeUp("moderator", "fachtag-2023", id).then().statusCode(404);
        takeUp("moderator", "no-event", id).then().statusCode(404);
        takeUp("moderator", "zukunft-5", "A").then().statusCode(404);
        // An outcome is no demand.
        takeUp(
                        "moderator",
                        "zukunft-5",
                        Api.get("events/zukunft-5").at("/results/0/id").asText())
                .then()
                .statusCode(404);
        Signed.as("event-team")
                .get("/api/staff/v1/events/zukunft-5/demands")
                .then()
                .statusCode(403);
        given().get("/api/v1/events/no-event/demands").then().statusCode(404);
        given().get("/api/v1/events/fachtag-2023/demands")
                .then()
                .statusCode(200)
                .body("demanded", equalTo(0))
                .body("data", hasSize(0));
        // Nobody's version claims what it was not taken up from.
        JsonNode taken = takenUp("zukunft-5", id);
        ObjectNode version = version(taken, "Anders");
        ((ObjectNode) version.path("input")).putArray("demands").add("zukunft-5/zzzzzz");
        JsonNode draft = Edits.draft("coordinator", version);
        Edits.step("coordinator", draft, "submission")
                .then()
                .statusCode(400)
                .body("violations.name", hasItem("/input/demands/0"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/input/results/0/title|{\"kind\": \"demand\"}",
                "/input/results/0/value|{\"kind\": \"figure\", \"title\": {\"de\": \"Menschen\"}}",
                "/input/results/0/value|{\"kind\": \"demand\", \"title\": {\"de\": \"Mehr\"}, \"value\": 3}",
                "/input/results/0/session|{\"kind\": \"demand\", \"title\": {\"de\": \"Mehr\"}, \"session\": 9}"
            })
    void refusesWhatDoesNotHoldTogether(String cause) {
        String[] parts = cause.split("\\|", 2);
        ObjectNode change = create("zukunft-6-" + Math.abs(cause.hashCode()), WHOLE);
        ((ObjectNode) change.path("input")).putArray("results").add(Api.json(parts[1]));
        JsonNode draft = Edits.draft("coordinator", change);
        Edits.step("coordinator", draft, "submission")
                .then()
                .statusCode(400)
                .body("violations.name", hasItem(parts[0]));
        Edits.stepped("coordinator", draft, "withdrawal");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"kind\": \"promise\", \"title\": {\"de\": \"Mehr\"}}",
                "{\"kind\": \"demand\", \"title\": {\"de\": \"Mehr\"}, \"by\": \"Ana\"}",
                "{\"kind\": \"demand\", \"title\": {\"de\": \"Mehr\"}, \"id\": \"A B\"}"
            })
    void refusesWhatTheContractDoesNotKnow(String result) {
        ObjectNode change = create("zukunft-7", WHOLE);
        ((ObjectNode) change.path("input")).putArray("results").add(Api.json(result));
        Edits.post("coordinator", change).then().statusCode(400);
    }

    @Test
    void knowsOfBremensEventsWhatTheirSourceSays() {
        for (String code : List.of("fachtag-2023")) {
            given().get("/api/v1/events/" + code)
                    .then()
                    .statusCode(200)
                    .body("result", nullValue())
                    .body("results", hasSize(0));
        }
    }
}
