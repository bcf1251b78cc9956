package de.teilhabemonitor.packages;

import static de.teilhabemonitor.packages.ImportsTest.IMPORTS;
import static de.teilhabemonitor.packages.ImportsTest.apply;
import static de.teilhabemonitor.packages.ImportsTest.code;
import static de.teilhabemonitor.packages.ImportsTest.csv;
import static de.teilhabemonitor.packages.ImportsTest.rowsOf;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import de.teilhabemonitor.Signed;
import de.teilhabemonitor.round.RoundWorld;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Previews do not stay: after thirty days nothing of them is left but that there was one. */
@QuarkusTest
@TestProfile(ImportsTest.WithStaff.class)
class ImportExpiryTest {

    private static final String GOAL = "code,field,name_de\nZ07-1,HF07,%s\n";

    @Inject
    ImportExpiry expiry;

    @Inject
    Rows rows;

    @BeforeEach
    @AfterEach
    void today() throws SQLException {
        RoundWorld.Ahead.by(Duration.ZERO);
        rows.run("update job set done_on = null");
    }

    private int expire() {
        return QuarkusTransaction.requiringNew().call(expiry::expire);
    }

    private static ValidatableResponse one(String code) {
        return Signed.as("coordinator").get(IMPORTS + "/" + code).then().statusCode(200);
    }

    private static ValidatableResponse list(String state) {
        return Signed.as("coordinator")
                .get(IMPORTS + "?pageSize=100&state=" + state)
                .then()
                .statusCode(200);
    }

    private String rowsLeft(String code) {
        return rows.ask("select count(*) from import_row where import = '" + code + "'");
    }

    @Test
    void comesAfterThirtyDays() throws SQLException {
        String code = code(csv("goals", GOAL.formatted("Ein Ziel ohne Entscheidung")));
        RoundWorld.Ahead.by(Duration.ofDays(29));
        assertEquals(0, expire());
        one(code).body("state", equalTo("preview"));

        RoundWorld.Ahead.by(Duration.ofDays(30).plusMinutes(1));
        one(code).body("state", equalTo("expired"), "actions", empty());
        list("expired").body("data.code", hasItem(code));
        list("preview").body("data.code", not(hasItem(code)));
        apply("coordinator-2", code, 1, true).statusCode(409);
        assertEquals("1", rowsLeft(code), "its time is over before anybody has tidied up");

        long acts = rows.count("act");
        assertEquals(1, expire());
        assertEquals(0, expire(), "once a day");
        assertEquals("0", rowsLeft(code));
        one(code).body("state", equalTo("expired"), "version", equalTo(2));
        rowsOf(code, "").body("data", hasSize(0));
        assertEquals(acts + 1, rows.count("act"));
        assertEquals("system expire-import", rows.ask("select actor || ' ' || verb from act order by id desc limit 1"));
    }

    @Test
    void comesAfterADayWhereEverythingIsWrong() throws SQLException {
        String code = code(csv("goals", "code,field,name_de\nZ07-1,HF77,Ein Ziel ohne Handlungsfeld\n"));
        one(code).body("counts[0].errors", equalTo(1));
        RoundWorld.Ahead.by(Duration.ofDays(1).plusMinutes(1));
        one(code).body("state", equalTo("expired"));
        assertEquals(1, expire());
    }

    @Test
    void leavesNoRowsOfWhatWasAppliedEither() throws SQLException {
        String code = code(csv("goals", GOAL.formatted("Ein Ziel mit Entscheidung")));
        apply("coordinator-2", code, 1, true).statusCode(200);
        expire();
        assertEquals("1", rowsLeft(code));
        RoundWorld.Ahead.by(Duration.ofDays(31));
        expire();
        assertEquals("0", rowsLeft(code));
        one(code).body("state", equalTo("applied"));
    }

    @Test
    void isWorkOfOneInstance() throws Exception {
        String code = code(csv("goals", GOAL.formatted("Noch ein Ziel")));
        RoundWorld.Ahead.by(Duration.ofDays(31));
        long acts = rows.count("act");
        ExecutorService instances = Executors.newFixedThreadPool(4);
        int expired = 0;
        for (Future<Integer> each : instances.invokeAll(Collections.nCopies(4, (Callable<Integer>) this::expire))) {
            expired += each.get();
        }
        instances.shutdown();
        assertEquals(1, expired);
        assertEquals(acts + 1, rows.count("act"));
        one(code).body("state", equalTo("expired"));
    }

    /** An instance that ended while it applied something has left its progress behind. */
    @Test
    void endsProgressThatNobodyMakes() throws SQLException {
        String code = code(csv("goals", GOAL.formatted("Unterbrochen")));
        rows.run("insert into import_progress values ('" + code + "', 3, 10, now())");
        one(code).body("progress.done", equalTo(3), "progress.total", equalTo(10));
        RoundWorld.Ahead.by(Duration.ofMinutes(16));
        one(code).body("progress", equalTo(null));
        rows.run("update job set done_on = null");
        expire();
        assertEquals("0", rows.ask("select count(*) from import_progress"));
        ImportsTest.discard(code).statusCode(200);
    }
}
