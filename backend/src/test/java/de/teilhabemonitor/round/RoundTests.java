package de.teilhabemonitor.round;

import de.teilhabemonitor.Signed;
import de.teilhabemonitor.plan.CurrentPlan;
import io.agroal.api.AgroalDataSource;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** What the tests of rounds share: every test begins without a round and without changes. */
abstract class RoundTests {

    static final String STAFF = "/api/staff/v1/";

    @Inject
    AgroalDataSource database;

    @Inject
    CurrentPlan plan;

    @BeforeEach
    void begin() throws SQLException {
        RoundWorld.Ahead.by(Duration.ZERO);
        run("truncate reminder, duty, reporting_round, outbox, progress_report, change cascade");
        run("update job set done_on = null");
        run("update measure set report_from = null, report_due = null, stale_from = null");
        run("update plan set version = version + 1");
        plan.refresh();
    }

    @AfterEach
    void backToNow() {
        RoundWorld.Ahead.by(Duration.ZERO);
    }

    /** The day in Bremen, as the product has it. */
    LocalDate today() {
        return plan.today();
    }

    /** So many days later, at noon in Bremen. */
    void later(int days) {
        ZoneId zone = plan.get().zone();
        Duration toNoon = Duration.between(
                Instant.now(), LocalDate.now(zone).atTime(12, 0).atZone(zone).toInstant());
        RoundWorld.Ahead.by(toNoon.plusDays(days));
        plan.refresh();
    }

    static RequestSpecification json(String person) {
        return Signed.as(person).contentType("application/json");
    }

    static RequestSpecification json(String person, String ifMatch) {
        return json(person).header("If-Match", ifMatch);
    }

    Map<String, Object> round(String code, Map<String, Object> measures) {
        return Map.of(
                "code",
                code,
                "title",
                Map.of("de", "Berichte 2026", "en", "Reports 2026"),
                "reportsFrom",
                "2025",
                "reportsTo",
                "2026-06",
                "opens",
                today().toString(),
                "due",
                today().plusDays(30).toString(),
                "measures",
                measures);
    }

    ValidatableResponse open(Map<String, Object> round) {
        return json("coordinator").body(round).post(STAFF + "rounds").then();
    }

    void open(String code, String... measures) {
        open(round(code, Map.of("measures", List.of(measures)))).statusCode(201);
    }

    void run(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    List<String> read(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            List<String> values = new ArrayList<>();
            while (row.next()) {
                values.add(row.getString(1));
            }
            return values;
        }
    }

    int count(String table) throws SQLException {
        return Integer.parseInt(read("select count(*) from " + table).get(0));
    }
}
