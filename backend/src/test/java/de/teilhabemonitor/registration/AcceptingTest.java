package de.teilhabemonitor.registration;

import static de.teilhabemonitor.change.Edits.edit;
import static de.teilhabemonitor.change.Edits.publish;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import de.teilhabemonitor.Api;
import de.teilhabemonitor.Signed;
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
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Whoever moves up from the waiting list says that they come, or the seat goes to the next one. */
@QuarkusTest
@TestProfile(FeedbackWorld.class)
class AcceptingTest extends RegistrationTests {

    private static final String OWN = "/api/own/v1/registrations/";
    private static final String EVENTS = "/api/staff/v1/events/";
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final String FREE = "Ein Platz ist frei für Sie, bitte zusagen: Fachtag Wohnen";
    private static final String PASSED_ON = "Ihr Platz ist weitergegeben: Fachtag Wohnen";

    @Inject
    Lapses lapses;

    @Inject
    StateMail mail;

    @Test
    void isAStory() throws SQLException {
        Own ana = seated("zusage");
        Own bo = comes("zusage", "Bo", "bo-zusage@example.org");
        Own chi = comes("zusage", "Chi", "chi-zusage@example.org");
        refused(ana, "Hier ist nichts zuzusagen.");
        refused(bo, "Hier ist nichts zuzusagen.");
        leave(ana);
        refused(ana, "Hier ist nichts zuzusagen.");
        MimeMessage told = to("bo-zusage@example.org", mails());
        assertEquals(FREE, MailServer.subject(told));
        Instant until = Instant.parse(Visitors.own(bo).path("acceptBy").asText());
        Duration time = Duration.between(Instant.now(), until);
        assertTrue(time.toMinutes() >= 47 * 60 + 58 && time.toHours() <= 48, time.toString());
        String words = Visitors.body(told);
        String said = DateTimeFormatter.ofPattern("EEEE, d. MMMM uuuu, HH:mm 'Uhr'", Locale.GERMANY)
                .format(until.atZone(BERLIN));
        assertTrue(words.contains("Dann sagen Sie bitte zu: bis " + said + "."), words);
        assertFalse(words.contains("Code für den Einlass"), words);
        assertEquals(1, Visitors.parts(told).size(), "nothing for a calendar yet");
        assertEquals(bo, Visitors.ownOf(told));
        assertEquals(0, Visitors.seats("zusage").path("free").asInt(), "it is taken meanwhile");
        assertEquals(1, Visitors.own(chi).path("place").asInt());
        Signed.as("event-team")
                .get(EVENTS + "zusage/registrations?state=confirmed")
                .then()
                .statusCode(200)
                .body("data[0].acceptBy", equalTo(until.toString()));
        Signed.as("event-team")
                .get(EVENTS + "zusage/registrations.csv")
                .then()
                .statusCode(200)
                .body(containsString("acceptBy"))
                .body(containsString(until.toString().substring(0, 16)));
        lapses.look();
        assertEquals(0, mails().size());

        for (String secret : List.of(chi.secret(), "x", "")) {
            accept(new Own(bo.code(), secret)).then().statusCode(404);
        }
        given().put(OWN + bo.code() + "/acceptance").then().statusCode(404);
        for (int again = 0; again < 2; again++) {
            accept(bo)
                    .then()
                    .statusCode(200)
                    .body("state", equalTo("confirmed"))
                    .body("acceptBy", nullValue())
                    .body("acceptedAt", notNullValue());
        }
        MimeMessage sure = mail();
        assertEquals("Sie sind angemeldet: Fachtag Wohnen", MailServer.subject(sure));
        assertTrue(Visitors.body(sure).contains("Code für den Einlass: " + bo.code()), Visitors.body(sure));
        assertTrue(Visitors.parts(sure).get(1).contains("BEGIN:VEVENT"));
        assertEquals(
                1, count("act where verb = 'registration-accepted' and subject = 'registrations/" + bo.code() + "'"));
        Guests.with(bo.secret())
                .get(OWN + bo.code() + "/export")
                .then()
                .statusCode(200)
                .body("registration.acceptedAt", notNullValue())
                .body(containsString("registration-accepted"));
        overdue(bo);
        lapses.look();
        assertEquals("confirmed", Visitors.own(bo).path("state").asText());
    }

    @Test
    void goesToTheNextOneOnce() throws SQLException {
        Own ana = seated("verfallen");
        Own bo = comes("verfallen", "Bo", "bo-verfallen@example.org");
        Own chi = comes("verfallen", "Chi", "chi-verfallen@example.org");
        Own dee = comes("verfallen", "Dee", "dee-verfallen@example.org");
        leave(ana);
        mails();
        overdue(bo);
        for (int again = 0; again < 2; again++) {
            lapses.look();
        }
        List<MimeMessage> mails = mails();
        assertEquals(2, mails.size());
        assertEquals(FREE, MailServer.subject(to("chi-verfallen@example.org", mails)));
        MimeMessage told = to("bo-verfallen@example.org", mails);
        assertEquals(PASSED_ON, MailServer.subject(told));
        assertTrue(Visitors.body(told).contains("auf Platz 2."), Visitors.body(told));
        assertTrue(Visitors.body(told).contains("Dann sagen Sie bitte ab."), Visitors.body(told));
        assertEquals(1, Visitors.own(dee).path("place").asInt());
        assertEquals(2, Visitors.own(bo).path("place").asInt());
        assertEquals(0, Visitors.seats("verfallen").path("free").asInt());
        assertEquals(
                1,
                count("act where verb = 'registration-lapsed' and actor = 'system' and subject = 'registrations/"
                        + bo.code() + "'"));
        refused(bo, "Die Zeit zum Zusagen ist vorbei");
        Guests.with(bo.secret())
                .header("Accept-Language", "en")
                .put(OWN + bo.code() + "/acceptance")
                .then()
                .statusCode(409)
                .body(containsString("It is too late to accept"));

        // Who waits and has not had a seat yet comes first; then nobody is left whom it would serve.
        overdue(chi);
        lapses.look();
        mails();
        overdue(dee);
        lapses.look();
        assertEquals(0, mails().size());
        assertEquals("confirmed", Visitors.own(dee).path("state").asText());
        accept(dee).then().statusCode(200);
        mails();
        leave(dee);
        assertEquals(FREE, MailServer.subject(to("bo-verfallen@example.org", mails())));
    }

    @Test
    void staysWhereNobodyCouldTakeItOrTheEventDoesNotCome() throws SQLException {
        Own ana = seated("haelt");
        Own bo = comes("haelt", "Bo", "bo-haelt@example.org");
        leave(ana);
        mails();
        overdue(bo);
        lapses.look();
        assertTrue(Visitors.own(bo).has("acceptBy"), "nobody waits");
        Own chi = comes("haelt", "Chi", "chi-haelt@example.org");
        run("update event set starts_at = '2020-01-01T09:00' where code = 'haelt'");
        lapses.look();
        assertTrue(Visitors.own(bo).has("acceptBy"), "it has begun");
        run("update event set starts_at = '2031-05-06T09:00', state = 'cancelled' where code = 'haelt'");
        lapses.look();
        assertTrue(Visitors.own(bo).has("acceptBy"), "it is cancelled");
        run("update event set state = null where code = 'haelt'");
        run("update registration_desk set capacity = 1, reserved = 1 where event = 'haelt'");
        lapses.look();
        assertTrue(Visitors.own(bo).has("acceptBy"), "no seat is left for who waits");
        run("update registration_desk set reserved = 0 where event = 'haelt'");
        mails();
        lapses.look();
        assertEquals("wait-listed", Visitors.own(bo).path("state").asText());
        assertTrue(Visitors.own(chi).has("acceptBy"));
    }

    @Test
    void takesLessTimeTheNearerTheEventIs() throws SQLException {
        Own ana = seated("nah");
        Own bo = comes("nah", "Bo", "bo-nah@example.org");
        Own chi = comes("nah", "Chi", "chi-nah@example.org");
        LocalDateTime start = LocalDateTime.now(BERLIN).plusHours(30).truncatedTo(ChronoUnit.MINUTES);
        begins("nah", start);
        leave(ana);
        assertEquals(
                start.atZone(BERLIN).toInstant().minus(Duration.ofHours(12)),
                Instant.parse(Visitors.own(bo).path("acceptBy").asText()));
        begins("nah", LocalDateTime.now(BERLIN).plusHours(23));
        mails();
        leave(bo);
        assertEquals(
                "Sie haben jetzt einen Platz: Fachtag Wohnen", MailServer.subject(to("chi-nah@example.org", mails())));
        assertFalse(Visitors.own(chi).has("acceptBy"));
        refused(chi, "Hier ist nichts zuzusagen.");
    }

    private void begins(String event, LocalDateTime start) throws SQLException {
        run("update event set date = '%s', starts_at = '%s', ends_at = '%s' where code = '%s'"
                .formatted(start.toLocalDate(), start, start.plusHours(2), event));
    }

    @Test
    void isNotWantedOfThoseWhomTheStaffEnters() throws SQLException {
        Own ana = seated("hand");
        String chi = Signed.as("event-team")
                .contentType("application/json")
                .body("{\"name\": \"Chi Telefon\"}")
                .post(EVENTS + "hand/registrations")
                .then()
                .statusCode(201)
                .body("state", equalTo("wait-listed"))
                .extract()
                .path("code");
        leave(ana);
        assertEquals(1, count("registration where code = '" + chi + "' and state = 'confirmed' and accept_by is null"));
        assertThrows(
                SQLException.class, () -> run("update registration set accept_by = now() where code = '" + chi + "'"));
        assertThrows(
                SQLException.class,
                () -> run("update registration set accept_by = now() where code = '" + ana.code() + "'"));
    }

    @Test
    void isSaidByComingAndByChoosingPartsToo() throws SQLException {
        Own ana = seated("kommt");
        Own bo = comes("kommt", "Bo", "bo-kommt@example.org");
        Own chi = comes("kommt", "Chi", "chi-kommt@example.org");
        leave(ana);
        Guests.with(bo.secret())
                .contentType("application/json")
                .body("{\"sessions\": [1]}")
                .put(OWN + bo.code() + "/sessions")
                .then()
                .statusCode(200)
                .body("acceptBy", nullValue())
                .body("acceptedAt", notNullValue());
        leave(bo);
        assertTrue(Visitors.own(chi).has("acceptBy"));
        String there = EVENTS + "kommt/registrations/" + chi.code() + "/attendance";
        Signed.as("event-team").put(there).then().statusCode(200);
        Signed.as("event-team").delete(there).then().statusCode(200).body("state", equalTo("confirmed"));
        assertFalse(Visitors.own(chi).has("acceptBy"));
        accept(chi).then().statusCode(200);
    }

    @Test
    void hasAllItsTimeAgainWhenTheEventIsMoved() throws SQLException {
        Own ana = seated("neu");
        Own bo = comes("neu", "Bo", "bo-neu@example.org");
        leave(ana);
        overdue(bo);
        mails();
        publish(edit("coordinator", "events/neu", event -> event.put("state", "moved")
                .put("movedFrom", "2031-05-06")
                .put("date", "2032-03-10")
                .put("startsAt", "2032-03-10T09:00")
                .put("endsAt", "2032-03-10T17:00")
                .set("stateReason", Api.json("{\"de\": \"Der Saal ist gesperrt.\"}"))));
        MimeMessage told = mail();
        assertEquals("Verlegt: Fachtag Wohnen", MailServer.subject(told));
        assertTrue(Visitors.body(told).contains("Dann sagen Sie bitte zu: bis "), Visitors.body(told));
        JsonNode own = Visitors.own(bo);
        assertTrue(Instant.parse(own.path("acceptBy").asText())
                .isAfter(Instant.now().plus(Duration.ofHours(47))));

        run("update registration set confirmed_at = now() - interval '9 days' where code = '" + bo.code() + "'");
        remind("2032-03-08");
        assertEquals(0, mails().size(), "who has not accepted is not told that they have a seat");
        accept(bo).then().statusCode(200);
        mails();
        remind("2032-03-09");
        assertEquals("Erinnerung: Fachtag Wohnen", MailServer.subject(mail()));
    }

    @Test
    void isSaidByCallingTheStaffAndNothingIsLostThatWasHeldAlone() throws SQLException {
        Own ana = seated("ruft-an");
        Own bo = comes("ruft-an", "Bo", "bo-ruft-an@example.org");
        leave(ana);
        mails();
        assertTrue(Visitors.own(bo).has("acceptBy"));
        Signed.as("event-team")
                .put(EVENTS + "ruft-an/registrations/" + bo.code() + "/seat")
                .then()
                .statusCode(200);
        assertFalse(Visitors.own(bo).has("acceptBy"), "theirs at once");
        assertEquals("Sie sind angemeldet: Fachtag Wohnen", MailServer.subject(mail()));

        Own chi = comes("ruft-an", "Chi", "chi-ruft-an@example.org");
        leave(bo);
        mails();
        assertTrue(Visitors.own(chi).has("acceptBy"));
        leave(chi);
        MimeMessage told = mail();
        assertEquals("Abgemeldet: Fachtag Wohnen", MailServer.subject(told));
        assertFalse(Visitors.body(told).contains("Ihr Platz ist frei"), "it never was theirs");
        assertEquals(1, Visitors.parts(told).size(), "nothing stood in their calendar");
    }

    private void remind(String day) {
        QuarkusTransaction.requiringNew().run(() -> mail.remind(LocalDate.parse(day)));
    }

    /** In the only seat. */
    private Own seated(String event) throws SQLException {
        Visitors.announce(event);
        Visitors.open(event, 1);
        return comes(event, "Ana", "ana-" + event + "@example.org");
    }

    private static void leave(Own own) {
        Guests.with(own.secret()).put(OWN + own.code() + "/cancellation").then().statusCode(200);
    }

    private static Response accept(Own own) {
        return Guests.with(own.secret()).put(OWN + own.code() + "/acceptance");
    }

    private static void refused(Own own, String reason) {
        accept(own).then().statusCode(409).body(containsString(reason));
    }

    private void overdue(Own own) throws SQLException {
        run("update registration set accept_by = now() - interval '1 minute' where accept_by is not null and code = '"
                + own.code() + "'");
    }

    private static MimeMessage to(String address, List<MimeMessage> mails) {
        return mails.stream()
                .filter(mail -> MailServer.header(mail, "To").contains(address))
                .reduce((one, other) -> {
                    throw new AssertionError("two mails to " + address);
                })
                .orElseThrow();
    }
}
