package de.teilhabemonitor.submission;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.teilhabemonitor.change.Edits;
import de.teilhabemonitor.own.ForgetNow;
import de.teilhabemonitor.packages.Rows;
import de.teilhabemonitor.submission.Guests.Sent;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** What a sender takes back is never refused, whatever became of the rest; and nothing of it stays behind elsewhere. */
@QuarkusTest
@TestProfile(FeedbackWorld.class)
class TakingBackTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Inject
    Rows rows;

    @Inject
    ForgetNow forget;

    @Inject
    @ConfigProperty(name = "teilhabe.ledger")
    String ledger;

    @Test
    void takesANameBackThoughTheRestWouldNotPass() throws SQLException {
        Sent main = published("Name-1", accepted("Name-1-dazu"));
        rows.run("update submission set merged_into = null where merged_into = '" + main.code() + "'");
        narrow(main, "unnamed").then().statusCode(200).body("consent", equalTo("unnamed"));
        given().get("/api/v1/submissions/" + main.code()).then().statusCode(200).body("name", nullValue());
    }

    @Test
    void takesANameBackFromWhatIsPublicNoMore() throws SQLException {
        Sent sent = published("Name-2");
        ObjectNode retired = JSON.createObjectNode();
        retired.put("subject", "submissions/" + sent.code())
                .put("kind", "retire")
                .put("baseVersion", 1)
                .put("reason", "Doppelt");
        Edits.publish(retired);
        Desk.done(Desk.put("moderator", sent, "refusal", Desk.refusal("advertising")));
        narrow(sent, "unnamed").then().statusCode(200);
        assertEquals("none", rows.ask("select coalesce(name, 'none') from voice where code = '" + sent.code() + "'"));
    }

    @Test
    void startsThoughSomethingCannotBeErasedAgain() throws SQLException, IOException {
        Sent sent = Guests.send(Guests.words("Nach dem Fehler"));
        Sent hidden = Guests.send(Guests.words("Schon verborgen").put("consent", "private"));
        Path file = Path.of(ledger, "erasures.txt");
        Files.createDirectories(file.getParent());
        String before = Files.exists(file) ? Files.readString(file) : "";
        try {
            Files.writeString(
                    file,
                    "2026-01-01T00:00:00Z strange submissions/" + sent.code()
                            + "\n2026-01-01T00:00:01Z made-unnamed submissions/" + hidden.code()
                            + "\n2026-01-01T00:00:02Z erased submissions/" + sent.code() + "\n",
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
            forget.redo();
        } finally {
            Files.writeString(file, before);
        }
        Guests.with(sent.secret())
                .get("/api/own/v1/submissions/" + sent.code())
                .then()
                .statusCode(404);
        assertEquals("private", Guests.own(hidden).path("consent").asText());
        assertEquals("2", rows.ask("select count(*) from erasure where at < '2026-01-02T00:00:00Z'"));
    }

    @Test
    void freesWhatWasMergedWithAnAnswer() throws SQLException {
        Sent main = published("Haupt-3");
        Sent answered = merged(main, "Neben-3");
        Staffing.publish(Staffing.answer(main, "later", "Später."));
        assertEquals("answered", Guests.own(answered).path("state").asText());
        erase(main);
        JsonNode own = Guests.own(answered);
        assertEquals("in-moderation", own.path("state").asText());
        assertEquals("look", own.at("/next/step").asText());
        assertEquals(answered.receipt().path("lookedAtBy"), own.at("/next/by"));
        assertFalse(own.has("answer"));
        assertFalse(own.path("mayFollowUp").asBoolean());
        assertFalse(own.has("merged"));
        assertEquals(
                "none",
                rows.ask("select coalesce(answered_at::text, 'none') from submission where code = '" + answered.code()
                        + "'"));
    }

    @Test
    void leavesDeclinedWhatWasDeclined() {
        Sent main = Guests.send(Guests.words("Haupt-4"));
        Desk.accept(main);
        Sent declined = merged(main, "Neben-4");
        Desk.done(Desk.put("moderator", main, "refusal", Desk.refusal("advertising")));
        erase(main);
        JsonNode own = Guests.own(declined);
        assertEquals("declined", own.path("state").asText());
        assertEquals("Das ist Werbung.", own.at("/declined/sentence").asText());
        assertFalse(own.has("merged"));
    }

    @Test
    void namesNowhereWhatIsTakenBack() {
        Sent erased = accepted("Neben-5-weg");
        Sent hidden = accepted("Neben-5-verborgen");
        Sent stays = accepted("Neben-5-bleibt");
        Sent main = published("Haupt-5", erased, hidden, stays);
        for (Sent each : List.of(erased, hidden, stays)) {
            given().get("/api/v1/submissions/" + each.code()).then().statusCode(200);
        }
        erase(erased);
        narrow(hidden, "private").then().statusCode(200);
        for (Sent each : List.of(erased, hidden)) {
            given().get("/api/v1/submissions/" + each.code()).then().statusCode(404);
        }
        given().get("/api/v1/submissions/" + main.code())
                .then()
                .statusCode(200)
                .body("includes", contains(stays.code()));
        erase(stays);
        given().get("/api/v1/submissions/" + main.code()).then().body("includes", empty());
    }

    @Test
    void goesOnReadingTheAnswerThatNobodyElseCanRead() {
        Sent main = published("Haupt-6");
        Sent merged = merged(main, "Neben-6");
        Staffing.publish(Staffing.answer(main, "later", "Im Herbst."));
        narrow(main, "private").then().statusCode(200);
        for (Sent each : List.of(main, merged)) {
            JsonNode own = Guests.own(each);
            assertEquals("Im Herbst.", own.at("/answer/text/de").asText());
            assertEquals("later", own.at("/answer/outcome").asText());
            assertFalse(own.at("/answer/public").asBoolean(true));
        }
    }

    /** Only words go out of what was decided. */
    @Test
    void leavesWhoDecidedWhat() throws SQLException {
        Sent sent = published("Entschieden-7");
        erase(sent);
        for (String column : List.of("decided_by", "decided_by_name", "author_name", "office", "submitted_by")) {
            assertThrows(
                    SQLException.class,
                    () -> rows.run("update change set erased_at = now(), " + column + " = 'sgfv' where subject_code = '"
                            + sent.code() + "'"));
        }
        assertThrows(
                SQLException.class,
                () -> rows.run("update change set minor = not minor, decided_at = now() where subject_code = '"
                        + sent.code() + "'"));
        rows.run("update change set erased_at = now() where subject_code = '" + sent.code() + "'");
    }

    private static Sent accepted(String text) {
        Sent sent = Guests.send(Guests.words(text));
        Desk.accept(sent);
        return sent;
    }

    private static Sent merged(Sent main, String text) {
        Sent sent = Guests.send(Guests.words(text));
        Desk.claim(sent);
        Desk.done(Desk.put("moderator", sent, "merging", Desk.into(main)));
        return sent;
    }

    /** With the references of the others in its public version. */
    private static Sent published(String text, Sent... others) {
        Sent main = accepted(text);
        ObjectNode version = Staffing.publicVersion(main, text, text);
        for (Sent other : others) {
            Desk.done(Desk.put("moderator", other, "merging", Desk.into(main)));
            ((ObjectNode) version.path("input")).withArray("includes").add(other.code());
        }
        Staffing.publish(version);
        return main;
    }

    private static void erase(Sent sent) {
        Guests.with(sent.secret())
                .delete("/api/own/v1/submissions/" + sent.code())
                .then()
                .statusCode(204);
    }

    private static Response narrow(Sent sent, String consent) {
        return Guests.with(sent.secret())
                .contentType("application/json")
                .body("{\"consent\":\"" + consent + "\"}")
                .put("/api/own/v1/submissions/" + sent.code() + "/consent");
    }
}
