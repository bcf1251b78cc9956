package de.teilhabemonitor.packages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.teilhabemonitor.time.Period;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** What must never be true in the database cannot become true by going round the code either. */
@QuarkusTest
@TestProfile(OwnDatabase.class)
class DatabaseRulesTest {

    private static final String COPY =
            "insert into %1$s select (jsonb_populate_record(t, '%2$s')).* from %1$s t where code = '%3$s'";

    @Inject
    Rows rows;

    @Inject
    AgroalDataSource database;

    private void refuses(String constraint, String sql) {
        Map<String, String> before = rows.everything();
        SQLException refusal = assertThrows(SQLException.class, () -> rows.run(sql), sql);
        ServerErrorMessage said = refusal instanceof PSQLException answer ? answer.getServerErrorMessage() : null;
        String reason = refusal.getMessage() + (said == null ? "" : " " + said.getConstraint());
        assertTrue(reason.contains(constraint), reason);
        assertEquals(before, rows.everything());
    }

    private void refusesMeasure(String constraint, String changes) {
        refuses(constraint, COPY.formatted("measure", "{\"code\": \"M-X\", " + changes + "}", "M-0001"));
    }

    private static String observation(String changes) {
        return "insert into observation (indicator, territory, period, dimensions, rank, value, flags, computed, provenance, "
                + "sources, version, updated_at) select r.indicator, r.territory, r.period, r.dimensions, r.rank, r.value, "
                + "r.flags, false, r.provenance, r.sources, 1, now() from observation t, "
                + "jsonb_populate_record(t, '{\"period\": \"1901\", " + changes + "}') r where t.rank = 0 limit 1";
    }

    @Test
    void holdsReferencesOfMeasures() throws SQLException {
        refusesMeasure("measure_partners_known", "\"partners\": [\"nobody\"]");
        refusesMeasure("measure_goals_known", "\"goals\": [\"nothing\"]");
        refusesMeasure("measure_indicators_known", "\"indicators\": [\"nothing\"]");
        refusesMeasure("measure_documents_known", "\"documents\": [\"nothing\"]");
        refusesMeasure("measure_sources_known", "\"sources\": [\"nothing\"]");
        refusesMeasure("measure_field_fkey", "\"field\": \"nothing\"");
        refusesMeasure("measure_lead_fkey", "\"lead\": \"nobody\"");
        refusesMeasure("measure_territory_fkey", "\"territory\": \"nowhere\"");
    }

    @Test
    void holdsTheValuesOfMeasures() {
        refusesMeasure("measure_status_check", "\"status\": \"done\"");
        refusesMeasure("period_check", "\"planned_end\": \"soon\"");
        refusesMeasure("measure_check", "\"planned_start\": \"2024\", \"planned_end\": \"2023\"");
        refuses("code_check", COPY.formatted("measure", "{\"code\": \"M X\"}", "M-0001"));
    }

    @Test
    void holdsObservations() {
        refuses("observation_dimensions_known", observation("\"dimensions\": [\"sex:nobody\"]"));
        refuses("observation_sources_known", observation("\"sources\": [\"nothing\"]"));
        refuses("observation_territory_fkey", observation("\"territory\": \"nowhere\""));
        refuses("observation_indicator_fkey", observation("\"indicator\": \"nothing\""));
        refuses("observation_value_or_reason", observation("\"value\": null"));
        refuses("observation_value_or_reason", observation("\"flags\": [\"suppressed\"]"));
        refuses("observation_flags_check", observation("\"flags\": [\"guessed\"]"));
        refuses("observation_once", observation("\"code\": 0").replace("\"period\": \"1901\", ", ""));
    }

    @Test
    void holdsEvents() {
        String event = "update event set %s where code = 'fachtag-2023'";
        refuses("event_state_check", event.formatted("state = 'perhaps'"));
        refuses("event_moved_from", event.formatted("state = 'moved'"));
        refuses("event_moved_from", event.formatted("moved_from = '2023'"));
        refuses("event_mode_check", event.formatted("mode = 'nowhere'"));
        refuses("event_accessibility_check", event.formatted("accessibility = '{slide}'"));
        String session = "update event_session set %s where event = 'fachtag-2023'";
        refuses("event_session_times", session.formatted("starts_at = '2023-11-16', ends_at = '2023-11-16'"));
        refuses("event_session_capacity_check", session.formatted("capacity = 0"));
    }

    @Test
    void holdsReports() throws SQLException {
        String report = "insert into progress_report (code, measure, happened, status, status_as_of, continued_by, "
                + "actual_start, actual_end, version, updated_at) values ('r', %s, 1, now())";
        String said = "'{\"de\": \"Ja\"}', ";
        refuses(
                "progress_report_measure_fkey",
                report.formatted("'M-X', " + said + "'planned', '2026', null, null, null"));
        refuses(
                "progress_report_status_known",
                report.formatted("'M-0001', " + said + "'done', '2026', null, null, null"));
        refuses(
                "progress_report_continued_by_another",
                report.formatted("'M-0001', " + said + "'merged', '2026', 'M-0001', null, null"));
        refuses(
                "progress_report_continued_where_it_says_so",
                report.formatted("'M-0001', " + said + "'planned', '2026', 'M-0002', null, null"));
        refuses(
                "progress_report_ends_after_it_begins",
                report.formatted("'M-0001', " + said + "'planned', '2026', null, '2026', '2025'"));
    }

    @Test
    void deletesNothingPublic() {
        for (String table : List.of(
                "measure",
                "field",
                "goal",
                "indicator",
                "event",
                "document",
                "organisation",
                "source",
                "territory",
                "plan",
                "plan_import",
                "dimension_code")) {
            refuses("never deleted", "delete from " + table);
        }
    }

    @Test
    void hasOnePlan() {
        refuses("plan_", "insert into plan select (jsonb_populate_record(p, '{\"only_one\": false}')).* from plan p");
        refuses("plan_pkey", "insert into plan select * from plan");
        refuses("plan_home_territory_fkey", "update plan set home_territory = 'nowhere'");
    }

    /** The first and last day that a list is filtered by are the same here and there. */
    @Test
    void countsDaysAsPeriodsDo() throws SQLException {
        Random random = new Random(2024);
        List<String> periods = new ArrayList<>(List.of("0001", "9999", "2000-02", "1900-02", "2024-02-29", "2023-02"));
        for (int i = 0; i < 500; i++) {
            LocalDate day = LocalDate.ofEpochDay(random.nextLong(-700_000, 2_900_000));
            periods.add(day.toString().substring(0, List.of(4, 7, 10).get(i % 3)));
        }
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(
                        "select p, first_day(p), last_day(p) from unnest(?) with ordinality u(p, n) order by n")) {
            query.setArray(1, connection.createArrayOf("text", periods.toArray()));
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    Period period = Period.of(row.getString(1));
                    assertEquals(period.firstDay(), row.getObject(2, LocalDate.class), period.text());
                    assertEquals(period.lastDay(), row.getObject(3, LocalDate.class), period.text());
                }
            }
        }
    }
}
