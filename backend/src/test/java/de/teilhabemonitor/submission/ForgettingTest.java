package de.teilhabemonitor.submission;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import de.teilhabemonitor.change.Edits;
import de.teilhabemonitor.own.ForgetNow;
import de.teilhabemonitor.round.RoundWorld;
import de.teilhabemonitor.submission.Guests.Sent;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Nothing is kept longer than it says, and what was erased does not come back with a backup. */
@QuarkusTest
@TestProfile(FeedbackWorld.class)
class ForgettingTest {

    @Inject
    AgroalDataSource database;

    @Inject
    ForgetNow forget;

    @Inject
    @ConfigProperty(name = "teilhabe.ledger")
    String ledger;

    @AfterEach
    void now() {
        RoundWorld.Ahead.by(Duration.ZERO);
    }

    @Test
    void forgetsAddressesThatNobodyConfirms() throws SQLException {
        Sent sent = Guests.send(Guests.words("Unbestätigt").put("email", "unbestaetigt@example.org"));
        ahead(Duration.ofHours(23));
        assertEquals("to-be-confirmed", Guests.own(sent).at("/address/state").asText());
        ahead(Duration.ofHours(25));
        assertEquals("none", Guests.own(sent).at("/address/state").asText());
        assertEquals(List.of(), Remains.of(database, "unbestaetigt@example.org"));
    }

    @Test
    void forgetsContactsAndThenWords() throws SQLException {
        Sent closed = Guests.send(Guests.words("Altes-3317").put("email", "altes3317@example.org"));
        Sent declined = Guests.send(Guests.words("Abgelehntes-3318").put("email", "abgelehnt3318@example.org"));
        run("update own_address set confirmed_at = now() where thing like 'submissions/%'");
        run("update submission set state = 'closed', closed_at = now() where code = '" + closed.code() + "'");
        run(
                "update submission set state = 'declined', decided_at = now(), rule = 'advertising', sentence = 'Werbung.' where code = '"
                        + declined.code() + "'");
        ahead(Duration.ofDays(182));
        assertEquals("confirmed", Guests.own(closed).at("/address/state").asText());
        ahead(Duration.ofDays(184));
        assertEquals("none", Guests.own(closed).at("/address/state").asText());
        assertEquals("Altes-3317", Guests.own(closed).path("text").asText());
        assertEquals(
                List.of(),
                Remains.of(database, "altes3317@example.org", "abgelehnt3318@example.org", "Abgelehntes-3318"));
        ahead(Duration.ofDays(731));
        assertEquals(List.of(), Remains.of(database, "Altes-3317"));
        assertEquals("", Guests.own(closed).path("text").asText());
        assertEquals(0, number("select count(*) from kept_answer where created_at < now() + interval '728 days'"));
        assertEquals(0, number("select count(*) from spent_proof where expires_at < now() + interval '730 days'"));
    }

    @Test
    void forgetsWhatWasProposedOfIt() throws SQLException {
        Sent sent = Guests.send(Guests.words("Vorschlag-3319"));
        propose(sent, "Titel-3319", "Vorschlag-3319");
        Desk.done(Desk.put("moderator", sent, "refusal", Desk.refusal("advertising")));
        ahead(Duration.ofDays(184));
        assertEquals(List.of(), Remains.of(database, "Vorschlag-3319", "Titel-3319"));
    }

    /** Taking back the name alone has left the rest of the words where they were. */
    @Test
    void forgetsWhatWasProposedWithoutTheName() throws SQLException {
        Sent sent = Guests.send(Guests.words("Vorschlag-3321"));
        propose(sent, "Titel-3321", "Vorschlag-3321");
        Guests.with(sent.secret())
                .contentType("application/json")
                .body("{\"consent\":\"unnamed\"}")
                .put("/api/own/v1/submissions/" + sent.code() + "/consent")
                .then()
                .statusCode(200);
        assertEquals(List.of("change: Titel-3321"), Remains.of(database, "Titel-3321"));
        Desk.done(Desk.put("moderator", sent, "refusal", Desk.refusal("advertising")));
        ahead(Duration.ofDays(184));
        assertEquals(List.of(), Remains.of(database, "Vorschlag-3321", "Titel-3321"));
    }

    /** Whoever drafts waits for nobody, and may come after what was erased. */
    @Test
    void forgetsWhatWasProposedOfWhatIsErased() throws SQLException {
        Sent sent = Guests.send(Guests.words("Vorschlag-3322"));
        Desk.accept(sent);
        ObjectNode version = Staffing.publicVersion(sent, "Titel-3322", "Vorschlag-3322");
        Guests.with(sent.secret())
                .delete("/api/own/v1/submissions/" + sent.code())
                .then()
                .statusCode(204);
        Edits.draft("moderator", version);
        forget.all();
        assertEquals(List.of(), Remains.of(database, "Vorschlag-3322", "Titel-3322"));
    }

    @Test
    void forgetsWhatWasAnsweredThoughNobodyClosesIt() throws SQLException {
        Sent sent = Guests.send(Guests.words("Offen-3320").put("email", "offen3320@example.org"));
        run("update own_address set confirmed_at = now() where thing = 'submissions/" + sent.code() + "'");
        run("update submission set state = 'answered', answered_at = now(), updated_at = now() where code = '"
                + sent.code() + "'");
        LocalDate until = LocalDate.parse(Guests.own(sent).path("keptUntil").asText());
        assertEquals(730, ChronoUnit.DAYS.between(LocalDate.now(ZoneId.of("Europe/Berlin")), until));
        ahead(Duration.ofDays(184));
        assertEquals(List.of(), Remains.of(database, "offen3320@example.org"));
        assertEquals("Offen-3320", Guests.own(sent).path("text").asText());
        ahead(Duration.ofDays(731));
        assertEquals(List.of(), Remains.of(database, "Offen-3320"));
        assertFalse(Guests.own(sent).path("mayFollowUp").asBoolean());
        Guests.with(sent.secret())
                .contentType("application/json")
                .body("{\"text\":\"Und jetzt?\"}")
                .put("/api/own/v1/submissions/" + sent.code() + "/follow-up")
                .then()
                .statusCode(409);
    }

    @Test
    void erasesAgainWhatABackupBringsBack() throws SQLException, IOException {
        Sent sent = Guests.send(Guests.words("Backup-4410"));
        Sent other = Guests.send(Guests.words("Bleibt-4411"));
        run("create table backup_submission as select * from submission where code = '" + sent.code() + "'");
        run("create table backup_link as select * from own_link where thing = 'submissions/" + sent.code() + "'");
        Guests.with(sent.secret())
                .delete("/api/own/v1/submissions/" + sent.code())
                .then()
                .statusCode(204);
        forget.write();
        assertTrue(Files.readString(Path.of(ledger, "erasures.txt"))
                .contains(" erased submissions/" + sent.code() + "\n"));
        assertEquals(0, number("select count(*) from erasure where noted_at is null"));
        // the backup is from before
        run("delete from erasure");
        run("insert into submission select * from backup_submission");
        run("insert into own_link select * from backup_link");
        run("drop table backup_submission");
        run("drop table backup_link");
        assertEquals("Backup-4410", Guests.own(sent).path("text").asText());
        forget.redo();
        Guests.with(sent.secret())
                .get("/api/own/v1/submissions/" + sent.code())
                .then()
                .statusCode(404);
        assertEquals(List.of(), Remains.of(database, "Backup-4410"));
        assertEquals("Bleibt-4411", Guests.own(other).path("text").asText());
        forget.redo();
        given().get("/api/v1/plan").then().statusCode(200);
    }

    private static void propose(Sent sent, String title, String text) {
        Desk.accept(sent);
        Edits.draft("moderator", Staffing.publicVersion(sent, title, text));
    }

    private void ahead(Duration duration) {
        RoundWorld.Ahead.by(duration);
        forget.all();
    }

    private void run(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private long number(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }
}
