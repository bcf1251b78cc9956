package de.teilhabemonitor.registration;

import static de.teilhabemonitor.change.Edits.edit;
import static de.teilhabemonitor.change.Edits.publish;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import de.teilhabemonitor.Api;
import de.teilhabemonitor.Signed;
import de.teilhabemonitor.mail.MailServer;
import de.teilhabemonitor.registration.Visitors.Own;
import de.teilhabemonitor.submission.FeedbackWorld;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whoever calls gets a seat, another name or choice, or is forgotten, and those who look after the event know whom to call. */
@QuarkusTest
@TestProfile(FeedbackWorld.class)
class CallersTest extends RegistrationTests {

    private static final String EVENTS = "/api/staff/v1/events/";

    @Test
    void areSeatedFromTheQueueOnAReservedSeat() throws SQLException {
        Visitors.announce("rueckt-vor");
        desk("rueckt-vor", 0, "{\"capacity\": 2, \"reserved\": 1}").then().statusCode(200);
        Own ana = comes("rueckt-vor", "Ana", "ana-vor@example.org");
        Own bo = comes("rueckt-vor", "Bo", "bo-vor@example.org");
        Own chi = comes("rueckt-vor", "Chi", "chi-vor@example.org");
        assertEquals(
                List.of(1, 2),
                list("rueckt-vor", "state=wait-listed").findValues("position").stream()
                        .map(JsonNode::asInt)
                        .toList());
        for (int time = 0; time < 2; time++) {
            seat("event-team", "rueckt-vor", chi).then().statusCode(200).body("state", equalTo("confirmed"));
        }
        assertEquals("Sie haben jetzt einen Platz: Fachtag Wohnen", MailServer.subject(mail()));
        assertFalse(Visitors.own(chi).has("acceptBy"));
        Signed.as("event-team")
                .get(EVENTS + "rueckt-vor/registration")
                .then()
                .body("counts.confirmed", equalTo(2))
                .body("reserved", equalTo(0));
        seat("event-team", "rueckt-vor", bo)
                .then()
                .statusCode(409)
                .body("violations[0].reason", containsString("Erhöhen Sie erst die Plätze"));
        assertEquals("wait-listed", Visitors.own(bo).path("state").asText());
        assertEquals("confirmed", Visitors.own(ana).path("state").asText());
        Signed.as("event-team")
                .put(one("rueckt-vor", bo) + "/cancellation")
                .then()
                .statusCode(200);
        seat("event-team", "rueckt-vor", bo).then().statusCode(409);
    }

    /** More than is left of the reserve was given to the public before: what is reserved follows what is so. */
    @Test
    void areSeatedWhereMoreWasReservedThanIsLeft() throws SQLException {
        Visitors.announce("weniger-da");
        Visitors.open("weniger-da", 3);
        comes("weniger-da", "Ana", "ana-weniger@example.org");
        comes("weniger-da", "Bo", "bo-weniger@example.org");
        desk("weniger-da", 1, "{\"capacity\": 3, \"reserved\": 3}").then().statusCode(200);
        Own chi = comes("weniger-da", "Chi", "chi-weniger@example.org");
        seat("event-team", "weniger-da", chi).then().statusCode(200);
        Signed.as("event-team")
                .get(EVENTS + "weniger-da/registration")
                .then()
                .body("counts.confirmed", equalTo(3))
                .body("reserved", equalTo(0));
    }

    @Test
    void areToldThatAPartIsFull() throws SQLException {
        Visitors.announce("teil-voll");
        Visitors.open("teil-voll", 9);
        comes("teil-voll", "Ana", "ana-teil@example.org", 2);
        comes("teil-voll", "Bo", "bo-teil@example.org", 2);
        Own chi = comes("teil-voll", "Chi", "chi-teil@example.org", 2);
        seat("event-team", "teil-voll", chi)
                .then()
                .statusCode(409)
                .body("violations[0].reason", containsString("Programmpunkt ist voll"));
        correct("event-team", "teil-voll", chi, version("teil-voll", "Chi"), "{\"name\": \"Chi\", \"sessions\": [1]}")
                .then()
                .statusCode(200)
                .body("state", equalTo("confirmed"));
    }

    @Test
    void areCorrectedByThoseWhoMay() throws SQLException {
        Visitors.announce("berichtigt");
        Visitors.open("berichtigt", 5);
        Own ana = comes("berichtigt", "Ana Beispil", "ana-falsch@example.org", 1);
        int version = version("berichtigt", "Beispil");
        String right = "{\"name\": \" Ana  Beispiel\", \"organisation\": \"Verein\", \"sessions\": [2]}";
        for (String person : List.of("coordinator", "moderator", "auditor")) {
            correct(person, "berichtigt", ana, version, right).then().statusCode(403);
            seat(person, "berichtigt", ana).then().statusCode(403);
            erase(person, "berichtigt", ana, version).then().statusCode(403);
        }
        Signed.as("event-team")
                .contentType("application/json")
                .body(right)
                .put(one("berichtigt", ana))
                .then()
                .statusCode(428);
        Signed.as("event-team").delete(one("berichtigt", ana)).then().statusCode(428);
        correct("event-team", "berichtigt", ana, version + 1, right).then().statusCode(412);
        for (String body : List.of(
                "{\"name\": \"A\"}",
                "{\"name\": \" \", \"sessions\": []}",
                "{\"name\": \"A\", \"sessions\": [3]}",
                "{\"name\": \"A\", \"sessions\": [], \"email\": \"a@example.org\"}")) {
            correct("event-team", "berichtigt", ana, version, body).then().statusCode(400);
        }
        correct("event-team", "berichtigt", ana, version, right).then().statusCode(200);
        assertTrue(Visitors.body(mail()).contains("Bauen"));
        JsonNode now = list("berichtigt", "session=2").path("data").get(0);
        assertEquals("Ana Beispiel", now.path("name").asText());
        assertEquals("Verein", now.path("organisation").asText());
        Signed.as("event-team")
                .put(one("berichtigt", ana) + "/attendance")
                .then()
                .statusCode(200);
        int there = version("berichtigt", "Beispiel");
        correct("event-team", "berichtigt", ana, there, "{\"name\": \"Ana B.\", \"sessions\": [1]}")
                .then()
                .statusCode(409);
        correct("event-team", "berichtigt", ana, there, "{\"name\": \"Ana B.\", \"sessions\": [2]}")
                .then()
                .statusCode(200);
        assertEquals(0, mails().size());
    }

    @Test
    void areErasedWithAllThatIsKnownOfThem() throws SQLException {
        Visitors.announce("vergisst");
        Visitors.open("vergisst", 1);
        Own ana = comes("vergisst", "Ana Unverwechselbar", "ana-weg@example.org");
        Own bo = comes("vergisst", "Bo", "bo-bleibt@example.org");
        erase("event-team", "vergisst", ana, 1).then().statusCode(412);
        erase("event-team", "vergisst", ana, version("vergisst", "Ana")).then().statusCode(204);
        assertEquals("Ein Platz ist frei für Sie, bitte zusagen: Fachtag Wohnen", MailServer.subject(mail()));
        assertEquals("confirmed", Visitors.own(bo).path("state").asText());
        assertEquals(0, count("registration where code = '" + ana.code() + "'"));
        assertEquals(0, count("own_address where email = 'ana-weg@example.org'"));
        assertEquals(0, count("act where details::text ilike '%Unverwechselbar%' or details::text like '%ana-weg%'"));
        assertEquals(
                1,
                count("act where verb = 'registration-erased' and subject = 'registrations/" + ana.code()
                        + "' and actor not in ('guest', 'system')"));
        erase("event-team", "vergisst", ana, 1).then().statusCode(404);
    }

    @Test
    void areFoundByWhatTheyChoseByTheirAddressAndByHavingNone() throws SQLException {
        Visitors.announce("gefunden");
        Visitors.open("gefunden", 5);
        comes("gefunden", "Ana", "a_na@example.org", 1);
        comes("gefunden", "Bo", "axna@example.org", 2);
        enter("gefunden", "Chi Telefon").then().statusCode(201);
        assertEquals(List.of("Bo"), names("gefunden", "session=2"));
        assertEquals(List.of("Ana"), names("gefunden", "q=A_NA@example.org"));
        assertEquals(List.of(), names("gefunden", "q=na@example.org"));
        assertEquals(List.of("Chi Telefon"), names("gefunden", "withoutEmail=true"));
        for (String wrong : List.of("session=x", "session=0", "withoutEmail=vielleicht")) {
            Signed.as("event-team")
                    .get(EVENTS + "gefunden/registrations?" + wrong)
                    .then()
                    .statusCode(400);
        }
        for (String person : List.of("event-team", "coordinator")) {
            Signed.as(person)
                    .get(EVENTS + "gefunden/recipients?states=confirmed,attended")
                    .then()
                    .statusCode(200)
                    .body("recipients", equalTo(2))
                    .body("unreachable", equalTo(1));
        }
        Signed.as("event-team")
                .get(EVENTS + "gefunden/recipients?states=confirmed&session=1")
                .then()
                .body("recipients", equalTo(1))
                .body("unreachable", equalTo(0));
        Signed.as("moderator")
                .get(EVENTS + "gefunden/recipients?states=confirmed")
                .then()
                .statusCode(403);
        Signed.as("event-team").get(EVENTS + "gefunden/recipients").then().body("recipients", equalTo(2));
        Signed.as("event-team")
                .get(EVENTS + "gefunden/recipients?states=pending")
                .then()
                .statusCode(400);
        Signed.as("event-team")
                .get(EVENTS + "gibt-es-nicht/recipients?states=confirmed")
                .then()
                .statusCode(404);
    }

    @Test
    void areNotTakenForWhatIsCancelledOrOver() throws SQLException {
        Visitors.announce("ausgefallen");
        Visitors.open("ausgefallen", 1);
        comes("ausgefallen", "Ana", "ana-aus@example.org");
        Own bo = comes("ausgefallen", "Bo", "bo-aus@example.org");
        desk("ausgefallen", 1, "{\"capacity\": 1, \"closesAt\": \"2031-05-06T09:01\"}")
                .then()
                .statusCode(400)
                .body("violations[0].name", equalTo("/closesAt"))
                .body("violations[0].reason", containsString("bevor der Termin beginnt"));
        desk("ausgefallen", 1, "{\"capacity\": 1, \"closesAt\": \"2031-05-06T09:00\"}")
                .then()
                .statusCode(200)
                .body("eventCancelled", equalTo(false))
                .body("eventOver", equalTo(false));
        publish(edit("coordinator", "events/ausgefallen", event -> event.put("state", "cancelled")
                .set("stateReason", Api.json("{\"de\": \"Sturm\"}"))));
        mails();
        Signed.as("event-team").get(EVENTS + "ausgefallen/registration").then().body("eventCancelled", equalTo(true));
        enter("ausgefallen", "Chi")
                .then()
                .statusCode(409)
                .body("violations.reason", contains("Dieser Termin ist abgesagt."));
        seat("event-team", "ausgefallen", bo).then().statusCode(409);

        Visitors.announce("ist-vorbei");
        Visitors.open("ist-vorbei", 1);
        publish(edit("coordinator", "events/ist-vorbei", event -> event.put("date", "2021-05-06")
                .put("startsAt", "2021-05-06T09:00")
                .put("endsAt", "2021-05-06T17:00")));
        desk("ist-vorbei", 1, "{\"capacity\": 2}").then().statusCode(409);
        Signed.as("event-team").get(EVENTS + "ist-vorbei/registration").then().body("eventOver", equalTo(true));
    }

    private static Response desk(String event, int version, String body) {
        return Visitors.setDesk("event-team", event, version, body);
    }

    private static Response enter(String event, String name) {
        return Signed.as("event-team")
                .contentType("application/json")
                .body("{\"name\": \"" + name + "\"}")
                .post(EVENTS + event + "/registrations");
    }

    private static String one(String event, Own own) {
        return EVENTS + event + "/registrations/" + own.code();
    }

    private static Response seat(String person, String event, Own own) {
        return Signed.as(person).put(one(event, own) + "/seat");
    }

    private static Response correct(String person, String event, Own own, int version, String body) {
        return Signed.as(person)
                .header("If-Match", "\"" + version + "\"")
                .contentType("application/json")
                .body(body)
                .put(one(event, own));
    }

    private static Response erase(String person, String event, Own own, int version) {
        return Signed.as(person).header("If-Match", "\"" + version + "\"").delete(one(event, own));
    }

    private static JsonNode list(String event, String query) {
        return Api.json(Signed.as("event-team")
                .get(EVENTS + event + "/registrations?" + query)
                .then()
                .statusCode(200)
                .extract()
                .asString());
    }

    private static List<String> names(String event, String query) {
        return list(event, query).path("data").findValuesAsText("name");
    }

    private static int version(String event, String name) {
        return list(event, "q=" + name).path("data").get(0).path("version").asInt();
    }
}
