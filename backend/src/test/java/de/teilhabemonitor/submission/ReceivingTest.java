package de.teilhabemonitor.submission;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.fasterxml.jackson.databind.node.ObjectNode;
import de.teilhabemonitor.Api;
import de.teilhabemonitor.submission.Guests.Sent;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Somebody says something: once, with a receipt, whatever is wrong with the way or with them. */
@QuarkusTest
@TestProfile(FeedbackWorld.class)
class ReceivingTest {

    @Inject
    AgroalDataSource database;

    @Test
    void givesAReceipt() throws SQLException {
        Guests.post(Guests.key(), Guests.words("Es fehlen Dolmetscherinnen."))
                .then()
                .statusCode(201)
                .header("Cache-Control", "no-store")
                .header("RateLimit", matchesPattern("\"network\";r=\\d+;t=\\d+"))
                .body("code", matchesPattern("B-\\d{4}-[34679ACDEFGHJKMNPQRTWXY]{5}"))
                .body("secret", matchesPattern("[A-Za-z0-9_-]{43}"))
                .body("address", equalTo("none"))
                .body("lookedAtBy", notNullValue())
                .body("links.own", containsString("/mitreden/meine#B-"));
    }

    @Test
    void answersTheSameToTheSameKey() throws SQLException {
        String key = Guests.key();
        ObjectNode words = Guests.words("Zweimal getippt");
        Response first = Guests.post(key, words);
        Response second = Guests.post(key, words);
        assertEquals(201, second.statusCode());
        assertEquals(first.asString(), second.asString());
        assertEquals(1, count("submission where text = 'Zweimal getippt'"));
        // in quotes, as a structured field has it
        assertEquals(first.asString(), Guests.post("\"" + key + "\"", words).asString());
        Guests.post(key, Guests.words("Etwas anderes"))
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:teilhabemonitor:problem:other-body"));
        assertEquals(0, count("submission where text = 'Etwas anderes'"));
        assertNotEquals(
                Api.json(first.asString()).path("code").asText(),
                Guests.send(words).code(),
                "another key is another submission");
    }

    @Test
    void answersTheSameToTheSameProof() {
        String key = Guests.key();
        ObjectNode words = Guests.words("Ganz dasselbe").put("proof", Guests.proof());
        String first = Guests.post(key, words).then().statusCode(201).extract().asString();
        assertEquals(
                first, Guests.post(key, words).then().statusCode(201).extract().asString());
        Guests.post(key, words.put("text", "Doch anders")).then().statusCode(422);
    }

    /** What the database would refuse is refused before, and in words. */
    @Test
    void saysWhatIsTooLongOnlyAsItIsKept() {
        refused(Guests.words("x").put("name", "\u0958".repeat(300)), "/name");
        refused(Guests.words("x").put("email", "a\u00a0b@example.org"), "/email");
        refused(Guests.words("x").put("email", "a\u2007b@example.org"), "/email");
        refused(Guests.words("x").put("email", "a@exam\u200bple.org"), "/email");
        refused(Guests.words("x").put("email", "a@exam\u0085ple.org"), "/email");
        Guests.send(Guests.words("x").put("email", "mü\u3042@exämple.org"));
    }

    @Test
    void makesOneOfADoubleTap() throws Exception {
        String key = Guests.key();
        ObjectNode words = Guests.words("Gleichzeitig getippt");
        List<String> proofs =
                IntStream.range(0, 8).mapToObj(i -> Guests.proof()).toList();
        ExecutorService taps = Executors.newFixedThreadPool(8);
        try {
            List<Future<String>> answers = proofs.stream()
                    .map(proof ->
                            taps.submit(() -> Guests.post(key, words.deepCopy().put("proof", proof))
                                    .then()
                                    .statusCode(201)
                                    .extract()
                                    .asString()))
                    .toList();
            String first = answers.get(0).get();
            for (Future<String> answer : answers) {
                assertEquals(first, answer.get());
            }
            String code = Api.json(first).path("code").asText();
            assertEquals(1, count("submission where text = 'Gleichzeitig getippt'"));
            assertEquals(1, count("act where verb = 'submission-received' and subject = 'submissions/" + code + "'"));
        } finally {
            taps.shutdownNow();
        }
    }

    @Test
    void takesATaskOnceAndOnlyItsSolution() throws SQLException {
        String proof = Guests.proof();
        ObjectNode words = Guests.words("Mit einer Aufgabe").put("proof", proof);
        Guests.post(Guests.key(), words).then().statusCode(201);
        refused(words, "/proof");
        refused(Guests.words("x").put("proof", "garbage"), "/proof");
        refused(Guests.words("x").put("proof", "e30="), "/proof");
        assertEquals(1, count("submission where text = 'Mit einer Aufgabe'"));
    }

    @Test
    void saysWhatIsWrong() {
        Map<String, ObjectNode> wrong = Map.of(
                "/website", Guests.words("x").put("website", "http://buy.example"),
                "/text", Guests.words(" \n "),
                "/name", remove(Guests.words("x"), "name"),
                "/consent", Guests.words("x").put("kind", "individual"),
                "/city", Guests.words("x").put("city", "DE-HH"),
                "/question", Guests.words("x").put("question", "keine"),
                "/call", Guests.words("x").put("call", "A-9999"),
                "/email", Guests.words("x").put("email", "a@b.example\nBcc: c@d.example"),
                "/language", Guests.words("x").put("language", "Deutsch!"));
        wrong.forEach((at, input) -> refused(input, at));
        ObjectNode six = Guests.words("x");
        six.putArray("targets").add("measures/M-9999");
        refused(six, "/targets/0");
        six.putArray("targets");
        for (int i = 1; i <= 6; i++) {
            six.withArray("targets").add("fields/HF0" + i);
        }
        refused(six, "/targets");
        Guests.post("short", Guests.words("x"))
                .then()
                .statusCode(400)
                .body("violations.name", hasItem("Idempotency-Key"));
    }

    @Test
    void takesWhatPeopleWriteAndNothingThatHarms() throws SQLException {
        assertEquals("a\nb", text(Guests.send(Guests.words("a\r\nb"))));
        String arabic = "\u0645\u0631\u062D\u0628\u0627\u200F";
        String wheelchair = "\uD83D\uDC69\uD83C\uDFFD\u200D\uD83E\uDDBD";
        assertEquals(arabic + " " + wheelchair, text(Guests.send(Guests.words(arabic + " " + wheelchair))));
        assertEquals("abc", text(Guests.send(Guests.words("a\u202Eb\u2066c"))));
        assertEquals("\u00E9", text(Guests.send(Guests.words("e\u0301"))));
        String html = "<img src=x onerror=alert(1)> {{7*7}} ${7*7} '; drop table submission; --";
        assertEquals(html, text(Guests.send(Guests.words(html))));
        String longest = "\uD83D\uDE00".repeat(5000);
        assertEquals(longest, text(Guests.send(Guests.words(longest))));
        refused(Guests.words(longest + "x"), "/text");
        refused(Guests.words("a\u0000b"), "/text");
        Guests.post(Guests.key(), Guests.words("x".repeat(1 << 20))).then().statusCode(413);
    }

    @Test
    void isNowhereInPublic() {
        Sent sent = Guests.send(Guests.words("Kanarienvogel-7391"));
        Api.get("submissions");
        for (String list :
                List.of("submissions", "search?q=Kanarienvogel-7391", "changes", "submissions?q=Kanarienvogel-7391")) {
            String answer = Api.text(list);
            assertEquals(-1, answer.indexOf(sent.code()), list);
            assertEquals(-1, answer.replace("q=Kanarienvogel-7391", "").indexOf("Kanarienvogel"), list);
        }
        given().get("/api/v1/submissions/" + sent.code()).then().statusCode(404);
    }

    private static ObjectNode remove(ObjectNode input, String name) {
        input.remove(name);
        return input;
    }

    private static void refused(ObjectNode input, String at) {
        Guests.post(Guests.key(), input).then().statusCode(400).body("violations.name", hasItem(at));
    }

    private static String text(Sent sent) {
        return Guests.own(sent).path("text").asText();
    }

    private long count(String from) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select count(*) from " + from)) {
            row.next();
            return row.getLong(1);
        }
    }
}
