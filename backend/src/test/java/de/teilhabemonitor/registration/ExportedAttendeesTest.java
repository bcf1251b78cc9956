package de.teilhabemonitor.registration;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.teilhabemonitor.Signed;
import de.teilhabemonitor.sheet.Sheets;
import de.teilhabemonitor.sheet.Tables;
import de.teilhabemonitor.sheet.Writing;
import de.teilhabemonitor.submission.FeedbackWorld;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;

/** The list is taken away as a file: for programs with codes, for people in words. */
@QuarkusTest
@TestProfile(FeedbackWorld.class)
class ExportedAttendeesTest extends RegistrationTests {

    private static final String EVENTS = "/api/staff/v1/events/";

    @Test
    void areAWorkbookForPeople() throws IOException, SQLException {
        Visitors.announce("mappe");
        Visitors.open("mappe", 2);
        Signed.as("event-team")
                .contentType("application/json")
                .body("{\"name\": \"=1+1\", \"sessions\": [1, 2], \"access\": [\"step-free\", \"sign-language\"],"
                        + " \"needs\": \"+49 vorher anrufen\"}")
                .post(EVENTS + "mappe/registrations")
                .then()
                .statusCode(201);
        run("update registration set asked_at = '2031-01-02T23:30:15.5Z' where event = 'mappe'");
        byte[] file = Signed.as("event-team")
                .get(EVENTS + "mappe/registrations.xlsx")
                .then()
                .statusCode(200)
                .header("Content-Disposition", equalTo("attachment; filename=\"mappe-anmeldungen.xlsx\""))
                .extract()
                .asByteArray();
        Path kept = Files.write(Files.createTempFile("mappe", ".xlsx"), file);
        try {
            List<List<String>> rows = read(kept);
            assertEquals(
                    List.of(
                            "Kürzel",
                            "Stand",
                            "Name",
                            "Organisation",
                            "E-Mail",
                            "Sprache",
                            "Programmpunkte",
                            "Bedarf",
                            "Weiterer Bedarf",
                            "Von Hand eingetragen",
                            "Angemeldet am",
                            "Muss zusagen bis",
                            "Da seit"),
                    rows.get(0));
            List<String> cells = rows.get(1);
            assertEquals("angemeldet", cells.get(1));
            assertEquals("=1+1", cells.get(2));
            assertEquals("Deutsch", cells.get(5));
            assertEquals("Mieten; Bauen", cells.get(6));
            assertEquals("Gebärdensprache; ohne Stufen", cells.get(7));
            assertEquals("+49 vorher anrufen", cells.get(8));
            assertEquals("ja", cells.get(9));
            // a date, which a spreadsheet can sort: after midnight there
            assertEquals("2031-01-03T00:30:15", cells.get(10));
            assertFalse(unzipped(kept).contains("<f>"), "a formula");
        } finally {
            Files.delete(kept);
        }
        assertEquals(1, count("act where verb = 'registrations-exported' and subject = 'events/mappe'"));
        Signed.as("reporter").get(EVENTS + "mappe/registrations.xlsx").then().statusCode(403);
        Signed.with("garbage").get(EVENTS + "mappe/registrations.xlsx").then().statusCode(401);
        Signed.as("event-team")
                .get(EVENTS + "nirgends/registrations.xlsx")
                .then()
                .statusCode(404);
    }

    @Test
    void areATableForPrograms() {
        Visitors.announce("tabelle");
        Visitors.open("tabelle", 2);
        Signed.as("event-team")
                .contentType("application/json")
                .body("{\"name\": \"Ana\", \"sessions\": [1], \"access\": [\"step-free\"]}")
                .post(EVENTS + "tabelle/registrations")
                .then()
                .statusCode(201);
        String csv = Signed.as("event-team")
                .get(EVENTS + "tabelle/registrations.csv")
                .then()
                .statusCode(200)
                .header("Content-Disposition", equalTo("attachment; filename=\"tabelle-anmeldungen.csv\""))
                .extract()
                .asString();
        assertTrue(csv.startsWith("code,state,name,") && csv.contains(",confirmed,Ana,,,de,1,step-free,"), csv);
    }

    private static List<List<String>> read(Path file) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        Sheets.WORKBOOK.read(file, null, new Tables() {
            @Override
            public void table(String name, Writing writing, int line, List<String> columns) {
                assertEquals("Anmeldungen", name);
                rows.add(columns);
            }

            @Override
            public void row(int line, List<String> cells) {
                rows.add(List.copyOf(cells));
            }
        });
        return rows;
    }

    private static String unzipped(Path file) throws IOException {
        StringBuilder all = new StringBuilder();
        try (ZipFile book = new ZipFile(file.toFile())) {
            for (ZipEntry entry : Collections.list(book.entries())) {
                all.append(new String(book.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return all.toString();
    }
}
