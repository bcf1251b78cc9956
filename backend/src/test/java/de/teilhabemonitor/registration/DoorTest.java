package de.teilhabemonitor.registration;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.teilhabemonitor.Signed;
import de.teilhabemonitor.Wire;
import de.teilhabemonitor.own.Forgets;
import de.teilhabemonitor.own.Periods;
import de.teilhabemonitor.registration.Visitors.Own;
import de.teilhabemonitor.submission.FeedbackWorld;
import de.teilhabemonitor.submission.Guests;
import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** At the door people show a code; who marks them may be without a network for a while. */
@QuarkusTest
@TestProfile(FeedbackWorld.class)
class DoorTest extends RegistrationTests {

    private static final String EVENTS = "/api/staff/v1/events/";

    @Inject
    @All
    List<Forgets> rooms;

    private static Response mark(String person, String event, String id, String body) {
        return Signed.as(person).contentType("application/json").body(body).put(EVENTS + event + "/door/marks/" + id);
    }

    private static String seen(String registration, boolean present, Instant at) {
        return "{\"registration\": \"%s\", \"present\": %s, \"at\": \"%s\"}".formatted(registration, present, at);
    }

    private static Response mark(String event, Own own, boolean present, Instant at) {
        return mark("event-team", event, fresh(), seen(own.code(), present, at));
    }

    private static String fresh() {
        return UUID.randomUUID().toString();
    }

    @Test
    void countsEachMarkOnceAndWhatWasSeenLast() throws SQLException {
        Visitors.announce("netz-weg");
        Visitors.open("netz-weg", 3);
        Own ana = comes("netz-weg", "Ana", "ana-netz@example.org");
        Instant now = Instant.now();
        String id = fresh();
        for (int time = 0; time < 2; time++) {
            mark("event-team", "netz-weg", id, seen(ana.code(), true, now.minus(Duration.ofMinutes(9))))
                    .then()
                    .statusCode(200)
                    .body("outcome", equalTo("done"))
                    .body("state", equalTo("attended"));
        }
        assertEquals(1, count("attendance_mark where event = 'netz-weg'"));
        assertEquals(
                1, count("act where verb = 'registration-attended' and subject = 'registrations/" + ana.code() + "'"));
        assertEquals(
                1,
                count("registration where code = '" + ana.code() + "' and attended_at < now() - interval '8 minutes'"));
        mark("event-team", "netz-weg", id, seen(ana.code(), false, now)).then().statusCode(409);
        mark("netz-weg", ana, true, now.minus(Duration.ofMinutes(8)))
                .then()
                .statusCode(200)
                .body("outcome", equalTo("already"));
        // taken back by somebody else at eight minutes, and the telephone without a network has seen it before that
        mark("netz-weg", ana, false, now.minus(Duration.ofMinutes(8)))
                .then()
                .statusCode(200)
                .body("outcome", equalTo("done"))
                .body("state", equalTo("confirmed"));
        mark("netz-weg", ana, true, now.minus(Duration.ofMinutes(10)))
                .then()
                .statusCode(200)
                .body("outcome", equalTo("outdated"))
                .body("state", equalTo("confirmed"));
        // a clock that is fast
        mark("netz-weg", ana, true, now.plus(Duration.ofDays(400))).then().statusCode(200);
        assertEquals(0, count("registration where marked_at > now() + interval '1 minute'"));
        // at the list, not at the door: that is later
        Signed.as("event-team")
                .delete(EVENTS + "netz-weg/registrations/" + ana.code() + "/attendance")
                .then()
                .statusCode(200);
        mark("netz-weg", ana, true, now.minus(Duration.ofMinutes(1)))
                .then()
                .statusCode(200)
                .body("outcome", equalTo("outdated"));
        String log = Guests.with(ana.secret())
                .get("/api/own/v1/registrations/" + ana.code() + "/export")
                .asString();
        assertTrue(log.contains("registration-attended") && log.contains("registration-not-attended"), log);
    }

    private static String sent(Own own, boolean present, String at, String sentAt) {
        return "{\"registration\": \"%s\", \"present\": %s, \"at\": \"%s\", \"sentAt\": \"%s\"}"
                .formatted(own.code(), present, at, sentAt);
    }

    /** A mark of a telephone whose clock is wrong, that was seen and sent so long ago. */
    private static Response mark(Own own, boolean present, Duration wrong, Duration seen, Duration sent) {
        Instant now = Instant.now().plus(wrong);
        String body =
                sent(own, present, now.minus(seen).toString(), now.minus(sent).toString());
        return mark("event-team", "uhr-falsch", fresh(), body);
    }

    @Test
    void putsRightWhatAWrongClockSays() throws SQLException {
        Visitors.announce("uhr-falsch");
        Visitors.open("uhr-falsch", 3);
        Own ana = comes("uhr-falsch", "Ana", "ana-uhr@example.org");
        Duration none = Duration.ZERO;
        mark(ana, true, none, Duration.ofMinutes(10), none)
                .then()
                .statusCode(200)
                .body("outcome", equalTo("done"));
        // an hour slow, and seen later all the same
        mark(ana, false, Duration.ofHours(-1), Duration.ofMinutes(5), none)
                .then()
                .statusCode(200)
                .body("outcome", equalTo("done"))
                .body("state", equalTo("confirmed"));
        // a year fast, and seen earlier all the same
        mark(ana, true, Duration.ofDays(365), Duration.ofMinutes(7), none)
                .then()
                .statusCode(200)
                .body("outcome", equalTo("outdated"))
                .body("state", equalTo("confirmed"));
        // a slow network is no wrong clock: seen five and a half minutes ago, not five and ten seconds
        mark(ana, true, none, Duration.ofSeconds(330), Duration.ofSeconds(20))
                .then()
                .statusCode(200)
                .body("outcome", equalTo("outdated"));
        mark("event-team", "uhr-falsch", fresh(), sent(ana, true, "0001-01-01T00:00:00Z", "9999-12-31T23:59:59Z"))
                .then()
                .statusCode(200)
                .body("outcome", equalTo("outdated"));
        // put back while it waited: nothing lies ahead
        mark("event-team", "uhr-falsch", fresh(), sent(ana, true, "9999-12-31T23:59:59Z", "0001-01-01T00:00:00Z"))
                .then()
                .statusCode(200)
                .body("outcome", equalTo("done"));
        assertEquals(0, count("registration where marked_at > now() + interval '1 minute'"));
        mark("event-team", "uhr-falsch", fresh(), sent(ana, true, Instant.now().toString(), "gestern"))
                .then()
                .statusCode(400);
    }

    @Test
    void saysWhatToDoWithWhoeverHasNoSeatHere() throws SQLException {
        Visitors.announce("falsche-tuer");
        Visitors.open("falsche-tuer", 1);
        Visitors.announce("andere");
        Visitors.open("andere", 1);
        Own ana = comes("falsche-tuer", "Ana", "ana-tuer@example.org");
        Own bo = comes("falsche-tuer", "Bo", "bo-tuer@example.org");
        Own chi = comes("andere", "Chi", "chi-tuer@example.org");
        Instant now = Instant.now();
        refused("falsche-tuer", bo.code(), 409, "unter „Plätze und Frist“");
        Visitors.announce("halb-voll");
        Visitors.open("halb-voll", 9);
        comes("halb-voll", "Eins", "eins-halb@example.org", 2);
        comes("halb-voll", "Zwei", "zwei-halb@example.org", 2);
        Own three = comes("halb-voll", "Drei", "drei-halb@example.org", 1, 2);
        refused("halb-voll", three.code(), 409, "Voll ist nicht der Termin, sondern: Bauen.");
        Signed.as("event-team")
                .put(EVENTS + "halb-voll/registrations/" + three.code() + "/attendance")
                .then()
                .statusCode(409)
                .body("violations.reason", contains(containsString("Bauen")));
        Guests.with(ana.secret())
                .put("/api/own/v1/registrations/" + ana.code() + "/cancellation")
                .then()
                .statusCode(200);
        refused("falsche-tuer", ana.code(), 409, "ist abgemeldet");
        refused("falsche-tuer", chi.code(), 404, "anderen Termin: „Fachtag Wohnen“");
        refused("falsche-tuer", "R-2031-99999", 404, "Diesen Code gibt es nicht");
        Visitors.register("andere", Visitors.words("Dee", "dee-tuer@example.org"));
        mails();
        mark("event-team", "gibt-es-nicht", fresh(), seen(ana.code(), true, now))
                .then()
                .statusCode(404);
        Signed.as("event-team")
                .header("Accept-Language", "en")
                .contentType("application/json")
                .body(seen(ana.code(), true, now))
                .put(EVENTS + "falsche-tuer/door/marks/" + fresh())
                .then()
                .statusCode(409)
                .body("violations.reason", contains(containsString("has cancelled")));
        assertEquals(0, count("attendance_mark where event = 'falsche-tuer'"));
    }

    private static void refused(String event, String code, int status, String reason) {
        mark("event-team", event, fresh(), seen(code, true, Instant.now()))
                .then()
                .statusCode(status)
                .body("violations.reason", contains(containsString(reason)));
    }

    @Test
    void isKeptByTheTeamAsTheContractSays() throws SQLException {
        Visitors.announce("tuer-wer");
        Visitors.open("tuer-wer", 3);
        Own ana = comes("tuer-wer", "Ana Geheim", "ana-wer@example.org", 2);
        Signed.as("event-team")
                .contentType("application/json")
                .body("{\"name\": \"Bo\", \"organisation\": \"Verein Beispiel\"}")
                .post(EVENTS + "tuer-wer/registrations")
                .then()
                .statusCode(201);
        String body = seen(ana.code(), true, Instant.now());
        for (String path : List.of("door", "badges")) {
            Signed.with("garbage").get(EVENTS + "tuer-wer/" + path).then().statusCode(401);
            for (String person :
                    List.of("coordinator", "reporter", "moderator", "auditor", "administrator", "steering")) {
                String refused = Signed.as(person)
                        .get(EVENTS + "tuer-wer/" + path)
                        .then()
                        .statusCode(403)
                        .extract()
                        .asString();
                assertFalse(refused.contains("Geheim"));
            }
            Signed.as("event-team").get(EVENTS + "gibt-es-nicht/" + path).then().statusCode(404);
            Signed.as("coordinator-personal-data")
                    .get(EVENTS + "tuer-wer/" + path)
                    .then()
                    .statusCode(200)
                    .body("date", equalTo("door".equals(path) ? "2031-05-06" : null))
                    .body("data.name", contains("Ana Geheim", "Bo"));
        }
        for (String person : List.of("coordinator", "moderator", "auditor")) {
            mark(person, "tuer-wer", fresh(), body).then().statusCode(403);
        }
        Signed.with("garbage")
                .contentType("application/json")
                .body(body)
                .put(EVENTS + "tuer-wer/door/marks/" + fresh())
                .then()
                .statusCode(401);
        for (String wrong : List.of(
                "{}",
                "[]",
                "{",
                body.replace("true", "\"true\""),
                body.replace("present", "here"),
                body.replaceAll("\"at\": \"[^\"]*\"", "\"at\": \"gestern\""),
                body.replaceAll("\"at\": \"[^\"]*\"", "\"at\": \"2031-05-06T08:00\""),
                body.replaceAll("\"at\": \"[^\"]*\"", "\"at\": \"999999999-12-31T23:59:59Z\""),
                body.replace(ana.code(), "ä"))) {
            mark("event-team", "tuer-wer", fresh(), wrong).then().statusCode(400);
        }
        mark("event-team", "tuer-wer", "kurz", body).then().statusCode(404);
        mark("event-team", "tuer-wer", fresh(), body.replace(ana.code(), "A".repeat(3_000_000)))
                .then()
                .statusCode(413);
        Signed.as("event-team")
                .get(EVENTS + "tuer-wer/badges?session=2")
                .then()
                .statusCode(200)
                .body("data", hasSize(1))
                .body("data[0].size()", equalTo(1))
                .body("sessions.number", contains(1, 2));
        for (String session : List.of("3", "x", "0")) {
            Signed.as("event-team")
                    .get(EVENTS + "tuer-wer/badges?session=" + session)
                    .then()
                    .statusCode(400);
        }
        assertEquals(2, count("act where verb = 'badges-made' and subject = 'events/tuer-wer'"));
        assertEquals(1, count("act where verb = 'door-list-read' and subject = 'events/tuer-wer'"));
    }

    @Test
    void forgetsWithTheNames() throws SQLException {
        Visitors.announce("tuer-zu");
        Visitors.open("tuer-zu", 3);
        Own ana = comes("tuer-zu", "Ana", "ana-zu@example.org");
        mark("tuer-zu", ana, true, Instant.now()).then().statusCode(200);
        Map<String, Integer> days =
                Map.of(Periods.UNCONFIRMED_ADDRESS, 1, "registration-needs", 7, "registration-after-event", 30);
        QuarkusTransaction.requiringNew().run(() -> rooms.stream()
                .filter(room -> room.what().equals("registrations"))
                .forEach(room -> room.forget(new Periods(Instant.parse("2031-06-08T12:00:00Z"), days))));
        assertEquals(0, count("attendance_mark where event = 'tuer-zu'"));
        refused("tuer-zu", ana.code(), 404, "die Anmeldung ist gelöscht");
        Signed.as("event-team")
                .put(EVENTS + "tuer-zu/registrations/" + ana.code() + "/attendance")
                .then()
                .statusCode(404);
        for (String path : List.of("door", "badges")) {
            Signed.as("event-team")
                    .get(EVENTS + "tuer-zu/" + path)
                    .then()
                    .statusCode(200)
                    .body("data", hasSize(0));
        }
    }

    /** The camera may be used where codes are scanned, and nowhere else. */
    @Test
    void mayUseTheCamera() {
        assertTrue(camera("/redaktion/plan/termine/fachtag-2023/einlass").contains("camera=(self)"));
        for (String address : List.of(
                "/",
                "/redaktion",
                "/redaktion/plan/termine/fachtag-2023/anmeldungen",
                "/einlass",
                "/redaktion/plan/termine/a/b/einlass",
                "/api/v1/plan")) {
            assertTrue(camera(address).contains("camera=()"), address);
        }
    }

    private static String camera(String address) {
        return Wire.get(address).header("Permissions-Policy");
    }
}
