package de.teilhabemonitor.registration;

import static de.teilhabemonitor.change.Edits.edit;
import static de.teilhabemonitor.change.Edits.publish;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
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
import jakarta.mail.internet.MimeMessage;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Somebody registers without an account, waits, moves up, and leaves. */
@QuarkusTest
@TestProfile(FeedbackWorld.class)
class RegisteringTest extends RegistrationTests {

    private static final String OWN = "/api/own/v1/registrations/";

    @Test
    void isAStory() throws SQLException {
        Visitors.announce("geschichte");
        assertEquals("none", Visitors.seats("geschichte").path("state").asText());
        publish(edit("coordinator", "events/geschichte", input -> ((ObjectNode) input.at("/sessions/1"))
                .put("startsAt", "2031-05-06T11:00")
                .put("endsAt", "2031-05-06T12:30")));
        Visitors.open("geschichte", 2);
        JsonNode open = Visitors.seats("geschichte");
        assertEquals("open", open.path("state").asText());
        assertEquals(2, open.path("free").asInt());
        assertEquals("2031-05-06T09:00:00+02:00", open.path("closesAt").asText());
        assertFalse(open.at("/sessions/0").has("free"), "as many as come");
        assertEquals(2, open.at("/sessions/1/free").asInt());

        Visitors.register("geschichte", Visitors.words("Ana Beispiel", "ana@example.org", 2));
        assertEquals(2, Visitors.seats("geschichte").path("free").asInt(), "nothing is taken before it is confirmed");
        MimeMessage ask = mail();
        assertEquals("Bitte bestätigen Sie Ihre Anmeldung: Fachtag Wohnen", MailServer.subject(ask));
        assertTrue(MailServer.text(ask).contains("Dienstag, 6. Mai 2031, 09:00–17:00 Uhr"), MailServer.text(ask));
        assertFalse(MailServer.text(ask).contains("Ana"), "the address may be a stranger's");
        String secret = Visitors.secretOf(ask);
        for (int time = 0; time < 2; time++) {
            Visitors.confirm(secret)
                    .then()
                    .statusCode(200)
                    .body("event.code", equalTo("geschichte"))
                    .body("state", equalTo("confirmed"));
        }
        MimeMessage told = mail();
        assertEquals("Sie sind angemeldet: Fachtag Wohnen", MailServer.subject(told));
        String calendar = Visitors.parts(told).get(1);
        assertTrue(calendar.contains("BEGIN:VEVENT") && calendar.contains("Fachtag Wohnen"), calendar);
        assertTrue(Visitors.body(told).contains("– 11:00 bis 12:30, Raum 2: Bauen"), Visitors.body(told));
        Own ana = Visitors.ownOf(told);
        JsonNode own = Visitors.own(ana);
        assertEquals("confirmed", own.path("state").asText());
        assertEquals("ana@example.org", own.path("email").asText());
        assertEquals("2031-06-05", own.path("keptUntil").asText());
        assertEquals("2031-05-06T11:00:00+02:00", own.at("/programme/1/start").asText());
        assertEquals("Raum 2", own.at("/programme/1/room").asText());
        assertEquals("Cem Probe", own.at("/programme/1/speaker").asText());
        assertEquals("hybrid", own.at("/takesPlace/mode").asText());
        assertEquals("[\"lift\"]", own.at("/takesPlace/accessibility").toString());
        assertEquals("Linie 3", own.at("/takesPlace/directions/de").asText());

        comes("geschichte", "Bo Muster", "bo@example.org");
        assertEquals("full", Visitors.seats("geschichte").path("state").asText());
        Own chi = comes("geschichte", "Chi Probe", "chi@example.org");
        Own dee = comes("geschichte", "Dee Probe", "dee@example.org");
        assertEquals(1, Visitors.own(chi).path("place").asInt());
        assertEquals(2, Visitors.own(dee).path("place").asInt());
        assertEquals(2, Visitors.seats("geschichte").path("waiting").asInt());

        for (int time = 0; time < 2; time++) {
            Guests.with(ana.secret())
                    .put("/api/own/v1/registrations/" + ana.code() + "/cancellation")
                    .then()
                    .statusCode(200)
                    .body("state", equalTo("cancelled"));
        }
        choose(ana, "[1]")
                .then()
                .statusCode(409)
                .body("violations[0].reason", startsWith("Diese Anmeldung ist abgesagt"));
        List<String> subjects =
                mails().stream().map(MailServer::subject).sorted().toList();
        assertEquals(
                List.of("Abgemeldet: Fachtag Wohnen", "Ein Platz ist frei für Sie, bitte zusagen: Fachtag Wohnen"),
                subjects);
        assertEquals("confirmed", Visitors.own(chi).path("state").asText());
        assertEquals(1, Visitors.own(dee).path("place").asInt());

        Guests.with(chi.secret())
                .delete("/api/own/v1/registrations/" + chi.code())
                .then()
                .statusCode(204);
        Guests.with(chi.secret())
                .get("/api/own/v1/registrations/" + chi.code())
                .then()
                .statusCode(404);
        assertEquals("confirmed", Visitors.own(dee).path("state").asText());
        assertEquals(0, count("registration where name = 'Chi Probe'"));
        mails();
        comes("geschichte", "Ana Beispiel", "ana@example.org");
    }

    @Test
    void tellsNobodyWhoIsRegistered() throws SQLException {
        Visitors.announce("verschwiegen");
        Visitors.open("verschwiegen", 5);
        Own first = comes("verschwiegen", "Ana Beispiel", "wer@example.org");
        String again = Visitors.post("verschwiegen", Guests.key(), Visitors.words("Jemand", "WER@example.org"))
                .then()
                .statusCode(202)
                .extract()
                .asString();
        String fresh = Visitors.post("verschwiegen", Guests.key(), Visitors.words("Jemand", "neu@example.org"))
                .then()
                .statusCode(202)
                .extract()
                .asString();
        assertEquals(fresh, again);
        List<MimeMessage> mails = mails();
        MimeMessage same = mails.stream()
                .filter(mail -> MailServer.subject(mail).startsWith("Sie sind"))
                .findFirst()
                .orElseThrow();
        assertTrue(Visitors.body(same).contains("noch einmal mit Ihrer Adresse"), Visitors.body(same));
        assertEquals(first, Visitors.ownOf(same));
        assertEquals(2, count("registration where event = 'verschwiegen'"));
        assertEquals("Ana Beispiel", Visitors.own(first).path("name").asText());
        // asked twice before confirming: the first that is confirmed counts
        Visitors.register("verschwiegen", Visitors.words("Zwei", "zwei@example.org"));
        Visitors.register("verschwiegen", Visitors.words("Zwei B", "zwei@example.org"));
        List<MimeMessage> asked = mails();
        assertEquals(2, asked.size());
        asked.forEach(mail -> Visitors.confirm(Visitors.secretOf(mail)).then().statusCode(200));
        assertEquals(1, count("registration where event = 'verschwiegen' and name like 'Zwei%'"));
        assertEquals(3, Visitors.seats("verschwiegen").path("free").asInt());
    }

    @Test
    void isDoneOnceHoweverOftenItIsSent() throws SQLException {
        Visitors.announce("einmal");
        Visitors.open("einmal", 5);
        String key = Guests.key();
        ObjectNode words = Visitors.words("Einmal", "einmal@example.org");
        Visitors.post("einmal", key, words).then().statusCode(202);
        Visitors.post("einmal", key, words).then().statusCode(202);
        assertEquals(1, mails().size());
        Visitors.post("einmal", key, words.put("name", "Anders")).then().statusCode(422);
    }

    @Test
    void takesNobodyIntoABreak() throws SQLException {
        Visitors.announce("mit-pause");
        publish(edit("coordinator", "events/mit-pause", input -> input.withArray("sessions")
                .addObject()
                .put("number", 3)
                .put("kind", "break")
                .putObject("title")
                .put("de", "Mittag")));
        Visitors.open("mit-pause", 5);
        assertEquals(
                List.of(1, 2),
                Visitors.seats("mit-pause").path("sessions").findValues("number").stream()
                        .map(JsonNode::asInt)
                        .toList());
        Signed.as("event-team")
                .get("/api/staff/v1/events/mit-pause/registration")
                .then()
                .statusCode(200)
                .body("sessions.number", equalTo(List.of(1, 2)));
        Visitors.post("mit-pause", Guests.key(), Visitors.words("A", "a@example.org", 3))
                .then()
                .statusCode(400)
                .body("violations[0].name", equalTo("/sessions/0"));
        Visitors.register("mit-pause", Visitors.words("Ana Beispiel", "ana-pause@example.org", 1));
        String secret = Visitors.secretOf(mail());
        Visitors.confirm(secret).then().statusCode(200);
        assertEquals(2, Visitors.own(Visitors.ownOf(mail())).path("programme").size(), "what one may choose from");
    }

    @Test
    void refusesWhatDoesNotFit() {
        Visitors.announce("passt-nicht");
        Visitors.post("passt-nicht", Guests.key(), Visitors.words("A", "a@example.org"))
                .then()
                .statusCode(404);
        Visitors.open("passt-nicht", 5);
        refused(Visitors.words(" ", "a@example.org"), "/name");
        refused(Visitors.words("\u202E", "a@example.org"), "/name");
        refused(Visitors.words("A", "a"), "/email");
        refused(Visitors.words("A", "a@example.org", 3), "/sessions/0");
        refused(Visitors.words("A", "a@example.org").put("needs", "Rampe"), "/needsConsent");
        // two letters each when they are kept
        refused(Visitors.words("\u0958".repeat(101), "a@example.org"), "/name");
        refused(Visitors.words("A", "a@example.org").put("organisation", "\u0958".repeat(151)), "/organisation");
        refused(
                Visitors.words("A", "a@example.org")
                        .put("needs", "\u0958".repeat(501))
                        .put("needsConsent", true),
                "/needs");
        refused(Visitors.words("A", "a@example.org").set("access", Api.json("[\"lift\"]")), "/needsConsent");
        refused(Visitors.words("A", "a@example.org").set("access", Api.json("[\"x\"]")), "/access/0");
        refused(Visitors.words("A", "a@example.org").put("website", "x"), "/website");
        refused(Visitors.words("A", "a@example.org").put("proof", "x"), "/proof");
        refused(Visitors.words("A", "a@example.org").put("unknown", "x"), "/unknown");
        Visitors.post("passt-nicht", "kurz", Visitors.words("A", "a@example.org"))
                .then()
                .statusCode(400);
        Visitors.post("passt-nicht", Guests.key(), Visitors.words("A".repeat(70_000), "a@example.org"))
                .then()
                .statusCode(413);
        Visitors.post("gibt-es-nicht", Guests.key(), Visitors.words("A", "a@example.org"))
                .then()
                .statusCode(404);
        Visitors.setDesk("event-team", "passt-nicht", 1, "{\"capacity\": 5, \"closed\": true}")
                .then()
                .statusCode(200)
                .body("state", equalTo("closed"));
        assertTrue(Visitors.seats("passt-nicht").has("closedAt"), "since when");
        Visitors.post("passt-nicht", Guests.key(), Visitors.words("A", "a@example.org"))
                .then()
                .statusCode(409);
    }

    private static void refused(ObjectNode input, String pointer) {
        Visitors.post("passt-nicht", Guests.key(), input)
                .then()
                .statusCode(400)
                .body("violations[0].name", equalTo(pointer));
    }

    @Test
    void letsPeopleChooseOtherParts() throws SQLException {
        Visitors.announce("auswahl");
        Visitors.open("auswahl", 9);
        comes("auswahl", "Eins", "eins@example.org", 2);
        comes("auswahl", "Zwei", "zwei@example.org", 2);
        Own three = comes("auswahl", "Drei", "drei@example.org", 1);
        choose(three, "[1, 2]")
                .then()
                .statusCode(409)
                .body("violations[0].name", equalTo("/sessions"))
                .body("violations[0].reason", startsWith("In „Bauen“ ist kein Platz"));
        choose(three, "[3]").then().statusCode(400);
        choose(three, "[\"x\"]").then().statusCode(400);
        assertEquals("[1]", Visitors.own(three).path("sessions").toString());
        choose(three, "[]").then().statusCode(200).body("sessions.size()", equalTo(0));
        mails();
        Own four = comes("auswahl", "Vier", "vier@example.org", 2);
        assertEquals("wait-listed", Visitors.own(four).path("state").asText());
        choose(four, "[1]").then().statusCode(200).body("state", equalTo("confirmed"));
        for (String secret : new String[] {"x", "", three.secret()}) {
            Guests.with(secret)
                    .get("/api/own/v1/registrations/" + four.code())
                    .then()
                    .statusCode(404);
        }
        String export = Guests.with(four.secret())
                .get("/api/own/v1/registrations/" + four.code() + "/export")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertTrue(export.contains("vier@example.org") && export.contains("registration-confirmed"), export);
    }

    /** A stranger's secret and none, what is malformed, and what is too late. */
    @Test
    void isInTheHandsOfItsOwnerAlone() throws SQLException {
        Visitors.announce("eigen");
        Visitors.open("eigen", 9);
        Own ana = comes("eigen", "Ana", "ana-eigen@example.org");
        Own bo = comes("eigen", "Bo", "bo-eigen@example.org");
        for (String secret : new String[] {bo.secret(), "x", ""}) {
            Own stranger = new Own(ana.code(), secret);
            choose(stranger, "[1]").then().statusCode(404);
            for (String step : List.of("PUT /cancellation", "GET /export", "DELETE ", "GET ")) {
                Guests.with(secret)
                        .request(step.split(" ")[0], OWN + ana.code() + step.substring(step.indexOf(' ') + 1))
                        .then()
                        .statusCode(404);
            }
        }
        given().get(OWN + ana.code()).then().statusCode(404);
        for (String sessions : List.of("null", "{}", "[0]", "[1, 1]", "[1.5]", "[1000]")) {
            choose(ana, sessions).then().statusCode(400);
        }
        choose(ana, "[" + "1, ".repeat(1_000_000) + "1]").then().statusCode(413);
        assertEquals("confirmed", Visitors.own(ana).path("state").asText());
        run("update registration set state = 'attended' where code = '" + ana.code() + "'");
        Guests.with(ana.secret()).put(OWN + ana.code() + "/cancellation").then().statusCode(409);
        choose(ana, "[1]").then().statusCode(409);
    }

    private static Response choose(Own own, String sessions) {
        return Guests.with(own.secret())
                .contentType("application/json")
                .body("{\"sessions\": " + sessions + "}")
                .put("/api/own/v1/registrations/" + own.code() + "/sessions");
    }
}
