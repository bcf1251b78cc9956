package de.teilhabemonitor.registration;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.teilhabemonitor.Wire;
import de.teilhabemonitor.mail.MailServer;
import de.teilhabemonitor.registration.Visitors.Own;
import de.teilhabemonitor.submission.FeedbackWorld;
import de.teilhabemonitor.submission.Guests;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.mail.internet.MimeMessage;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where an event takes place online is told to those who have a seat, and to nobody else. */
@QuarkusTest
@TestProfile(FeedbackWorld.class)
class OnlineTest extends RegistrationTests {

    private static final String ROOM = "https://konferenz.example/raum-4711";

    private static String settings(String address) {
        return "{\"capacity\": 1, \"onlineUrl\": \"" + address + "\"}";
    }

    @Test
    void isToldToThoseWithASeatAlone() throws SQLException {
        Visitors.announce("online");
        Visitors.setDesk("event-team", "online", 0, settings(ROOM))
                .then()
                .statusCode(200)
                .body("onlineUrl", equalTo(ROOM));
        Visitors.register("online", Visitors.words("Ana", "ana-online@example.org"));
        MimeMessage asked = mail();
        assertFalse(Visitors.body(asked).contains(ROOM));
        Visitors.confirm(Visitors.secretOf(asked)).then().statusCode(200);
        MimeMessage seated = mail();
        assertTrue(Visitors.body(seated).contains(ROOM), Visitors.body(seated));
        assertTrue(entry(seated).contains("CONFERENCE;VALUE=URI:" + ROOM), entry(seated));
        assertTrue(entry(seated).contains("SEQUENCE:0"), entry(seated));
        Own ana = Visitors.ownOf(seated);
        assertEquals(ROOM, Visitors.own(ana).path("onlineUrl").asText());

        Visitors.register("online", Visitors.words("Bo", "bo-online@example.org"));
        Visitors.confirm(Visitors.secretOf(mail())).then().statusCode(200);
        MimeMessage waiting = mail();
        assertFalse(Visitors.body(waiting).contains(ROOM), Visitors.body(waiting));
        Own bo = Visitors.ownOf(waiting);
        assertFalse(Visitors.own(bo).has("onlineUrl"));

        for (String address : List.of(
                "/api/v1/events/online",
                "/api/v1/events/online/seats",
                "/api/v1/events/online.ics",
                "/api/v1/events.atom",
                "/api/v1/search?q=raum-4711",
                "/veranstaltungen/online")) {
            assertFalse(Wire.get(address).body().contains("konferenz.example"), address);
        }

        Guests.with(ana.secret()).put("/api/own/v1/registrations/" + ana.code() + "/cancellation");
        assertFalse(Visitors.own(ana).has("onlineUrl"));
        for (MimeMessage mail : mails()) {
            assertFalse(
                    Visitors.parts(mail).stream()
                            .anyMatch(part -> unfolded(part).contains(ROOM)),
                    MailServer.subject(mail));
            if (MailServer.subject(mail).startsWith("Abgemeldet")) {
                assertTrue(entry(mail).contains("STATUS:CANCELLED"), entry(mail));
                assertTrue(entry(mail).contains("SEQUENCE:1"), entry(mail));
                assertTrue(entry(mail).contains("METHOD:PUBLISH"), "as of an event that is cancelled");
            }
        }
        assertFalse(Visitors.own(bo).has("onlineUrl"));
        Guests.with(bo.secret()).put("/api/own/v1/registrations/" + bo.code() + "/acceptance");
        MimeMessage accepted = mail();
        assertTrue(Visitors.body(accepted).contains(ROOM), Visitors.body(accepted));
        assertEquals(ROOM, Visitors.own(bo).path("onlineUrl").asText());
    }

    private static String entry(MimeMessage mail) {
        return unfolded(Visitors.parts(mail).get(1));
    }

    private static String unfolded(String part) {
        return part.replace("\n ", "");
    }

    @Test
    void isToldWhenItIsKnownOrAnotherOne() throws SQLException {
        Visitors.announce("online-neu");
        Visitors.open("online-neu", 1);
        Own ana = comes("online-neu", "Ana", "ana-neu@example.org");
        comes("online-neu", "Bo", "bo-neu@example.org");
        int version = 1;
        for (String address : List.of(ROOM, ROOM + "-2")) {
            Visitors.setDesk("event-team", "online-neu", version++, settings(address))
                    .then()
                    .statusCode(200);
            MimeMessage told = mail();
            assertEquals("So nehmen Sie online teil: Fachtag Wohnen", MailServer.subject(told));
            assertTrue(Visitors.body(told).contains(address + "\n"), Visitors.body(told));
            assertEquals(ana, Visitors.ownOf(told));
        }
        Visitors.setDesk("event-team", "online-neu", version++, settings(ROOM + "-2"))
                .then()
                .statusCode(200);
        Visitors.setDesk("event-team", "online-neu", version, "{\"capacity\": 1}")
                .then()
                .statusCode(200);
        assertEquals(0, mails().size());
    }

    @Test
    void standsInTheCalendarAgainForWhoComesAfterAll() throws SQLException {
        Visitors.announce("online-doch");
        Visitors.open("online-doch", 3);
        Own ana = comes("online-doch", "Ana", "ana-doch@example.org");
        Guests.with(ana.secret()).put("/api/own/v1/registrations/" + ana.code() + "/cancellation");
        assertTrue(entry(mail()).contains("SEQUENCE:1"));
        Visitors.register("online-doch", Visitors.words("Ana", "ana-doch@example.org"));
        Visitors.confirm(Visitors.secretOf(mail())).then().statusCode(200);
        String again = entry(mail());
        assertTrue(again.contains("SEQUENCE:2"), again);
        assertFalse(again.contains("STATUS:CANCELLED"), again);
    }

    @Test
    void isAnAddressOfThePublicWeb() {
        Visitors.announce("online-falsch");
        for (String address : List.of("javascript:alert(1)", "konferenz", "https://")) {
            Visitors.setDesk("event-team", "online-falsch", 0, settings(address))
                    .then()
                    .statusCode(400)
                    .body("violations[0].name", equalTo("/onlineUrl"));
        }
    }
}
