package de.teilhabemonitor.submission;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import de.teilhabemonitor.mail.MailServer;
import de.teilhabemonitor.submission.Guests.Sent;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What was merged goes the whole way of what it was merged into, also where that goes on or back. */
@QuarkusTest
@TestProfile(FeedbackWorld.class)
class MergingTest extends FeedbackTests {

    @Test
    void whatMovesOnIntoSomethingAnsweredIsAnsweredToo() throws SQLException {
        Sent answered = Guests.send(Guests.words("Hat eine Antwort").put("consent", "private"));
        Desk.accept(answered);
        answer(answered);
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

    /** Its first answer went with what it was merged into. */
    @Test
    void whatIsFreedIsToldOfItsOwnAnswer() throws SQLException {
        Sent main = Guests.send(Guests.words("Haupt").put("consent", "private"));
        Desk.accept(main);
        Sent merged =
                Guests.send(Guests.words("Neben").put("consent", "private").put("email", "neben@example.org"));
        run("update own_address set confirmed_at = now() where thing = 'submissions/" + merged.code() + "'");
        run("delete from outbox where details ->> 'thing' = 'submissions/" + merged.code() + "'");
        Desk.claim(merged);
        Desk.done(Desk.put("moderator", merged, "merging", Desk.into(main)));
        answer(main);
        send.all();
        assertEquals(1, MailServer.received().size());
        Guests.with(main.secret())
                .delete("/api/own/v1/submissions/" + main.code())
                .then()
                .statusCode(204);
        Desk.accept(merged);
        answer(merged);
        send.all();
        assertEquals(
                List.of(
                        "Antwort auf Ihre Rückmeldung " + merged.code(),
                        "Antwort auf Ihre Rückmeldung " + merged.code()),
                MailServer.received().stream().map(MailServer::subject).toList());
    }

    private static void answer(Sent sent) {
        Desk.done(Desk.put("coordinator", sent, "answer", Desk.answer("later", "Im Herbst.")));
        Desk.done(Desk.put("coordinator", sent, "answer/sending"));
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

    /** Who wrote the other one has asked nothing. */
    @Test
    void whatWasMergedStaysAnsweredWhereTheOtherOneIsAskedBackAbout() {
        Sent main = Guests.send(Guests.words("Zu wenig Kurse-5520").put("consent", "private"));
        Desk.accept(main);
        Sent merged = Guests.send(Guests.words("Es fehlen Kurse-5520").put("consent", "private"));
        Desk.claim(merged);
        Desk.done(Desk.put("moderator", merged, "merging", Desk.into(main)));
        answer(main);
        assertEquals("answered", Guests.own(merged).path("state").asText());
        Guests.followUp(main, "Wann denn?");
        assertEquals("in-moderation", Guests.own(main).path("state").asText());
        JsonNode own = Guests.own(merged);
        assertEquals("answered", own.path("state").asText());
        assertEquals("nothing", own.at("/next/step").asText());
    }
}
