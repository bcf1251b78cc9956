package de.teilhabemonitor.registration;

import static de.teilhabemonitor.change.Edits.edit;
import static de.teilhabemonitor.change.Edits.publish;
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
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
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
            run("update registration set updated_at = updated_at - interval '1 hour' where event = 'online-neu'");
            run("update event set updated_at = updated_at - interval '1 hour' where code = 'online-neu'");
            Visitors.setDesk("event-team", "online-neu", version++, settings(address))
                    .then()
                    .statusCode(200);
            MimeMessage told = mail();
            // a calendar takes the entry for newer than the one that it has
            assertTrue(entry(told).contains("SEQUENCE:" + (version - 1) + "\n"), entry(told));
            assertTrue(stamp(told).isAfter(Instant.now().minus(Duration.ofMinutes(30))), entry(told));
            assertEquals("So nehmen Sie online teil: Fachtag Wohnen", MailServer.subject(told));
            assertTrue(Visitors.body(told).contains(address + "\n"), Visitors.body(told));
            assertEquals(ana, Visitors.ownOf(told));
        }
        // of two that waited the newer one is sent
        for (String address : List.of(ROOM + "-3", ROOM + "-4")) {
            Visitors.setDesk("event-team", "online-neu", version++, settings(address))
                    .then()
                    .statusCode(200);
        }
        String told = Visitors.body(mail());
        assertTrue(told.contains(ROOM + "-4\n"), told);
        Visitors.setDesk("event-team", "online-neu", version++, settings(ROOM + "-4"))
                .then()
                .statusCode(200);
        Visitors.setDesk("event-team", "online-neu", version, "{\"capacity\": 1}")
                .then()
                .statusCode(200);
        assertEquals(0, mails().size());
    }

    private static Instant stamp(MimeMessage mail) {
        String stamp = entry(mail).replaceFirst("(?s).*DTSTAMP:(\\w+).*", "$1");
        return LocalDateTime.parse(stamp, DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'"))
                .toInstant(ZoneOffset.UTC);
    }

    @Test
    void isToldToNobodyWhereAllIsOnSite() throws SQLException {
        Visitors.announce("vor-ort");
        Visitors.setDesk("event-team", "vor-ort", 0, settings(ROOM)).then().statusCode(200);
        Own ana = comes("vor-ort", "Ana", "ana-vor-ort@example.org");
        publish(edit("coordinator", "events/vor-ort", event -> event.put("mode", "on-site")));
        MimeMessage told = mail();
        assertTrue(
                Visitors.parts(told).stream().noneMatch(part -> unfolded(part).contains(ROOM)), entry(told));
        assertFalse(Visitors.own(ana).has("onlineUrl"));
        Visitors.setDesk("event-team", "vor-ort", 1, settings(ROOM + "-2"))
                .then()
                .statusCode(200);
        assertEquals(0, mails().size());
        publish(edit("coordinator", "events/vor-ort", event -> event.put("mode", "hybrid")));
        told = mail();
        assertTrue(Visitors.body(told).contains(ROOM + "-2\n"), Visitors.body(told));
        assertTrue(entry(told).contains("CONFERENCE;VALUE=URI:" + ROOM + "-2"), entry(told));
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
