package de.teilhabemonitor.registration;

import static de.teilhabemonitor.change.Edits.draft;
import static de.teilhabemonitor.change.Edits.edit;
import static de.teilhabemonitor.change.Edits.publish;
import static de.teilhabemonitor.change.Edits.step;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.teilhabemonitor.Api;
import de.teilhabemonitor.Signed;
import de.teilhabemonitor.mail.MailServer;
import de.teilhabemonitor.registration.Visitors.Own;
import de.teilhabemonitor.submission.FeedbackWorld;
import de.teilhabemonitor.submission.Guests;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.mail.internet.MimeMessage;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Whoever wants to come is told when the event takes place no longer, or at another time. */
@QuarkusTest
@TestProfile(FeedbackWorld.class)
class ReschedulingTest extends RegistrationTests {

    private static void change(String event, Consumer<ObjectNode> alter) {
        publish(edit("coordinator", "events/" + event, alter));
    }

    private static void cancel(ObjectNode event) {
        event.remove("movedFrom");
        event.put("state", "cancelled").set("stateReason", Api.json("{\"de\": \"Der Saal ist gesperrt.\"}"));
    }

    @Test
    void tellsAllWhoWantToComeThatItIsCancelled() throws SQLException {
        Visitors.announce("faellt-aus");
        Visitors.open("faellt-aus", 1);
        Own ana = comes("faellt-aus", "Ana", "ana-aus@example.org");
        Own bo = comes("faellt-aus", "Bo", "bo-aus@example.org");
        Own chi = comes("faellt-aus", "Chi", "chi-aus@example.org");
        Guests.with(chi.secret()).put("/api/own/v1/registrations/" + chi.code() + "/cancellation");
        Visitors.register("faellt-aus", Visitors.words("Dee", "dee-aus@example.org"));
        String pending = mails().stream()
                .filter(mail -> MailServer.subject(mail).startsWith("Bitte"))
                .map(Visitors::secretOf)
                .findFirst()
                .orElseThrow();

        change("faellt-aus", ReschedulingTest::cancel);
        List<MimeMessage> mails = mails();
        assertEquals(
                List.of("Abgesagt: Fachtag Wohnen", "Abgesagt: Fachtag Wohnen"),
                mails.stream().map(MailServer::subject).toList());
        MimeMessage told = mails.stream()
                .filter(mail -> Visitors.ownOf(mail).equals(ana))
                .findFirst()
                .orElseThrow();
        assertTrue(Visitors.body(told).contains("Der Saal ist gesperrt."), Visitors.body(told));
        assertFalse(Visitors.body(told).contains("haben einen Platz"), Visitors.body(told));
        assertTrue(Visitors.parts(told).get(1).contains("STATUS:CANCELLED"));

        assertEquals("cancelled", Visitors.own(ana).at("/takesPlace/state").asText());

        // who confirms too late is told the same; who cancels makes room for nobody
        Visitors.confirm(pending).then().statusCode(200);
        assertEquals("Abgesagt: Fachtag Wohnen", MailServer.subject(mail()));
        Guests.with(ana.secret()).put("/api/own/v1/registrations/" + ana.code() + "/cancellation");
        assertEquals("Abgemeldet: Fachtag Wohnen", MailServer.subject(mail()));
        assertEquals("wait-listed", Visitors.own(bo).path("state").asText());

        change("faellt-aus", event -> event.put("state", "announced").remove("stateReason"));
        List<MimeMessage> again = mails();
        assertTrue(again.stream()
                .map(MailServer::subject)
                .anyMatch(subject -> subject.equals("Ein Platz ist frei für Sie, bitte zusagen: Fachtag Wohnen")));
        assertEquals(
                2,
                again.stream()
                        .map(MailServer::subject)
                        .filter(subject -> subject.equals("Geändert: Fachtag Wohnen"))
                        .count());
    }

    @Test
    void takesNoEventOutBeforeThoseWhoWantToComeAreTold() throws SQLException {
        Visitors.announce("verschwindet");
        Visitors.open("verschwindet", 3);
        comes("verschwindet", "Ana", "ana-verschwindet@example.org");
        JsonNode refused = draft("coordinator", retire("verschwindet"));
        step("coordinator", refused, "submission")
                .then()
                .statusCode(400)
                .body("violations[0].name", equalTo("/kind"))
                .body("violations[0].reason", containsString("sind noch Menschen angemeldet (1)"));
        step("coordinator", refused, "withdrawal").then().statusCode(200);
        change("verschwindet", ReschedulingTest::cancel);
        assertEquals("Abgesagt: Fachtag Wohnen", MailServer.subject(mail()));
        publish(retire("verschwindet"));
        assertEquals(0, mails().size());
    }

    private static ObjectNode retire(String event) {
        return new ObjectNode(JsonNodeFactory.instance)
                .put("subject", "events/" + event)
                .put("kind", "retire")
                .put("reason", "Findet nicht statt")
                .put("baseVersion", Api.get("events/" + event).path("version").asInt());
    }

    @Test
    void tellsWhereItIsMovedToAndNothingOfTheRest() throws SQLException {
        Visitors.announce("verschoben");
        Visitors.open("verschoben", 3);
        Own ana = comes("verschoben", "Ana", "ana-verschoben@example.org");
        change("verschoben", event -> event.set("cost", Api.json("{\"de\": \"Kostenlos\"}")));
        assertEquals(0, mails().size());
        change("verschoben", ReschedulingTest::move);
        MimeMessage told = mail();
        assertEquals("Verlegt: Fachtag Wohnen", MailServer.subject(told));
        String words = Visitors.body(told);
        assertTrue(words.contains("Vorher geplant: Dienstag, 6. Mai 2031, 09:00–17:00 Uhr."), words);
        assertTrue(words.contains("Dienstag, 13. Mai 2031, 10:00–17:00 Uhr"), words);
        assertTrue(words.contains("Sie sind angemeldet und haben einen Platz."), words);
        assertEquals(ana, Visitors.ownOf(told));
        assertTrue(Visitors.parts(told).get(1).contains("20310513T100000"));

        change("verschoben", event -> event.put("startsAt", "2031-05-13T11:00"));
        assertEquals("Verlegt: Fachtag Wohnen", MailServer.subject(mail()));

        change("verschoben", event -> event.put("place", "Rathaus"));
        MimeMessage elsewhere = mail();
        assertEquals("Geändert: Fachtag Wohnen", MailServer.subject(elsewhere));
        assertTrue(Visitors.body(elsewhere).contains("– Ort: jetzt Rathaus; vorher"), Visitors.body(elsewhere));
        assertFalse(Visitors.body(elsewhere).contains("Zeit:"), Visitors.body(elsewhere));

        // that it is no longer called moved is no news where all stays as it is
        change("verschoben", event -> event.put("state", "announced").without(List.of("stateReason", "movedFrom")));
        assertEquals(0, mails().size());

        // who may come without registering registers no more
        change("verschoben", event -> event.put("admission", "open"));
        given().get("/api/v1/events/verschoben/seats").then().statusCode(200).body("state", equalTo("closed"));
    }

    private static void move(ObjectNode event) {
        event.put("state", "moved")
                .put("date", "2031-05-13")
                .put("movedFrom", "2031-05-06")
                .put("startsAt", "2031-05-13T10:00")
                .put("endsAt", "2031-05-13T17:00")
                .set("stateReason", Api.json("{\"de\": \"Der Saal ist gesperrt.\", \"en\": \"The hall is closed.\"}"));
    }

    /** Somebody may have tried the door out, or pressed the wrong button. */
    @Test
    void tellsThoseWhoAreMarkedAsThereToo() throws SQLException {
        Visitors.announce("zu-frueh");
        Visitors.open("zu-frueh", 3);
        Own ana = comes("zu-frueh", "Ana", "ana-frueh@example.org");
        Signed.as("event-team")
                .put("/api/staff/v1/events/zu-frueh/registrations/" + ana.code() + "/attendance")
                .then()
                .statusCode(200);
        step("coordinator", draft("coordinator", retire("zu-frueh")), "submission")
                .then()
                .statusCode(400)
                .body("violations[0].reason", containsString("sind noch Menschen angemeldet (1)"));
        change("zu-frueh", ReschedulingTest::move);
        assertEquals("Verlegt: Fachtag Wohnen", MailServer.subject(mail()));
        change("zu-frueh", ReschedulingTest::cancel);
        assertEquals("Abgesagt: Fachtag Wohnen", MailServer.subject(mail()));
    }

    /** As while no mail server answers. */
    @Test
    void saysOnceWhatLettersThatWaitedWouldSayTwice() throws SQLException {
        Visitors.announce("kein-doppel");
        Visitors.open("kein-doppel", 3);
        Visitors.register("kein-doppel", Visitors.words("ana", "ana-kein-doppel@example.org"));
        Visitors.register("kein-doppel", Visitors.words("bo", "bo-kein-doppel@example.org"));
        mails().forEach(mail -> Visitors.confirm(Visitors.secretOf(mail)).then().statusCode(200));
        change("kein-doppel", ReschedulingTest::move);
        change("kein-doppel", event -> event.put("startsAt", "2031-05-13T11:00"));
        List<MimeMessage> mails = mails();
        assertEquals(
                List.of(
                        "Sie sind angemeldet: Fachtag Wohnen",
                        "Sie sind angemeldet: Fachtag Wohnen",
                        "Verlegt: Fachtag Wohnen",
                        "Verlegt: Fachtag Wohnen"),
                mails.stream().map(MailServer::subject).sorted().toList());
        Own ana = Visitors.ownOf(mails.get(0));

        Visitors.register("kein-doppel", Visitors.words("chi", "chi-kein-doppel@example.org"));
        Visitors.confirm(Visitors.secretOf(mail())).then().statusCode(200);
        Guests.with(ana.secret()).put("/api/own/v1/registrations/" + ana.code() + "/cancellation");
        change("kein-doppel", ReschedulingTest::cancel);
        assertEquals(
                List.of("Abgemeldet: Fachtag Wohnen", "Abgesagt: Fachtag Wohnen", "Abgesagt: Fachtag Wohnen"),
                mails().stream().map(MailServer::subject).sorted().toList());
    }

    @Test
    void saysWhichPartIsFullInWholeSentences() throws SQLException {
        Visitors.announce("ein-teil-voll");
        Visitors.open("ein-teil-voll", 9);
        comes("ein-teil-voll", "Eins", "eins-teil@example.org", 2);
        comes("ein-teil-voll", "Zwei", "zwei-teil@example.org", 2);
        Own three = waits("de", "drei-teil@example.org", "im Moment ist kein Platz frei in: „Bauen“.");
        waits("en", "four-teil@example.org", "No seat is free at the moment in: “Bauen”.");
        change("ein-teil-voll", ReschedulingTest::move);
        List<String> moved = mails().stream().map(Visitors::body).toList();
        assertTrue(moved.stream().anyMatch(words -> words.contains("\n\nIm Moment ist kein Platz frei in: „Bauen“.")));
        assertTrue(moved.stream().anyMatch(words -> words.contains("\n\nNo seat is free at the moment in: “Bauen”.")));
        assertTrue(
                moved.stream().noneMatch(words -> words.matches("(?s).*[.]\\R\\R\\p{Ll}.*")), String.join("\n", moved));
        Guests.with(three.secret()).put("/api/own/v1/registrations/" + three.code() + "/cancellation");
        assertFalse(Visitors.body(mail()).contains("Ihr Platz ist frei"), "they had none");
    }

    private Own waits(String language, String email, String told) throws SQLException {
        Visitors.register("ein-teil-voll", Visitors.words("Wartet", email, 1, 2).put("language", language));
        MimeMessage asked = mail();
        String ask = MailServer.text(asked);
        assertTrue(ask.contains(told.substring(1)), ask);
        Visitors.confirm(Visitors.secretOf(asked)).then().statusCode(200);
        MimeMessage mail = mail();
        String words = Visitors.body(mail);
        assertTrue(words.contains(told), words);
        return Visitors.ownOf(mail);
    }

    @Test
    void endsRegistrationWhenTheEventBeginsEarlierThanWasSaid() throws SQLException {
        Visitors.announce("frueher");
        Visitors.setDesk("event-team", "frueher", 0, "{\"capacity\": 3, \"closesAt\": \"2031-05-05T12:00\"}")
                .then()
                .statusCode(200);
        change("frueher", event -> event.put("date", "2031-05-04")
                .put("startsAt", "2031-05-04T09:00")
                .put("endsAt", "2031-05-04T17:00"));
        assertEquals(
                "2031-05-04T09:00:00+02:00",
                Visitors.seats("frueher").path("closesAt").asText());
    }

    @Test
    void makesRoomWhereAPartBecomesLarger() throws SQLException {
        Visitors.announce("groesser");
        Visitors.open("groesser", 9);
        comes("groesser", "Eins", "eins-groesser@example.org", 2);
        comes("groesser", "Zwei", "zwei-groesser@example.org", 2);
        Own three = comes("groesser", "Drei", "drei-groesser@example.org", 2);
        assertEquals("wait-listed", Visitors.own(three).path("state").asText());
        change("groesser", event -> ((ObjectNode) event.path("sessions").get(1)).put("capacity", 3));
        assertEquals("Ein Platz ist frei für Sie, bitte zusagen: Fachtag Wohnen", MailServer.subject(mail()));
        assertEquals("confirmed", Visitors.own(three).path("state").asText());
    }
}
