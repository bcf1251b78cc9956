package de.teilhabemonitor.submission;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.teilhabemonitor.Api;
import de.teilhabemonitor.mail.MailServer;
import de.teilhabemonitor.submission.Guests.Sent;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.mail.internet.MimeMessage;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a sender may see and do with the secret link, and nobody without it. */
@QuarkusTest
@TestProfile(FeedbackWorld.class)
class OwnPageTest extends FeedbackTests {

    private static final String OWN = "/api/own/v1/submissions/";

    @Test
    void saysHowItStands() {
        Sent sent = Guests.send(Guests.words("Wie geht es weiter?"));
        Guests.with(sent.secret())
                .get(OWN + sent.code())
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("state", equalTo("received"))
                .body("next.step", equalTo("look"))
                .body("next.by", equalTo(sent.receipt().path("lookedAtBy").asText()))
                .body("text", equalTo("Wie geht es weiter?"))
                .body("question.title.de", equalTo("Welche Hürden erleben Sie oder Ihre Mitglieder im Alltag?"))
                .body("targets[0].subject", equalTo("measures/M-0005"))
                .body("city.title.de", equalTo("Stadt Bremen"))
                .body("mayFollowUp", equalTo(false))
                .body("address.state", equalTo("none"));
    }

    @Test
    void opensToItsSecretAlone() {
        Sent mine = Guests.send(Guests.words("Meins"));
        Sent other = Guests.send(Guests.words("Deins"));
        List<String> secrets = List.of(
                other.secret(), "x", "", mine.secret() + "x", mine.secret().substring(1), "ü");
        for (String path : List.of("", "/export")) {
            for (String secret : secrets) {
                assertEquals(notFound(path, mine.code(), secret), notFound(path, "B-2026-44444", secret), secret);
            }
            given().get(OWN + mine.code() + path)
                    .then()
                    .statusCode(404)
                    .body("title", equalTo("Dieser Link gilt nicht"));
        }
        for (String secret : secrets) {
            Guests.with(secret).delete(OWN + mine.code()).then().statusCode(404);
            Guests.with(secret).delete(OWN + mine.code() + "/address").then().statusCode(404);
            put(secret, mine.code(), "consent", "{\"consent\":\"private\"}")
                    .then()
                    .statusCode(404);
            put(secret, mine.code(), "follow-up", "{\"text\":\"Und?\"}").then().statusCode(404);
        }
        assertEquals("Meins", Guests.own(mine).path("text").asText());
    }

    /** All that can be told apart, but for the address. */
    private static String notFound(String path, String code, String secret) {
        Response answer = Guests.with(secret).get(OWN + code + path);
        assertEquals(404, answer.statusCode());
        return answer.headers().asList().stream()
                        .filter(header -> !header.getName().equalsIgnoreCase("content-length"))
                        .toList()
                + answer.asString().replace(code, "");
    }

    @Test
    void confirmsAnAddressByAButtonAndThenSendsTheLink() throws SQLException {
        ObjectNode input = Guests.words("Mit Adresse").put("email", "verein@example.org");
        Sent sent = Guests.send(input);
        assertEquals("to-be-confirmed", sent.receipt().path("address").asText());
        assertEquals("to-be-confirmed", Guests.own(sent).at("/address/state").asText());
        send.all();
        MimeMessage asked = only();
        String text = MailServer.text(asked);
        assertFalse(text.contains("Mit Adresse") || text.contains(sent.code()) || text.contains(sent.secret()), text);
        String secret = found("/mitreden/bestaetigen#(\\S+)", text);
        confirm("garbage").then().statusCode(404);
        confirm(sent.secret()).then().statusCode(404);
        Response first = confirm(secret);
        first.then().statusCode(200).body("subject", equalTo("submissions/" + sent.code()));
        assertEquals(
                first.jsonPath().getString("subject"),
                confirm(secret).jsonPath().getString("subject"));
        send.all();
        List<MimeMessage> mails = MailServer.received();
        assertEquals(2, mails.size());
        String link = found("/mitreden/meine#(\\S+)", MailServer.text(mails.get(1)));
        assertEquals(sent.code() + "." + sent.secret(), link);
        JsonNode own = Guests.own(sent);
        assertEquals("confirmed", own.at("/address/state").asText());
        assertEquals("v…@example.org", own.at("/address/shown").asText());
        Guests.with(sent.secret()).delete(OWN + sent.code() + "/address").then().statusCode(204);
        assertEquals("none", Guests.own(sent).at("/address/state").asText());
    }

    @Test
    void fillsNobodysMailbox() throws SQLException {
        for (int i = 0; i < 6; i++) {
            Guests.send(Guests.words("Für ein fremdes Postfach " + i).put("email", "Fremd@example.org"));
        }
        send.all();
        assertEquals(3, MailServer.received().size());
    }

    @Test
    void fillsNobodysMailboxAtTheSameMoment() throws Exception {
        List<String> proofs =
                IntStream.range(0, 12).mapToObj(i -> Guests.proof()).toList();
        ExecutorService people = Executors.newFixedThreadPool(12);
        try {
            List<Future<Integer>> sent = proofs.stream()
                    .map(proof -> people.submit(() -> Guests.post(
                                    Guests.key(),
                                    Guests.words("Alle zugleich")
                                            .put("email", "zugleich@example.org")
                                            .put("proof", proof))
                            .statusCode()))
                    .toList();
            for (Future<Integer> each : sent) {
                assertEquals(201, each.get());
            }
        } finally {
            people.shutdownNow();
        }
        send.all();
        assertEquals(3, MailServer.received().size());
    }

    @Test
    void exportsAllThatIsKept() {
        Sent sent = Guests.send(Guests.words("Alles über mich").put("email", "mich@example.org"));
        Guests.with(sent.secret())
                .get(OWN + sent.code() + "/export")
                .then()
                .statusCode(200)
                .body("submission.text", equalTo("Alles über mich"))
                .body("email", equalTo("mich@example.org"))
                .body("log.what", hasItems("submission-received"));
    }

    @Test
    void erasesEverything() throws SQLException {
        Sent sent = Guests.send(Guests.words("Spur-8264").put("email", "spur8264@example.org"));
        String key = Guests.key();
        Guests.with(sent.secret()).delete(OWN + sent.code()).then().statusCode(204);
        Guests.with(sent.secret()).get(OWN + sent.code()).then().statusCode(404);
        Guests.with(sent.secret()).delete(OWN + sent.code()).then().statusCode(404);
        assertEquals(List.of(), Remains.of(database, "Spur-8264", "spur8264@example.org", sent.secret()));
        send.all();
        assertEquals(0, MailServer.received().size());
        ObjectNode again = Guests.words("Spur-8264-2");
        JsonNode receipt = Api.json(
                Guests.post(key, again).then().statusCode(201).extract().asString());
        Guests.with(receipt.path("secret").asText())
                .delete(OWN + receipt.path("code").asText())
                .then()
                .statusCode(204);
        Guests.post(key, again).then().statusCode(410);
    }

    @Test
    void narrowsConsentAndNeverWidensIt() {
        Sent sent = Guests.send(Guests.words("Zurückgenommen"));
        put(sent.secret(), sent.code(), "consent", "{\"consent\":\"unnamed\"}")
                .then()
                .statusCode(200)
                .body("consent", equalTo("unnamed"));
        put(sent.secret(), sent.code(), "consent", "{\"consent\":\"private\"}")
                .then()
                .statusCode(200);
        put(sent.secret(), sent.code(), "consent", "{\"consent\":\"private\"}")
                .then()
                .statusCode(200);
        put(sent.secret(), sent.code(), "consent", "{\"consent\":\"unnamed\"}")
                .then()
                .statusCode(409);
        put(sent.secret(), sent.code(), "consent", "{\"consent\":\"named\"}")
                .then()
                .statusCode(400);
    }

    @Test
    void keepsTheAnswerWhenTheConsentIsTakenBack() {
        Sent sent = Guests.send(Guests.words("Erst öffentlich"));
        Desk.accept(sent);
        Staffing.publish(Staffing.publicVersion(sent, "Erst öffentlich", "Text"));
        Staffing.publish(Staffing.answer(sent, "adopted", "Ja, ab Mai."));
        put(sent.secret(), sent.code(), "consent", "{\"consent\":\"private\"}")
                .then()
                .statusCode(200)
                .body("answer.outcome", equalTo("adopted"))
                .body("answer.text.de", equalTo("Ja, ab Mai."))
                .body("answer.public", equalTo(false));
        given().get("/api/v1/submissions/" + sent.code()).then().statusCode(410);
    }

    @Test
    void asksBackOnceAfterTheAnswer() throws SQLException {
        Sent sent = Guests.send(Guests.words("Und dann?"));
        put(sent.secret(), sent.code(), "follow-up", "{\"text\":\"Wann?\"}")
                .then()
                .statusCode(409);
        run("update submission set state = 'answered', answered_at = now() where code = '" + sent.code() + "'");
        assertTrue(Guests.own(sent).path("mayFollowUp").asBoolean());
        put(sent.secret(), sent.code(), "follow-up", "{\"text\":\" \"}").then().statusCode(400);
        put(sent.secret(), sent.code(), "follow-up", "{\"text\":\"Wann?\"}")
                .then()
                .statusCode(200)
                .body("state", equalTo("in-moderation"))
                .body("followUp.text", equalTo("Wann?"));
        put(sent.secret(), sent.code(), "follow-up", "{\"text\":\"Wann?\"}")
                .then()
                .statusCode(200);
        put(sent.secret(), sent.code(), "follow-up", "{\"text\":\"Wo?\"}")
                .then()
                .statusCode(409);
    }

    private static Response put(String secret, String code, String what, String body) {
        return Guests.with(secret).contentType("application/json").body(body).put(OWN + code + "/" + what);
    }

    private static Response confirm(String secret) {
        return Guests.with(secret).post("/api/own/v1/confirmations");
    }

    private static MimeMessage only() {
        List<MimeMessage> mails = MailServer.received();
        assertEquals(1, mails.size());
        return mails.get(0);
    }

    private static String found(String pattern, String text) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        assertTrue(matcher.find(), text);
        return matcher.group(1);
    }
}
