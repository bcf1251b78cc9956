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
import java.util.Map;
import java.util.Optional;
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
    }

    private void start(Optional<Path> plan) {
        PackageAtStart start = new PackageAtStart();
        start.plans = plans;
        start.settings = new Set(plan.map(Path::toString));
        start.take(new StartupEvent());
    }

    private Path spoilt() throws IOException {
        for (var file : Draft.ofBremen()
                .cell("goals.csv", "Z02-1", "field", "HF99")
                .files()
                .files()
                .entrySet()) {
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
    void doesNotStartWithoutAPlanAndSaysWhy() throws IOException, SQLException {
        Path spoilt = spoilt();
        rows.run("truncate "
                + rows.ask("select string_agg(quote_ident(tablename), ', ') from pg_tables "
                        + "where schemaname = 'public' and tablename not like 'flyway%'"));
        try {
            String reason = String.valueOf(assertThrows(IllegalStateException.class, () -> start(Optional.of(spoilt)))
                    .getMessage());
            assertTrue(reason.contains("goals.csv"), reason);
            assertTrue(reason.contains("line 2, field: \"HF99\" is not in fields.csv"), reason);
            reason = String.valueOf(
                    assertThrows(IllegalStateException.class, () -> start(Optional.of(folder.resolve("nowhere"))))
                            .getMessage());
            assertTrue(reason.contains("nowhere"), reason);
            assertEquals(0, rows.count("plan") + rows.count("plan_import") + rows.count("source"));
        } finally {
            start(Optional.empty());
        }
        assertEquals(20, rows.count("measure"));
        given().get("/api/v1/goals/Z02-1").then().statusCode(200);
    }
}
