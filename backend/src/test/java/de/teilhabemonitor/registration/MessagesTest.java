package de.teilhabemonitor.registration;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.teilhabemonitor.Api;
import de.teilhabemonitor.Signed;
import de.teilhabemonitor.change.Edits;
import de.teilhabemonitor.mail.MailServer;
import de.teilhabemonitor.registration.Visitors.Own;
import de.teilhabemonitor.submission.FeedbackWorld;
import de.teilhabemonitor.submission.Guests;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMessage;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Those who come hear from the organisers, and are reminded once. */
@QuarkusTest
@TestProfile(FeedbackWorld.class)
class MessagesTest extends RegistrationTests {

    private static final String WORDS =
            "{\"subject\": \"Anderer Raum\", \"text\": \"Wir treffen uns im zweiten Stock.\\n\\nBitte läuten Sie.\"";

    @Inject
    EventReminders reminders;

    private static Response write(String person, String event, String id, String body) {
        return Signed.as(person)
                .contentType("application/json")
                .body(body)
                .put("/api/staff/v1/events/" + event + "/messages/" + id);
    }

    @Test
    void reachThoseWhoStandSoOnce() throws SQLException {
        Visitors.announce("nachricht");
        Visitors.open("nachricht", 2);
        Own ana = comes("nachricht", "Ana", "ana-nachricht@example.org", 1);
        comes("nachricht", "Bo", "bo-nachricht@example.org", 2);
        comes("nachricht", "Chi", "chi-nachricht@example.org", 1);
        Signed.as("event-team")
                .contentType("application/json")
                .body("{\"name\": \"Dee vom Telefon\"}")
                .post("/api/staff/v1/events/nachricht/registrations")
                .then()
                .statusCode(201);

        String all = WORDS + ", \"states\": [\"wait-listed\", \"confirmed\"]}";
        write("event-team", "nachricht", "erste-nachricht", all)
                .then()
                .statusCode(200)
                .body(
                        "recipients",
                        equalTo(3),
                        "unreachable",
                        equalTo(1),
                        "states",
                        contains("confirmed", "wait-listed"));
        // who has left before it is sent gets none
        Guests.with(ana.secret()).put("/api/own/v1/registrations/" + ana.code() + "/cancellation");
        write("event-team", "nachricht", "erste-nachricht", all).then().statusCode(200);
        List<MimeMessage> mails = mails();
        Map<String, Long> bySubject =
                mails.stream().collect(Collectors.groupingBy(MailServer::subject, TreeMap::new, Collectors.counting()));
        assertEquals(2, bySubject.get("Anderer Raum"), bySubject.toString());
        MimeMessage told = mails.stream()
                .filter(mail -> MailServer.subject(mail).equals("Anderer Raum"))
                .findFirst()
                .orElseThrow();
        String words = Visitors.body(told);
        assertTrue(words.contains("Wir treffen uns im zweiten Stock.\n\nBitte läuten Sie.\n\nDiese Nachricht"), words);
        assertTrue(words.contains("Fachtag Wohnen"), words);
        Visitors.ownOf(told);

        write("event-team", "nachricht", "zweite-nachricht", WORDS + ", \"states\": [\"confirmed\"], \"session\": 2}")
                .then()
                .statusCode(200)
                .body("recipients", equalTo(1), "session", equalTo(2));
        assertEquals("Anderer Raum", MailServer.subject(mail()));
        Signed.as("coordinator")
                .get("/api/staff/v1/events/nachricht/messages")
                .then()
                .statusCode(200)
                .body("data.id", contains("zweite-nachricht", "erste-nachricht"));
    }

    @Test
    void areRefusedWithTheReason() {
        Visitors.announce("nachricht-schlecht");
        String all = WORDS + ", \"states\": [\"confirmed\"]}";
        write("event-team", "nachricht-schlecht", "ohne-tisch", all).then().statusCode(404);
        Visitors.open("nachricht-schlecht", 2);
        write("event-team", "nachricht-schlecht", "an-niemand", all)
                .then()
                .statusCode(400)
                .body("violations.name", contains("/states"), "violations.reason[0]", containsString("niemand"));
        write("event-team", "nachricht-schlecht", "ohne-worte", all.replace("Anderer Raum", "  "))
                .then()
                .statusCode(400)
                .body("violations.name", contains("/subject"));
        write("event-team", "nachricht-schlecht", "zeilen-im-betreff", all.replace("Anderer Raum", "A\\nBcc: x"))
                .then()
                .statusCode(400);
        write("event-team", "nachricht-schlecht", "falscher-teil", all.replace("]}", "], \"session\": 9}"))
                .then()
                .statusCode(400)
                .body("violations.name", contains("/session"));
        write("event-team", "nachricht-schlecht", "viel-zu-lang", all.replace("Stock.", "x".repeat(5000)))
                .then()
                .statusCode(400);
        Visitors.setDesk("event-team", "nachricht-schlecht", 1, "{\"capacity\": 2}")
                .then()
                .statusCode(200);
        Signed.as("event-team")
                .contentType("application/json")
                .body("{\"name\": \"Dee vom Telefon\"}")
                .post("/api/staff/v1/events/nachricht-schlecht/registrations")
                .then()
                .statusCode(201);
        write("event-team", "nachricht-schlecht", "einmal-gesagt", all).then().statusCode(200);
        write("event-team", "nachricht-schlecht", "einmal-gesagt", all.replace("zweiten", "dritten"))
                .then()
                .statusCode(409);
        write("moderator", "nachricht-schlecht", "darf-es-nicht", all).then().statusCode(403);
    }

    @Test
    void remindOnceTwoDaysBefore() throws SQLException {
        Visitors.announce("erinnert");
        Visitors.open("erinnert", 2);
        comes("erinnert", "Ana", "ana-erinnert@example.org");
        Own chi = comes("erinnert", "Chi", "chi-erinnert@example.org");
        // too early, by mistake
        Signed.as("event-team")
                .put("/api/staff/v1/events/erinnert/registrations/" + chi.code() + "/attendance")
                .then()
                .statusCode(200);
        comes("erinnert", "Bo", "bo-erinnert@example.org");
        remind("2031-05-02");
        assertEquals(0, mails().size());
        remind("2031-05-04");
        List<MimeMessage> mails = mails().stream()
                .filter(mail -> MailServer.header(mail, "To").contains("-erinnert@"))
                .toList();
        assertEquals(
                List.of("Erinnerung: Fachtag Wohnen", "Erinnerung: Fachtag Wohnen"),
                mails.stream().map(MailServer::subject).toList());
        String words = Visitors.body(mails.get(0));
        assertTrue(words.contains("bald ist es so weit. Sie sind angemeldet und haben einen Platz."), words);
        assertTrue(Visitors.parts(mails.get(0)).get(1).contains("20310506T090000"));
        remind("2031-05-05");
        assertEquals(0, mails().size());
        Edits.publish(Edits.edit("coordinator", "events/erinnert", event -> event.put("state", "moved")
                .put("movedFrom", "2031-05-06")
                .put("date", "2031-06-06")
                .put("startsAt", "2031-06-06T09:00")
                .put("endsAt", "2031-06-06T17:00")
                .set("stateReason", Api.json("{\"de\": \"Der Saal ist gesperrt.\"}"))));
        mails();
        remind("2031-06-05");
        assertEquals(2, mails().size());
    }

    private void remind(String day) {
        QuarkusTransaction.requiringNew().run(() -> reminders.remind(LocalDate.parse(day)));
    }
}
