package de.teilhabemonitor.packages;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import de.teilhabemonitor.Api;
import de.teilhabemonitor.Nergenshuizen;
import de.teilhabemonitor.Signed;
import de.teilhabemonitor.change.Edits;
import de.teilhabemonitor.sheet.Uploads;
import de.teilhabemonitor.start.TestDatabase;
import de.teilhabemonitor.start.TestKeycloak;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What one instance has published another one takes over, which has nothing yet. */
@QuarkusTest
@TestProfile(TakenOverTest.WithStaff.class)
class TakenOverTest {

    /** Nergenshuizen in a database of its own, that is emptied, with people who sign in. */
    public static class WithStaff extends Nergenshuizen {

        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(
                    new TestResourceEntry(TestDatabase.class, Map.of("database", "nergenshuizen-taken-over")),
                    new TestResourceEntry(TestKeycloak.class));
        }

        /** Tokens of a real provider are of now. */
        @Override
        public Set<Class<?>> getEnabledAlternatives() {
            return Set.of();
        }
    }

    @Inject
    PlanImport plans;

    @Inject
    Rows rows;

    @BeforeEach
    void begin() throws SQLException {
        rows.empty();
        plans.take(Draft.of(Draft.NERGENSHUIZEN).files());
        plans.announce();
    }

    @Test
    void saysTheSameThere() throws SQLException {
        String round = LocalDate.now(ZoneOffset.UTC).plusDays(30).getYear() + "-1";
        round(round, round);
        report(round);
        bringIn();
        Map<String, String> before = Export.texts();
        PackageFiles files = new PackageFiles("taken-over", Export.files());
        rows.empty();
        Report report = plans.take(files);
        plans.announce();
        assertFalse(report.isRejected(), () -> report.inWords(Locale.ENGLISH));
        assertEquals("0", rows.ask("select count(*) from applied_change"));
        assertEquals(before, Export.texts());
        assertFalse(plans.take(files).changedAnything());
        assertEquals(
                "Elke week",
                Api.get("measures/N-02").at("/report/next/nl").asText(),
                "what comes next is told as before");
        ImportsTest.changesNothingByExportAndImport();
        // The reports of the round that was keep their codes: the first one here gets another.
        round(null, round.replaceFirst("1$", "2"));
    }

    private static void round(@Nullable String code, String expected) {
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        Map<String, Object> round = new HashMap<>(Map.of(
                "title",
                Map.of("nl", "Ronde"),
                "reportsFrom",
                "2025",
                "reportsTo",
                "2026",
                "opens",
                today.toString(),
                "due",
                today.plusDays(30).toString(),
                "measures",
                Map.of("measures", List.of("N-02"))));
        if (code != null) {
            round.put("code", code);
        }
        Signed.as("coordinator")
                .contentType("application/json")
                .body(round)
                .post("/api/staff/v1/rounds")
                .then()
                .statusCode(201)
                .body("code", equalTo(expected));
    }

    /** By the form, with a milestone that it has reached. */
    private static void report(String round) {
        Edits.publish(Api.json("""
                {"subject": "reports/%1$s-N-02", "kind": "create", "reason": "Verslag", "input": {"measure": "N-02",
                "round": "%1$s", "happened": {"nl": "Begonnen", "tr": "Başladı"}, "next": {"nl": "Elke week"},
                "status": "in-progress", "statusAsOf": "2026-06-20", "actualStart": "2026-06",
                "milestones": [{"id": "stap01", "title": {"nl": "Eerste groep"}, "state": "reached", "reachedOn": "2026-06-01"}]}}""".formatted(round)));
    }

    private static void bringIn() {
        String code = ImportsTest.code(ImportsTest.upload(
                "application/zip",
                "",
                Uploads.zip(Uploads.files(
                        "reports.csv",
                        "code,measure,happened_nl,obstacles_nl,status,status_as_of,status_reason_nl,continued_by\n"
                                + "v-1,N-02,\"Nog niet, \"\"helaas\"\"\",\"Geen\nlokaal\",planned,2025,,\n"
                                + "v-2,N-03,Samengevoegd,,merged,2026-06,Zelfde doel,N-02\n",
                        "notices.csv",
                        "code,date,title_nl,title_ar,body_nl,about,page_url,source\n"
                                + "b-1,2026-06-01,Nieuws,أخبار,=1+1,notices/b-2;measures/N-02;units/procent,https://nergenshuizen.example/n,b1\n"
                                + "b-2,2026,Kort,,,,,\n"))));
        ImportsTest.apply("coordinator-2", code, 1, true).statusCode(200);
    }
}
