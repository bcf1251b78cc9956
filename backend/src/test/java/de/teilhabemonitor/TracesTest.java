package de.teilhabemonitor;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.teilhabemonitor.start.TestDatabase;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;

/** What holds all requests of all tests to "exactly one act or change for each write", held to it itself. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class TracesTest {

    private static final String WRITE = "update organisation set code = code where code = 'sgfv'";
    private static final String LEAVE = "update person set departure_reason = null where code = 'P-0000'";
    private static final String ACT =
            "insert into act (at, actor, actor_name, verb, subject) values (now(), 'P-0000', 'x', 'test', 'tests')";

    @Inject
    AgroalDataSource database;

    @Test
    void areOneForAWrite() {
        assertDoesNotThrow(() -> request("PUT", WRITE + ";" + ACT));
        assertDoesNotThrow(() -> request("GET", ACT), "reading what is personal is an act");
        assertDoesNotThrow(() -> request("GET", "select 1"));
    }

    @Test
    void areMissed() {
        assertTrue(refused("PUT", WRITE).contains("left 0 acts or changes"));
        assertTrue(refused("GET", WRITE).contains("left 0 acts or changes"), "reading writes nothing");
        assertTrue(refused("PUT", WRITE, ACT).contains("left 0 acts or changes"), "in another transaction");
        assertTrue(refused("PUT", "select 1").contains("left no trace"));
    }

    @Test
    void areNotTooMany() {
        assertTrue(refused("PUT", WRITE + ";" + ACT + ";" + ACT).contains("left 2 acts or changes"));
        assertTrue(refused("PUT", ACT, ACT).contains("left several traces"));
    }

    @Test
    void ofWhatTestsWriteThemselvesAreNotLookedFor() throws SQLException {
        run(WRITE);
        assertDoesNotThrow(() -> request("PUT", ACT));
    }

    @Test
    void areLookedForInRefusedRequestsToo() {
        assertThrows(AssertionError.class, () -> Traces.held("PUT /api/staff/v1/x", () -> ran(WRITE), status -> 409));
        assertEquals(409, Traces.held("PUT /api/staff/v1/x", () -> 409, status -> status));
    }

    @Test
    void ofSomebodyWhoLeavesAreLookedForToo() throws SQLException {
        run("insert into person (code, subject, name, roles, last_seen, updated_at)"
                + " values ('P-0000', 'nobody', 'x', '{}', now(), now()) on conflict do nothing");
        assertTrue(refused("PUT", LEAVE).contains("person"));
        run("delete from person where code = 'P-0000'");
    }

    private String refused(String method, String... transactions) {
        return assertThrows(AssertionError.class, () -> request(method, transactions))
                .getMessage();
    }

    private void request(String method, String... transactions) {
        Traces.held(method + " /api/staff/v1/x", () -> ran(transactions), status -> status);
    }

    private int ran(String... transactions) {
        try {
            for (String transaction : transactions) {
                run(transaction);
            }
            return 200;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void run(String transaction) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute(transaction);
            connection.commit();
        }
    }
}
