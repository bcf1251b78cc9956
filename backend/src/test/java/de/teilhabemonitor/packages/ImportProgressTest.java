package de.teilhabemonitor.packages;

import static de.teilhabemonitor.packages.ImportsTest.IMPORTS;
import static de.teilhabemonitor.packages.ImportsTest.apply;
import static de.teilhabemonitor.packages.ImportsTest.code;
import static de.teilhabemonitor.packages.ImportsTest.csv;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.teilhabemonitor.Api;
import de.teilhabemonitor.Signed;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import io.restassured.path.xml.XmlPath;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.Statement;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** A large import says how far it is while it runs, and is one entry among the changes when it is done. */
@QuarkusTest
@TestProfile(ImportsTest.WithStaff.class)
class ImportProgressTest {

    private static final int NEW = 60;

    @Inject
    AgroalDataSource database;

    private static JsonPath now(String code) {
        return Signed.as("coordinator").get(IMPORTS + "/" + code).jsonPath();
    }

    /** Somebody else holds the row that comes last, so that the import stands still where everybody can look at it. */
    @Test
    void isToldWhileItRunsAndThenOnce() throws Exception {
        StringBuilder rows = new StringBuilder("code,field,title_de,status,territory,provenance,source\n");
        for (int i = 1; i <= NEW; i++) {
            rows.append("P-%d,HF07,Maßnahme %d,planned,DE-HB,concept,q001\n".formatted(9000 + i, i));
        }
        rows.append("M-0008,HF11,Ein Titel aus einem Import,unknown,DE-HB,concept,q001\n");
        String code = code(csv("measures", rows.toString()));
        CompletableFuture<Integer> applied;
        try (Connection other = database.getConnection();
                Statement statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute("select 1 from measure where code = 'M-0008' for update");
            applied = CompletableFuture.supplyAsync(
                    () -> apply("coordinator-2", code, 1, true).extract().statusCode());
            long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
            while (!Objects.equals(now(code).get("progress.total"), NEW + 1)) {
                assertTrue(
                        System.nanoTime() < until && !applied.isDone(),
                        "progress: " + now(code).get("progress"));
                TimeUnit.MILLISECONDS.sleep(20);
            }
            assertEquals("preview", now(code).getString("state"));
            assertTrue(now(code).getInt("progress.done") <= NEW);
            given().get("/api/v1/measures/P-9001").then().statusCode(404);
            other.rollback();
        }
        assertEquals(200, applied.get(60, TimeUnit.SECONDS));
        Signed.as("coordinator")
                .get(IMPORTS + "/" + code)
                .then()
                .body("state", equalTo("applied"), "progress", nullValue());
        isOneEntry(code);
    }

    private static void isOneEntry(String code) {
        JsonPath folded =
                given().get("/api/v1/changes?folded=true&pageSize=100").jsonPath();
        assertEquals(
                1, folded.getList("data.findAll { it.batch == '" + code + "' }").size());
        assertEquals(NEW + 1, folded.getInt("data.find { it.batch == '" + code + "' }.batchCounts.measures"));
        given().get("/api/v1/changes?batch=" + code + "&pageSize=100")
                .then()
                .body("data", hasSize(NEW + 1), "data[0].batchCounts", nullValue());
        given().get("/api/v1/changes?folded=true&kind=edit&batch=" + code)
                .then()
                .body("data.subject", contains("measures/M-0008"), "data[0].batchCounts.measures", equalTo(1));
        given().get("/api/v1/changes?folded=true&subject=measures/P-9003")
                .then()
                .body("data", hasSize(1), "data[0].batchCounts.measures", equalTo(1));
        given().get("/api/v1/changes?folded=true&subject=fields&batch=" + code)
                .then()
                .body("data", hasSize(0), "pagination.totalElements", equalTo(0));
        assertEquals(NEW + 1, Api.csv("changes.csv?batch=" + code).size());
        given().get("/api/v1/changes.csv?folded=true").then().statusCode(400);
        given().get("/api/v1/changes?folded=perhaps").then().statusCode(400);

        XmlPath feed = given().get("/api/v1/changes.atom").xmlPath();
        assertEquals("Import: 61 Änderungen", feed.getString("feed.entry[0].title"));
        assertEquals("Geändert: 61 × Maßnahme. Grund: Aus dem Ressort", feed.getString("feed.entry[0].summary"));
        assertTrue(feed.getString("feed.entry[0].link.@href").endsWith("/aenderungen?batch=" + code));
        assertEquals(
                "Maßnahme „Maßnahme 3“: neu aufgenommen",
                given().get("/api/v1/changes.atom?subject=measures/P-9003")
                        .xmlPath()
                        .getString("feed.entry[0].title"));
    }
}
