package de.teilhabemonitor.file;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import de.teilhabemonitor.Signed;
import de.teilhabemonitor.change.Edits;
import de.teilhabemonitor.file.Corpus.Case;
import de.teilhabemonitor.own.ForgetNow;
import de.teilhabemonitor.packages.Rows;
import de.teilhabemonitor.round.RoundWorld;
import de.teilhabemonitor.start.TestKeycloak;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Files come in by the staff door, and stay out where they may not come in. */
@QuarkusTest
@TestProfile(FileWorld.class)
class UploadsTest {

    @Inject
    Rows rows;

    @Inject
    ForgetNow forget;

    @BeforeEach
    @AfterEach
    void asAlways() {
        RoundWorld.Ahead.by(Duration.ZERO);
    }

    private String kept() {
        return rows.ask("select (select count(*) from upload) || ' ' || (select count(*) from file_content) || ' '"
                + " || (select count(*) from file_part)");
    }

    @Test
    void takesWhatPeopleSend() {
        assertAll(Corpus.good().stream().map(file -> () -> {
            Response answer = Shelf.upload("coordinator", file.name(), file.bytes());
            assertEquals(201, answer.statusCode(), () -> file + ": " + answer.asString());
            assertEquals("clean", answer.path("state"), file::toString);
            String checksum = answer.path("checksum");
            byte[] bytes = Signed.as("coordinator")
                    .get(Shelf.FILES + "/" + checksum + "/content")
                    .then()
                    .statusCode(200)
                    .extract()
                    .asByteArray();
            assertEquals(((Number) answer.path("bytes")).intValue(), bytes.length);
        }));
    }

    @Test
    void refusesTheRestInBothLanguagesAndKeepsNothingOfIt() {
        String before = kept();
        ResourceBundle german = ResourceBundle.getBundle("problems", Locale.GERMAN);
        ResourceBundle english = ResourceBundle.getBundle("problems", Locale.ENGLISH);
        List<Case> bad = Corpus.bad();
        assertAll(bad.stream().map(file -> () -> {
            Response answer = Shelf.upload("coordinator", file.name(), file.bytes());
            assertEquals(400, answer.statusCode(), file::toString);
            assertSaid(german.getString(file.key()), answer, file);
        }));
        Response answer = Signed.as("coordinator")
                .header("Accept-Language", "en")
                .contentType("application/octet-stream")
                .body(Pdfs.bytes("MZ"))
                .post(Shelf.FILES + "?name=a.pdf");
        assertSaid(english.getString("file.is-program"), answer, bad.get(0));
        assertEquals(before, kept());
    }

    private static void assertSaid(String words, Response answer, Case file) {
        String said = answer.path("violations[0].reason");
        assertTrue(said.startsWith(words.replace("''", "'").split("\\{")[0]), () -> file + ": " + said);
    }

    /** The same bytes are the same file, whoever sends them and however often. */
    @Test
    void keepsTheSameBytesOnce() {
        byte[] bytes = Shelf.table(600_000, 1);
        String checksum = Shelf.uploaded("eins.csv", bytes);
        String before = kept();
        Response again = Shelf.upload("event-team", "zwei.csv", bytes);
        again.then().statusCode(201).body("checksum", equalTo(checksum)).body("name", equalTo("zwei.csv"));
        assertEquals(before, kept());
        assertEquals("3", rows.ask("select count(*) from file_part where checksum = '" + checksum + "'"));
        assertEquals(
                "2",
                rows.ask("select count(*) from act where verb = 'upload-file' and subject = 'files/" + checksum + "'"));
    }

    @Test
    void isOpenToThoseWhoKeepDocuments() {
        byte[] bytes = Shelf.table(300, 2);
        for (String person : List.of("reporter", "moderator", "steering", "auditor", "administrator")) {
            Shelf.upload(person, "a.csv", bytes).then().statusCode(403);
        }
        RestAssured.given()
                .header("Requested-With", "teilhabemonitor")
                .header("Origin", TestKeycloak.SITE)
                .contentType("application/octet-stream")
                .body(bytes)
                .post(Shelf.FILES + "?name=a.csv")
                .then()
                .statusCode(401);
        String checksum = Shelf.uploaded("a.csv", bytes);
        Signed.as("auditor").get(Shelf.FILES + "/" + checksum).then().statusCode(200);
        // not theirs, until a document of an event names it
        Signed.as("event-team").get(Shelf.FILES + "/" + checksum).then().statusCode(404);
        Signed.as("event-team")
                .get(Shelf.FILES + "/" + checksum + "/content")
                .then()
                .statusCode(404);
        JsonNode draft = Edits.draft("coordinator", Shelf.newDocument("Ablauf", checksum, "fachtag-2023"));
        Signed.as("steering").get(Shelf.FILES + "/" + checksum).then().statusCode(404);
        Edits.stepped("coordinator", draft, "submission");
        Signed.as("steering").get(Shelf.FILES + "/" + checksum).then().statusCode(200);
        Signed.as("event-team")
                .get(Shelf.FILES + "/" + checksum + "/content")
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .header("Content-Security-Policy", startsWith("default-src 'none'; sandbox"))
                .header("Content-Disposition", equalTo("attachment; filename=\"a.csv\""));
        Signed.as("coordinator").get(Shelf.FILES + "/" + "0".repeat(64)).then().statusCode(404);
        Signed.as("coordinator").get(Shelf.FILES + "/KEINE").then().statusCode(404);
    }

    @Test
    void refusesWhatIsNoUpload() {
        Signed.as("coordinator")
                .contentType("application/octet-stream")
                .body(Pdfs.plain())
                .post(Shelf.FILES)
                .then()
                .statusCode(400)
                .body("violations[0].name", equalTo("name"));
        Signed.as("coordinator")
                .contentType("text/plain")
                .body("%PDF-")
                .post(Shelf.FILES + "?name=a.pdf")
                .then()
                .statusCode(415);
        Signed.as("coordinator")
                .contentType("application/octet-stream")
                .body(Pdfs.plain())
                .post(Shelf.FILES + "?name=a.pdf&document=x")
                .then()
                .statusCode(400);
    }

    /** Said before anything of it is read: the sender has not begun to send when the answer comes. */
    @Test
    void refusesMoreThan20MbBeforeItIsSent() throws IOException {
        String before = kept();
        try (Socket socket = Shelf.begun(Format.CSV.mostBytes() + 1)) {
            socket.setSoTimeout(10_000);
            String answer =
                    new String(socket.getInputStream().readNBytes("HTTP/1.1 413".length()), StandardCharsets.US_ASCII);
            assertEquals("HTTP/1.1 413", answer);
        }
        assertEquals(before, kept());
    }

    @Test
    void keepsNothingOfAnUploadThatBreaksOff() throws Exception {
        String before = kept();
        long files = left();
        byte[] bytes = Shelf.table(5_000_000, 3);
        try (Socket socket = Shelf.begun(bytes.length)) {
            socket.getOutputStream().write(bytes, 0, 3_000_000);
            socket.getOutputStream().flush();
            await(() -> left() > files);
        }
        await(() -> left() == files);
        assertEquals(before, kept());
    }

    private interface Condition {
        boolean holds() throws IOException;
    }

    private static void await(Condition condition) throws Exception {
        for (int i = 0; i < 200 && !condition.holds(); i++) {
            Thread.sleep(50);
        }
        assertTrue(condition.holds());
    }

    private static long left() throws IOException {
        try (var files = java.nio.file.Files.list(java.nio.file.Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.getFileName().toString().startsWith("teilhabemonitor-file-"))
                    .count();
        }
    }

    @Test
    void forgetsAfterADayWhatNoChangeNames() {
        String lonely = Shelf.uploaded("a.csv", Shelf.table(300_000, 4));
        String drafted = Shelf.uploaded("b.csv", Shelf.table(300_000, 5));
        String withdrawn = Shelf.uploaded("c.csv", Shelf.table(300_000, 6));
        JsonNode draft = Edits.draft("coordinator", Shelf.newDocument("Entwurf", drafted, null));
        JsonNode gone = Edits.draft("coordinator", Shelf.newDocument("Verworfen", withdrawn, null));
        Edits.stepped("coordinator", gone, "withdrawal");
        forget.all();
        assertEquals(200, status(lonely));

        RoundWorld.Ahead.by(Duration.ofHours(25));
        forget.all();
        assertEquals(404, status(lonely));
        assertEquals(404, status(withdrawn));
        assertEquals(200, status(drafted));
        assertEquals(
                "0",
                rows.ask("select count(*) from file_part where checksum in ('" + lonely + "', '" + withdrawn + "')"));
        RoundWorld.Ahead.by(Duration.ZERO);
        // who comes back to their draft can still publish it
        Edits.stepped("coordinator-2", Edits.stepped("coordinator", draft, "submission"), "application");
    }

    private static int status(String checksum) {
        return Signed.as("coordinator").get(Shelf.FILES + "/" + checksum).statusCode();
    }
}
