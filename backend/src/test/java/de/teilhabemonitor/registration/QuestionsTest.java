package de.teilhabemonitor.registration;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.teilhabemonitor.Api;
import de.teilhabemonitor.Signed;
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
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;

/** Organisers ask more than a name; what is answered is theirs and the person's alone. */
@QuarkusTest
@TestProfile(FeedbackWorld.class)
class QuestionsTest extends RegistrationTests {

    private static final String EVENTS = "/api/staff/v1/events/";

    private static final String FOUR = """
            [{"kind": "choice", "text": {"de": "=Wie kommen Sie?", "en": "How do you get here?"}, "required": true,
                "choices": [{"text": {"de": "Fahrrad", "en": "Bicycle"}}, {"text": {"de": "Bahn"}}]},
            {"kind": "yes-no", "text": {"de": "Essen Sie mit?"}},
            {"kind": "short-text", "text": {"de": "Ihr Amt?"}},
            {"kind": "long-text", "text": {"de": "Was erwarten Sie?"}}]""";

    @Inject
    @All
    List<Forgets> rooms;

    private static Response ask(String person, String event, int version, String questions) {
        return Signed.as(person)
                .header("If-Match", "\"" + version + "\"")
                .contentType("application/json")
                .body("{\"questions\": " + questions + "}")
                .put(EVENTS + event + "/registration/questions");
    }

    /** An event with four questions, as its team sees them. */
    private static ArrayNode asked(String event) {
        Visitors.announce(event);
        Visitors.open(event, 9);
        return questions(ask("event-team", event, 1, FOUR)
                .then()
                .statusCode(200)
                .extract()
                .asString());
    }

    private static ArrayNode questions(String desk) {
        return (ArrayNode) Api.json(desk).path("questions");
    }

    /** As they would be sent back. */
    private static ArrayNode input(ArrayNode questions) {
        ArrayNode copy = questions.deepCopy();
        copy.forEach(question -> ((ObjectNode) question).remove("answers"));
        return copy;
    }

    private static String id(ArrayNode questions, int n) {
        return questions.get(n).path("id").asText();
    }

    private static String choice(ArrayNode questions, int n) {
        return questions.at("/0/choices/" + n + "/id").asText();
    }

    private static ObjectNode words(String name, String email, Map<String, String> answers) {
        ObjectNode words = Visitors.words(name, email);
        answers.forEach(words.putObject("answers")::put);
        return words;
    }

    private Own answers(String event, String name, String email, Map<String, String> answers) throws SQLException {
        Visitors.register(event, words(name, email, answers));
        Visitors.confirm(Visitors.secretOf(mail())).then().statusCode(200);
        return Visitors.ownOf(mail());
    }

    private static Response answer(Own own, String answers) {
        return Guests.with(own.secret())
                .contentType("application/json")
                .body("{\"answers\": " + answers + "}")
                .put("/api/own/v1/registrations/" + own.code() + "/answers");
    }

    @Test
    void areAnsweredSeenAndTakenAlong() throws IOException, SQLException {
        ArrayNode questions = asked("fragen");
        JsonNode shown = Visitors.seats("fragen").path("questions");
        assertEquals(4, shown.size());
        assertEquals("Bicycle", shown.at("/0/choices/0/text/en").asText());
        assertFalse(shown.get(0).has("answers"), "how many have answered is not public");
        String bike = choice(questions, 0);
        Own ana = answers(
                "fragen",
                "Ana",
                "ana-fragen@example.org",
                Map.of(
                        id(questions, 0), bike,
                        id(questions, 1), "yes",
                        id(questions, 2), " =SUMME(1) \n Amt ",
                        id(questions, 3), "Viel.\nUnd mehr."));
        JsonNode own = Visitors.own(ana);
        assertEquals(bike, own.path("answers").path(id(questions, 0)).asText());
        assertEquals("=SUMME(1) Amt", own.path("answers").path(id(questions, 2)).asText());
        assertEquals(4, own.path("questions").size());

        answer(ana, "{\"" + id(questions, 0) + "\": \"" + choice(questions, 1) + "\"}")
                .then()
                .statusCode(200)
                .body("answers." + id(questions, 0), equalTo(choice(questions, 1)))
                .body("answers.size()", equalTo(1));
        answer(ana, "{\"" + id(questions, 0) + "\": \"" + bike + "\", \"" + id(questions, 2) + "\": \"=SUMME(1) Amt\"}")
                .then()
                .statusCode(200);
        String export = Guests.with(ana.secret())
                .get("/api/own/v1/registrations/" + ana.code() + "/export")
                .asString();
        assertTrue(export.contains("=SUMME(1) Amt") && export.contains("registration-answered"), export);

        Signed.as("event-team")
                .get(EVENTS + "fragen/registrations")
                .then()
                .statusCode(200)
                .body("data[0].answers." + id(questions, 2), equalTo("=SUMME(1) Amt"));
        Signed.as("event-team")
                .contentType("application/json")
                .body("{\"name\": \"Telefon\", \"answers\": {\"" + id(questions, 1) + "\": \"no\"}}")
                .post(EVENTS + "fragen/registrations")
                .then()
                .statusCode(201);
        Signed.as("event-team")
                .contentType("application/json")
                .body("{\"name\": \"Telefon\", \"answers\": {\"" + id(questions, 1) + "\": \"vielleicht\"}}")
                .post(EVENTS + "fragen/registrations")
                .then()
                .statusCode(400)
                .body("violations.name", contains("/answers/" + id(questions, 1)));
        String csv =
                Signed.as("event-team").get(EVENTS + "fragen/registrations.csv").asString();
        assertTrue(
                csv.lines().findFirst().orElse("").contains(",1. =Wie kommen Sie?,2. Essen Sie mit?,3. Ihr Amt?,"),
                csv);
        assertTrue(csv.contains(",Fahrrad,,'=SUMME(1) Amt,"), csv);
        assertTrue(csv.contains(",false,"), csv);
        byte[] workbook = Signed.as("event-team")
                .get(EVENTS + "fragen/registrations.xlsx")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        String sheet = unzipped(workbook);
        assertTrue(sheet.contains("4. Was erwarten Sie?") && sheet.contains("Fahrrad"), sheet);
        assertFalse(sheet.contains("<f>"), "no cell is a formula");

        Signed.as("event-team")
                .get(EVENTS + "fragen/registration/answers")
                .then()
                .statusCode(200)
                .body("data.answers", contains(1, 1, 1, 0))
                .body("data[0].choices.count", contains(1, 0))
                .body("data[1].choices.value", contains("yes", "no"))
                .body("data[1].choices.count", contains(0, 1));
        for (String person : List.of("coordinator", "auditor", "moderator")) {
            Signed.as(person).get(EVENTS + "fragen/registration/answers").then().statusCode(403);
        }
        Signed.with("garbage")
                .get(EVENTS + "fragen/registration/answers")
                .then()
                .statusCode(401);
        Signed.as("event-team")
                .get(EVENTS + "gibt-es-nicht/registration/answers")
                .then()
                .statusCode(404);
        String desk = Signed.as("auditor").get(EVENTS + "fragen/registration").asString();
        assertEquals(1, questions(desk).at("/0/answers").asInt());
        assertFalse(desk.contains("SUMME"));
        assertFalse(Api.get("events/fragen").toString().contains("SUMME"));

        for (String secret : List.of("", "x")) {
            answer(new Own(ana.code(), secret), "{}").then().statusCode(404);
        }
        Guests.with(ana.secret())
                .put("/api/own/v1/registrations/" + ana.code() + "/cancellation")
                .then()
                .statusCode(200)
                .body("answers.size()", equalTo(0));
        answer(ana, "{\"" + id(questions, 0) + "\": \"" + bike + "\"}").then().statusCode(409);
        mails();
    }

    private static String unzipped(byte[] workbook) throws IOException {
        StringBuilder all = new StringBuilder();
        Path kept = Files.write(Files.createTempFile("mappe", ".xlsx"), workbook);
        try (ZipFile book = new ZipFile(kept.toFile())) {
            for (ZipEntry entry : Collections.list(book.entries())) {
                all.append(new String(book.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        } finally {
            Files.delete(kept);
        }
        return all.toString();
    }

    @Test
    void areAnsweredAsTheyWereAsked() throws SQLException {
        ArrayNode questions = asked("fragen-falsch");
        String how = id(questions, 0);
        String bike = choice(questions, 0);
        refused(Map.of(), "/answers/" + how);
        refused(Map.of(how, "Roller"), "/answers/" + how);
        refused(Map.of(how, bike, id(questions, 1), "vielleicht"), "/answers/" + id(questions, 1));
        refused(Map.of(how, bike, id(questions, 2), "x".repeat(201)), "/answers/" + id(questions, 2));
        refused(Map.of(how, bike, id(questions, 3), "x".repeat(2001)), "/answers/" + id(questions, 3));
        // two letters each when they are kept
        refused(Map.of(how, bike, id(questions, 2), "\u0958".repeat(101)), "/answers/" + id(questions, 2));
        refused(Map.of(how, bike, id(questions, 3), "\u0958".repeat(1001)), "/answers/" + id(questions, 3));
        refused(Map.of(how, bike, "gibtesnicht", "x"), "/answers/gibtesnicht");
        refused(Map.of(how, "\u202E"), "/answers/" + how);
        for (String answers : List.of("[]", "\"x\"", "{\"" + how + "\": 5}", "{\"" + how + "\": [\"" + bike + "\"]}")) {
            ObjectNode words = Visitors.words("A", "a-falsch@example.org");
            words.set("answers", Api.json(answers));
            Visitors.post("fragen-falsch", Guests.key(), words).then().statusCode(400);
        }
        Own own = answers("fragen-falsch", "Ana", "ana-falsch@example.org", Map.of(how, bike));
        answer(own, "{}").then().statusCode(400).body("violations.name", contains("/answers/" + how));
        answer(own, "[]").then().statusCode(400);
        answer(
                        own,
                        "{\"" + how + "\": \"" + bike + "\", \"" + id(questions, 3) + "\": \"" + "\u0958".repeat(1001)
                                + "\"}")
                .then()
                .statusCode(400)
                .body("violations.name", contains("/answers/" + id(questions, 3)));
        // as signs, not as halves of them
        answer(
                        own,
                        "{\"" + how + "\": \"" + bike + "\", \"" + id(questions, 2) + "\": \""
                                + "\uD83D\uDE00".repeat(200) + "\"}")
                .then()
                .statusCode(200);
        answer(own, "{\"" + how + "\": \"" + "x".repeat(3_000_000) + "\"}")
                .then()
                .statusCode(413);
        // past all code
        assertThrows(
                SQLException.class,
                () -> run("update registration_answer set choice = 'erfunden' where registration = '" + own.code()
                        + "'"));
        assertThrows(
                SQLException.class,
                () -> run("update registration_question set kind = 'yes-no' where id = '" + how + "'"));
        assertThrows(SQLException.class, () -> run("delete from registration_question where event = 'fragen-falsch'"));
    }

    @Test
    void areTakenOnceThoughMoreIsAskedMeanwhile() {
        Visitors.announce("fragen-danach");
        Visitors.open("fragen-danach", 9);
        String key = Guests.key();
        ObjectNode words = Visitors.words("Ana", "ana-danach@example.org");
        Visitors.post("fragen-danach", key, words).then().statusCode(202);
        ask("event-team", "fragen-danach", 1, FOUR).then().statusCode(200);
        Visitors.post("fragen-danach", key, words).then().statusCode(202);
        Visitors.post("fragen-danach", Guests.key(), words).then().statusCode(400);
    }

    private static void refused(Map<String, String> answers, String pointer) {
        Visitors.post("fragen-falsch", Guests.key(), words("A", "a-falsch@example.org", answers))
                .then()
                .statusCode(400)
                .body("violations.name", contains(pointer));
    }

    @Test
    void areEndedNotLostOnceSomebodyHasAnswered() throws SQLException {
        ArrayNode questions = asked("fragen-enden");
        String how = id(questions, 0);
        Own ana = answers("fragen-enden", "Ana", "ana-enden@example.org", Map.of(how, choice(questions, 0)));

        ArrayNode without = input(questions);
        without.remove(0);
        ask("event-team", "fragen-enden", 2, without.toString())
                .then()
                .statusCode(409)
                .body("violations.name", contains("/questions"))
                .body("violations.reason", contains(containsString("=Wie kommen Sie?")));
        ArrayNode other = input(questions);
        ((ObjectNode) other.get(0)).put("kind", "short-text").putArray("choices");
        ask("event-team", "fragen-enden", 2, other.toString())
                .then()
                .statusCode(409)
                .body("violations.name", contains("/questions/0/kind"));
        ArrayNode fewer = input(questions);
        ((ObjectNode) fewer.at("/0/choices/0")).remove("id");
        ask("event-team", "fragen-enden", 2, fewer.toString())
                .then()
                .statusCode(409)
                .body("violations.name", contains("/questions/0/choices"))
                .body("violations.reason", contains(containsString("Fahrrad")));

        // ended, in another order, another kind where nobody has answered, and other words
        ArrayNode ended = input(questions);
        ((ObjectNode) ended.get(0)).put("ended", true);
        ((ObjectNode) ended.at("/0/choices/0/text")).put("de", "Rad");
        ((ArrayNode) ended.at("/0/choices")).remove(1);
        ((ArrayNode) ended.at("/0/choices")).addObject().putObject("text").put("de", "Zu Fuß");
        ((ObjectNode) ended.get(1)).put("kind", "short-text").put("required", true);
        ended.add(ended.remove(0));
        ended.remove(1);
        ArrayNode now = questions(ask("coordinator", "fragen-enden", 2, ended.toString())
                .then()
                .statusCode(200)
                .body("version", equalTo(3))
                .body("questions", hasSize(3))
                .extract()
                .asString());
        assertEquals(how, id(now, 2));
        assertEquals(2, Visitors.seats("fragen-enden").path("questions").size());
        assertEquals(
                choice(questions, 0),
                Visitors.own(ana).path("answers").path(how).asText());
        assertEquals(
                "Rad", Visitors.own(ana).at("/questions/2/choices/0/text/de").asText());
        answer(ana, "{\"" + id(now, 0) + "\": \"Vielleicht\"}")
                .then()
                .statusCode(200)
                .body("answers.size()", equalTo(2));
        answer(ana, "{\"" + id(now, 0) + "\": \"Ja\", \"" + how + "\": \"" + choice(questions, 0) + "\"}")
                .then()
                .statusCode(400)
                .body("violations.name", contains("/answers/" + how));
        Visitors.post(
                        "fragen-enden",
                        Guests.key(),
                        words("Bo", "bo-enden@example.org", Map.of(how, "x", id(now, 0), "y")))
                .then()
                .statusCode(400)
                .body("violations.name", contains("/answers/" + how));
        ask("event-team", "fragen-enden", 2, "[]").then().statusCode(412);
        assertEquals(2, count("act where verb = 'registration-questions-set' and subject = 'events/fragen-enden'"));
    }

    @Test
    void areSetByTheTeamAsTheContractSays() {
        Visitors.announce("fragen-wer");
        ask("event-team", "fragen-wer", 0, FOUR).then().statusCode(404);
        Visitors.open("fragen-wer", 9);
        Signed.with("garbage")
                .contentType("application/json")
                .body("{\"questions\": []}")
                .put(EVENTS + "fragen-wer/registration/questions")
                .then()
                .statusCode(401);
        for (String person : List.of("reporter", "moderator", "auditor", "steering", "administrator")) {
            ask(person, "fragen-wer", 1, FOUR).then().statusCode(403);
        }
        ask("event-team", "gibt-es-nicht", 1, FOUR).then().statusCode(404);
        Signed.as("event-team")
                .contentType("application/json")
                .body("{\"questions\": []}")
                .put(EVENTS + "fragen-wer/registration/questions")
                .then()
                .statusCode(428);
        Map.ofEntries(
                        Map.entry("{}", "/questions"),
                        Map.entry("[{\"kind\": \"date\", \"text\": {\"de\": \"A\"}}]", "/questions/0/kind"),
                        Map.entry("[{\"kind\": \"yes-no\", \"text\": {\"en\": \"A\"}}]", "/questions/0/text"),
                        Map.entry("[{\"kind\": \"yes-no\", \"text\": {\"de\": \" \"}}]", "/questions/0/text"),
                        Map.entry(
                                "[{\"kind\": \"yes-no\", \"text\": {\"de\": \"A\", \"xx\": \"B\"}}]",
                                "/questions/0/text"),
                        Map.entry(
                                "[{\"kind\": \"yes-no\", \"text\": {\"de\": \"" + "A".repeat(201) + "\"}}]",
                                "/questions/0/text/de"),
                        Map.entry("[{\"kind\": \"choice\", \"text\": {\"de\": \"A\"}}]", "/questions/0/choices"),
                        Map.entry(
                                "[{\"kind\": \"yes-no\", \"text\": {\"de\": \"A\"}, \"choices\": [{\"text\": {\"de\": \"B\"}}]}]",
                                "/questions/0/choices"),
                        Map.entry(
                                "[{\"id\": \"aaaaaaaa\", \"kind\": \"yes-no\", \"text\": {\"de\": \"A\"}}]",
                                "/questions/0/id"),
                        Map.entry(
                                "[{\"kind\": \"yes-no\", \"text\": {\"de\": \"A\"}, \"hint\": \"x\"}]",
                                "/questions/0/hint"))
                .forEach((questions, pointer) -> ask("event-team", "fragen-wer", 1, questions)
                        .then()
                        .statusCode(400)
                        .body("violations[0].name", equalTo(pointer)));
        String one = "{\"kind\": \"yes-no\", \"text\": {\"de\": \"A\"}},";
        ask("event-team", "fragen-wer", 1, "[" + one.repeat(10) + one.replace("},", "}") + "]")
                .then()
                .statusCode(400)
                .body("violations.name", contains("/questions"))
                .body("violations.reason", contains(containsString("10")));
        ask("event-team", "fragen-wer", 1, "[" + one.repeat(30) + one.replace("}},", "}}]"))
                .then()
                .statusCode(400);
        ask("event-team", "fragen-wer", 1, "[" + " ".repeat(3_000_000) + "]")
                .then()
                .statusCode(413);
        ask("event-team", "fragen-wer", 1, "[]").then().statusCode(200).body("questions", hasSize(0));
    }

    /** One answers while another removes the question: one of both is refused, and no answer hangs in the air. */
    @Test
    void areAnsweredOrRemovedNotBoth() throws Exception {
        Visitors.announce("fragen-zugleich");
        Visitors.open("fragen-zugleich", 99);
        for (int round = 0; round < 8; round++) {
            int version = 1 + 2 * round;
            ArrayNode before = questions(Signed.as("event-team")
                    .get(EVENTS + "fragen-zugleich/registration")
                    .asString());
            before.forEach(question -> ((ObjectNode) question).put("ended", true));
            ArrayNode kept = input(before);
            ObjectNode fresh = ((ArrayNode) kept).addObject().put("kind", "short-text");
            fresh.putObject("text").put("de", "Runde " + round + "?");
            ArrayNode now = questions(ask("event-team", "fragen-zugleich", version, kept.toString())
                    .then()
                    .statusCode(200)
                    .extract()
                    .asString());
            String id = id(now, now.size() - 1);
            ArrayNode without = input(now);
            without.remove(without.size() - 1);
            ObjectNode words = words("Wer zuerst", "zugleich-" + round + "@example.org", Map.of(id, "Ich"));
            words.put("proof", Guests.proof());
            CompletableFuture<Integer> answered = CompletableFuture.supplyAsync(
                    () -> Visitors.post("fragen-zugleich", Guests.key(), words).statusCode());
            int removed = ask("event-team", "fragen-zugleich", version + 1, without.toString())
                    .statusCode();
            int registered = answered.get();
            assertTrue(
                    removed == 200 && registered == 400 || removed == 409 && registered == 202,
                    removed + " and " + registered);
            if (removed == 409) {
                ArrayNode ended = input(now);
                ((ObjectNode) ended.get(ended.size() - 1)).put("ended", true);
                ask("event-team", "fragen-zugleich", version + 1, ended.toString())
                        .then()
                        .statusCode(200);
            }
        }
        mails();
    }

    @Test
    void areForgottenWithTheNames() throws SQLException {
        ArrayNode questions = asked("fragen-vorbei");
        Own ana = answers(
                "fragen-vorbei",
                "Ana",
                "ana-vorbei@example.org",
                Map.of(id(questions, 0), choice(questions, 0), id(questions, 2), "Ein Amt"));
        Own bo =
                answers("fragen-vorbei", "Bo", "bo-vorbei@example.org", Map.of(id(questions, 0), choice(questions, 0)));
        assertEquals(1, count("registration_answer where registration = '" + bo.code() + "'"));
        Guests.with(bo.secret())
                .delete("/api/own/v1/registrations/" + bo.code())
                .then()
                .statusCode(204);
        assertEquals(0, count("registration_answer where registration = '" + bo.code() + "'"));
        assertEquals(2, count("registration_answer where registration = '" + ana.code() + "'"));
        Map<String, Integer> days =
                Map.of(Periods.UNCONFIRMED_ADDRESS, 1, "registration-needs", 7, "registration-after-event", 30);
        QuarkusTransaction.requiringNew().run(() -> rooms.stream()
                .filter(room -> room.what().equals("registrations"))
                .forEach(room -> room.forget(new Periods(Instant.parse("2031-06-08T12:00:00Z"), days))));
        assertEquals(0, count("registration_answer where event = 'fragen-vorbei'"));
        mails();
    }
}
