package de.teilhabemonitor.packages;

import static de.teilhabemonitor.change.Edits.publish;
import static de.teilhabemonitor.packages.ImportsTest.apply;
import static de.teilhabemonitor.packages.ImportsTest.code;
import static de.teilhabemonitor.packages.ImportsTest.csv;
import static de.teilhabemonitor.packages.ImportsTest.discard;
import static de.teilhabemonitor.packages.ImportsTest.rowsOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import de.teilhabemonitor.Api;
import de.teilhabemonitor.sheet.Uploads;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Notices come in by tables, and keep what no table says of them. */
@QuarkusTest
@TestProfile(ImportsTest.WithStaff.class)
class NoticeImportTest {

    @Inject
    Rows rows;

    /** Calls have no file: what a notice says of them is not in its cell, and stays. */
    @Test
    void keepWhatANoticeIsAboutThatHasNoFile() throws SQLException {
        String first = code(csv("notices", "code,date,title_de,about\nN-ruf,2026-02,Aufruf,fields/HF07\n"));
        apply("coordinator-2", first, 1, false).statusCode(200);
        rows.run("update notice set about = '{calls/C-0001,fields/HF07}' where code = 'N-ruf'");
        ImportsTest.changesNothingByExportAndImport();
        String title = code(csv("notices", "code,date,title_de,about\nN-ruf,2026-02,Ein Aufruf,fields/HF07\n"));
        rowsOf(title, "?kind=changed").body("data[0].changes.column", contains("title_de"));
        apply("coordinator-2", title, 1, false).statusCode(200);
        assertEquals("{calls/C-0001,fields/HF07}", rows.ask("select about from notice where code = 'N-ruf'"));
        String about = code(csv("notices", "code,about\nN-ruf,measures/M-0001;fields/HF07\n"));
        apply("coordinator-2", about, 1, false).statusCode(200);
        assertEquals(
                "{measures/M-0001,fields/HF07,calls/C-0001}",
                rows.ask("select about from notice where code = 'N-ruf'"));
        String call = code(csv("notices", "code,about\nN-ruf,calls/C-0001\n"));
        rowsOf(call, "?kind=error")
                .body("data[0].errors[0].reason.de", containsString("„calls“ ist hier nicht erlaubt"));
        discard(call).statusCode(200);
        String wrong = code(csv("notices", "code,about\nN-ruf,HF07\n"));
        rowsOf(wrong, "?kind=error").body("data[0].errors[0].reason.de", containsString("wie measures/M-0017"));
        discard(wrong).statusCode(200);
    }

    /** What was exported before one of them left the plan changes nothing, nor does what is exported since. */
    @Test
    void stayAboutANoticeThatLeftThePlan() {
        String first = code(csv(
                "notices",
                "code,date,title_de,about\nN-alt-1,2026-02,Alt,\nN-alt-2,2026-02,Dazu,fields/HF07;notices/N-alt-1\n"));
        apply("coordinator-2", first, 1, false).statusCode(200);
        Map<String, byte[]> old = Export.files();
        publish(
                Api.json(
                        "{\"subject\": \"notices/N-alt-1\", \"kind\": \"retire\", \"baseVersion\": 1, \"reason\": \"Verfrüht\"}"));
        assertFalse(String.valueOf(Export.texts().get("notices.csv")).contains("N-alt-1"));
        old.remove("taken_down.csv");
        String again = code(ImportsTest.upload("application/zip", "", Uploads.zip(old)));
        for (String kind : new String[] {"error", "changed", "created"}) {
            rowsOf(again, "?kind=" + kind).body("data", empty());
        }
        discard(again).statusCode(200);
        ImportsTest.changesNothingByExportAndImport();
        String more = code(csv("notices", "code,about\nN-alt-2,fields/HF07;notices/N-alt-1;measures/M-0001\n"));
        rowsOf(more, "?kind=changed").body("data[0].changes.before", contains("fields/HF07;notices/N-alt-1"));
        apply("coordinator-2", more, 1, false).statusCode(200);
        String less = code(csv("notices", "code,about\nN-alt-2,measures/M-0001\n"));
        apply("coordinator-2", less, 1, false).statusCode(200);
        assertEquals("{measures/M-0001,notices/N-alt-1}", rows.ask("select about from notice where code = 'N-alt-2'"));
    }

    @Test
    void areAboutNoMoreThanTheFormTakes() {
        String[] about = IntStream.rangeClosed(1, 20)
                .mapToObj("measures/M-%04d"::formatted)
                .toArray(String[]::new);
        String most = String.join(";", about);
        String wrong = code(csv("notices", "code,date,title_de,about\nN-viel,2026-02,Viel," + most + ";fields/HF07\n"));
        rowsOf(wrong, "?kind=error")
                .body("data[0].errors.column", contains("about"))
                .body("data[0].errors[0].reason.de", containsString("höchstens 20"));
        discard(wrong).statusCode(200);
        String right = code(csv("notices", "code,date,title_de,about\nN-viel,2026-02,Viel," + most + "\n"));
        rowsOf(right, "?kind=error").body("data", empty());
        discard(right).statusCode(200);
    }
}
