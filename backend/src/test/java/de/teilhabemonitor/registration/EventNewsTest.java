package de.teilhabemonitor.registration;

import static de.teilhabemonitor.change.Edits.edit;
import static de.teilhabemonitor.change.Edits.publish;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import de.teilhabemonitor.Api;
import de.teilhabemonitor.Signed;
import de.teilhabemonitor.mail.MailServer;
import de.teilhabemonitor.registration.Visitors.Own;
import de.teilhabemonitor.submission.FeedbackWorld;
import de.teilhabemonitor.submission.Guests;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Whoever wants to come is told what is otherwise, once, and only what matters to them. */
@QuarkusTest
@TestProfile(FeedbackWorld.class)
class EventNewsTest extends RegistrationTests {

    private static final String CHANGED = "Geändert: Fachtag Wohnen";

    private static void change(String event, Consumer<ObjectNode> alter) {
        publish(edit("coordinator", "events/" + event, alter));
    }

    private static void programme(ObjectNode event, String sessions) {
        event.set("sessions", Api.json(sessions));
    }

    private static MimeMessage to(String address, List<MimeMessage> mails) {
        return mails.stream()
                .filter(mail -> {
                    try {
                        return mail.getAllRecipients()[0].toString().equals(address);
                    } catch (MessagingException e) {
                        throw new IllegalStateException(e);
                    }
                })
                .findFirst()
                .orElseThrow();
    }

    private static void contains(String text, MimeMessage mail) {
        assertTrue(Visitors.body(mail).contains(text), Visitors.body(mail));
    }

    @Test
    void namesWhatIsOtherwiseForAll() throws SQLException {
        Visitors.announce("anderswo");
        Visitors.open("anderswo", 1);
        Own ana = comes("anderswo", "Ana", "ana-anderswo@example.org");
        comes("anderswo", "Bo", "bo-anderswo@example.org");
        change("anderswo", event -> event.put("place", "Bürgerhaus, Saal 2").put("mode", "on-site"));
        List<MimeMessage> mails = mails();
        assertEquals(2, mails.size());
        MimeMessage told = to("ana-anderswo@example.org", mails);
        assertEquals(CHANGED, MailServer.subject(told));
        contains("dieser Termin hat sich geändert.\n– Ort: jetzt Bürgerhaus, Saal 2; vorher Bürgerhaus\n", told);
        contains("– Teilnahme: jetzt vor Ort; vorher vor Ort und online\nIhre Anmeldung gilt weiter.", told);
        contains("\nSo kommen Sie hin: Linie 3\n", told);
        assertFalse(Visitors.body(told).contains("Zeit:"), Visitors.body(told));
        assertEquals(CHANGED, MailServer.subject(to("bo-anderswo@example.org", mails)));
        assertEquals(ana, Visitors.ownOf(told));

        change("anderswo", event -> event.put("endsAt", "2031-05-07T13:00"));
        told = to("ana-anderswo@example.org", mails());
        contains(
                "– Zeit: jetzt Dienstag, 6. Mai 2031, 09:00 Uhr, bis Mittwoch, 7. Mai 2031, 13:00 Uhr; "
                        + "vorher Dienstag, 6. Mai 2031, 09:00–17:00 Uhr\n",
                told);
        assertFalse(Visitors.body(told).contains("So kommen Sie hin"), Visitors.body(told));

        // what nobody plans by is told to nobody
        change("anderswo", event -> event.set("summary", Api.json("{\"de\": \"Worum es geht\"}")));
        assertEquals(0, mails().size());
    }

    @Test
    void tellsTogetherWhatWaitedAndNothingThatWasChangedBack() throws SQLException {
        Visitors.announce("zusammen");
        Visitors.open("zusammen", 3);
        comes("zusammen", "Ana", "ana-zusammen@example.org");
        change("zusammen", event -> event.put("place", "Rathaus"));
        change("zusammen", event -> event.put("place", "Bürgerhaus"));
        assertEquals(0, mails().size());
        change("zusammen", event -> event.put("place", "Rathaus"));
        contains("– Ort: jetzt Rathaus; vorher Bürgerhaus\n", mail());
        change("zusammen", event -> event.remove("place"));
        contains("– Ort: jetzt noch offen; vorher Rathaus\n", mail());
    }

    @Test
    void tellsOfAPartOnlyThoseWhoHaveChosenIt() throws SQLException {
        Visitors.announce("teile");
        Visitors.open("teile", 3);
        Own ana = comes("teile", "Ana", "ana-teile@example.org", 1, 2);
        Own bo = comes("teile", "Bo", "bo-teile@example.org", 2);
        comes("teile", "Chi", "chi-teile@example.org");
        change("teile", event -> programme(event, """
                [{"number": 1, "kind": "workshop", "title": {"de": "Mieten"}, "room": "Raum 2",
                        "startsAt": "2031-05-06T11:00", "endsAt": "2031-05-06T12:30"},
                    {"number": 2, "kind": "workshop", "title": {"de": "Bauen"}, "capacity": 2, "room": "Raum 2"}]"""));
        MimeMessage told = mail();
        assertEquals(CHANGED, MailServer.subject(told));
        assertEquals(ana, Visitors.ownOf(told));
        contains("– „Mieten“: jetzt 11:00 bis 12:30, Raum 2; vorher noch offen\n", told);
        contains("\n– 11:00 bis 12:30, Raum 2: Mieten\n– Raum 2: Bauen\n", told);

        assertEquals(0, Visitors.seats("teile").at("/sessions/1/free").asInt());
        Guests.with(ana.secret())
                .get("/api/own/v1/registrations/" + ana.code() + "/export")
                .then()
                .statusCode(200)
                .body("registration.programme[0].start", equalTo("2031-05-06T11:00:00+02:00"))
                .body("registration.programme[0].end", equalTo("2031-05-06T12:30:00+02:00"))
                .body("registration.programme[0].room", equalTo("Raum 2"));
        change("teile", event -> programme(event, """
                [{"number": 1, "kind": "workshop", "title": {"de": "Mieten"}, "room": "Raum 2",
                        "startsAt": "2031-05-06T11:00", "endsAt": "2031-05-06T12:30"}]"""));
        List<MimeMessage> mails = mails();
        assertEquals(2, mails.size());
        for (String name : List.of("ana", "bo")) {
            contains(
                    "– „Bauen“ fällt weg. Wir haben es aus Ihrer Auswahl genommen.\n",
                    to(name + "-teile@example.org", mails));
        }
        assertEquals("[1]", Visitors.own(ana).path("sessions").toString());
        assertEquals("[]", Visitors.own(bo).path("sessions").toString());
        // whoever had it is not in another part that gets its number
        change("teile", event -> programme(event, """
                [{"number": 1, "kind": "workshop", "title": {"de": "Mieten"}, "room": "Raum 2",
                        "startsAt": "2031-05-06T11:00", "endsAt": "2031-05-06T12:30"},
                    {"number": 2, "kind": "workshop", "title": {"de": "Pflegen"}, "capacity": 2}]"""));
        assertEquals(0, mails().size());
        assertEquals(2, Visitors.seats("teile").at("/sessions/1/free").asInt());
        assertEquals(0, count("registration_seat where event = 'teile' and session = 2 and taken <> 0"));

        // a part that becomes a break is none that one can choose
        change("teile", event -> programme(event, """
                [{"number": 1, "kind": "break", "title": {"de": "Pause"}, "startsAt": "2031-05-06T11:00",
                        "endsAt": "2031-05-06T12:30"}]"""));
        contains("– „Mieten“ fällt weg. Wir haben es aus Ihrer Auswahl genommen.\n", mail());
        assertEquals("[]", Visitors.own(ana).path("sessions").toString());
    }

    @Test
    void namesAPartThatHasTakenThePlaceOfAnother() throws SQLException {
        Visitors.announce("ersetzt");
        Visitors.open("ersetzt", 3);
        comes("ersetzt", "Ana", "ana-ersetzt@example.org", 1, 2);
        comes("ersetzt", "Bo", "bo-ersetzt@example.org", 1);
        Visitors.register(
                "ersetzt", Visitors.words("Chi", "chi-ersetzt@example.org", 2).put("language", "en"));
        Visitors.confirm(Visitors.secretOf(mail())).then().statusCode(200);
        mail();
        change("ersetzt", event -> programme(event, """
                [{"number": 1, "kind": "workshop", "title": {"de": "Mieten", "en": "Renting"}},
                    {"number": 2, "kind": "workshop", "title": {"de": "Pflegen", "en": "Caring"}, "capacity": 2, "room": "Raum 2"}]"""));
        List<MimeMessage> mails = mails();
        assertEquals(2, mails.size());
        contains(
                "geändert.\n– „Bauen“ heißt jetzt „Pflegen“\nIhre Anmeldung gilt",
                to("ana-ersetzt@example.org", mails));
        contains("– “Bauen” is now called “Caring”\nYou are", to("chi-ersetzt@example.org", mails));
        change("ersetzt", event -> programme(event, """
                [{"number": 1, "kind": "workshop", "title": {"de": "Mieten", "en": "Renting"}},
                    {"number": 2, "kind": "workshop", "title": {"de": "Garten", "en": "Caring"}, "capacity": 2, "room": "Saal"}]"""));
        mails = mails();
        contains(
                "– „Pflegen“ heißt jetzt „Garten“\n– „Garten“: jetzt Saal; vorher Raum 2\n",
                to("ana-ersetzt@example.org", mails));
        contains("– “Pflegen” is now called “Garten”\n", to("chi-ersetzt@example.org", mails));
    }

    @Test
    void tellsOfPartsThatGoWhileItIsOffOnlyWhenItTakesPlaceAgain() throws SQLException {
        Visitors.announce("ausfall");
        Visitors.open("ausfall", 3);
        Own ana = comes("ausfall", "Ana", "ana-ausfall@example.org", 1, 2);
        change("ausfall", event -> event.put("state", "cancelled")
                .set("stateReason", Api.json("{\"de\": \"Der Saal ist gesperrt.\"}")));
        assertEquals("Abgesagt: Fachtag Wohnen", MailServer.subject(mail()));
        change("ausfall", event -> programme(event, """
                [{"number": 1, "kind": "workshop", "title": {"de": "Mieten"}}]"""));
        assertEquals(0, mails().size());
        assertEquals("[1]", Visitors.own(ana).path("sessions").toString());
        change("ausfall", event -> event.put("state", "announced").remove("stateReason"));
        contains("findet nun doch statt.\n– „Bauen“ fällt weg.", mail());
    }

    @Test
    void seatsAtOnceWhoLeavesAFullPartWhileTheyWait() throws SQLException {
        Visitors.announce("am-platz");
        Visitors.open("am-platz", 5);
        comes("am-platz", "Ana", "ana-platz@example.org", 2);
        comes("am-platz", "Bo", "bo-platz@example.org", 2);
        Own chi = comes("am-platz", "Chi", "chi-platz@example.org", 1, 2);
        assertEquals("wait-listed", Visitors.own(chi).path("state").asText());
        Guests.with(chi.secret())
                .contentType("application/json")
                .body("{\"sessions\": [1]}")
                .put("/api/own/v1/registrations/" + chi.code() + "/sessions")
                .then()
                .statusCode(200)
                .body("state", equalTo("confirmed"))
                .body("acceptBy", equalTo(null));
        MimeMessage told = mail();
        assertEquals("Sie haben jetzt einen Platz: Fachtag Wohnen", MailServer.subject(told));
        contains("Ihr Code für den Einlass: " + chi.code(), told);
    }

    @Test
    void takesNobodyAtTwoPlacesAtOnce() throws SQLException {
        Visitors.announce("gleichzeitig");
        Visitors.open("gleichzeitig", 5);
        change("gleichzeitig", event -> programme(event, """
                [{"number": 1, "kind": "workshop", "title": {"de": "Mieten"}, "startsAt": "2031-05-06T11:00", "endsAt": "2031-05-06T12:30"},
                    {"number": 2, "kind": "workshop", "title": {"de": "Bauen"}, "startsAt": "2031-05-06T12:00", "endsAt": "2031-05-06T13:00"},
                    {"number": 3, "kind": "talk", "title": {"de": "Danach"}, "startsAt": "2031-05-06T12:30", "endsAt": "2031-05-06T13:00"},
                    {"number": 4, "kind": "talk", "title": {"de": "Irgendwann"}}]"""));
        Visitors.post("gleichzeitig", Guests.key(), Visitors.words("Ana", "ana-gleich@example.org", 1, 2))
                .then()
                .statusCode(400)
                .body("violations.size()", equalTo(1))
                .body("violations[0].name", equalTo("/sessions"))
                .body(
                        "violations[0].reason",
                        equalTo("„Mieten“ und „Bauen“ sind zur selben Zeit. Bitte wählen Sie nur eines davon."));
        Own ana = comes("gleichzeitig", "Ana", "ana-gleich@example.org", 1, 3, 4);
        choose(ana, "1, 2, 4").then().statusCode(400).body("violations[0].name", equalTo("/sessions"));
        // what the programme has brought to the same time since may stay, or be left
        change("gleichzeitig", event -> programme(event, """
                [{"number": 1, "kind": "workshop", "title": {"de": "Mieten"}, "startsAt": "2031-05-06T11:00", "endsAt": "2031-05-06T12:30"},
                    {"number": 3, "kind": "talk", "title": {"de": "Danach"}, "startsAt": "2031-05-06T12:00", "endsAt": "2031-05-06T13:00"},
                    {"number": 4, "kind": "talk", "title": {"de": "Irgendwann"}}]"""));
        contains("– „Danach“: jetzt 12:00 bis 13:00; vorher 12:30 bis 13:00\n", mail());
        choose(ana, "1, 3").then().statusCode(200);
        MimeMessage told = mail();
        assertEquals("Ihre Auswahl ist geändert: Fachtag Wohnen", MailServer.subject(told));
        contains("\n– 11:00 bis 12:30: Mieten\n– 12:00 bis 13:00: Danach\n", told);
        choose(ana, "3").then().statusCode(200);
        choose(ana, "1, 3").then().statusCode(400);
        Signed.as("event-team")
                .contentType("application/json")
                .body("{\"name\": \"Bo\", \"sessions\": [1, 3]}")
                .post("/api/staff/v1/events/gleichzeitig/registrations")
                .then()
                .statusCode(201);
    }

    private static Response choose(Own own, String sessions) {
        return Guests.with(own.secret())
                .contentType("application/json")
                .body("{\"sessions\": [" + sessions + "]}")
                .put("/api/own/v1/registrations/" + own.code() + "/sessions");
    }
}
