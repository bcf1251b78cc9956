package de.teilhabemonitor.packages;

import static de.teilhabemonitor.change.Edits.edit;
import static de.teilhabemonitor.change.Edits.publish;
import static de.teilhabemonitor.packages.ImportsTest.apply;
import static de.teilhabemonitor.packages.ImportsTest.code;
import static de.teilhabemonitor.packages.ImportsTest.discard;
import static de.teilhabemonitor.packages.ImportsTest.rowsOf;
import static de.teilhabemonitor.packages.ReportImportTest.HEADER;
import static de.teilhabemonitor.packages.ReportImportTest.reports;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import de.teilhabemonitor.Api;
import de.teilhabemonitor.sheet.Uploads;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.Test;

/** Whether a report that comes in by a table says how its measure stands, or whoever spoke of a later day does. */
@QuarkusTest
@TestProfile(ImportsTest.WithStaff.class)
class ReportDaysTest {

    private static JsonNode measure(String code) {
        return Api.get("measures/" + code);
    }

    @Test
    void leaveWhatIsNewerAsItIs() {
        publish(edit("coordinator", "measures/M-0020", input -> {
            input.put("status", "completed").put("statusAsOf", "2025-10");
            input.remove("statusBasis");
        }));
        JsonNode before = measure("M-0020");
        assertFalse(before.at("/statusEntry/at").isMissingNode(), before.toString());
        // Neither why it was paused then, nor why it is no longer completed: it is.
        String import_ = reports("B-20-1,M-0020,Lag damals still,,paused,2023-05,,,,");
        rowsOf(import_, "?kind=error").body("data", empty());
        rowsOf(import_, "?kind=suspicious").body("data", empty());
        apply("coordinator-2", import_, 1, false).statusCode(200);
        assertEquals(before, measure("M-0020"), "it says who said so last, too");
        given().get("/api/v1/measures/M-0020/history")
                .then()
                .body("data[0].subject", equalTo("reports/B-20-1"))
                .body("data[0].fields.find { it.field == 'status' }.before", equalTo(null))
                .body("data[0].fields.find { it.field == 'status' }.after", equalTo("paused"));
        ImportsTest.changesNothingByExportAndImport();
    }

    /** The same day counts, and a month ends later than a day in it. */
    @Test
    void countFromTheDayOfTheStatusOn() {
        String import_ = reports(
                "B-13-1,M-0013,Vorher,,planned,2024-01-30,,,,", "B-13-2,M-0013,Noch einmal,,in-progress,2024-01,,,,");
        rowsOf(import_, "?kind=suspicious").body("data.key", contains("B-13-2"));
        discard(import_).statusCode(200);
    }

    /** A year ends with its last day, which is the finer of the two: who spoke of the day is told still. */
    @Test
    void leaveADayAsItIsWhereTheyTellOfItsYear() {
        publish(edit("coordinator", "measures/M-0002", input -> {
            input.put("status", "established").put("statusAsOf", "2025-12-31");
            input.remove("statusBasis");
        }));
        JsonNode before = measure("M-0002");
        assertFalse(before.at("/statusEntry/at").isMissingNode(), before.toString());
        apply("coordinator-2", reports("B-02-1,M-0002,Lief noch,,in-progress,2025,,,,"), 1, false)
                .statusCode(200);
        assertEquals(before, measure("M-0002"));
        apply("coordinator-2", reports("B-02-2,M-0002,Läuft gut,,established,2025-12-31,,,,"), 1, true)
                .statusCode(200);
        assertEquals("Läuft gut", measure("M-0002").at("/statusBasis/de").asText());
        assertFalse(measure("M-0002").has("statusEntry"), "by a report since");
    }

    /** Of one day the later line counts, whatever the codes are; it is the later one of an export, too. */
    @Test
    void countInTheOrderOfTheLinesWhereTheyTellOfOneDay() {
        String import_ = reports(
                "R-03,M-0003,Noch nicht fertig,,in-progress,2025-06-01,,,,",
                "2025-03,M-0003,Am Abend fertig,,completed,2025-06-01,,,,");
        apply("coordinator-2", import_, 1, true).statusCode(200);
        assertEquals("completed", measure("M-0003").path("status").asText());
        String reports = String.valueOf(Export.texts().get("reports.csv"));
        assertEquals(
                1, Integer.signum(reports.indexOf("\n2025-03,") - reports.indexOf("\nR-03,")), "the one that counts");
        ImportsTest.changesNothingByExportAndImport();
    }

    /** Also where that is no news, or no day is known. */
    @Test
    void changeNoMeasureThatTheUploadSaysItself() {
        JsonNode before = measure("M-0004");
        JsonNode undated = measure("M-0014");
        byte[] upload = Uploads.zip(Uploads.files(
                "reports.csv",
                HEADER + "B-04-1,M-0004,Steht still,,paused,2025-06,,,,\nB-14-1,M-0014,Fertig,,completed,2025-06,,,,\n",
                "measures.csv",
                "code,status_as_of\nM-0004,2021\nM-0014,\n"));
        String import_ = code(ImportsTest.upload("application/zip", "", upload));
        rowsOf(import_, "?kind=suspicious").body("data", empty());
        rowsOf(import_, "?kind=unchanged").body("data.key", contains("M-0004", "M-0014"));
        apply("coordinator-2", import_, 1, false).statusCode(200);
        assertEquals(before, measure("M-0004"));
        assertEquals(undated, measure("M-0014"));
        given().get("/api/v1/measures/M-0004/history").then().body("data[0].subject", equalTo("reports/B-04-1"));
        String again = code(ImportsTest.upload("application/zip", "", upload));
        apply("coordinator-2", again, 1, true).statusCode(409);
        discard(again).statusCode(200);
        // Neither does one that is mended.
        byte[] mended = Uploads.zip(Uploads.files(
                "reports.csv",
                "code,happened_de\nB-04-1,Steht noch still\n",
                "measures.csv",
                "code,status_as_of\nM-0004,2021\n"));
        apply("coordinator-2", code(ImportsTest.upload("application/zip", "", mended)), 1, false)
                .statusCode(200);
        assertEquals(before, measure("M-0004"));
    }

    @Test
    void sayOfWhatWithoutADayTheyWriteOver() {
        String import_ = reports("B-14-9,M-0014,Fertig,,completed,2025-07,,,,");
        rowsOf(import_, "?kind=suspicious").body("data[0].remarks[0].reason.de", containsString("dort: „läuft“."));
        discard(import_).statusCode(200);
    }
}
