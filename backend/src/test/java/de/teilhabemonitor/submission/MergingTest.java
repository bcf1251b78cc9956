package de.teilhabemonitor.submission;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import de.teilhabemonitor.mail.MailServer;
import de.teilhabemonitor.mail.SendNow;
import de.teilhabemonitor.submission.Guests.Sent;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was merged goes the whole way of what it was merged into, also where that goes on or back. */
@QuarkusTest
@TestProfile(FeedbackWorld.class)
class MergingTest {

    @Inject
    AgroalDataSource database;

    @Inject
    SendNow send;

    @BeforeEach
    void start() throws SQLException {
        send.whatOthersLeft();
    }

    @AfterEach
    void stop() {
        MailServer.stop();
    }

    @Test
    void whatMovesOnIntoSomethingAnsweredIsAnsweredToo() throws SQLException {
        Sent answered = Guests.send(Guests.words("Hat eine Antwort").put("consent", "private"));
        Desk.accept(answered);
        Desk.done(Desk.put("coordinator", answered, "answer", Desk.answer("later", "Im Herbst.")));
        Desk.done(Desk.put("coordinator", answered, "answer/sending"));
        Sent between = Guests.send(Guests.words("Dazwischen"));
        Desk.accept(between);
        Sent last = Guests.send(Guests.words("Am Ende").put("email", "ende@example.org"));
        run("update own_address set confirmed_at = now() where thing = 'submissions/" + last.code() + "'");
        Desk.claim(last);
        Desk.done(Desk.put("moderator", last, "merging", Desk.into(between)));
        Desk.done(Desk.put("moderator", between, "merging", Desk.into(answered)));
        for (Sent each : List.of(between, last)) {
            JsonNode own = Guests.own(each);
            assertEquals("answered", own.path("state").asText());
            assertEquals("Im Herbst.", own.at("/answer/text/de").asText());
            assertEquals(answered.code(), own.path("merged").asText());
            assertEquals(true, own.path("mayFollowUp").asBoolean());
        }
        send.all();
        assertEquals(
                List.of("Antwort auf Ihre Rückmeldung " + last.code()),
                MailServer.received().stream().map(MailServer::subject).toList());
    }

    @Test
    void whatIsTakenOnAgainTakesOnWhatWasMergedIntoIt() {
        Sent main = Guests.send(Guests.words("Doch keine Werbung"));
        Desk.accept(main);
        Sent merged = Guests.send(Guests.words("Auch keine Werbung"));
        Desk.claim(merged);
        Desk.done(Desk.put("moderator", merged, "merging", Desk.into(main)));
        Desk.done(Desk.put("moderator", main, "refusal", Desk.refusal("advertising")));
        assertEquals("declined", Guests.own(merged).path("state").asText());
        Desk.claim(main);
        assertEquals("in-moderation", Guests.own(merged).path("state").asText());
        assertFalse(Guests.own(merged).has("declined"));
        assertEquals("accepted", Desk.state(merged));
        Desk.done(Desk.put("moderator", main, "acceptance"));
        assertEquals("accepted", Guests.own(merged).path("state").asText());
    }

    private void run(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
