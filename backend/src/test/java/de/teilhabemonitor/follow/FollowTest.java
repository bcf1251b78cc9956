package de.teilhabemonitor.follow;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.teilhabemonitor.change.Edits;
import de.teilhabemonitor.mail.MailServer;
import de.teilhabemonitor.mail.SendNow;
import de.teilhabemonitor.own.ForgetNow;
import de.teilhabemonitor.round.RoundWorld;
import de.teilhabemonitor.submission.FeedbackWorld;
import de.teilhabemonitor.submission.Guests;
import de.teilhabemonitor.submission.Remains;
import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMessage;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody follows something by e-mail, is told once a day, and leaves by one click. */
@QuarkusTest
@TestProfile(FeedbackWorld.class)
class FollowTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Each test is another day. */
    private static int days = 100;

    @Inject
    AgroalDataSource database;

    @Inject
    SendNow send;

    @Inject
    Digests digests;

    @Inject
    Subscribing subscribing;

    @Inject
    ForgetNow forget;

    @BeforeEach
    void start() throws SQLException {
        send.whatOthersLeft();
        nextDay();
    }

    @AfterEach
    void stop() {
        MailServer.stop();
        RoundWorld.Ahead.by(Duration.ZERO);
    }

    @Test
    void tellsWhatHasChangedOnceADay() throws SQLException {
        String mailbox = "tag@example.org";
        follow("measures/M-0006", mailbox);
        follow("fields/HF07", mailbox);
        edit("measures/M-0006", "a");
        tell();
        assertEquals(1, received().size());
        String text = MailServer.text(received().get(0));
        assertTrue(text.contains("1 Änderung\n"), text);
        assertTrue(text.contains("/massnahmen/M-0006"), text);
        assertTrue(MailServer.header(received().get(0), "List-Unsubscribe-Post").contains("One-Click"));
        edit("measures/M-0006", "b");
        edit("fields/HF07", "c");
        tell();
        assertEquals(1, received().size(), "the same day");
        nextDay();
        tell();
        assertEquals(2, received().size());
        nextDay();
        tell();
        assertEquals(2, received().size(), "nothing new");
        String token = leave(received().get(1));
        given().post("/api/own/v1/unsubscriptions/" + token).then().statusCode(204);
        given().post("/api/own/v1/unsubscriptions/" + "x".repeat(43)).then().statusCode(204);
        assertEquals(List.of(), Remains.of(database, mailbox));
        edit("measures/M-0006", "d");
        nextDay();
        tell();
        assertEquals(2, received().size());
    }

    @Test
    void leadsToThePagesInTheLanguageOfTheMail() throws SQLException {
        follow("measures/M-0016", "english@example.org", "en");
        edit("measures/M-0016", "a");
        tell();
        String text = MailServer.text(received().get(0));
        assertTrue(text.contains("1 change\n"), text);
        assertTrue(text.contains("/en/massnahmen/M-0016"), text);
        assertTrue(text.contains("/en/mitreden/abo#"), text);
    }

    /** Mail programs without a button open the link in a browser, and scanners open all links. */
    @Test
    void endsNothingWhereTheLinkIsOnlyOpened() throws SQLException {
        follow("measures/M-0015", "auf@example.org");
        edit("measures/M-0015", "a");
        tell();
        String token = found(
                "unsubscriptions/([A-Za-z0-9_-]+)", MailServer.header(received().get(0), "List-Unsubscribe"));
        Map<String, String> pages = Map.of("de", "/mitreden/abo#", "en-GB", "/en/mitreden/abo#");
        pages.forEach((language, page) -> given().redirects()
                .follow(false)
                .header("Accept-Language", language)
                .get("/api/own/v1/unsubscriptions/" + token)
                .then()
                .statusCode(302)
                .header("Cache-Control", "no-store")
                .header("Location", endsWith(page + token)));
        assertFalse(Remains.of(database, "auf@example.org").isEmpty());
    }

    @Test
    void asksWhetherThatVeryThingIsToBeFollowed() throws SQLException {
        String title = given().get("/api/v1/measures/M-0006").path("title.de");
        ask("measures/M-0006", "was@example.org").then().statusCode(202);
        ask("plan", "alles@example.org").then().statusCode(202);
        send.all();
        List<String> texts = received().stream().map(MailServer::text).toList();
        assertEquals(2, texts.size());
        assertTrue(texts.stream().anyMatch(text -> text.contains("bei: " + title)), texts.toString());
        assertTrue(texts.stream().anyMatch(text -> text.contains("am ganzen Plan")), texts.toString());
    }

    @Test
    void notesDownHowFarEverybodyWasTold() throws SQLException {
        follow("measures/M-0010", "still@example.org");
        edit("measures/M-0011", "a");
        tell();
        assertEquals(0, received().size());
        assertEquals(
                "0",
                text("select count(*) from subscription s join own_address a on a.thing = 'subscriptions/' || s.code"
                        + " where a.confirmed_at is not null and s.told < (select max(number) from applied_change)"));
    }

    /** Somebody asks twice before confirming, and confirms both. */
    @Test
    void tellsOnceWhatSomebodyFollowsTwice() throws SQLException {
        ask("measures/M-0012", "doppelt@example.org").then().statusCode(202);
        follow("measures/M-0012", "doppelt@example.org");
        assertEquals(
                "2",
                text(
                        "select count(*) from own_address where email = 'doppelt@example.org' and confirmed_at is not null"));
        edit("measures/M-0012", "a");
        tell();
        assertEquals(1, received().size());
        String text = MailServer.text(received().get(0));
        assertEquals(1, text.split("/mitreden/abo#", -1).length - 1, text);
        String[] link = found("/mitreden/abo#(\\S+)", text).split("\\.", 2);
        Guests.with(link[1])
                .delete("/api/own/v1/subscriptions/" + link[0])
                .then()
                .statusCode(204);
        assertEquals(List.of(), Remains.of(database, "doppelt@example.org"));
    }

    @Test
    void endsByOneClickThoughTheFirstWasLeftMeanwhile() throws SQLException {
        follow("measures/M-0013", "rest@example.org");
        follow("measures/M-0014", "rest@example.org");
        edit("measures/M-0013", "a");
        edit("measures/M-0014", "a");
        QuarkusTransaction.requiringNew().run(digests::make);
        String first = text("select split_part(details ->> 'news', ':', 1) from outbox"
                + " where template = 'follow-digest' and recipient = 'rest@example.org'");
        assertFalse(first.isEmpty());
        QuarkusTransaction.requiringNew().run(() -> subscribing.leave(Subscribing.COLLECTION + "/" + first));
        send.all();
        leave(received().get(0));
        assertEquals(List.of(), Remains.of(database, "rest@example.org"));
    }

    @Test
    void showsAndEndsOneByItsLink() throws SQLException {
        follow("measures/M-0007", "eins@example.org");
        edit("measures/M-0007", "a");
        tell();
        String link = found("/mitreden/abo#(\\S+)", MailServer.text(received().get(0)));
        String code = link.substring(0, link.indexOf('.'));
        String secret = link.substring(link.indexOf('.') + 1);
        Guests.with(secret)
                .get("/api/own/v1/subscriptions/" + code)
                .then()
                .statusCode(200)
                .body("subject", equalTo("measures/M-0007"))
                .body("address", equalTo("e…@example.org"));
        Guests.with("x").get("/api/own/v1/subscriptions/" + code).then().statusCode(404);
        Guests.with("x").delete("/api/own/v1/subscriptions/" + code).then().statusCode(404);
        Guests.with(secret).delete("/api/own/v1/subscriptions/" + code).then().statusCode(204);
        Guests.with(secret).get("/api/own/v1/subscriptions/" + code).then().statusCode(404);
        assertEquals(List.of(), Remains.of(database, "eins@example.org"));
    }

    @Test
    void tellsNobodyWhoHasNotConfirmed() throws SQLException {
        ask("plan", "niemand@example.org").then().statusCode(202).body("address", equalTo("to-be-confirmed"));
        edit("measures/M-0008", "a");
        send.all();
        assertEquals(1, received().size());
        tell();
        assertEquals(1, received().size());
        nextDay();
        nextDay();
        forget.all();
        assertEquals(List.of(), Remains.of(database, "niemand@example.org"));
    }

    @Test
    void answersTheSameWhetherItKnowsTheAddress() throws SQLException {
        follow("measures/M-0009", "bekannt@example.org");
        String known = ask("measures/M-0009", "bekannt@example.org")
                .then()
                .statusCode(202)
                .extract()
                .asString();
        String unknown = ask("measures/M-0009", "neu@example.org")
                .then()
                .statusCode(202)
                .extract()
                .asString();
        assertEquals(unknown, known);
        ask("measures/M-9999", "neu@example.org").then().statusCode(404);
        ask("organisations/sgfv", "neu@example.org")
                .then()
                .statusCode(400)
                .body("violations.name", hasItem("/subject"));
    }

    private void follow(String subject, String mailbox) throws SQLException {
        follow(subject, mailbox, "de");
    }

    private void follow(String subject, String mailbox, String language) throws SQLException {
        int before = received().size();
        ask(subject, mailbox, language).then().statusCode(202);
        send.all();
        assertTrue(received().size() > before, "asks to confirm");
        for (MimeMessage mail : received().subList(before, received().size())) {
            String text = MailServer.text(mail);
            String secret = found("/mitreden/bestaetigen#(\\S+)", text);
            assertFalse(text.contains(subject));
            Guests.with(secret).post("/api/own/v1/confirmations").then().statusCode(200);
        }
        MailServer.start();
    }

    /** As a mail program does it. @return the token */
    private static String leave(MimeMessage mail) {
        String token = found("unsubscriptions/([A-Za-z0-9_-]+)", MailServer.header(mail, "List-Unsubscribe"));
        given().contentType("application/x-www-form-urlencoded")
                .body("List-Unsubscribe=One-Click")
                .post("/api/own/v1/unsubscriptions/" + token)
                .then()
                .statusCode(204);
        return token;
    }

    private static Response ask(String subject, String mailbox) {
        return ask(subject, mailbox, "de");
    }

    private static Response ask(String subject, String mailbox, String language) {
        ObjectNode input = JSON.createObjectNode();
        input.put("subject", subject)
                .put("email", mailbox)
                .put("mailLanguage", language)
                .put("proof", Guests.proof());
        return given().contentType("application/json")
                .header("Idempotency-Key", Guests.key())
                .body(input.toString())
                .post("/api/v1/subscriptions");
    }

    private static void edit(String subject, String words) {
        Edits.publish(Edits.edit(
                "coordinator", subject, input -> ((ObjectNode) input.path("title")).put("de", subject + " " + words)));
    }

    private void tell() throws SQLException {
        QuarkusTransaction.requiringNew().run(digests::make);
        send.all();
    }

    private static void nextDay() {
        RoundWorld.Ahead.by(Duration.ofDays(days++));
    }

    private static List<MimeMessage> received() {
        return MailServer.received();
    }

    private static String found(String pattern, String text) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        assertTrue(matcher.find(), text);
        return matcher.group(1);
    }

    private String text(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            return row.next() ? row.getString(1) : "";
        }
    }
}
