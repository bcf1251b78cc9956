package de.teilhabemonitor.file;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.teilhabemonitor.Api;
import de.teilhabemonitor.Signed;
import de.teilhabemonitor.change.Edits;
import de.teilhabemonitor.own.ForgetNow;
import de.teilhabemonitor.packages.Rows;
import de.teilhabemonitor.round.RoundWorld;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Files become public with a change of their document, stay readable when others take their place, and go with it. */
@QuarkusTest
@TestProfile(FileWorld.class)
class PublishedFilesTest {

    private static final String DOCUMENTS = "/api/v1/documents/";

    @Inject
    Rows rows;

    @Inject
    ForgetNow forget;

    @AfterEach
    void backToNow() {
        RoundWorld.Ahead.by(Duration.ZERO);
    }

    private static RequestSpecification plain() {
        return given().header("Accept-Encoding", "identity");
    }

    @Test
    void showsNothingBeforeItsChangeIsApplied() {
        String file = Shelf.uploaded("geheim.csv", Shelf.table(900, 11));
        JsonNode draft = Edits.draft("coordinator", Shelf.newDocument("Noch geheim", file, null));
        String code = draft.path("subject").asText().substring("documents/".length());
        for (String address : List.of(code, code + "/file", code + "/files/" + file, "rahmenkonzept/files/" + file)) {
            given().get(DOCUMENTS + address).then().statusCode(404);
        }
        JsonNode submitted = Edits.stepped("coordinator", draft, "submission");
        given().get(DOCUMENTS + code + "/file").then().statusCode(404);
        assertFalse(Api.text("changes").contains(file));

        Edits.stepped("coordinator-2", submitted, "application");
        given().get(DOCUMENTS + code + "/file").then().statusCode(200);
        assertTrue(Api.text("changes").contains(file), "its history names it");
    }

    @Test
    void saysWhatAFileIs() {
        byte[] bytes = Shelf.table(1234, 12);
        String file = Shelf.uploaded("Arbeitstitel v7 FINAL.csv", bytes);
        String code = Shelf.published("Übersicht der Maßnahmen", file);
        JsonNode document = Shelf.document(code);
        assertEquals("csv", document.path("format").asText());
        assertEquals(1234, document.at("/file/bytes").asInt());
        assertEquals(file, document.at("/file/checksum").asText());
        assertTrue(document.at("/file/url").asText().endsWith(DOCUMENTS + code + "/file"));
        assertTrue(document.path("bytesApprox").isMissingNode());
        assertEquals("[]", document.path("formerFiles").toString());
        byte[] got = plain().get(DOCUMENTS + code + "/file")
                .then()
                .statusCode(200)
                .contentType(equalTo("text/csv"))
                .header("Content-Length", "1234")
                .header("ETag", "\"" + file + "\"")
                .header("Accept-Ranges", "bytes")
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", startsWith("default-src 'none'; sandbox"))
                .header("Cache-Control", startsWith("public, max-age=0"))
                .header("Content-Encoding", nullValue())
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"Uebersicht-der-Massnahmen.csv\"; filename*=UTF-8''%C3%9Cbersicht-der-Ma%C3%9Fnahmen.csv")
                .extract()
                .asByteArray();
        assertArrayEquals(bytes, got);
        String csv = Api.text("documents.csv");
        assertTrue(csv.contains(file) && !csv.contains("FINAL"));
        plain().head(DOCUMENTS + code + "/file").then().statusCode(200).header("Content-Length", "1234");
        plain().header("If-None-Match", "\"" + file + "\"")
                .get(DOCUMENTS + code + "/file")
                .then()
                .statusCode(304);
        plain().header("Accept", "text/html")
                .get(DOCUMENTS + code + "/file")
                .then()
                .statusCode(406);
        given().post(DOCUMENTS + code + "/file").then().statusCode(405);
        given().get(DOCUMENTS + code + "/file?a=b").then().statusCode(400);
    }

    @Test
    void answersRanges() {
        byte[] bytes = Shelf.table(700_000, 13);
        String file = Shelf.uploaded("lang.csv", bytes);
        String address = DOCUMENTS + Shelf.published("Lang", file) + "/file";
        // across the border of two rows
        range(address, "bytes=262000-262999", bytes, 262_000, 263_000);
        range(address, "bytes=524288-", bytes, 524_288, 700_000);
        range(address, "bytes=-10", bytes, 699_990, 700_000);
        range(address, "bytes=0-0", bytes, 0, 1);
        plain().header("Range", "bytes=700000-")
                .get(address)
                .then()
                .statusCode(416)
                .header("Content-Range", "bytes */700000");
        for (String whole : List.of("bytes=0-1,5-6", "lines=1-2", "bytes=7-3")) {
            assertEquals(
                    700_000,
                    plain().header("Range", whole)
                            .get(address)
                            .then()
                            .statusCode(200)
                            .extract()
                            .asByteArray()
                            .length);
        }
        plain().header("Range", "bytes=0-9")
                .header("If-Range", "\"" + file + "\"")
                .get(address)
                .then()
                .statusCode(206);
        plain().header("Range", "bytes=0-9")
                .header("If-Range", "\"" + "0".repeat(64) + "\"")
                .get(address)
                .then()
                .statusCode(200);
        plain().header("Range", "bytes=0-9")
                .header("If-Range", "Sat, 28 Nov 2026 10:00:00 GMT")
                .get(address)
                .then()
                .statusCode(200);
    }

    private static void range(String address, String header, byte[] bytes, int from, int to) {
        byte[] got = plain().header("Range", header)
                .get(address)
                .then()
                .statusCode(206)
                .header("Content-Range", "bytes " + from + "-" + (to - 1) + "/" + bytes.length)
                .header("Content-Length", Integer.toString(to - from))
                .extract()
                .asByteArray();
        assertArrayEquals(Arrays.copyOfRange(bytes, from, to), got);
    }

    /** More than fits into one piece: two lengths in one head are what many programs and proxies refuse. */
    @Test
    void saysItsLengthInOneWay() throws IOException {
        byte[] bytes = Shelf.table(700_000, 23);
        String code = Shelf.published("In mehreren Stücken", Shelf.uploaded("a.csv", bytes));
        for (String[] asked : new String[][] {{"", "700000"}, {"Range: bytes=1000-\r\n", "699000"}}) {
            try (Socket socket = new Socket("localhost", RestAssured.port)) {
                socket.getOutputStream()
                        .write(("GET " + DOCUMENTS + code + "/file HTTP/1.1\r\nHost: localhost\r\n" + asked[0]
                                        + "Connection: close\r\n\r\n")
                                .getBytes(StandardCharsets.US_ASCII));
                String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
                int end = answer.indexOf("\r\n\r\n");
                String head = answer.substring(0, end).toLowerCase(Locale.ROOT);
                assertFalse(head.contains("transfer-encoding"), head);
                assertEquals(2, head.split("content-length: " + asked[1], -1).length, head);
                assertEquals(Integer.parseInt(asked[1]), answer.length() - end - 4);
            }
        }
    }

    @Test
    void keepsWhatWasReplaced() {
        byte[] firstBytes = Pdfs.plain();
        String first = Shelf.uploaded("a.pdf", firstBytes);
        String second = Shelf.uploaded("b.png", Pictures.png());
        String code = Shelf.published("Mit Geschichte", first);
        Shelf.replace(code, second);
        JsonNode document = Shelf.document(code);
        assertEquals("png", document.path("format").asText());
        assertEquals(first, document.at("/formerFiles/0/checksum").asText());
        String former = document.at("/formerFiles/0/url").asText();
        assertTrue(former.endsWith("/files/" + first));
        assertArrayEquals(
                firstBytes, plain().get(DOCUMENTS + code + "/files/" + first).asByteArray());
        given().get(DOCUMENTS + "rahmenkonzept/files/" + first).then().statusCode(404);

        RoundWorld.Ahead.by(Duration.ofDays(3));
        forget.all();
        plain().get(DOCUMENTS + code + "/files/" + first).then().statusCode(200);

        // back again, and then a page of somebody else instead
        Shelf.replace(code, first);
        assertEquals(2, Shelf.document(code).path("formerFiles").size());
        Shelf.replace(code, null);
        assertTrue(Shelf.document(code).path("file").isMissingNode());
        given().get(DOCUMENTS + code + "/file").then().statusCode(404);
        given().get(DOCUMENTS + code + "/files/" + first).then().statusCode(200);
        given().get("/api/v1/documents/" + code + "/history")
                .then()
                .statusCode(200)
                .body("data.fields.flatten().field", hasItem("file"));
    }

    @Test
    void refusesFilesThatAreNotHere() {
        JsonNode draft = Edits.draft("coordinator", Shelf.newDocument("Ohne Datei", "0".repeat(64), null));
        Edits.step("coordinator", draft, "submission")
                .then()
                .statusCode(400)
                .body("violations[0].name", equalTo("/input/file"))
                .body("violations[0].reason", startsWith("Diese Datei ist nicht hier"));
        ObjectNode wrong = Shelf.newDocument("Falsch", "no checksum", null);
        Edits.post("coordinator", wrong).then().statusCode(400).body("violations[0].name", equalTo("/input/file"));
        // somebody else was first
        String file = Shelf.uploaded("a.csv", Shelf.table(500, 14));
        String code = Shelf.published("Zwei auf einmal", file);
        ObjectNode edit = Edits.edit("coordinator", "documents/" + code, input -> input.put("licence", "cc-by-4.0"));
        JsonNode late = Edits.stepped("coordinator", Edits.draft("coordinator", edit), "submission");
        Shelf.replace(code, Shelf.uploaded("b.csv", Shelf.table(501, 15)));
        Edits.step("coordinator-2", late, "application").then().statusCode(409);
    }

    @Test
    void leavesDocumentsOfOthersAlone() {
        String file = Shelf.upload("event-team", "a.csv", Shelf.table(502, 16)).path("checksum");
        Edits.post("event-team", Shelf.newDocument("Ohne Veranstaltung", file, null))
                .then()
                .statusCode(403);
        JsonNode draft = Edits.draft("event-team", Shelf.newDocument("Ablauf", file, "fachtag-2023"));
        Edits.stepped("coordinator", Edits.stepped("event-team", draft, "submission"), "application");
        assertTrue(Api.text("events/fachtag-2023").contains(file));
    }

    @Test
    void goesWithItsDocument() {
        byte[] shared = Shelf.table(400_000, 17);
        String file = Shelf.uploaded("a.csv", shared);
        String other = Shelf.uploaded("b.csv", Shelf.table(400_000, 18));
        String code = Shelf.published("Wird entfernt", other);
        Shelf.replace(code, file);
        String stays = Shelf.published("Bleibt", file);
        Signed.as("coordinator")
                .contentType("application/json")
                .body(Map.of("subject", "documents/" + code, "reason", "Urheberrecht"))
                .post("/api/staff/v1/takedowns")
                .then()
                .statusCode(201);
        for (String address : List.of("/file", "/files/" + file, "/files/" + other)) {
            given().get(DOCUMENTS + code + address).then().statusCode(410);
        }
        given().get(DOCUMENTS + stays + "/file").then().statusCode(200);
        assertEquals("0", rows.ask("select count(*) from file_part where checksum = '" + other + "'"));
        assertEquals("2", rows.ask("select count(*) from file_part where checksum = '" + file + "'"));
        Signed.as("coordinator").get(Shelf.FILES + "/" + other).then().statusCode(404);
    }

    @Test
    void tellsMoreOfADocument() {
        String code = Shelf.published("Beschrieben", Shelf.uploaded("a.png", Pictures.png()));
        Edits.publish(Edits.edit("coordinator", "documents/" + code, input -> {
            input.put("language", "de").put("licence", "cc-by-4.0").put("accessible", "partial");
            input.putObject("alternative").put("de", "Ein Schaubild mit Zwetschgenbaum");
        }));
        JsonNode document = Shelf.document(code);
        assertEquals("de", document.path("language").asText());
        assertEquals("cc-by-4.0", document.path("licence").asText());
        assertEquals("partial", document.path("accessible").asText());
        assertEquals(
                "Ein Schaubild mit Zwetschgenbaum",
                document.at("/alternative/de").asText());
        given().get("/api/v1/search?q=Zwetschgenbaum").then().statusCode(200).body("data", hasSize(1));
        given().get("/api/v1/documents").then().body("data.code", hasItem(code)).body("data.code", not(hasItem("")));
    }
}
