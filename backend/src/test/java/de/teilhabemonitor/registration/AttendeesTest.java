package de.teilhabemonitor.registration;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.teilhabemonitor.Api;
import de.teilhabemonitor.Signed;
import de.teilhabemonitor.mail.MailServer;
import de.teilhabemonitor.own.Forgets;
import de.teilhabemonitor.own.Periods;
import de.teilhabemonitor.registration.Visitors.Own;
import de.teilhabemonitor.submission.FeedbackWorld;
import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.Method;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Those who look after an event see who comes, let them in, and forget them in time. */
@QuarkusTest
@TestProfile(FeedbackWorld.class)
class AttendeesTest extends RegistrationTests {

    private static final String EVENTS = "/api/staff/v1/events/";

    @Inject
    @All
    List<Forgets> rooms;

    @Test
    void areListedLetInAndLetOut() throws SQLException {
        Visitors.announce("einlass");
        Visitors.setDesk("event-team", "einlass", 0, "{\"capacity\": 2, \"reserved\": 1}")
                .then()
                .statusCode(200);
        assertEquals(1, Visitors.seats("einlass").path("free").asInt());
        Visitors.register(
                "einlass",
                Visitors.words("=Ana", "ana@example.org", 1)
                        .put("needs", "Bitte vorn sitzen")
                        .put("needsConsent", true)
                        .set("access", Api.json("[\"sign-language\", \"childcare\"]")));
        Visitors.confirm(Visitors.secretOf(mail())).then().statusCode(200);
        Own ana = Visitors.ownOf(mail());
        Own bo = comes("einlass", "Bo Muster", "bo@example.org");
        assertEquals("wait-listed", Visitors.own(bo).path("state").asText());
        Signed.as("event-team")
                .contentType("application/json")
                .body("{\"name\": \"Chi vom Telefon\", \"sessions\": [2], \"access\": [\"childcare\"]}")
                .post(EVENTS + "einlass/registrations")
                .then()
                .statusCode(201)
                .body("state", equalTo("confirmed"));
        Signed.as("event-team")
                .get(EVENTS + "einlass/registration")
                .then()
                .statusCode(200)
                .body("counts.confirmed", equalTo(2))
                .body("counts.waitListed", equalTo(1))
                .body("sessions.taken", contains(1, 1));
        Signed.as("event-team")
                .get(EVENTS + "einlass/registrations?q=chi")
                .then()
                .statusCode(200)
                .body("data.name", contains("Chi vom Telefon"))
                .body("data[0].sessions", contains(2))
                .body("facets.access.value", contains("childcare"));
        Signed.as("event-team")
                .get(EVENTS + "einlass/registrations?access=sign-language&pageSize=1")
                .then()
                .statusCode(200)
                .body("data.name", contains("=Ana"))
                .body("facets.access.value", contains("childcare", "sign-language"))
                .body("facets.access.count", contains(2, 1));
        Signed.as("event-team")
                .get(EVENTS + "einlass/registrations?pageSize=2&page=2")
                .then()
                .statusCode(200)
                .body("data.name", contains("Bo Muster"))
                .body("pagination.totalElements", equalTo(3))
                .body("pagination.totalPages", equalTo(2));
        Signed.as("event-team")
                .get(EVENTS + "einlass/registrations?access=schnell")
                .then()
                .statusCode(400);
        Signed.as("event-team")
                .get(EVENTS + "einlass/registrations?q=100%25_")
                .then()
                .statusCode(200)
                .body("data.size()", equalTo(0));
        String csv = Signed.as("event-team")
                .get(EVENTS + "einlass/registrations.csv")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertTrue(csv.contains("'=Ana") && csv.contains("Bitte vorn sitzen") && csv.contains("sign-language"), csv);
        assertEquals(1, count("act where verb = 'registrations-exported' and subject = 'events/einlass'"));
        assertTrue(count("act where verb = 'registrations-read' and subject = 'events/einlass'") >= 2);

        for (String state : new String[] {"attended", "attended"}) {
            Signed.as("event-team")
                    .put(path(ana) + "attendance")
                    .then()
                    .statusCode(200)
                    .body("state", equalTo(state));
        }
        for (int time = 0; time < 2; time++) {
            Signed.as("event-team")
                    .delete(path(ana) + "attendance")
                    .then()
                    .statusCode(200)
                    .body("state", equalTo("confirmed"));
        }
        Signed.as("event-team").put(path(bo) + "attendance").then().statusCode(409);
        for (int time = 0; time < 2; time++) {
            Signed.as("event-team").put(path(ana) + "cancellation").then().statusCode(200);
        }
        assertEquals(0, count("registration where event = 'einlass' and state = 'cancelled' and access <> '{}'"));
        assertEquals("confirmed", Visitors.own(bo).path("state").asText());
        assertEquals(2, mails().size());
    }

    private static String path(Own own) {
        return EVENTS + "einlass/registrations/" + own.code() + "/";
    }

    @Test
    void areShownToThoseWhoLookAfterThemAlone() throws SQLException {
        Visitors.announce("nur-team");
        Visitors.open("nur-team", 3);
        Own own = comes("nur-team", "Geheim Person", "geheim@example.org");
        for (String path : List.of("registrations", "registrations.csv")) {
            given().get(EVENTS + "nur-team/" + path).then().statusCode(401);
            for (String person :
                    List.of("reporter", "moderator", "auditor", "administrator", "steering", "coordinator")) {
                String refused = Signed.as(person)
                        .get(EVENTS + "nur-team/" + path)
                        .then()
                        .statusCode(403)
                        .extract()
                        .asString();
                assertFalse(refused.contains("Geheim"));
            }
            Signed.as("coordinator-personal-data")
                    .get(EVENTS + "nur-team/" + path)
                    .then()
                    .statusCode(200);
            Signed.as("event-team").get(EVENTS + "gibt-es-nicht/" + path).then().statusCode(404);
        }
        String counts = Signed.as("auditor")
                .get(EVENTS + "nur-team/registration")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertFalse(counts.contains("Geheim"));
        assertFalse(Api.text("events/nur-team/seats").contains("Geheim"));
    }

    /** Each step at the door, by whom it is not for, and for what is not there. */
    @Test
    void areAlteredByThoseWhoLookAfterThemAlone() throws SQLException {
        Visitors.announce("tuer");
        Visitors.open("tuer", 3);
        Visitors.announce("andere-tuer");
        Visitors.open("andere-tuer", 3);
        Own own = comes("tuer", "Ana Beispiel", "tuer@example.org");
        for (String step : List.of("PUT attendance", "DELETE attendance", "PUT cancellation")) {
            Method method = Method.valueOf(step.split(" ")[0]);
            String path = "/registrations/" + own.code() + "/" + step.split(" ")[1];
            nobody().request(method, EVENTS + "tuer" + path).then().statusCode(401);
            for (String person : List.of("coordinator", "moderator", "auditor")) {
                Signed.as(person).request(method, EVENTS + "tuer" + path).then().statusCode(403);
            }
            for (String event : List.of("andere-tuer", "gibt-es-nicht")) {
                Signed.as("event-team")
                        .request(method, EVENTS + event + path)
                        .then()
                        .statusCode(404);
            }
            Signed.as("event-team")
                    .request(method, EVENTS + "tuer" + path.replace(own.code(), "R-2031-XXXXX"))
                    .then()
                    .statusCode(404);
        }
        assertEquals("confirmed", Visitors.own(own).path("state").asText());
        Signed.as("event-team")
                .put(EVENTS + "tuer/registrations/" + own.code() + "/attendance")
                .then()
                .statusCode(200);
        Signed.as("event-team")
                .put(EVENTS + "tuer/registrations/" + own.code() + "/cancellation")
                .then()
                .statusCode(409);
    }

    @Test
    void areEnteredByHandAsTheContractSays() {
        Visitors.announce("von-hand");
        enter("event-team", "von-hand", "{\"name\": \"A\"}").then().statusCode(404);
        Visitors.open("von-hand", 3);
        nobody().contentType("application/json")
                .body("{\"name\": \"A\"}")
                .post(EVENTS + "von-hand/registrations")
                .then()
                .statusCode(401);
        enter("moderator", "von-hand", "{\"name\": \"A\"}").then().statusCode(403);
        enter("event-team", "gibt-es-nicht", "{\"name\": \"A\"}").then().statusCode(404);
        for (String body : List.of(
                "{}",
                "[]",
                "{",
                "{\"name\": \" \"}",
                "{\"name\": 5}",
                "{\"name\": \"A\", \"sessions\": [3]}",
                "{\"name\": \"A\", \"sessions\": [\"1\"]}",
                "{\"name\": \"A\", \"access\": [\"schnell\"]}",
                "{\"name\": \"A\", \"email\": \"a@example.org\"}",
                "{\"name\": \"" + "A".repeat(201) + "\"}")) {
            enter("event-team", "von-hand", body).then().statusCode(400);
        }
        enter("event-team", "von-hand", "{\"name\": \"" + "A".repeat(3_000_000) + "\"}")
                .then()
                .statusCode(413);
    }

    /** Whom nobody knows. */
    private static RequestSpecification nobody() {
        return Signed.with("garbage");
    }

    private static Response enter(String person, String event, String body) {
        return Signed.as(person).contentType("application/json").body(body).post(EVENTS + event + "/registrations");
    }

    @Test
    void areSeatedWhenThereIsMoreRoom() throws SQLException {
        Visitors.announce("mehr-platz");
        Visitors.setDesk("reporter", "mehr-platz", 0, "{}").then().statusCode(403);
        nobody().contentType("application/json")
                .body("{}")
                .put(EVENTS + "mehr-platz/registration")
                .then()
                .statusCode(401);
        given().get(EVENTS + "mehr-platz/registration").then().statusCode(401);
        Signed.as("reporter").get(EVENTS + "mehr-platz/registration").then().statusCode(403);
        Signed.as("event-team")
                .get(EVENTS + "gibt-es-nicht/registration")
                .then()
                .statusCode(404);
        Visitors.setDesk("event-team", "gibt-es-nicht", 0, "{}").then().statusCode(404);
        Signed.as("event-team")
                .contentType("application/json")
                .body("{}")
                .put(EVENTS + "mehr-platz/registration")
                .then()
                .statusCode(428);
        for (String body : List.of("{", "[]", "{\"capacity\": 0}", "{\"capacity\": \"1\"}", "{\"seats\": 1}")) {
            Visitors.setDesk("event-team", "mehr-platz", 0, body).then().statusCode(400);
        }
        Visitors.open("mehr-platz", 1);
        Visitors.setDesk("event-team", "mehr-platz", 0, "{}").then().statusCode(412);
        Visitors.setDesk("event-team", "mehr-platz", 1, "{\"capacity\": 1, \"reserved\": 2}")
                .then()
                .statusCode(400);
        Visitors.setDesk("event-team", "mehr-platz", 1, "{\"closesAt\": \"2031-13-01T10:00\"}")
                .then()
                .statusCode(400);
        Visitors.setDesk("event-team", "buergerschaft-2020", 0, "{}").then().statusCode(409);
        comes("mehr-platz", "Eins", "eins@example.org");
        Own two = comes("mehr-platz", "Zwei", "zwei@example.org");
        Visitors.setDesk("event-team", "mehr-platz", 1, "{\"capacity\": 2}")
                .then()
                .statusCode(200);
        assertEquals("Ein Platz ist frei für Sie, bitte zusagen: Fachtag Wohnen", MailServer.subject(mail()));
        assertEquals("confirmed", Visitors.own(two).path("state").asText());
        Visitors.setDesk("event-team", "mehr-platz", 2, "{\"capacity\": 1}")
                .then()
                .statusCode(200)
                .body("counts.confirmed", equalTo(2))
                .body("state", equalTo("full"));
    }

    @Test
    void areForgottenAfterTheEvent() throws SQLException {
        Visitors.announce("vorbei");
        Visitors.open("vorbei", 3);
        Visitors.register(
                "vorbei",
                Visitors.words("Vergess Mich", "vergess@example.org")
                        .put("needs", "Rampe")
                        .put("needsConsent", true)
                        .set("access", Api.json("[\"step-free\"]")));
        Visitors.confirm(Visitors.secretOf(mail())).then().statusCode(200);
        Visitors.register("vorbei", Visitors.words("Nie Bestätigt", "nie@example.org"));
        Map<String, Integer> days =
                Map.of(Periods.UNCONFIRMED_ADDRESS, 1, "registration-needs", 7, "registration-after-event", 30);
        forget(Instant.parse("2031-05-10T12:00:00Z"), days);
        assertEquals(0, count("registration where name = 'Nie Bestätigt'"));
        assertEquals(1, count("registration where event = 'vorbei' and needs is not null"));
        forget(Instant.parse("2031-05-15T12:00:00Z"), days);
        assertEquals(0, count("registration where event = 'vorbei' and (needs is not null or access <> '{}')"));
        assertEquals(1, count("registration where name = 'Vergess Mich'"));
        forget(Instant.parse("2031-06-08T12:00:00Z"), days);
        assertEquals(0, count("registration where name = 'Vergess Mich' or mailbox is not null and event = 'vorbei'"));
        assertEquals(0, count("own_address where email = 'vergess@example.org'"));
        Signed.as("event-team").get(EVENTS + "vorbei/registration").then().body("counts.confirmed", equalTo(1));
    }

    private void forget(Instant now, Map<String, Integer> days) {
        QuarkusTransaction.requiringNew().run(() -> rooms.stream()
                .filter(room -> room.what().equals("registrations"))
                .forEach(room -> room.forget(new Periods(now, days))));
    }
}
