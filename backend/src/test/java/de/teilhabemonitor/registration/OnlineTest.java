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
            assertFalse(Visitors.body(mail).contains(ROOM), MailServer.subject(mail));
        }
        assertFalse(Visitors.own(bo).has("onlineUrl"));
        Guests.with(bo.secret()).put("/api/own/v1/registrations/" + bo.code() + "/acceptance");
        MimeMessage accepted = mail();
        assertTrue(Visitors.body(accepted).contains(ROOM), Visitors.body(accepted));
        assertEquals(ROOM, Visitors.own(bo).path("onlineUrl").asText());
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
