package de.teilhabemonitor.registration;

import static de.teilhabemonitor.change.Edits.edit;
import static de.teilhabemonitor.change.Edits.publish;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.teilhabemonitor.Api;
import de.teilhabemonitor.mail.MailServer;
import de.teilhabemonitor.registration.Visitors.Own;
import de.teilhabemonitor.submission.FeedbackWorld;
import de.teilhabemonitor.submission.Guests;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.mail.internet.MimeMessage;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What mails about events say, read as whoever gets them. */
@QuarkusTest
@TestProfile(FeedbackWorld.class)
class MailWordsTest extends RegistrationTests {

    private static void change(String event, Consumer<ObjectNode> alter) {
        publish(edit("coordinator", "events/" + event, alter));
    }

    @Test
    void askForTheWaitingListWhereAllIsFull() throws SQLException {
        Visitors.announce("voll");
        Visitors.open("voll", 1);
        Visitors.register("voll", Visitors.words("Bo", "bo-voll@example.org"));
        String free = MailServer.text(mail());
        assertTrue(free.contains("Erst dann gilt sie:\nhttp"), free);
        comes("voll", "Ana", "ana-voll@example.org");
        ObjectNode english = Visitors.words("Chi", "chi-voll@example.org");
        Visitors.register("voll", english.put("language", "en"));
        MimeMessage ask = mail();
        assertEquals(
                "Please confirm your registration for the waiting list: Conference on housing",
                MailServer.subject(ask));
        assertTrue(
                MailServer.text(ask).contains("When you confirm, you are put on the waiting list:\nhttp"),
                MailServer.text(ask));
        assertTrue(MailServer.text(ask).contains("Tuesday 6 May 2031, 09:00–17:00\n"), MailServer.text(ask));
        Visitors.confirm(Visitors.secretOf(ask)).then().statusCode(200);
        String waits = Visitors.body(mail());
        assertTrue(waits.contains("Good day,\n\nNo seat is free at the moment."), waits);
        Visitors.register("voll", Visitors.words("Dee", "dee-voll@example.org"));
        MimeMessage german = mail();
        assertEquals("Bitte bestätigen Sie Ihre Anmeldung zur Warteliste: Fachtag Wohnen", MailServer.subject(german));
        assertFalse(MailServer.text(german).contains("bekommen Sie einen Platz"), MailServer.text(german));
    }

    @Test
    void sayHowToGetThereAndNameNoDoorWhereThereIsNone() throws SQLException {
        Visitors.announce("hinweg");
        Visitors.open("hinweg", 3);
        change("hinweg", event -> event.set("directions", Api.json("{\"de\": \"Linie 4 bis Domsheide.\"}")));
        comes("hinweg", "Ana", "ana-hinweg@example.org");
        Visitors.register("hinweg", Visitors.words("Bo", "bo-hinweg@example.org"));
        Visitors.confirm(Visitors.secretOf(mail())).then().statusCode(200);
        String words = Visitors.body(mail());
        assertTrue(words.contains("Bürgerhaus\nSo kommen Sie hin: Linie 4 bis Domsheide.\n"), words);
        assertTrue(words.contains("Code für den Einlass"), words);
        change("hinweg", event -> event.put("mode", "online"));
        mails();
        Visitors.setDesk("event-team", "hinweg", 1, "{\"capacity\": 3, \"onlineUrl\": \"https://konferenz.example/1\"}")
                .then()
                .statusCode(200);
        mails();
        Visitors.register("hinweg", Visitors.words("Chi", "chi-hinweg@example.org"));
        Visitors.confirm(Visitors.secretOf(mail())).then().statusCode(200);
        words = Visitors.body(mail());
        assertFalse(words.contains("Einlass"), words);
        assertTrue(words.contains("konferenz.example/1\nBitte geben Sie diese Adresse nicht weiter.\n"), words);
    }

    @Test
    void areStillSentOnTheLastOfSeveralDays() throws SQLException {
        Visitors.announce("mehrtaegig");
        Visitors.open("mehrtaegig", 3);
        Own ana = comes("mehrtaegig", "Ana", "ana-tage@example.org");
        LocalDate today = LocalDate.now(ZoneId.of("Europe/Berlin"));
        change("mehrtaegig", event -> event.put("date", today.minusDays(2).toString())
                .put("startsAt", today.minusDays(2) + "T14:00")
                .put("endsAt", today.plusDays(1) + "T00:00"));
        assertTrue(Visitors.body(mail()).contains(" 14:00 Uhr, bis "));
        assertEquals(1, count("event where code = 'mehrtaegig' and last_day = date '" + today + "'"));
        JsonNode own = Visitors.own(ana);
        assertEquals(today.plusDays(30).toString(), own.path("keptUntil").asText());
        change("mehrtaegig", event -> event.put("place", "Rathaus"));
        assertTrue(Visitors.body(mail()).contains("– Ort: jetzt Rathaus; vorher Bürgerhaus\n"));
        change("mehrtaegig", event -> event.put("endsAt", today.minusDays(1) + "T12:00"));
        assertEquals(0, mails().size(), "it is over");
        assertEquals("over", Api.get("events/mehrtaegig").path("phase").asText());
        String entry = Api.text("events/mehrtaegig.ics");
        assertTrue(entry.contains("BEGIN:VEVENT"), entry);
        Guests.with(ana.secret()).put("/api/own/v1/registrations/" + ana.code() + "/cancellation");
        mails();
    }
}
