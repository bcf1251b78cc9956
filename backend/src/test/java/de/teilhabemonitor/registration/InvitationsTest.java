package de.teilhabemonitor.registration;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import de.teilhabemonitor.Signed;
import de.teilhabemonitor.change.Edits;
import de.teilhabemonitor.mail.MailServer;
import de.teilhabemonitor.registration.Visitors.Own;
import de.teilhabemonitor.submission.FeedbackWorld;
import de.teilhabemonitor.submission.Guests;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.mail.internet.MimeMessage;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who may come to what is not open for all: one person with each code. */
@QuarkusTest
@TestProfile(FeedbackWorld.class)
class InvitationsTest extends RegistrationTests {

    private static String invitations(String event) {
        return "/api/staff/v1/events/" + event + "/invitations";
    }

    private static Response make(String person, String event, String batch, String body) {
        return Signed.as(person).contentType("application/json").body(body).put(invitations(event) + "/" + batch);
    }

    private static void announce(String event, String admission) {
        Visitors.announce(event);
        Edits.publish(Edits.edit("coordinator", "events/" + event, input -> input.put("admission", admission)));
        Visitors.open(event, 3);
    }

    private static ObjectNode words(String name, String email, String code) {
        ObjectNode words = Visitors.words(name, email);
        return code.isEmpty() ? words : words.put("invitation", code);
    }

    @Test
    void letOnePersonInEach() throws SQLException {
        announce("geladen", "invitation");
        List<String> codes = make(
                        "event-team", "geladen", "erster-stapel", "{\"count\": 2, \"note\": \"Verein Beispiel\"}")
                .then()
                .statusCode(200)
                .body("data", hasSize(2), "data[0].note", equalTo("Verein Beispiel"), "data[0].used", equalTo(false))
                .extract()
                .path("data.code");
        // asked twice, made once
        make("event-team", "geladen", "erster-stapel", "{\"count\": 2}")
                .then()
                .statusCode(200)
                .body("data.code", equalTo(codes));
        make("event-team", "geladen", "erster-stapel", "{\"count\": 3}").then().statusCode(409);

        refused("geladen", words("Ana", "ana-geladen@example.org", ""), "Bitte geben Sie den Code");
        refused("geladen", words("Ana", "ana-geladen@example.org", "AAAAA-AAAAA"), "Diesen Code gibt es nicht");
        String typed = codes.get(0).toLowerCase(java.util.Locale.ROOT).replace("-", " ");
        Visitors.register("geladen", words("Ana", "ana-geladen@example.org", typed));
        String ofAna = Visitors.secretOf(mail());
        // both asked with the same code: the first that confirms has it
        Visitors.register("geladen", words("Bo", "bo-geladen@example.org", codes.get(0)));
        String ofBo = Visitors.secretOf(mail());
        Visitors.confirm(ofAna).then().statusCode(200);
        Own ana = Visitors.ownOf(mail());
        Visitors.confirm(ofBo).then().statusCode(409).body("violations.reason", contains(containsString("inzwischen")));
        assertEquals(0, mails().size());
        refused("geladen", words("Chi", "chi-geladen@example.org", codes.get(0)), "schon damit angemeldet");
        Signed.as("coordinator")
                .get(invitations("geladen"))
                .then()
                .statusCode(200)
                .body("data.findAll { it.used }", hasSize(1));

        // past all code
        assertThrows(SQLException.class, () -> copy("geladen"));

        // who cancels gives the code back
        Guests.with(ana.secret()).put("/api/own/v1/registrations/" + ana.code() + "/cancellation");
        MimeMessage left = mail();
        assertEquals("Abgemeldet: Fachtag Wohnen", MailServer.subject(left));
        Visitors.confirm(ofBo).then().statusCode(200);
        assertEquals("Sie sind angemeldet: Fachtag Wohnen", MailServer.subject(mail()));

        Signed.as("event-team")
                .delete(invitations("geladen") + "/erster-stapel")
                .then()
                .statusCode(200)
                .body("data.code", contains(codes.get(0)));
        refused("geladen", words("Chi", "chi-geladen@example.org", codes.get(1)), "Diesen Code gibt es nicht");
    }

    private static void refused(String event, ObjectNode words, String reason) {
        Visitors.post(event, Guests.key(), words)
                .then()
                .statusCode(400)
                .body("violations.name", contains("/invitation"))
                .body("violations.reason", contains(containsString(reason)));
    }

    /** A second registration with the code of the first. */
    private void copy(String event) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("""
                    insert into registration (code, event, state, name, language, consent, asked_at, updated_at, invitation)
                    select 'R-2031-COPY', event, 'confirmed', 'Kopie', 'de', 'x', now(), now(), invitation from registration
                    where event = '%s' and state = 'confirmed' and invitation is not null""".formatted(event));
        }
    }

    @Test
    void areForMembersToo() {
        announce("mitglieder", "members");
        make("coordinator", "mitglieder", "alle-mitglieder", "{\"count\": 1}")
                .then()
                .statusCode(200);
        refused("mitglieder", words("Ana", "ana-mitglied@example.org", ""), "Code");
        Signed.as("event-team")
                .get("/api/staff/v1/events/mitglieder/registration")
                .then()
                .body("byInvitation", equalTo(true));
    }

    @Test
    void areMadeOnlyWhereTheyAreWanted() {
        Visitors.announce("offen-fuer-alle");
        make("event-team", "offen-fuer-alle", "ohne-tisch", "{\"count\": 1}")
                .then()
                .statusCode(404);
        Visitors.open("offen-fuer-alle", 3);
        make("event-team", "offen-fuer-alle", "nicht-noetig", "{\"count\": 1}")
                .then()
                .statusCode(409);
        refused("offen-fuer-alle", words("Ana", "ana-offen@example.org", "34679-ACDEF"), "braucht man keinen Code");
        announce("viele-codes", "invitation");
        for (String count : List.of("0", "501", "\"x\"", "1.5")) {
            make("event-team", "viele-codes", "falsche-zahl", "{\"count\": " + count + "}")
                    .then()
                    .statusCode(400);
        }
        make("event-team", "viele-codes", "kurz", "{\"count\": 1}").then().statusCode(404);
        make("reporter", "viele-codes", "darf-es-nicht", "{\"count\": 1}")
                .then()
                .statusCode(403);
        Signed.as("event-team")
                .delete(invitations("viele-codes") + "/gibt-es-nicht")
                .then()
                .statusCode(200)
                .body("data", hasSize(0));
        assertTrue(Signed.as("moderator").get(invitations("viele-codes")).statusCode() == 403);
    }
}
