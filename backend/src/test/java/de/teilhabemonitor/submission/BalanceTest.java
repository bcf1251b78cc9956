package de.teilhabemonitor.submission;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import de.teilhabemonitor.Api;
import de.teilhabemonitor.plan.CurrentPlan;
import de.teilhabemonitor.round.RoundWorld;
import de.teilhabemonitor.start.TestDatabase;
import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The numbers about all submissions: right, a day old, and silent about whom they could betray. */
@QuarkusTest
@TestProfile(BalanceTest.World.class)
class BalanceTest {

    /** Nobody else's submissions. */
    public static class World extends RoundWorld {

        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(TestDatabase.class, Map.of("database", "balance")));
        }
    }

    @Inject
    AgroalDataSource database;

    @Inject
    Balance balance;

    @Inject
    CurrentPlan plan;

    @AfterEach
    void now() {
        RoundWorld.Ahead.by(Duration.ZERO);
    }

    @Test
    void countsOnceADay() throws SQLException {
        given().get("/api/v1/submissions/statistics")
                .then()
                .statusCode(200)
                .body("asOf", nullValue(), "suppressedBelow", equalTo(5), "byKind.size()", equalTo(0));
        // 12 associations of Bremen, 8 of them answered after 1 to 8 days, 2 too late; 3 individuals of Bremerhaven; 4
        // declined
        for (int i = 0; i < 12; i++) {
            String answered = i < 8 ? "now() - interval '" + (20 - i - 1) + " days'" : "null";
            insert("B-2026-33" + letters(i), "association", "DE-HB-HB", i < 8 ? "answered" : "assigned", answered);
        }
        for (int i = 0; i < 3; i++) {
            insert("B-2026-44" + letters(i), "individual", "DE-HB-BHV", "received", "null");
        }
        for (int i = 0; i < 4; i++) {
            insert("B-2026-66" + letters(i), "individual", "DE-HB-HB", "declined", "null");
        }
        // one that an office should have answered by then was declined before
        run("update submission set due = current_date - 1, office = 'sgfv' where code = 'B-2026-66" + letters(0) + "'");
        String before = Api.text("submissions/statistics");
        assertTrue(make());
        assertFalse(make());
        plan.refresh();
        assertFalse(before.equals(Api.text("submissions/statistics")));
        JsonNode made = Api.get("submissions/statistics");
        assertEquals(19, made.path("received").asInt());
        assertEquals(4, made.path("declined").asInt());
        assertEquals(8, made.path("answered").asInt());
        assertEquals(7, made.path("underWay").asInt());
        assertEquals(4.5, made.path("medianDays").asDouble());
        assertEquals(8, made.path("worstDays").asInt());
        // due was the sixth day: two came later, four never
        assertEquals(0.5, made.path("shareOverdue").asDouble());
        // Bremerhaven has 3, so Bremen is left out too: 19 - 16 would say it
        assertTrue(made.at("/byCity/0/suppressed").asBoolean()
                && made.at("/byCity/1/suppressed").asBoolean());
        assertEquals(12, made.at("/byKind/0/received").asInt());
        assertEquals("advertising", made.at("/declinedBy/3/rule/code").asText());
        assertTrue(made.at("/declinedBy/3/suppressed").asBoolean());
        assertEquals(12, made.at("/byField/0/received").asInt());
        String today = Api.text("submissions/statistics");
        insert("B-2026-99999", "association", "DE-HB-HB", "received", "null");
        assertEquals(today, Api.text("submissions/statistics"));
        // who asks back and is answered again, with another day, was answered late the first time all the same
        run("update submission set state = 'assigned', due = current_date + 9, follow_up = 'x', follow_up_at = now()"
                + " where state = 'answered'");
        RoundWorld.Ahead.by(Duration.ofDays(1));
        assertTrue(make());
        plan.refresh();
        assertEquals(
                0.538, Api.get("submissions/statistics").path("shareOverdue").asDouble(), "7 of 13");
    }

    private boolean make() {
        return QuarkusTransaction.requiringNew().call(balance::make);
    }

    private static String letters(int number) {
        String letters = "34679ACDEFGHJKMNPQRTWXY";
        return "" + letters.charAt(number % 23) + letters.charAt(number / 23) + "A";
    }

    private void insert(String code, String kind, String city, String state, String answered) throws SQLException {
        String sql = """
                insert into submission (code, received_at, text, language, targets, kind, name, city, consent, state, look_by,
                    office, due, rule, sentence, decided_at, answered_at, updated_at)
                values ('%s', now() - interval '20 days', 'x', 'de', '%s', '%s', 'x', '%s', 'unnamed', '%s', current_date,
                    %s, %s, %s, %s, now(), %s, now())""".formatted(
                        code,
                        kind.equals("association") ? "{measures/M-0005}" : "{}",
                        kind,
                        city,
                        state,
                        kind.equals("association") ? "'sgfv'" : "null",
                        kind.equals("association")
                                ? "((now() - interval '14 days') at time zone 'Europe/Berlin')::date"
                                : "null",
                        state.equals("declined") ? "'advertising'" : "null",
                        state.equals("declined") ? "'Werbung.'" : "null",
                        answered);
        run(sql);
    }

    private void run(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
