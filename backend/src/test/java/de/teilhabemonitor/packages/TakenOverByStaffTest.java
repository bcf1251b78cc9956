package de.teilhabemonitor.packages;

import static de.teilhabemonitor.change.Edits.edit;
import static de.teilhabemonitor.change.Edits.publish;
import static de.teilhabemonitor.packages.ImportsTest.apply;
import static de.teilhabemonitor.packages.ImportsTest.code;
import static de.teilhabemonitor.packages.ImportsTest.csv;
import static de.teilhabemonitor.packages.ImportsTest.discard;
import static de.teilhabemonitor.packages.ImportsTest.rowsOf;
import static org.hamcrest.Matchers.empty;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import de.teilhabemonitor.Api;
import de.teilhabemonitor.sheet.Uploads;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What one instance has published another one takes over by the staff door, which has an older plan already. */
@QuarkusTest
@TestProfile(TakenOverTest.WithStaff.class)
class TakenOverByStaffTest {

    private static final String HEADER = "code,measure,happened_nl,status,status_as_of\n";

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

    private static JsonNode measure(String code) {
        return Api.get("measures/" + code);
    }

    private static void report(String row) {
        apply("coordinator-2", code(csv("reports", HEADER + row + "\n")), 1, true)
                .statusCode(200);
    }

    /** A report of the year, then a day in it by hand; two reports of one day, the later with the lesser code. */
    private static void publishMuch() {
        report("v-1,N-02,Begonnen,in-progress,2026");
        publish(edit("coordinator", "measures/N-02", input -> {
            input.put("status", "completed").put("statusAsOf", "2026-06-20");
            input.remove("statusBasis");
        }));
        report("R-0003,N-01,Loopt,in-progress,2026-06-30");
        report("2026-1,N-01,Klaar,completed,2026-06-30");
    }

    @Test
    void standsThereAsMeasuresCsvSays() throws SQLException {
        publishMuch();
        Map<String, String> before = Export.texts();
        byte[] export = Uploads.zip(Export.files());
        begin();
        assertEquals("planned", measure("N-02").path("status").asText());
        String import_ = code(ImportsTest.upload("application/zip", "", export));
        rowsOf(import_, "?kind=error").body("data", empty());
        rowsOf(import_, "?kind=suspicious").body("data", empty());
        apply("coordinator-2", import_, 1, false).statusCode(200);
        assertEquals(before, Export.texts());
        assertEquals("completed", measure("N-02").path("status").asText());
        assertEquals("Klaar", measure("N-01").at("/statusBasis/nl").asText());
        String again = code(ImportsTest.upload("application/zip", "", export));
        rowsOf(again, "?kind=changed").body("data", empty());
        rowsOf(again, "?kind=created").body("data", empty());
        apply("coordinator-2", again, 1, true).statusCode(409);
        discard(again).statusCode(200);
        assertEquals(before, Export.texts());
    }

    /** Without the measures, reports say how they stand: of one day the one that said so last. */
    @Test
    void standsThereAsTheLastReportSays() throws SQLException {
        publishMuch();
        String reports = String.valueOf(Export.texts().get("reports.csv"));
        begin();
        apply("coordinator-2", code(csv("reports", reports)), 1, true).statusCode(200);
        assertEquals("completed", measure("N-01").path("status").asText());
        assertEquals("in-progress", measure("N-02").path("status").asText());
        assertEquals(reports, Export.texts().get("reports.csv"));
    }
}
