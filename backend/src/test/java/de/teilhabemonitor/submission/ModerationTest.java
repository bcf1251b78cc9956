package de.teilhabemonitor.submission;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.teilhabemonitor.Api;
import de.teilhabemonitor.Signed;
import de.teilhabemonitor.change.Edits;
import de.teilhabemonitor.submission.Guests.Sent;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** From received to accepted or declined, to an office, and merged with what says the same; each step by those who may, once. */
@QuarkusTest
@TestProfile(FeedbackWorld.class)
class ModerationTest {

    private static void conflict(Response response, String at) {
        response.then().statusCode(409).body("violations.name", hasItem(at));
    }

    private static List<String> verbs(Sent sent) {
        List<String> verbs = new ArrayList<>();
        Desk.one("coordinator", sent)
                .path("steps")
                .forEach(step -> verbs.add(0, step.path("verb").asText()));
        return verbs;
    }

    @Test
    void goesStepByStep() {
        Sent sent = Guests.send(Guests.words("Schritt für Schritt"));
        conflict(Desk.put("moderator", sent, "acceptance"), "state");
        conflict(Desk.put("moderator", sent, "assignment", Desk.office("sgfv")), "state");
        conflict(Desk.put("moderator", sent, "refusal", Desk.refusal("advertising")), "state");
        conflict(Desk.put("coordinator", sent, "closing"), "state");
        JsonNode claimed = Desk.done(Desk.put("moderator", sent, "claim"));
        assertEquals("in-moderation", claimed.at("/summary/state").asText());
        assertFalse(claimed.at("/summary/claimedBy/name").asText().isEmpty());
        conflict(Desk.put("moderator", sent, "claim"), "state");
        conflict(Desk.put("coordinator", sent, "claim"), "state");
        conflict(Desk.put("coordinator", sent, "acceptance"), "state");
        assertEquals(
                "received",
                Desk.done(Desk.delete("coordinator", sent, "claim"))
                        .at("/summary/state")
                        .asText());
        conflict(Desk.delete("moderator", sent, "claim"), "state");
        Desk.claim(sent);
        assertEquals("in-moderation", Guests.own(sent).path("state").asText());
        Desk.done(Desk.put("moderator", sent, "acceptance"));
        assertEquals("answer", Guests.own(sent).at("/next/step").asText());
        conflict(Desk.put("moderator", sent, "acceptance"), "state");
        JsonNode assigned = Desk.done(Desk.put("moderator", sent, "assignment", Desk.office("sgfv")));
        assertEquals("assigned", assigned.at("/summary/state").asText());
        assertEquals("sgfv", assigned.at("/summary/office/code").asText());
        assertEquals("sgfv", Guests.own(sent).at("/next/office/code").asText());
        assertEquals(
                assigned.at("/summary/due").asText(),
                Guests.own(sent).at("/next/by").asText());
        Desk.done(Desk.put("coordinator", sent, "assignment", Desk.office("sasji")));
        assertEquals(
                List.of(
                        "submission-received",
                        "submission-claimed",
                        "submission-released",
                        "submission-claimed",
                        "submission-accepted",
                        "submission-assigned",
                        "submission-assigned"),
                verbs(sent));
        Signed.as("auditor")
                .get("/api/staff/v1/acts?subject=submissions/" + sent.code())
                .then()
                .statusCode(200)
                .body("pagination.totalElements", equalTo(7));
        Signed.as("moderator")
                .get("/api/staff/v1/acts?subject=submissions/" + sent.code())
                .then()
                .body("pagination.totalElements", equalTo(7));
        Signed.as("reporter-social")
                .get("/api/staff/v1/acts?subject=submissions/" + sent.code())
                .then()
                .body("pagination.totalElements", equalTo(7));
        Signed.as("reporter")
                .get("/api/staff/v1/acts?subject=submissions/" + sent.code())
                .then()
                .body("pagination.totalElements", equalTo(0));
    }

    @Test
    void declinesForReasonsOfTheListAndThinksBetterOfIt() {
        Sent sent = Guests.send(Guests.words("Kaufen Sie hier"));
        Desk.claim(sent);
        for (String wrong : List.of(
                "{\"rule\":\"too-critical\",\"sentence\":\"Nein.\"}",
                "{\"rule\":\"advertising\"}",
                "{\"rule\":\"advertising\",\"sentence\":\" \"}",
                "{\"rule\":\"advertising\",\"sentence\":\"" + "x".repeat(1001) + "\"}",
                "{\"rule\":\"advertising\",\"sentence\":\"Nein.\",\"colour\":\"red\"}",
                "{\"rule\":5,\"sentence\":\"Nein.\"}",
                "{\"rule\":\"advertising\",\"sentence\":\"a\\u0000b\"}")) {
            Desk.put("moderator", sent, "refusal", (ObjectNode) Api.json(wrong))
                    .then()
                    .statusCode(400);
        }
        JsonNode declined = Desk.done(Desk.put("moderator", sent, "refusal", Desk.refusal("advertising")));
        assertEquals("advertising", declined.at("/declined/rule/code").asText());
        JsonNode own = Guests.own(sent);
        assertEquals("declined", own.path("state").asText());
        assertEquals("Das ist Werbung.", own.at("/declined/sentence").asText());
        assertEquals(
                "Die Rückmeldung ist Werbung.",
                own.at("/declined/rule/title/de").asText());
        conflict(Desk.put("moderator", sent, "acceptance"), "state");
        refusedPublicly(sent);
        Desk.accept(sent);
        assertFalse(Guests.own(sent).has("declined"));
        assertEquals("accepted", Desk.state(sent));
        Desk.done(Desk.put("coordinator", sent, "refusal", Desk.refusal("no-relation")));
        assertEquals("declined", Desk.state(sent));
    }

    private static void refusedPublicly(Sent sent) {
        JsonNode draft = Edits.draft("coordinator", Staffing.publicVersion(sent, "Titel", "Text"));
        Edits.step("coordinator", draft, "submission").then().statusCode(400);
        Edits.stepped("coordinator", draft, "withdrawal");
    }

    @Test
    void declinesNothingThatIsPublic() {
        Sent sent = Guests.send(Guests.words("Schon öffentlich"));
        Desk.accept(sent);
        Staffing.publish(Staffing.publicVersion(sent, "Schon öffentlich", "Text"));
        conflict(Desk.put("moderator", sent, "refusal", Desk.refusal("advertising")), "state");
        Sent other = Guests.send(Guests.words("Die andere"));
        conflict(Desk.put("moderator", sent, "merging", Desk.into(other)), "state");
        assertFalse(Desk.may("moderator", sent).contains("declineSubmission"));
    }

    @Test
    void isAssignedToOfficesThatThereAre() {
        Sent sent = Guests.send(Guests.words("Wohin damit?"));
        Desk.accept(sent);
        refused(sent, "nobody", LocalDate.now().plusDays(5).toString(), "/office");
        refused(sent, "sgfv", LocalDate.now().minusDays(2).toString(), "/due");
        refused(sent, "sgfv", LocalDate.now().plusDays(400).toString(), "/due");
        refused(sent, "sgfv", "morgen", "/due");
    }

    private static void refused(Sent sent, String office, String due, String at) {
        Desk.put("moderator", sent, "assignment", Desk.office(office).put("due", due))
                .then()
                .statusCode(400)
                .body("violations.name", hasItem(at));
    }

    @Test
    void isDoneByThoseWhoMayAndOnTheVersionThatTheySaw() {
        Sent sent = Guests.send(Guests.words("Wer darf?"));
        String address = Desk.QUEUE + "/" + sent.code() + "/";
        Map<String, ObjectNode> steps = Map.of(
                "refusal", Desk.refusal("advertising"),
                "assignment", Desk.office("sgfv"),
                "merging", Desk.into(Guests.send(Guests.words("Eine andere"))),
                "answer", Desk.answer("later", "Später"));
        for (String step : List.of(
                "claim", "acceptance", "refusal", "assignment", "merging", "answer", "answer/sending", "closing")) {
            ObjectNode body = steps.get(step);
            for (String person :
                    List.of("event-team", "steering", "auditor", "administrator", "personal-data", "nobody")) {
                asked(person, body, "\"1\"", address + step).then().statusCode(403);
            }
            String somebody = step.startsWith("answer") || step.equals("closing") ? "coordinator" : "moderator";
            asked(somebody, body, null, address + step).then().statusCode(428);
            asked(somebody, body, "\"7\"", address + step).then().statusCode(412);
            asked(somebody, body, "\"1\"", Desk.QUEUE + "/B-2026-44444/" + step)
                    .then()
                    .statusCode(404);
            Signed.with("garbage")
                    .header("If-Match", "\"1\"")
                    .put(address + step)
                    .then()
                    .statusCode(401);
        }
        for (String step : List.of("acceptance", "claim")) {
            asked("reporter", null, "\"1\"", address + step).then().statusCode(403);
        }
        for (String step : List.of("answer/sending", "closing")) {
            asked("moderator", null, "\"1\"", address + step).then().statusCode(403);
            asked("reporter", null, "\"1\"", address + step).then().statusCode(403);
        }
        asked("reporter", steps.get("answer"), "\"1\"", address + "answer")
                .then()
                .statusCode(404);
        assertEquals(List.of("submission-received"), verbs(sent));
        assertEquals(1, Desk.one("moderator", sent).at("/summary/version").asInt());
    }

    private static Response asked(String person, @Nullable ObjectNode body, @Nullable String version, String address) {
        var request = Signed.as(person);
        if (version != null) {
            request.header("If-Match", version);
        }
        if (body != null) {
            request.contentType("application/json").body(body.toString());
        }
        return request.put(address);
    }

    @Test
    void mergesAndKeepsEveryReference() {
        Sent main = Guests.send(Guests.words("Mehr Aufzüge am Bahnhof"));
        Sent again = Guests.send(Guests.words("Aufzüge am Bahnhof fehlen"));
        Sent third = Guests.send(Guests.words("Am Bahnhof fehlt ein Aufzug"));
        Desk.accept(main);
        Desk.claim(again);
        Desk.put("moderator", again, "merging", Desk.into(again)).then().statusCode(400);
        Desk.put("moderator", again, "merging", Desk.into(Desk.NOBODYS)).then().statusCode(400);
        Desk.done(Desk.put("moderator", again, "merging", Desk.into(main)));
        Desk.claim(third);
        conflict(Desk.put("moderator", third, "merging", Desk.into(again)), "/into");
        Desk.done(Desk.put("moderator", third, "merging", Desk.into(main)));
        JsonNode seen = Desk.one("moderator", main);
        assertEquals(List.of(again.code(), third.code()), StaffView.codes(seen.path("merged")));
        assertEquals(
                main.code(),
                Desk.one("moderator", again).at("/summary/mergedInto").asText());
        conflict(Desk.put("moderator", again, "assignment", Desk.office("sgfv")), "state");
        refusedPublicly(again);

        ObjectNode version = Staffing.publicVersion(main, "Mehr Aufzüge", "Es fehlen Aufzüge.");
        ((ObjectNode) version.path("input"))
                .putArray("includes")
                .add(again.code())
                .add(third.code());
        Staffing.publish(version);
        given().get("/api/v1/submissions/" + again.code())
                .then()
                .statusCode(200)
                .body("code", equalTo(main.code()));
        conflict(Desk.delete("moderator", again, "merging"), "state");
        Staffing.publish(Staffing.answer(main, "adopted", "Drei neue Aufzüge kommen."));
        for (Sent each : List.of(main, again, third)) {
            JsonNode own = Guests.own(each);
            assertEquals("answered", own.path("state").asText());
            assertEquals("Drei neue Aufzüge kommen.", own.at("/answer/text/de").asText());
        }
        assertEquals(main.code(), Guests.own(again).path("merged").asText());
    }

    @Test
    void takesMergingBack() {
        Sent main = Guests.send(Guests.words("Haupt"));
        Sent other = Guests.send(Guests.words("Neben"));
        Sent below = Guests.send(Guests.words("Darunter"));
        for (Sent each : List.of(main, other)) {
            Desk.accept(each);
        }
        Desk.claim(below);
        Desk.done(Desk.put("moderator", below, "merging", Desk.into(other)));
        Desk.done(Desk.put("moderator", other, "merging", Desk.into(main)));
        assertEquals(
                main.code(),
                Desk.one("moderator", below).at("/summary/mergedInto").asText());
        conflict(Desk.delete("moderator", main, "merging"), "state");
        JsonNode free = Desk.done(Desk.delete("moderator", other, "merging"));
        assertEquals("in-moderation", free.at("/summary/state").asText());
        assertFalse(free.path("summary").has("mergedInto"));
        Desk.done(Desk.put("moderator", other, "acceptance"));
        Desk.done(Desk.put("moderator", main, "refusal", Desk.refusal("repeated")));
        assertEquals("declined", Guests.own(below).path("state").asText());
        assertEquals(
                "Das ist Werbung.", Guests.own(below).at("/declined/sentence").asText());
    }

    @Test
    void moderatorsProposeWhatBecomesPublicAndCoordinatorsDecide() {
        Sent sent = Guests.send(Guests.words("Original von Frau Meier"));
        Desk.accept(sent);
        JsonNode draft = Edits.draft("moderator", Staffing.publicVersion(sent, "Titel", "Redigiert."));
        assertEquals(
                draft.path("code").asText(),
                Desk.one("moderator", sent).at("/changes/0/code").asText());
        JsonNode submitted = Edits.stepped("moderator", draft, "submission");
        Edits.step("moderator", submitted, "application").then().statusCode(403);
        Edits.stepped("coordinator", submitted, "application");
        given().get("/api/v1/submissions/" + sent.code()).then().statusCode(200).body("text", equalTo("Redigiert."));
        assertTrue(
                Desk.one("moderator", sent).at("/publicVersion/text").asText().equals("Redigiert."));
        Edits.post("moderator", Staffing.answer(sent, "later", "Später")).then().statusCode(403);
        Edits.post("reporter", Edits.edit("moderator", "submissions/" + sent.code(), input -> input.put("text", "x")))
                .then()
                .statusCode(403);
        takeDown("moderator", "measures/M-0005").then().statusCode(403);
        takeDown("reporter", "submissions/" + sent.code()).then().statusCode(403);
        takeDown("moderator", "submissions/" + sent.code()).then().statusCode(201);
        given().get("/api/v1/submissions/" + sent.code()).then().statusCode(410);
        assertEquals("Original von Frau Meier", Guests.own(sent).path("text").asText());
    }

    private static Response takeDown(String person, String subject) {
        return Signed.as(person)
                .contentType("application/json")
                .body("{\"subject\":\"" + subject + "\",\"reason\":\"Gericht\"}")
                .post("/api/staff/v1/takedowns");
    }
}
