package de.teilhabemonitor.submission;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.teilhabemonitor.Api;
import de.teilhabemonitor.Lists;
import de.teilhabemonitor.Signed;
import de.teilhabemonitor.change.Edits;
import de.teilhabemonitor.mail.MailServer;
import de.teilhabemonitor.submission.Guests.Sent;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.sql.SQLException;
import java.util.List;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

/** From a voice to an answer to a consequence, and back where somebody wants it gone. */
@QuarkusTest
@TestProfile(FeedbackWorld.class)
class ChainTest extends FeedbackTests {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void goesFromAVoiceToAConsequence() throws SQLException {
        Sent sent = Guests.send(Guests.words("Original mit 0421 555 1234"));
        given().get("/api/v1/submissions/" + sent.code()).then().statusCode(404);
        ObjectNode version = Staffing.publicVersion(sent, "Dolmetschen in Praxen", "Es fehlen Dolmetscherinnen.");
        refuse(version, "/subject");
        accept(sent);
        Staffing.publish(version);
        given().get("/api/v1/submissions/" + sent.code())
                .then()
                .statusCode(200)
                .body("title.de", equalTo("Dolmetschen in Praxen"))
                .body("text", equalTo("Es fehlen Dolmetscherinnen."))
                .body("name", equalTo("Verein Beispiel"))
                .body("question.code", equalTo("huerden"))
                .body("targets.subject", contains("measures/M-0005"))
                .body("answer", nullValue());
        assertFalse(Api.text("submissions/" + sent.code()).contains("0421"));

        JsonNode need = Staffing.publish(Staffing.create("needs", need("Dolmetschen")));
        String code = need.at("/subject").asText().replace("needs/", "");
        ObjectNode answer = Staffing.answer(sent, "partly", "Wir stellen zwei ein.");
        ((ObjectNode) answer.path("input"))
                .putArray("consequences")
                .addObject()
                .put("kind", "need")
                .put("code", code);
        long number = Staffing.publish(answer).at("/number").asLong();
        given().get("/api/v1/submissions/" + sent.code())
                .then()
                .statusCode(200)
                .body("answer.outcome", equalTo("partly"))
                .body("answer.consequences[0].subject", equalTo("needs/" + code))
                .body("answer.consequences[0].title.de", equalTo("Dolmetschen"));
        given().get("/api/v1/needs/" + code).then().statusCode(200).body("submissions", equalTo(1));

        JsonNode own = Guests.own(sent);
        assertEquals("answered", own.path("state").asText());
        assertEquals("nothing", own.at("/next/step").asText());
        assertEquals("Wir stellen zwei ein.", own.at("/answer/text/de").asText());
        assertTrue(own.at("/answer/public").asBoolean());

        for (String filter : List.of(
                "question=huerden",
                "call=standing",
                "field=HF07",
                "target=measures/M-0005",
                "kind=association",
                "city=DE-HB-HB",
                "outcome=partly",
                "need=" + code,
                "answered=true",
                "q=Dolmetscherin")) {
            assertTrue(Lists.codes("submissions?" + filter).contains(sent.code()), filter);
        }
        for (String filter :
                List.of("question=bedarf", "city=elsewhere", "outcome=later", "answered=false", "q=Anderes")) {
            assertFalse(Lists.codes("submissions?" + filter).contains(sent.code()), filter);
        }
        CSVRecord row = Api.csv("submissions.csv").stream()
                .filter(each -> each.get("code").equals(sent.code()))
                .findFirst()
                .orElseThrow();
        assertEquals("Wir stellen zwei ein.", row.get("answer"));
        assertEquals("needs/" + code, row.get("consequences"));
        assertTrue(Api.text("submissions.atom").contains("Teilweise übernommen: Dolmetschen in Praxen"));
        given().get("/api/v1/measures/M-0005/history")
                .then()
                .body("data.subject", hasItems("submissions/" + sent.code(), "answers/" + sent.code()));
        given().get("/api/v1/changes/" + number)
                .then()
                .statusCode(200)
                .body("title.de", equalTo("Dolmetschen in Praxen"))
                .body("references.'needs/%s'.de".formatted(code), equalTo("Dolmetschen"));
        JsonNode draft = Edits.draft(
                "coordinator",
                Edits.edit("coordinator", "submissions/" + sent.code(), input -> input.put("text", "Anders")));
        Signed.as("coordinator")
                .get("/api/staff/v1/changes/" + draft.path("code").asText() + "/comparison")
                .then()
                .body("references", hasKey("measures/M-0005"));
        Edits.stepped("coordinator", draft, "withdrawal");
    }

    @Test
    void makesNothingPublicThatNobodyAgreedTo() throws SQLException {
        Sent unnamed = Guests.send(Guests.words("Ohne Namen").put("consent", "unnamed"));
        accept(unnamed);
        ObjectNode version = Staffing.publicVersion(unnamed, "Ohne Namen", "Text");
        refuse(version, "/input/name");
        ((ObjectNode) version.path("input")).remove("name");
        Staffing.publish(version);
        given().get("/api/v1/submissions/" + unnamed.code())
                .then()
                .statusCode(200)
                .body("name", nullValue());

        Sent secret = Guests.send(Guests.words("Nicht öffentlich").put("consent", "private"));
        accept(secret);
        refuse(Staffing.publicVersion(secret, "Titel", "Text"), "/subject");
        refuse(Staffing.answer(secret, "later", "Später"), "/subject");
        Sent none = new Sent("B-2026-44444", "", secret.receipt());
        refuse(Staffing.publicVersion(none, "Titel", "Text"), "/subject");
    }

    @Test
    void takesItAllBackWhenConsentIsTakenBack() throws SQLException {
        Sent sent = Guests.send(Guests.words("Widerruf-5512"));
        accept(sent);
        Staffing.publish(Staffing.publicVersion(sent, "Widerruf-5512", "Widerruf-5512 Text"));
        Staffing.publish(Staffing.answer(sent, "later", "Antwort auf Widerruf-5512"));
        ObjectNode draft = Edits.edit(
                "coordinator", "submissions/" + sent.code(), input -> input.put("text", "Widerruf-5512 neu"));
        Edits.draft("coordinator", draft);
        put(sent, "consent", "{\"consent\":\"unnamed\"}");
        given().get("/api/v1/submissions/" + sent.code()).then().statusCode(200).body("name", nullValue());
        put(sent, "consent", "{\"consent\":\"private\"}");
        given().get("/api/v1/submissions/" + sent.code()).then().statusCode(410);
        assertFalse(Api.text("submissions").contains("Widerruf-5512"));
        assertFalse(Api.text("submissions.atom").contains("Widerruf-5512"));
        assertFalse(Api.text("changes").contains("Widerruf-5512"));
        assertEquals(List.of("submission: Widerruf-5512"), Remains.of(database, "Widerruf-5512"));
        Guests.with(sent.secret())
                .delete("/api/own/v1/submissions/" + sent.code())
                .then()
                .statusCode(204);
        assertEquals(List.of(), Remains.of(database, "Widerruf-5512"));
        given().get("/api/v1/submissions/" + sent.code()).then().statusCode(410);
    }

    @Test
    void erasesWhatIsPublic() throws SQLException {
        Sent sent = Guests.send(Guests.words("Weg-6123"));
        accept(sent);
        Staffing.publish(Staffing.publicVersion(sent, "Weg-6123", "Weg-6123 Text"));
        Guests.with(sent.secret())
                .delete("/api/own/v1/submissions/" + sent.code())
                .then()
                .statusCode(204);
        given().get("/api/v1/submissions/" + sent.code()).then().statusCode(410);
        assertEquals(List.of(), Remains.of(database, "Weg-6123", "Verein Weg"));
    }

    @Test
    void asksInCalls() throws SQLException {
        ObjectNode call = JSON.createObjectNode();
        call.putObject("title").put("de", "Vor der Fachtagung");
        refuse(Staffing.create("calls", call.deepCopy()), "/input/opens");
        call.put("opens", "2026-01-01").put("closes", "2099-12-31");
        call.putArray("questions")
                .addObject()
                .put("askedAbout", "plan")
                .putObject("title")
                .put("de", "Worüber sollen wir reden?");
        String path =
                Staffing.publish(Staffing.create("calls", call)).at("/subject").asText();
        JsonNode made = Api.get(path);
        assertEquals("open", made.path("state").asText());
        String question = made.at("/questions/0/code").asText();
        given().get("/api/v1/calls")
                .then()
                .body(
                        "data.code",
                        hasItem("standing"),
                        "data.code",
                        hasItem(made.path("code").asText()));
        assertEquals(6, Api.get("calls/standing").path("questions").size());
        Guests.send(Guests.words("Zur Tagung")
                .put("call", made.path("code").asText())
                .put("question", question));
        Guests.post(
                        Guests.key(),
                        Guests.words("Falsche Frage")
                                .put("call", made.path("code").asText()))
                .then()
                .statusCode(400)
                .body("violations.name", hasItem("/question"));
        ObjectNode standing = Edits.edit("coordinator", "calls/standing", input -> input.putObject("title")
                .put("de", "Ihre Meinung"));
        Staffing.publish(standing);
        assertEquals("Ihre Meinung", Api.get("calls/standing").at("/title/de").asText());
    }

    @Test
    void tellsTheSenderOnceThatThereIsAnAnswer() throws SQLException {
        Sent sent = Guests.send(Guests.words("Bitte Post").put("email", "post@example.org"));
        run("update own_address set confirmed_at = now() where thing = 'submissions/" + sent.code() + "'");
        accept(sent);
        Staffing.publish(Staffing.publicVersion(sent, "Bitte Post", "Text"));
        Staffing.publish(Staffing.answer(sent, "adopted", "Ja."));
        Staffing.publish(Edits.edit("coordinator", "answers/" + sent.code(), input -> input.putObject("text")
                .put("de", "Ja, gern.")));
        send.all();
        assertEquals(
                List.of("Antwort auf Ihre Rückmeldung " + sent.code()),
                MailServer.received().stream().map(MailServer::subject).toList());
        String first = MailServer.text(MailServer.received().get(0));
        assertTrue(first.contains(sent.code() + "." + sent.secret()));
        assertTrue(first.contains("einmal nachfragen"), first);

        // letters are forgotten sooner than answers are mended
        run("delete from outbox");
        Staffing.publish(Edits.edit("coordinator", "answers/" + sent.code(), input -> input.putObject("text")
                .put("de", "Ja, sehr gern.")));
        send.all();
        assertEquals(1, MailServer.received().size());

        put(sent, "follow-up", "{\"text\": \"Ab wann?\"}");
        accept(sent);
        Staffing.publish(Edits.edit("coordinator", "answers/" + sent.code(), input -> input.putObject("text")
                .put("de", "Ja, ab Mai.")));
        send.all();
        assertEquals(2, MailServer.received().size());
        assertEquals(
                "Antwort auf Ihre Nachfrage zur Rückmeldung " + sent.code(),
                MailServer.subject(MailServer.received().get(1)));
        String second = MailServer.text(MailServer.received().get(1));
        assertTrue(second.contains("auf Ihre Nachfrage"), second);
        assertFalse(second.contains("einmal nachfragen"), second);
    }

    /** Something followed weeks after the answer: one mail in the evening tells of all that did on a day. */
    @Test
    void tellsTheSenderWhatFollowsLater() throws SQLException {
        Sent sent = Guests.send(Guests.words("Was wird daraus?").put("email", "folge@example.org"));
        run("update own_address set confirmed_at = now() where thing = 'submissions/" + sent.code() + "'");
        accept(sent);
        Staffing.publish(Staffing.publicVersion(sent, "Was wird daraus?", "Text"));
        Staffing.publish(Staffing.answer(sent, "adopted", "Ja."));
        send.all();
        assertEquals(1, MailServer.received().size());
        for (String title : List.of("Erster Bedarf", "Zweiter Bedarf")) {
            String need = Staffing.publish(Staffing.create("needs", need(title)))
                    .at("/subject")
                    .asText();
            Staffing.publish(
                    Edits.edit("coordinator", "answers/" + sent.code(), input -> input.withArray("consequences")
                            .addObject()
                            .put("kind", "need")
                            .put("code", need.substring(need.indexOf('/') + 1))));
        }
        send.all();
        assertEquals(1, MailServer.received().size(), "not before the evening");
        run("update outbox set due_at = now(), next_at = now() where details ->> 'time' = 'followed'");
        send.all();
        assertEquals(2, MailServer.received().size());
        assertEquals(
                "Was aus Ihrer Rückmeldung " + sent.code() + " geworden ist",
                MailServer.subject(MailServer.received().get(1)));
        assertTrue(MailServer.text(MailServer.received().get(1)).contains(sent.code() + "." + sent.secret()));
    }

    private static void put(Sent sent, String what, String body) {
        Guests.with(sent.secret())
                .contentType("application/json")
                .body(body)
                .put("/api/own/v1/submissions/" + sent.code() + "/" + what)
                .then()
                .statusCode(200);
    }

    private static ObjectNode need(String title) {
        ObjectNode need = JSON.createObjectNode();
        need.put("state", "open").putObject("title").put("de", title);
        need.putArray("fields").add("HF07");
        return need;
    }

    /** It can be drafted, but not submitted. */
    private static void refuse(ObjectNode change, String at) {
        JsonNode draft = Edits.draft("coordinator", change);
        Edits.step("coordinator", draft, "submission").then().statusCode(400).body("violations.name", hasItem(at));
        Edits.stepped("coordinator", draft, "withdrawal");
    }

    private void accept(Sent sent) throws SQLException {
        run("update submission set state = 'accepted' where code = '" + sent.code() + "'");
    }
}
