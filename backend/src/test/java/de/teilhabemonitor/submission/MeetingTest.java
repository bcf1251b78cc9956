package de.teilhabemonitor.submission;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import de.teilhabemonitor.change.Edits;
import de.teilhabemonitor.plan.CurrentPlan;
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
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** People who do something about the same submission at the same moment: one comes after the other, and nobody is in a jam. */
@QuarkusTest
@TestProfile(FeedbackWorld.class)
class MeetingTest {

    private static final String WAITING = "select count(*) from pg_stat_activity"
            + " where wait_event_type = 'Lock' and datname = current_database()";

    @Inject
    AgroalDataSource database;

    private final ExecutorService people = Executors.newFixedThreadPool(2);

    @AfterEach
    void home() {
        people.shutdown();
    }

    @Test
    void aSenderErasesWhileItIsPublished() throws Exception {
        Sent sent = Guests.send(Guests.words("Begegnung-1"));
        Desk.accept(sent);
        Staffing.publish(Staffing.publicVersion(sent, "Begegnung-1", "Text"));
        JsonNode submitted = Edits.stepped(
                "coordinator",
                Edits.draft(
                        "coordinator",
                        Edits.edit("coordinator", "submissions/" + sent.code(), input -> input.put("text", "Anders"))),
                "submission");
        Future<Response> erased;
        Future<Response> applied;
        try (Connection held = held("select pg_advisory_xact_lock(" + CurrentPlan.LOCK + ")")) {
            erased = waiting(1, () -> Guests.with(sent.secret()).delete("/api/own/v1/submissions/" + sent.code()));
            assertFalse(erased.isDone());
            applied = waiting(2, () -> Edits.step("coordinator-2", submitted, "application"));
            held.rollback();
        }
        assertEquals(204, erased.get().statusCode(), erased.get().asString());
        assertEquals(412, applied.get().statusCode(), applied.get().asString());
        given().get("/api/v1/submissions/" + sent.code()).then().statusCode(410);
    }

    @Test
    void itIsDeclinedWhileItIsPublished() throws Exception {
        Sent sent = Guests.send(Guests.words("Begegnung-2"));
        Desk.accept(sent);
        meets(sent, () -> Desk.put("moderator", sent, "refusal", Desk.refusal("advertising")));
    }

    @Test
    void itIsMergedWhileItIsPublished() throws Exception {
        Sent sent = Guests.send(Guests.words("Begegnung-3"));
        Sent main = Guests.send(Guests.words("Begegnung-3 auch"));
        Desk.accept(sent);
        Desk.accept(main);
        meets(sent, () -> Desk.put("moderator", sent, "merging", Desk.into(main)));
    }

    /** Publishing has judged it and written, and is held up before its end; the other one comes then. */
    private void meets(Sent sent, Callable<Response> other) throws Exception {
        JsonNode submitted = Edits.stepped(
                "coordinator",
                Edits.draft("coordinator", Staffing.publicVersion(sent, "Begegnung", "Text")),
                "submission");
        Future<Response> applied;
        Future<Response> set;
        try (Connection held = held("select 1 from plan for update")) {
            applied = waiting(1, () -> Edits.step("coordinator-2", submitted, "application"));
            assertFalse(applied.isDone());
            set = waiting(2, other);
            held.rollback();
        }
        assertEquals(200, applied.get().statusCode(), applied.get().asString());
        assertEquals(409, set.get().statusCode(), set.get().asString());
        assertEquals("accepted", Desk.state(sent));
    }

    private Connection held(String sql) throws SQLException {
        Connection connection = database.getConnection();
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
        return connection;
    }

    /** Goes on when so many wait for each other, or when it is done at once. */
    private Future<Response> waiting(int many, Callable<Response> request) throws Exception {
        Future<Response> answer = people.submit(request);
        long end = System.nanoTime() + 20_000_000_000L;
        while (!answer.isDone() && waiting() < many) {
            assertTrue(System.nanoTime() < end, "nobody waits");
            Thread.onSpinWait();
        }
        return answer;
    }

    private int waiting() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(WAITING)) {
            row.next();
            return row.getInt(1);
        }
    }
}
