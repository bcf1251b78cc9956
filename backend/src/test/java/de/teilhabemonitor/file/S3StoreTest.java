package de.teilhabemonitor.file;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.teilhabemonitor.Api;
import de.teilhabemonitor.ContractFilter;
import de.teilhabemonitor.Signed;
import de.teilhabemonitor.change.Edits;
import de.teilhabemonitor.own.ForgetNow;
import de.teilhabemonitor.packages.Rows;
import de.teilhabemonitor.round.RoundWorld;
import de.teilhabemonitor.web.Refused;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What files do, with a store that speaks S3: the same, and nothing is lost or left when it goes away. */
@QuarkusTest
@TestProfile(S3World.class)
class S3StoreTest {

    private static final String DOCUMENTS = "/api/v1/documents/";

    @Inject
    Rows rows;

    @Inject
    ForgetNow forget;

    @Inject
    BlobStore store;

    @AfterEach
    void backToNow() {
        RoundWorld.Ahead.by(Duration.ZERO);
    }

    private String count(String from) {
        return rows.ask("select count(*) from " + from);
    }

    private void isLater(Duration by) {
        RoundWorld.Ahead.by(by);
        forget.all();
        store.clear();
    }

    @Test
    void keepsBytesInTheStoreAndReadsAnyOfThem() throws IOException {
        byte[] bytes = Shelf.table(700_000, 41);
        String file = Shelf.uploaded("a.csv", bytes);
        assertEquals(1, TestS3.objects(file));
        assertEquals("0", count("file_part where checksum = '" + file + "'"));
        // the same again is the same
        Shelf.uploaded("b.csv", bytes);
        assertEquals(1, TestS3.objects(file));
        assertEquals("0", count("file_object_due where object like '" + file + "%'"));

        String address = DOCUMENTS + Shelf.published("Im Speicher", file) + "/file";
        assertArrayEquals(
                bytes, given().get(address).then().statusCode(200).extract().asByteArray());
        given().head(address).then().statusCode(200).header("Content-Length", "700000");
        byte[] part = given().header("Range", "bytes=262000-524999")
                .get(address)
                .then()
                .statusCode(206)
                .header("Content-Range", "bytes 262000-524999/700000")
                .extract()
                .asByteArray();
        assertArrayEquals(Arrays.copyOfRange(bytes, 262_000, 525_000), part);
    }

    @Test
    void leavesNothingOfWhatIsDeleted() throws IOException {
        String lonely = Shelf.uploaded("a.csv", Shelf.table(3000, 42));
        String shown = Shelf.uploaded("b.csv", Shelf.table(3000, 43));
        String code = Shelf.published("Wird entfernt", shown);
        isLater(Duration.ofHours(25));
        assertEquals(0, TestS3.objects(lonely));
        assertEquals(1, TestS3.objects(shown));
        RoundWorld.Ahead.by(Duration.ZERO);
        Signed.as("coordinator")
                .contentType("application/json")
                .body(Map.of("subject", "documents/" + code, "reason", "Urheberrecht"))
                .post("/api/staff/v1/takedowns")
                .then()
                .statusCode(201);
        store.clear();
        assertEquals(0, TestS3.objects(shown));
        assertEquals("0", count("file_object_due"));
    }

    /** What was brought and never kept: as when a process ends between the store and the database. */
    @Test
    void deletesWhatWasBroughtAndNotKept() throws Exception {
        byte[] bytes = Shelf.table(5000, 44);
        String file;
        try (Received received = Received.of(new ByteArrayInputStream(bytes), 1 << 20)) {
            file = received.checksum();
            store.bring(received);
        }
        assertEquals(1, TestS3.objects(file));
        store.clear();
        assertEquals(1, TestS3.objects(file), "it may still be kept");
        // somebody sends it again, which is another object, and that one stays
        Shelf.uploaded("a.csv", bytes);
        assertEquals(2, TestS3.objects(file));
        isLater(Duration.ofHours(2));
        assertEquals(1, TestS3.objects(file));
        RoundWorld.Ahead.by(Duration.ZERO);
        given().get(DOCUMENTS + Shelf.published("Doch noch", file) + "/file")
                .then()
                .statusCode(200);
    }

    @Test
    void readsWhatWasKeptBeforeThereWasAStore() throws SQLException {
        byte[] bytes = Shelf.table(100, 45);
        String file = Shelf.uploaded("a.csv", bytes);
        rows.run("insert into file_part (checksum, position, content) values ('" + file + "', 0, '"
                + new String(bytes, StandardCharsets.US_ASCII) + "')");
        rows.run("update file_content set object = null where checksum = '" + file + "'");
        String code = Shelf.published("Von früher", file);
        assertArrayEquals(bytes, given().get(DOCUMENTS + code + "/file").asByteArray());
    }

    @Test
    void saysSoWhileTheStoreIsAway() throws IOException {
        String file = Shelf.uploaded("a.csv", Shelf.table(2000, 46));
        String address = DOCUMENTS + Shelf.published("Gerade nicht da", file) + "/file";
        String gone = Shelf.uploaded("b.csv", Shelf.table(2000, 47));
        TestS3.goAway();
        try {
            // the filter of all tests takes every 503 for a fault
            given().noFiltersOfType(ContractFilter.class)
                    .get(address)
                    .then()
                    .statusCode(503)
                    .contentType(startsWith("application/problem+json"))
                    .header("Content-Disposition", nullValue());
            given().header("If-None-Match", "\"" + file + "\"")
                    .get(address)
                    .then()
                    .statusCode(304);
            Signed.as("coordinator")
                    .noFiltersOfType(ContractFilter.class)
                    .contentType("application/octet-stream")
                    .body(Shelf.table(2000, 48))
                    .post(Shelf.FILES + "?name=c.csv")
                    .then()
                    .statusCode(503)
                    .body("status", equalTo(503));
            assertEquals("0", count("upload where name = 'c.csv'"));
            // pages do without it
            JsonNode document = Api.get("documents?q=Gerade");
            assertTrue(document.at("/data/0/file/bytes").asInt() > 0);
            RoundWorld.Ahead.by(Duration.ofHours(25));
            forget.all();
            store.clear();
        } finally {
            TestS3.run();
        }
        assertEquals(1, TestS3.objects(gone), "it is due, and nobody could delete it");
        isLater(Duration.ofHours(26));
        assertEquals(0, TestS3.objects(gone));
        given().get(address).then().statusCode(200);
    }

    /** The store answers whether it has an object, and then does not give it. */
    @Test
    void saysSoWhereTheStoreGivesNothing() throws IOException {
        String file = Shelf.uploaded("a.csv", Shelf.table(2000, 49));
        String address = DOCUMENTS + Shelf.published("Leer geworden", file) + "/file";
        TestS3.empty(file);
        given().noFiltersOfType(ContractFilter.class)
                .get(address)
                .then()
                .statusCode(503)
                .contentType(startsWith("application/problem+json"))
                .header("Retry-After", notNullValue())
                .header("ETag", nullValue())
                .header("Content-Disposition", nullValue());
    }

    @Test
    void waitsForNoStoreThatHangs() throws IOException {
        try (ServerSocket silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            S3Store hung = S3Store.of(new S3Settings() {
                @Override
                public Optional<String> endpoint() {
                    return Optional.of("http://127.0.0.1:" + silent.getLocalPort());
                }

                @Override
                public Optional<String> bucket() {
                    return Optional.of("bucket");
                }

                @Override
                public Optional<String> region() {
                    return Optional.empty();
                }

                @Override
                public Optional<String> keyId() {
                    return Optional.of("key");
                }

                @Override
                public Optional<String> secret() {
                    return Optional.of("secret");
                }
            });
            long start = System.nanoTime();
            assertThrows(Refused.class, () -> hung.ask("a"));
            assertThrows(IOException.class, () -> hung.delete("a"));
            long seconds = Duration.ofNanos(System.nanoTime() - start).toSeconds();
            assertTrue(seconds < 12, () -> seconds + " s");
        }
    }

    @Test
    void deletesOthersWhereOneCannotBeDeleted() throws Exception {
        String file;
        try (Received received = Received.of(new ByteArrayInputStream(Shelf.table(5000, 50)), 1 << 20)) {
            file = received.checksum();
            store.bring(received);
        }
        // longer than any name that the store can have
        String impossible = "x".repeat(1500);
        rows.run("insert into file_object_due (object, due) values ('" + impossible + "', '2020-01-01')");
        try {
            isLater(Duration.ofHours(2));
            assertEquals(0, TestS3.objects(file));
            assertEquals("1", count("file_object_due where due > '2021-01-01' and object = '" + impossible + "'"));
        } finally {
            rows.run("delete from file_object_due where object = '" + impossible + "'");
        }
    }

    @Test
    void holdsNoFilmInMemoryOnItsWay() throws IOException {
        long bytes = Format.MP4.mostBytes();
        String checksum;
        try (Socket sender = Shelf.begun("films", "film.mp4", bytes)) {
            Films.write(bytes, sender.getOutputStream());
            InputStream in = sender.getInputStream();
            String answer = new String(in.readNBytes("HTTP/1.1 201".length()), StandardCharsets.US_ASCII);
            assertEquals("HTTP/1.1 201", answer);
        }
        checksum = rows.ask("select checksum from upload where name = 'film.mp4'");
        JsonNode change = Edits.publish(film(checksum));
        String code = change.path("subject").asText().substring("documents/".length());
        try (Socket reader = new Socket("localhost", RestAssured.port)) {
            reader.getOutputStream()
                    .write(("GET /api/v1/documents/" + code
                                    + "/file HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            InputStream in = reader.getInputStream();
            byte[] piece = new byte[1 << 16];
            long read = 0;
            for (int got = in.read(piece); got >= 0; got = in.read(piece)) {
                read += got;
            }
            assertTrue(read > bytes, () -> "less than the film");
        }
    }

    private static JsonNode film(String checksum) {
        ObjectNode change = Shelf.newDocument("Lang", checksum, null);
        ((ObjectNode) change.get("input")).put("kind", "video");
        return change;
    }
}
