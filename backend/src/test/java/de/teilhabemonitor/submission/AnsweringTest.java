package de.teilhabemonitor.submission;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.teilhabemonitor.Api;
import de.teilhabemonitor.Signed;
import de.teilhabemonitor.change.Edits;
import de.teilhabemonitor.mail.MailServer;
import de.teilhabemonitor.submission.Guests.Sent;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.mail.internet.MimeMessage;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Answers: drafted by the office that was asked, published by the coordinating office, alone or together, or sent to one alone. */
@QuarkusTest
@TestProfile(FeedbackWorld.class)
class AnsweringTest extends FeedbackTests {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static Sent assigned(String text) {
        Sent sent = Guests.send(Guests.words(text));
        Desk.accept(sent);
        Desk.assign(sent);
        Staffing.publish(Staffing.publicVersion(sent, text, text));
        return sent;
    }

    private Sent withMail(ObjectNode words, String mailbox) throws SQLException {
        Sent sent = Guests.send(words.put("email", mailbox));
        run("update own_address set confirmed_at = now() where thing = 'submissions/" + sent.code() + "'");
        run("delete from outbox where details ->> 'thing' = 'submissions/" + sent.code() + "'");
        return sent;
    }

    @Test
    void areDraftedByTheOfficeAndPublishedByTheCoordination() {
        Sent sent = assigned("Wer antwortet?");
        ObjectNode answer = Staffing.answer(sent, "partly", "Das Gesundheitsressort antwortet.");
        Edits.post("reporter-social", answer).then().statusCode(403);
        JsonNode draft = Edits.draft("reporter", answer);
        assertEquals("Wer antwortet?", draft.at("/title/de").asText());
        assertEquals("answer-drafted", Desk.state(sent));
        assertEquals("answer", Guests.own(sent).at("/next/step").asText());
        JsonNode submitted = Edits.stepped("reporter", draft, "submission");
        Edits.step("reporter", submitted, "application").then().statusCode(403);
        JsonNode returned = Api.json(Signed.as("coordinator")
                .header("If-Match", "\"" + submitted.path("version").asInt() + "\"")
                .contentType("application/json")
                .body("{\"reason\":\"Bitte freundlicher.\"}")
                .put("/api/staff/v1/changes/" + submitted.path("code").asText() + "/return")
                .then()
                .statusCode(200)
                .extract()
                .asString());
        Edits.stepped("coordinator", Edits.stepped("reporter", returned, "submission"), "application");
        given().get("/api/v1/submissions/" + sent.code()).then().body("answer.outcome", equalTo("partly"));
        assertEquals("answered", Desk.state(sent));
        Desk.done(Desk.put("coordinator", sent, "closing"));
        assertEquals("closed", Guests.own(sent).path("state").asText());
        assertTrue(Guests.own(sent).has("keptUntil"));
        Desk.put("coordinator", sent, "closing").then().statusCode(409);
        // a better wording does not begin it anew
        Staffing.publish(Edits.edit("coordinator", "answers/" + sent.code(), input -> input.putObject("text")
                .put("de", "Wir antworten.")));
        assertEquals("closed", Desk.state(sent));
    }

    @Test
    void areToldAlsoWhereThereWillBeNone() throws SQLException {
        Sent sent = withMail(Guests.words("Werbung-6120"), "werbung6120@example.org");
        Desk.claim(sent);
        Desk.done(Desk.put("moderator", sent, "refusal", Desk.refusal("advertising")));
        send.all();
        assertEquals("Zu Ihrer Rückmeldung " + sent.code(), lastSubject());
        String text = MailServer.text(MailServer.received().get(0));
        assertTrue(text.contains("können sie nicht annehmen"), text);
        assertTrue(text.contains(sent.code() + "." + sent.secret()), text);
        assertFalse(text.contains("Das ist Werbung."), "why stands on the page alone");

        // Nothing is told of what somebody has thought better of before it was sent; of the answer then is.
        Desk.claim(sent);
        Desk.done(Desk.put("moderator", sent, "refusal", Desk.refusal("no-relation")));
        Desk.accept(sent);
        send.all();
        assertEquals(1, MailServer.received().size());
        Staffing.publish(Staffing.publicVersion(sent, "Doch keine Werbung", "Text"));
        Staffing.publish(Staffing.answer(sent, "later", "Später."));
        send.all();
        assertEquals(2, MailServer.received().size());
        assertEquals("Antwort auf Ihre Rückmeldung " + sent.code(), lastSubject());
    }

    private static String lastSubject() {
        List<MimeMessage> all = MailServer.received();
        return MailServer.subject(all.get(all.size() - 1));
    }

    @Test
    void areReopenedByAFollowUp() throws SQLException {
        Sent sent = withMail(Guests.words("Nachgefragt"), "nachgefragt@example.org");
        Desk.accept(sent);
        Staffing.publish(Staffing.publicVersion(sent, "Nachgefragt", "Text"));
        Staffing.publish(Staffing.answer(sent, "later", "Später."));
        Desk.done(Desk.put("coordinator", sent, "closing"));
        Guests.followUp(sent, "Wann genau?");
        JsonNode seen = Desk.one("moderator", sent);
        assertEquals("in-moderation", seen.at("/summary/state").asText());
        assertTrue(seen.at("/summary/reopened").asBoolean());
        assertFalse(seen.at("/summary/overdue").asBoolean());
        assertEquals("Wann genau?", seen.at("/original/followUp").asText());
        Desk.accept(sent);
        Staffing.publish(Edits.edit("coordinator", "answers/" + sent.code(), input -> input.putObject("text")
                .put("de", "Im Mai 2027.")));
        assertEquals("answered", Desk.state(sent));
        assertEquals("Im Mai 2027.", Guests.own(sent).at("/answer/text/de").asText());
        send.all();
        assertEquals(2, MailServer.received().size(), "once for the answer, once more after asking back");
        Desk.done(Desk.put("coordinator", sent, "closing"));
    }

    @Test
    void goToOneAloneWhereItIsNotPublic() throws SQLException {
        Sent sent = withMail(Guests.words("Nur unter uns").put("consent", "private"), "unter-uns@example.org");
        Desk.accept(sent);
        Desk.assign(sent);
        Desk.put("reporter-social", sent, "answer", Desk.answer("later", "x"))
                .then()
                .statusCode(404);
        Desk.put("coordinator", sent, "answer/sending").then().statusCode(409);
        for (ObjectNode wrong : List.of(
                Desk.answer("maybe", "x"),
                Desk.answer("later", " "),
                Desk.answer("later", "x".repeat(5001)),
                JSON.createObjectNode())) {
            Desk.put("reporter", sent, "answer", wrong).then().statusCode(400);
        }
        JsonNode drafted = Desk.done(Desk.put("reporter", sent, "answer", Desk.answer("later", "Im nächsten Jahr.")));
        assertEquals("answer-drafted", drafted.at("/summary/state").asText());
        assertFalse(drafted.path("privateAnswer").has("sentAt"));
        assertFalse(Guests.own(sent).has("answer"));
        Desk.done(Desk.put("coordinator", sent, "answer/sending"));
        JsonNode own = Guests.own(sent);
        assertEquals("answered", own.path("state").asText());
        assertEquals("Im nächsten Jahr.", own.at("/answer/text/de").asText());
        assertFalse(own.at("/answer/public").asBoolean());
        given().get("/api/v1/submissions/" + sent.code()).then().statusCode(404);
        Desk.put("coordinator", sent, "answer/sending").then().statusCode(409);
        send.all();
        assertEquals(1, MailServer.received().size());
        assertFalse(
                MailServer.text(MailServer.received().get(0)).contains("nächsten Jahr"),
                "mail says only that there is one");

        Guests.followUp(sent, "Und wer zahlt?");
        Desk.accept(sent);
        Desk.done(Desk.put("coordinator", sent, "answer", Desk.answer("adopted", "Das Land.")));
        assertEquals(
                "Im nächsten Jahr.", Guests.own(sent).at("/answer/text/de").asText(), "until the next one is sent");
        Desk.done(Desk.put("coordinator", sent, "answer/sending"));
        assertEquals("Das Land.", Guests.own(sent).at("/answer/text/de").asText());
        send.all();
        assertEquals(2, MailServer.received().size());
        Sent open = Guests.send(Guests.words("Öffentlich gemeint"));
        Desk.accept(open);
        Desk.put("coordinator", open, "answer", Desk.answer("later", "x"))
                .then()
                .statusCode(409);
    }

    @Test
    void reachWhatWasMergedIntoAnAnsweredOne() throws SQLException {
        Sent main = assigned("Längst beantwortet");
        Staffing.publish(Staffing.answer(main, "already-covered", "Das gibt es schon."));
        Sent late = withMail(Guests.words("Das Gleiche noch einmal"), "spaet@example.org");
        Desk.claim(late);
        Desk.done(Desk.put("moderator", late, "merging", Desk.into(main)));
        assertEquals(
                "Das gibt es schon.", Guests.own(late).at("/answer/text/de").asText());
        send.all();
        assertEquals(1, MailServer.received().size());
        Guests.followUp(late, "Stimmt das?");
        assertEquals("in-moderation", Guests.own(late).path("state").asText());
        assertTrue(Desk.one("moderator", late).at("/summary/reopened").asBoolean());
        Signed.as("moderator").get(Desk.QUEUE + "?q=" + late.code()).then().body("data.code", contains(late.code()));
        Desk.done(Desk.put("coordinator", late, "closing"));
        assertEquals("answered", Desk.state(main));
    }

    @Test
    void doNotFollowFromThemselves() {
        Sent sent = assigned("Eigene Folge");
        long published = given().get("/api/v1/changes?subject=submissions/" + sent.code())
                .then()
                .extract()
                .jsonPath()
                .getLong("data[0].number");
        ObjectNode answer = Staffing.answer(sent, "partly", "Ja.");
        ((ObjectNode) answer.path("input"))
                .putArray("consequences")
                .addObject()
                .put("kind", "change")
                .put("change", published);
        JsonNode draft = Edits.draft("reporter", answer);
        Edits.step("reporter", draft, "submission")
                .then()
                .statusCode(400)
                .body("violations.name", hasItem("/input/consequences/0/change"));
        Edits.stepped("reporter", draft, "withdrawal");
    }

    private static ObjectNode batch(String text, Sent... sent) {
        ObjectNode input = JSON.createObjectNode();
        ArrayNode codes = input.putArray("submissions");
        for (Sent each : sent) {
            codes.add(each.code());
        }
        input.putObject("answer").put("outcome", "adopted").putObject("text").put("de", text);
        return input;
    }

    private static Response draft(String person, ObjectNode batch) {
        return Signed.as(person)
                .contentType("application/json")
                .body(batch.toString())
                .post("/api/staff/v1/answers");
    }

    @Test
    void areOneForSeveralAndPublishedTogether() {
        Sent first = assigned("Mehr Bänke");
        Sent second = assigned("Bänke im Park");
        Sent hidden = Guests.send(Guests.words("Bänke, aber nicht öffentlich").put("consent", "private"));
        Sent none = Desk.NOBODYS;
        JsonNode drafted = Api.json(draft("reporter", batch("Es kommen Bänke.", first, second, hidden, none))
                .then()
                .statusCode(201)
                .body("drafted", hasSize(2))
                .body("drafted.state", contains("submitted", "submitted"))
                .body("drafted.title.de", contains("Mehr Bänke", "Bänke im Park"))
                .body("refused.code", contains(hidden.code(), none.code()))
                .extract()
                .asString());
        assertEquals("answer-drafted", Desk.state(first));
        draft("reporter", batch("Noch einmal", first, second))
                .then()
                .statusCode(409)
                .body("violations.name", hasItem("/subject"));
        ObjectNode applications = JSON.createObjectNode();
        ArrayNode changes = applications.putArray("changes");
        drafted.path("drafted").forEach(each -> changes.addObject()
                .put("code", each.path("code").asText())
                .put("version", each.path("version").asInt()));
        Signed.as("coordinator")
                .contentType("application/json")
                .body(applications.toString())
                .post("/api/staff/v1/applications")
                .then()
                .statusCode(200)
                .body("applied", hasSize(2));
        for (Sent each : List.of(first, second)) {
            given().get("/api/v1/submissions/" + each.code())
                    .then()
                    .body("answer.text.de", equalTo("Es kommen Bänke."))
                    .body("answer.office.code", equalTo(Desk.OFFICE));
        }
        // an answer that is there already is not written over by one that is meant for several
        draft("coordinator", batch("Es kommen viele Bänke.", first))
                .then()
                .statusCode(409)
                .body("violations.reason", contains(containsString("schon eine Antwort")));
    }

    @Test
    void inSeveralAreRefusedAsAWholeWhereNothingFits() {
        Sent sent = assigned("Batch ohne Recht");
        draft("reporter-social", batch("x", sent)).then().statusCode(409);
        for (String person : List.of("moderator", "event-team", "steering", "auditor", "administrator", "nobody")) {
            draft(person, batch("x", sent)).then().statusCode(403);
        }
        draft("coordinator", batch("x")).then().statusCode(400);
        draft("coordinator", batch("x", sent, sent)).then().statusCode(400);
        ObjectNode wrong = batch("x", sent);
        ((ObjectNode) wrong.path("answer")).put("outcome", "maybe");
        draft("coordinator", wrong).then().statusCode(400);
        ObjectNode english = batch("x", sent);
        ((ObjectNode) english.path("answer")).putObject("text").put("en", "English only");
        draft("coordinator", english).then().statusCode(409).body("violations.name", hasItem("/input/text/de"));
        Signed.with("garbage")
                .contentType("application/json")
                .body(batch("x", sent).toString())
                .post("/api/staff/v1/answers")
                .then()
                .statusCode(401);
        assertEquals("assigned", Desk.state(sent));
    }
}
