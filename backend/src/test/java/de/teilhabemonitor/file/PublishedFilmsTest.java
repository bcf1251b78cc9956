package de.teilhabemonitor.file;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.teilhabemonitor.Api;
import de.teilhabemonitor.Signed;
import de.teilhabemonitor.change.Edits;
import de.teilhabemonitor.own.ForgetNow;
import de.teilhabemonitor.packages.Rows;
import de.teilhabemonitor.round.RoundWorld;
import de.teilhabemonitor.start.TestKeycloak;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Films, their captions and what is said in them: uploaded, published by somebody else, read in parts, and gone together. */
@QuarkusTest
@TestProfile(FileWorld.class)
class PublishedFilmsTest {

    private static final String DOCUMENTS = "/api/v1/documents/";
    private static final String WORDS = "Wir reden über Zugehörigkeit und Zwetschgenkuchen.";

    @Inject
    Rows rows;

    @Inject
    ForgetNow forget;

    @AfterEach
    void backToNow() {
        RoundWorld.Ahead.by(Duration.ZERO);
    }

    private static byte[] captions(String words) {
        return ("WEBVTT\n\n00:00.000 --> 00:01.500\n" + words + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static String film(String name, byte[] bytes) {
        return Shelf.upload("coordinator", Films.ADDRESS, name, bytes)
                .then()
                .statusCode(201)
                .extract()
                .path("checksum");
    }

    private static ObjectNode newFilm(String title, String file, Consumer<ObjectNode> more) {
        ObjectNode change = Shelf.newDocument(title, file, null);
        ObjectNode input = (ObjectNode) change.get("input");
        input.put("kind", "video");
        more.accept(input);
        return change;
    }

    private static void caption(ObjectNode input, String language, String file) {
        input.withArray("captions").addObject().put("language", language).put("file", file);
    }

    private static String published(ObjectNode change) {
        return Edits.publish(change).path("subject").asText().substring("documents/".length());
    }

    /** From before there were films. */
    @Test
    void mayKeepAFileThatIsNoFilm() throws SQLException {
        String old = Shelf.uploaded("a.csv", Shelf.table(300, 70));
        String other = Shelf.uploaded("b.csv", Shelf.table(300, 71));
        String code = Shelf.published("Von damals", old);
        rows.run("update document set kind = 'video' where code = '" + code + "'");
        Edits.publish(Edits.edit("coordinator", "documents/" + code, input -> input.put("publisher", "Senatorin")));
        assertEquals("csv", Shelf.document(code).at("/file/format").asText());
        JsonNode draft = Edits.draft(
                "coordinator", Edits.edit("coordinator", "documents/" + code, input -> input.put("file", other)));
        Edits.step("coordinator", draft, "submission")
                .then()
                .statusCode(400)
                .body("violations[0].name", equalTo("/input/file"));
    }

    @Test
    void takesLanguagesThatHaveAName() {
        String file = Shelf.uploaded("a.csv", Shelf.table(300, 72));
        for (String[] each :
                new String[][] {{"de-12", "400"}, {"root-x", "400"}, {"zh-Hant-TW", "201"}, {"und", "201"}}) {
            ObjectNode change = Shelf.newDocument("In einer Sprache", file, null);
            ((ObjectNode) change.get("input")).put("language", each[0]);
            Edits.post("coordinator", change).then().statusCode(Integer.parseInt(each[1]));
        }
    }

    @Test
    void isShownWithCaptionsAndWords() {
        Response sent = Shelf.upload("coordinator", Films.ADDRESS, "fachtag.webm", Films.webm());
        sent.then().statusCode(201).body("format", equalTo("webm")).body("redrawn", equalTo(true));
        String film = sent.path("checksum");
        byte[] german = captions("Guten Morgen");
        String de = Shelf.uploaded("fachtag.de.vtt", german);
        String en = Shelf.uploaded("fachtag.en.vtt", captions("Good morning"));
        JsonNode draft = Edits.draft("coordinator", newFilm("Der Fachtag im Film", film, input -> {
            caption(input, "en", en);
            caption(input, "de", de);
            input.putObject("transcript").put("de", WORDS);
        }));
        String code = draft.path("subject").asText().substring("documents/".length());
        JsonNode submitted = Edits.stepped("coordinator", draft, "submission");
        for (String file : List.of("/file", "/files/" + film, "/files/" + de)) {
            given().get(DOCUMENTS + code + file).then().statusCode(404);
        }
        Signed.as("steering").get(Shelf.FILES + "/" + en).then().statusCode(200);
        Edits.stepped("coordinator-2", submitted, "application");

        given().get(DOCUMENTS + code)
                .then()
                .statusCode(200)
                .body("file.format", equalTo("webm"))
                .body("formerFiles", hasSize(0))
                .body("captions.language", contains("de", "en"))
                .body("transcriptLanguages", contains("de"))
                .body("transcript.de", equalTo(WORDS));
        JsonNode listed = Api.get("documents?q=Zwetschgenkuchen").at("/data/0");
        assertEquals(2, listed.path("captions").size());
        assertFalse(listed.has("transcript"), "too long for a list");
        given().get("/api/v1/search?q=Zwetschgenkuchen").then().body("data", hasSize(1));
        assertTrue(Api.text("documents.csv").contains("de;en"));
        given().get(DOCUMENTS + code + "/history").then().body("data.fields.flatten().field", hasItem("captions"));

        byte[] whole = given().get(DOCUMENTS + code + "/file")
                .then()
                .statusCode(200)
                .contentType("video/webm")
                .header("Content-Disposition", "attachment; filename=\"Der-Fachtag-im-Film.webm\"")
                .extract()
                .asByteArray();
        byte[] part = given().header("Range", "bytes=1000-1999")
                .get(DOCUMENTS + code + "/file")
                .then()
                .statusCode(206)
                .extract()
                .asByteArray();
        assertArrayEquals(Arrays.copyOfRange(whole, 1000, 2000), part);
        byte[] cues = given().get(DOCUMENTS + code + "/files/" + de)
                .then()
                .statusCode(200)
                .contentType(equalTo("text/vtt"))
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", startsWith("default-src 'none'; sandbox"))
                .extract()
                .asByteArray();
        assertArrayEquals(german, cues);
    }

    @Test
    void keepsFormerCaptionsAndForgetsNoneThatAreNamed() {
        String code = published(newFilm(
                "Mit Untertiteln", film("a.mp4", Films.mp4()), input -> caption(input, "de", captionsOf("eins"))));
        String first = Api.get("documents/" + code).at("/captions/0/checksum").asText();
        String second = captionsOf("zwei");
        JsonNode draft = Edits.draft("coordinator", Edits.edit("coordinator", "documents/" + code, input -> {
            input.remove("captions");
            caption(input, "de", second);
        }));
        RoundWorld.Ahead.by(Duration.ofDays(2));
        forget.all();
        RoundWorld.Ahead.by(Duration.ZERO);
        Edits.stepped("coordinator-2", Edits.stepped("coordinator", draft, "submission"), "application");
        JsonNode document = Api.get("documents/" + code);
        assertEquals(second, document.at("/captions/0/checksum").asText());
        assertEquals(1, document.path("captions").size());
        given().get(DOCUMENTS + code + "/files/" + first).then().statusCode(200);

        Signed.as("coordinator")
                .contentType("application/json")
                .body(Map.of("subject", "documents/" + code, "reason", "Ein Kind ist zu sehen"))
                .post("/api/staff/v1/takedowns")
                .then()
                .statusCode(201);
        for (String file : List.of("/file", "/files/" + first, "/files/" + second)) {
            given().get(DOCUMENTS + code + file).then().statusCode(410);
        }
        assertEquals(
                "0",
                rows.ask("select count(*) from file_content where checksum in ('" + first + "', '" + second + "')"));
    }

    private static String captionsOf(String words) {
        return Shelf.uploaded("a.vtt", captions(words));
    }

    private static void refused(String at, String reason, ObjectNode change) {
        JsonNode draft = Edits.draft("coordinator", change);
        Edits.step("coordinator", draft, "submission")
                .then()
                .statusCode(400)
                .body("violations[0].name", equalTo(at))
                .body("violations[0].reason", startsWith(reason));
    }

    @Test
    void refusesWhatDoesNotFit() {
        String film = film("a.webm", Films.webm());
        String cues = captionsOf("drei");
        String table = Shelf.uploaded("a.csv", Shelf.table(400, 30));
        refused("/input/file", "Ein Film gehört", Shelf.newDocument("Falsche Art", film, null));
        refused("/input/file", "Ein Dokument der Art Film", newFilm("Kein Film", table, input -> {}));
        refused("/input/file", "Das sind Untertitel", newFilm("Nur Untertitel", cues, input -> {}));
        refused(
                "/input/captions/0/file",
                "Das sind keine Untertitel",
                newFilm("Tabelle", film, input -> caption(input, "de", table)));
        refused(
                "/input/captions/0/file",
                "Diese Datei ist nicht hier",
                newFilm("Fehlt", film, input -> caption(input, "de", "0".repeat(64))));
        refused("/input/captions/1/file", "In dieser Sprache", newFilm("Doppelt", film, input -> {
            caption(input, "de", cues);
            caption(input, "de", cues);
        }));
        refused("/input/captions", "Untertitel gehören", newFilm("Anderswo", film, input -> {
            input.remove("file");
            input.put("pageUrl", "https://example.org/film");
            caption(input, "de", cues);
        }));
        ObjectNode programme = Shelf.newDocument("Programm", table, null);
        ((ObjectNode) programme.get("input")).putObject("transcript").put("de", WORDS);
        refused("/input/transcript", "Diesen Text gibt es nur", programme);
        ObjectNode malformed = newFilm("Falsch", film, input -> input.withArray("captions")
                .addObject()
                .put("language", "Deutsch!")
                .put("file", cues));
        Edits.post("coordinator", malformed)
                .then()
                .statusCode(400)
                .body("violations[0].name", equalTo("/input/captions/0/language"));
        ObjectNode long_ =
                newFilm("Lang", film, input -> input.putObject("transcript").put("de", "a".repeat(60_001)));
        Edits.post("coordinator", long_)
                .then()
                .statusCode(400)
                .body("violations[0].name", equalTo("/input/transcript/de"));
    }

    @Test
    void mayLieElsewhereAndHaveWordsHere() {
        ObjectNode change = newFilm("Film auf anderem Server", "", input -> {
            input.remove("file");
            input.put("pageUrl", "https://example.org/film");
            input.putObject("transcript").put("de", "Was dort gesagt wird.").put("en", "What is said there.");
        });
        JsonNode document = Api.get("documents/" + published(change));
        assertEquals("[\"de\",\"en\"]", document.path("transcriptLanguages").toString());
        assertEquals("[]", document.path("captions").toString());
    }

    @Test
    void takesFilmsByAWayOfTheirOwn() {
        byte[] bytes = Films.webm();
        Shelf.upload("coordinator", "a.webm", bytes)
                .then()
                .statusCode(400)
                .body("violations[0].name", equalTo("name"))
                .body("violations[0].reason", startsWith("Das ist ein Film"));
        Shelf.upload("coordinator", Films.ADDRESS, "a.pdf", Pdfs.plain())
                .then()
                .statusCode(400)
                .body("violations[0].reason", startsWith("Als Film nehmen wir"));
        Shelf.upload("coordinator", Films.ADDRESS, "a.mp4", bytes)
                .then()
                .statusCode(400)
                .body("violations[0].reason", startsWith("Diese Datei ist kein MP4"));
        Signed.as("coordinator")
                .header("Accept-Language", "en")
                .contentType("application/octet-stream")
                .body(Films.made("vide", "hvc1", 1))
                .post(Films.ADDRESS + "?name=a.mp4")
                .then()
                .statusCode(400)
                .body(
                        "violations[0].reason",
                        equalTo("This film is saved in a form that not every browser shows (hvc1)."
                                + " Please save it anew, for example as MP4 with H.264 and AAC."));
        for (String person : List.of("reporter", "moderator", "steering", "auditor", "administrator")) {
            Shelf.upload(person, Films.ADDRESS, "a.webm", bytes).then().statusCode(403);
        }
        RestAssured.given()
                .header("Requested-With", "teilhabemonitor")
                .header("Origin", TestKeycloak.SITE)
                .contentType("application/octet-stream")
                .body(bytes)
                .post(Films.ADDRESS + "?name=a.webm")
                .then()
                .statusCode(401);
        // The same film again is the same file, and not the bytes that were sent: those have a place in them.
        String first = film("a.mp4", Films.mp4());
        assertEquals(first, film("b.mp4", Films.mp4()));
        byte[] kept = Signed.as("coordinator")
                .get(Shelf.FILES + "/" + first + "/content")
                .then()
                .statusCode(200)
                .contentType("video/mp4")
                .extract()
                .asByteArray();
        assertNotEquals(Arrays.hashCode(Films.mp4()), Arrays.hashCode(kept));
        assertEquals(first, film("c.mp4", kept));
    }
}
