package de.teilhabemonitor.packages;

import static io.restassured.RestAssured.given;
import static java.util.Objects.requireNonNull;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.teilhabemonitor.web.Settings;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.formatters.PatternFormatter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With a plan in the database a bad package is only reported; without one there is nothing to serve, and no start. */
@QuarkusTest
@TestProfile(OwnDatabase.class)
class PackageAtStartTest {

    @Inject
    PlanImport plans;

    @Inject
    Rows rows;

    @TempDir
    Path folder;

    private record Set(Optional<String> plan) implements Settings {

        @Override
        public String url() {
            return "http://localhost";
        }

        @Override
        public boolean cache() {
            return true;
        }

        @Override
        public Optional<String> operator() {
            return Optional.empty();
        }

        @Override
        public Optional<String> securityContact() {
            return Optional.empty();
        }

        @Override
        public boolean feedback() {
            return false;
        }

        @Override
        public Optional<String> serverKey() {
            return Optional.empty();
        }

        @Override
        public Optional<String> ledger() {
            return Optional.empty();
        }

        @Override
        public Optional<String> clamd() {
            return Optional.empty();
        }
    }

    private void start(Optional<Path> plan) {
        PackageAtStart start = new PackageAtStart();
        start.plans = plans;
        start.settings = new Set(plan.map(Path::toString));
        start.take(new StartupEvent());
    }

    /** What the operator reads meanwhile. */
    private static List<String> logged(Runnable act) {
        List<String> lines = new ArrayList<>();
        Handler handler = new Handler() {
            @Override
            public void publish(LogRecord entry) {
                lines.add(new PatternFormatter("%s").format(ExtLogRecord.wrap(entry)));
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        Logger log = Logger.getLogger(PackageAtStart.class.getName());
        log.addHandler(handler);
        try {
            act.run();
        } finally {
            log.removeHandler(handler);
        }
        return lines;
    }

    private Path spoilt() throws IOException {
        return written(Draft.ofBremen().cell("goals.csv", "Z02-1", "field", "HF99"));
    }

    private Path written(Draft draft) throws IOException {
        for (var file : draft.files().files().entrySet()) {
            Files.write(folder.resolve(file.getKey()), file.getValue());
        }
        return folder;
    }

    /** Who fills a package in finds here what the import will check. */
    @Test
    void tellsWhatAPackageLooksLike() throws IOException {
        byte[] said = given().get("/api/v1/datapackage.json")
                .then()
                .statusCode(200)
                .contentType("application/json")
                .body("resources.name", hasItems("plan", "measures", "observations"))
                .extract()
                .asByteArray();
        try (InputStream file = getClass().getResourceAsStream("/plan-package/datapackage.json")) {
            assertArrayEquals(requireNonNull(file).readAllBytes(), said);
        }
    }

    @Test
    void servesThePlanItHasWhereThePackageIsRefused() throws IOException {
        Map<String, String> before = rows.everything();
        start(Optional.of(spoilt()));
        start(Optional.of(folder.resolve("nowhere")));
        start(Optional.of(Draft.NERGENSHUIZEN));
        assertEquals(before, rows.everything());
        given().get("/api/v1/plan").then().statusCode(200).body("homeTerritory.code", equalTo("DE-HB"));
    }

    @Test
    void takesThePackageThatIsInAlreadyNoSecondTime() {
        start(Optional.empty());
        Map<String, String> before = rows.everything();
        start(Optional.empty());
        assertEquals(before, rows.everything());
    }

    @Test
    void saysSinceWhenThePackageIsUnchanged() throws IOException {
        Path bremen = written(Draft.ofBremen());
        start(Optional.of(bremen));
        Map<String, String> before = rows.everything();
        List<String> told = logged(() -> start(Optional.of(bremen)));
        assertEquals(1, told.size(), told.toString());
        String since = rows.ask("select to_char(imported_at at time zone 'UTC', 'YYYY-MM-DD HH24:MI') from plan_import "
                + "order by id desc limit 1");
        assertTrue(told.get(0).endsWith(" is unchanged since it came in on " + since + " UTC."), told.toString());
        assertEquals(before, rows.everything());
    }

    @Test
    void doesNotStartWithoutAPlanAndSaysWhy() throws IOException, SQLException {
        Path spoilt = spoilt();
        rows.empty();
        try {
            List<String> told = logged(() -> assertThrows(NoPlanToServe.class, () -> start(Optional.of(spoilt))));
            assertEquals("    line 2, field: \"HF99\" is not in fields.csv.", told.get(2));
            assertTrue(told.get(0).endsWith("was refused, nothing was written:"), told.toString());
            assertTrue(told.get(1).startsWith("goals.csv "), told.toString());
            assertEquals(3, told.size(), told.toString());
            told = logged(() -> assertThrows(NoPlanToServe.class, () -> start(Optional.of(folder.resolve("nowhere")))));
            assertEquals(List.of("The plan package cannot be read: " + folder.resolve("nowhere")), told);
            assertEquals(0, rows.count("plan") + rows.count("plan_import") + rows.count("source"));
        } finally {
            start(Optional.empty());
        }
        assertEquals(20, rows.count("measure"));
        given().get("/api/v1/goals/Z02-1").then().statusCode(200);
    }

    /** What the staff have changed is not taken back by a package that knows nothing of it. */
    @Test
    void takesNoOtherPackageOnceTheStaffHaveChangedThePlan() throws IOException, SQLException {
        start(Optional.empty());
        rows.run(
                "insert into applied_change (number, subject, about, kind, applied_at, subject_version, plan_version, minor,"
                        + " fields) values (1, 'measures/M-0005', '{}', 'edit', now(), 2, 2, false, '[]')");
        try {
            Path other = written(Draft.ofBremen().cell("measures.csv", "M-0005", "title_de", "Aus dem Paket"));
            Map<String, String> before = rows.everything();
            List<String> told = logged(() -> start(Optional.of(other)));
            assertEquals(before, rows.everything());
            assertEquals(1, told.size(), told.toString());
            assertTrue(told.get(0).contains("please import it in the staff area"), told.toString());
        } finally {
            rows.run("truncate applied_change cascade");
        }
    }

    /** A report that a round waits for comes by its form: a package would take its code. */
    @Test
    void takesNoOtherPackageOnceARoundHasBegun() throws IOException, SQLException {
        start(Optional.empty());
        rows.run("insert into reporting_round (code, title, reports_from, reports_to, opens, due, version, updated_at)"
                + " values ('R1', '{\"de\": \"Runde\"}', '2025', '2026', '2026-01-01', '2026-02-01', 1, now())");
        try {
            Path other = written(Draft.ofBremen().cell("measures.csv", "M-0005", "title_de", "Aus dem Paket"));
            Map<String, String> before = rows.everything();
            List<String> told = logged(() -> start(Optional.of(other)));
            assertEquals(before, rows.everything());
            assertTrue(told.get(0).contains("a reporting round was begun"), told.toString());
        } finally {
            rows.run("truncate reporting_round cascade");
        }
    }
}
