package de.teilhabemonitor.packages;

import static de.teilhabemonitor.change.Edits.draft;
import static de.teilhabemonitor.change.Edits.edit;
import static de.teilhabemonitor.change.Edits.publish;
import static de.teilhabemonitor.change.Edits.step;
import static de.teilhabemonitor.packages.ImportsTest.apply;
import static de.teilhabemonitor.packages.ImportsTest.code;
import static de.teilhabemonitor.packages.ImportsTest.csv;
import static de.teilhabemonitor.packages.ImportsTest.discard;
import static de.teilhabemonitor.packages.ImportsTest.rowsOf;
import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import de.teilhabemonitor.Api;
import de.teilhabemonitor.Signed;
import de.teilhabemonitor.sheet.Uploads;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Reports come in by tables, also of days long gone, and write over nothing that is newer. */
@QuarkusTest
@TestProfile(ImportsTest.WithStaff.class)
class ReportImportTest {

    static final String HEADER =
            "code,measure,happened_de,next_de,status,status_as_of,status_reason_de,continued_by,actual_start,actual_end\n";

    @Inject
    Clock clock;

    static String reports(String... lines) {
        return code(csv("reports", HEADER + String.join("\n", lines) + "\n"));
    }

    private static JsonNode measure(String code) {
        return Api.get("measures/" + code);
    }

    /** In the order of their days, whatever the order of the lines. */
    @Test
    void setTheStatusOfTheirMeasureAndSaySoBefore() {
        String import_ = reports(
                "B-12-2,M-0012,Die Reise ist beendet,,completed,2022-06,,,2020-03,2022-05",
                "B-12-1,M-0012,Die Reise hat begonnen,Zwölf Orte,in-progress,2021-03,,,2020-03,");
        rowsOf(import_, "?kind=suspicious")
                .body("data.line", contains(2, 3))
                .body("data.remarks[0][0].column", equalTo("status"))
                .body(
                        "data.remarks[0][0].reason.de",
                        equalTo(
                                "Dieser Bericht ändert auch die Maßnahme M-0012. Bisher steht dort: „läuft“ (März 2021)."))
                .body("data.remarks[0][0].reason.en", containsString("\"in progress\" (March 2021)."))
                .body("data.remarks[1][0].reason.de", containsString("„Stand unbekannt“ (2020)."))
                .body("data.subject", contains("reports/B-12-2", "reports/B-12-1"));
        apply("coordinator-2", import_, 1, false).statusCode(409).body("violations.name", contains("confirmed"));
        assertEquals("unknown", measure("M-0012").path("status").asText());
        apply("coordinator-2", import_, 1, true).statusCode(200);
        JsonNode after = measure("M-0012");
        assertEquals("completed", after.path("status").asText());
        assertEquals("2022-06", after.path("statusAsOf").asText());
        assertEquals("Die Reise ist beendet", after.at("/statusBasis/de").asText());
        assertEquals("2020-03", after.path("actualStart").asText());
        assertEquals("2022-05", after.path("actualEnd").asText());
        given().get("/api/v1/measures/M-0012/history")
                .then()
                .body("data.subject", contains("reports/B-12-2", "reports/B-12-1"))
                .body("data[0].fields.find { it.field == 'status' }.before", equalTo("in-progress"))
                .body("data[0].fields.find { it.field == 'status' }.after", equalTo("completed"));
        ImportsTest.changesNothingByExportAndImport();
        mendsWhatTheMeasureHasFromIt();
    }

    private void mendsWhatTheMeasureHasFromIt() {
        String import_ = code(csv(
                "reports", "code,happened_de\nB-12-2,Die Rundreise ist beendet\nB-12-1,Die Rundreise hat begonnen\n"));
        rowsOf(import_, "?kind=changed").body("data", hasSize(2));
        rowsOf(import_, "?kind=suspicious").body("data.key", contains("B-12-2"));
        apply("coordinator-2", import_, 1, true).statusCode(200);
        assertEquals(
                "Die Rundreise ist beendet",
                measure("M-0012").at("/statusBasis/de").asText());
        ImportsTest.changesNothingByExportAndImport();
    }

    @Test
    void areJudgedByWhatTheOnesBeforeLeave() {
        String import_ = reports(
                "B-19-2,M-0019,Wieder aufgenommen,,in-progress,2025-02,,,,",
                "B-19-1,M-0019,Fertig,,completed,2024-02,,,,",
                "B-19-3,M-0019,Ende vor Anfang,,in-progress,2025-03,,,2025,2024",
                "B-19-4,M-0019,Geht anderswo weiter,,merged,2025-04,Doppelt,,,",
                "B-19-5,M-0019,Steht still,,paused,2025-05,Doppelt,M-0018,,",
                "B-19-6,M-0019,In sich,,merged,2025-06,Doppelt,M-0019,,",
                "B-19-7,M-9999,Woanders,,planned,2025-06,,,,",
                "B-19-8,M-0019,Ohne Tag,,planned,,,,,");
        rowsOf(import_, "?kind=error")
                .body("data.line", contains(2, 4, 5, 6, 7, 8, 9))
                .body("data[0].errors[0].reason.de", containsString("warum"))
                .body("data[1].errors.column", contains("actual_end"))
                .body("data[2].errors.column", contains("continued_by"))
                .body("data[3].errors.column", contains("continued_by"))
                .body("data[4].errors.column", contains("continued_by"))
                .body("data[5].errors.column", contains("measure"))
                .body("data[6].errors.column", contains("status_as_of"));
        apply("coordinator-2", import_, 1, true).statusCode(409);
        discard(import_).statusCode(200);
    }

    @Test
    void areLookedAtAgainWhereTheirMeasureHasChanged() {
        String import_ = reports("B-15-1,M-0015,Aufgebaut,,completed,2025-03,,,,");
        publish(edit("coordinator", "measures/M-0015", input -> input.put("contact", "buero@example.org")));
        apply("coordinator-2", import_, 1, true).statusCode(409).body("violations.name", contains("reports"));
        Signed.as("coordinator")
                .header("If-Match", "\"1\"")
                .put(ImportsTest.IMPORTS + "/" + import_ + "/preview")
                .then()
                .statusCode(200);
        apply("coordinator-2", import_, 2, true).statusCode(200);
        assertEquals("completed", measure("M-0015").path("status").asText());
        String other = code(csv("reports", "code,measure\nB-15-1,M-0014\n"));
        rowsOf(other, "?kind=error").body("data[0].errors.column", contains("measure"));
        discard(other).statusCode(200);
    }

    /** A measure, a report on it and the news of it in one upload. */
    @Test
    void comeWithTheirMeasure() {
        Map<String, byte[]> files = Uploads.files(
                "notices.csv",
                "code,date,title_de,about,source\nN-neu-1,2026-02,Neues,measures/M-9100;notices/N-neu-2;fields/HF07,q001\n"
                        + "N-neu-2,2026-03,Noch mehr,reports/B-91-1;measures/M-9101,q001\n",
                "reports.csv",
                HEADER + "B-91-1,M-9100,Läuft an,,in-progress,2026-01,,,,\n",
                "measures.csv",
                "code,field,title_de,status,territory,provenance,source\nM-9100,HF07,Neu,planned,DE-HB,other-plan,q001\n");
        String import_ = code(ImportsTest.upload("application/zip", "", Uploads.zip(files)));
        rowsOf(import_, "?kind=error")
                .body("data.key", contains("N-neu-2"))
                .body("data[0].errors.column", contains("about", "about"))
                .body("data[0].errors[0].reason.de", containsString("measures, notices"))
                .body("data[0].errors[1].reason.de", containsString("„M-9101“ gibt es im Plan nicht"));
        discard(import_).statusCode(200);
        files = new HashMap<>(files);
        files.put(
                "notices.csv",
                new String(files.get("notices.csv"), UTF_8)
                        .replace("reports/B-91-1;measures/M-9101", "organisations/sgfv")
                        .getBytes(UTF_8));
        import_ = code(ImportsTest.upload("application/zip", "", Uploads.zip(files)));
        rowsOf(import_, "?kind=error").body("data", empty());
        apply("coordinator-2", import_, 1, true).statusCode(200);
        assertEquals("in-progress", measure("M-9100").path("status").asText());
        given().get("/api/v1/notices/N-neu-1")
                .then()
                .body("about.subject", contains("measures/M-9100", "notices/N-neu-2", "fields/HF07"));
        ImportsTest.changesNothingByExportAndImport();
    }

    @Test
    void leaveOutWhatIsNoLongerPublic() {
        String import_ = code(csv(
                "notices",
                "code,date,title_de,about\nN-weg-1,2026-02,Zurückgezogen,\nN-weg-2,2026-02,Entfernt,\n"
                        + "N-weg-3,2026-02,Bleibt,notices/N-weg-1;notices/N-weg-2;fields/HF07\n"));
        apply("coordinator-2", import_, 1, false).statusCode(200);
        String report = reports("B-18-1,M-0018,Darf niemand mehr lesen,,in-progress,2022-01,,,,");
        apply("coordinator-2", report, 1, false).statusCode(200);
        publish(
                Api.json(
                        "{\"subject\": \"notices/N-weg-1\", \"kind\": \"retire\", \"baseVersion\": 1, \"reason\": \"Verfrüht\"}"));
        for (String subject : List.of("notices/N-weg-2", "reports/B-18-1")) {
            Signed.as("coordinator")
                    .contentType("application/json")
                    .body("{\"subject\": \"" + subject + "\", \"reason\": \"Urteil vom Mai\"}")
                    .post("/api/staff/v1/takedowns")
                    .then()
                    .statusCode(201);
        }
        Map<String, String> files = Export.texts();
        String notices = String.valueOf(files.get("notices.csv"));
        assertFalse(notices.contains("N-weg-1,") || notices.contains("N-weg-2,"), notices);
        assertTrue(notices.contains("N-weg-3,2026-02,Bleibt,") && notices.contains(",fields/HF07,"), notices);
        assertFalse(String.valueOf(files.get("reports.csv")).contains("B-18-1"));
        assertTrue(String.valueOf(files.get("taken_down.csv")).contains("reports/B-18-1,"));
        files.values().forEach(text -> assertFalse(text.contains("Verfrüht") || text.contains("Darf niemand mehr")));
        ImportsTest.changesNothingByExportAndImport();
        String again =
                code(csv("notices", "code,date,title_de\nN-weg-1,2026-02,Zurückgezogen\nN-weg-2,2026-02,Wieder da\n"));
        rowsOf(again, "?kind=unchanged").body("data.key", contains("N-weg-1"));
        rowsOf(again, "?kind=error").body("data.key", contains("N-weg-2"));
        discard(again).statusCode(200);
    }

    /** What was reported on a measure goes with it. */
    @Test
    void goWithTheirMeasureWhereThatIsTakenDown() {
        String import_ = reports("B-16-1,M-0016,Darf niemand mehr wissen,,completed,2022-01,,,,");
        apply("coordinator-2", import_, 1, true).statusCode(200);
        Signed.as("coordinator")
                .contentType("application/json")
                .body("{\"subject\": \"measures/M-0016\", \"reason\": \"Urteil vom Mai\"}")
                .post("/api/staff/v1/takedowns")
                .then()
                .statusCode(201);
        Export.texts().values().forEach(text -> assertFalse(text.contains("Darf niemand mehr wissen")));
        ImportsTest.changesNothingByExportAndImport();
        String again = code(csv(
                "reports",
                "code,measure,happened_de,status,status_as_of\nB-16-1,M-0016,Anders,completed,2022-01\n"
                        + "B-16-2,M-0016,Neu,completed,2022-01\n"));
        rowsOf(again, "?kind=error")
                .body("data.key", contains("B-16-1", "B-16-2"))
                .body("data[0].errors[0].reason.de", containsString("aus rechtlichen Gründen"))
                .body("data[0].changes.before.flatten().findAll { it != null }", empty());
        discard(again).statusCode(200);
        JsonNode draft = draft("coordinator", Api.json("""
                {"subject": "reports/B-16-3", "kind": "create", "reason": "Nachtrag", "input": {"measure": "M-0016",
                "happened": {"de": "Doch etwas"}, "status": "completed", "statusAsOf": "2026-01"}}"""));
        Response submitted = step("coordinator", draft, "submission");
        assertEquals(400, submitted.statusCode());
        assertEquals("/input/measure", submitted.path("violations[0].name"));
    }

    @Test
    void answerNoRoundThatWaitsForThem() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        Signed.as("coordinator")
                .contentType("application/json")
                .body(Map.of(
                        "code",
                        "RUNDE",
                        "title",
                        Map.of("de", "Runde"),
                        "reportsFrom",
                        "2025",
                        "reportsTo",
                        "2026",
                        "opens",
                        today.toString(),
                        "due",
                        today.plusDays(30).toString(),
                        "measures",
                        Map.of("measures", List.of("M-0007"))))
                .post("/api/staff/v1/rounds")
                .then()
                .statusCode(201);
        String import_ = reports("RUNDE-M-0007,M-0007,Läuft,,in-progress,2022-01,,,,");
        rowsOf(import_, "?kind=error")
                .body("data[0].errors.column", contains("code"))
                .body("data[0].errors[0].reason.de", containsString("wartet eine Berichtsrunde"));
        discard(import_).statusCode(200);
    }
}
