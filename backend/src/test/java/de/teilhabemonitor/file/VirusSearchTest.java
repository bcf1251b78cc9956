package de.teilhabemonitor.file;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import de.teilhabemonitor.Signed;
import de.teilhabemonitor.change.Edits;
import de.teilhabemonitor.packages.Rows;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a scanner finds does not come in; what it could not search is kept apart until it could. */
@QuarkusTest
@TestProfile(FileWorld.class)
class VirusSearchTest {

    @Inject
    Rows rows;

    @Inject
    Uploading uploading;

    @AfterEach
    void asAlways() {
        TestClamd.isAway(false);
    }

    private String kept() {
        return rows.ask("select (select count(*) from upload) || ' ' || (select count(*) from file_content) || ' '"
                + " || (select count(*) from file_part)");
    }

    @Test
    void refusesWhatAScannerFinds() {
        String before = kept();
        Response answer = Shelf.upload(
                "coordinator", "a.csv", ("a;b\n" + TestClamd.EICAR + "\n").getBytes(StandardCharsets.US_ASCII));
        answer.then().statusCode(400).body("violations[0].reason", startsWith("In dieser Datei wurde ein Virus"));
        assertEquals(before, kept());
    }

    @Test
    void keepsApartWhatCouldNotBeSearched() {
        TestClamd.isAway(true);
        String good = Shelf.upload("coordinator", "gut.csv", Shelf.table(700, 7))
                .then()
                .statusCode(201)
                .body("state", equalTo("quarantined"))
                .extract()
                .path("checksum");
        String bad = Shelf.upload(
                        "coordinator",
                        "schlecht.csv",
                        ("a;c\n" + TestClamd.EICAR + "\n").getBytes(StandardCharsets.US_ASCII))
                .then()
                .statusCode(201)
                .extract()
                .path("checksum");
        Signed.as("coordinator")
                .get(Shelf.FILES + "/" + good + "/content")
                .then()
                .statusCode(404);
        JsonNode draft = Edits.draft("coordinator", Shelf.newDocument("Noch nicht", good, null));
        Response early = Edits.step("coordinator", draft, "submission");
        early.then().statusCode(400).body("violations[0].reason", startsWith("Diese Datei wird noch auf Viren"));

        uploading.searchAgain();
        assertEquals("quarantined", state(good));
        TestClamd.isAway(false);
        uploading.searchAgain();
        assertEquals("clean", state(good));
        assertEquals("infected", state(bad));
        Signed.as("coordinator")
                .get(Shelf.FILES + "/" + bad + "/content")
                .then()
                .statusCode(404);
        assertEquals("0", rows.ask("select count(*) from file_part where checksum = '" + bad + "'"));
        JsonNode infected = Edits.draft("coordinator", Shelf.newDocument("Nie", bad, null));
        Edits.step("coordinator", infected, "submission")
                .then()
                .statusCode(400)
                .body("violations[0].reason", startsWith("Diese Datei ist nicht hier"));
        Edits.stepped("coordinator", draft, "submission");
        assertEquals(
                "2",
                rows.ask(
                        "select count(*) from act where verb = 'search-file' and actor = 'system' and subject in ('files/"
                                + good + "', 'files/" + bad + "')"));
    }

    @Test
    void takesWhatIsBeyondTheLimitsForNotSearched() {
        Shelf.upload("coordinator", "a.csv", ("a;b\n" + TestClamd.LARGE + "\n").getBytes(StandardCharsets.US_ASCII))
                .then()
                .statusCode(201)
                .body("state", equalTo("quarantined"));
    }

    @Test
    void searchesOthersWhereOneCannotBeRead() throws SQLException {
        TestClamd.isAway(true);
        for (int i = 0; i < 4; i++) {
            String broken = Shelf.uploaded("kaputt.csv", Shelf.table(300, 80 + i));
            rows.run("delete from file_part where checksum = '" + broken + "'");
        }
        String good = Shelf.uploaded("gut.csv", Shelf.table(300, 90));
        TestClamd.isAway(false);
        uploading.searchAgain();
        assertEquals("clean", state(good));
        rows.run("delete from upload where name = 'kaputt.csv'");
    }

    private static String state(String checksum) {
        return Signed.as("coordinator").get(Shelf.FILES + "/" + checksum).path("state");
    }
}
