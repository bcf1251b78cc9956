package de.teilhabemonitor.change;

import static de.teilhabemonitor.change.Edits.draft;
import static de.teilhabemonitor.change.Edits.edit;
import static de.teilhabemonitor.change.Edits.publish;
import static de.teilhabemonitor.change.Edits.step;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import de.teilhabemonitor.Api;
import de.teilhabemonitor.Edited;
import de.teilhabemonitor.Signed;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.xml.XmlPath;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What feed readers are told of, and what the pages of things that left say. */
@QuarkusTest
@TestProfile(Edited.class)
class FeedTest {

    private static XmlPath feed(String address) {
        return given().get("/api/v1/" + address)
                .then()
                .statusCode(200)
                .contentType("application/atom+xml")
                .extract()
                .xmlPath();
    }

    private static List<String> titles(XmlPath feed) {
        return feed.getList("feed.entry.title", String.class);
    }

    @Test
    void tellsWhatHasChangedAndWhy() {
        publish(edit("coordinator", "measures/M-0013", input -> {
            input.put("status", "completed").put("statusAsOf", "2026-11-20").put("plannedEnd", "2027");
            input.remove("statusBasis");
        }));
        XmlPath feed = feed("changes.atom?subject=measures/M-0013");
        assertEquals(List.of("Maßnahme „Kommunale Sprachkurse für Erwachsene“: geändert"), titles(feed));
        assertEquals(
                "Stand jetzt: abgeschlossen. Geändert: Stand, Stand vom, Was die Quelle dazu sagt, Geplantes Ende."
                        + " Grund: Grund der Änderung",
                feed.getString("feed.entry[0].summary"));
        String text = Api.text("changes.atom?subject=measures/M-0013");
        assertTrue(text.contains("/massnahmen/M-0013\"/><summary>"), text);
        assertEquals(feed.getString("feed.updated"), feed.getString("feed.entry[0].updated"));
        String english =
                titles(feed("changes.atom?lang=en&subject=measures/M-0013")).get(0);
        assertTrue(english.matches("Measure “.+”: changed"), english);
    }

    @Test
    void keepsSilentAboutMinorCorrectionsAndOtherThings() {
        ObjectNode minor = edit("coordinator", "measures/M-0014", input -> input.put("contact", "stelle@example.org"));
        minor.put("minor", true);
        publish(minor);
        assertEquals(List.of(), titles(feed("changes.atom?subject=measures/M-0014")));
        publish(edit("coordinator", "measures/M-0014", input -> input.put("plannedEnd", "2032")));
        assertEquals(1, titles(feed("changes.atom?subject=measures/M-0014")).size());
        assertTrue(titles(feed("changes.atom?subject=indicators")).stream()
                .noneMatch(title -> title.startsWith("Maßnahme")));
    }

    @Test
    void hidesNothingThatCountsAsAMinorCorrection() {
        refused(edit("coordinator", "measures/M-0015", input -> input.put("plannedEnd", "2031")));
        refused((ObjectNode) Api.json("""
                {"subject": "notices", "kind": "create", "input": {"date": "2026-11-02",
                "title": {"de": "Neu ist nie klein"}, "body": {"de": "Ein Satz."}}}"""));
    }

    private static void refused(ObjectNode change) {
        change.put("minor", true);
        step("coordinator", draft("coordinator", change), "submission")
                .then()
                .statusCode(400)
                .body(
                        "violations.name",
                        equalTo(List.of("/minor")),
                        "violations.reason[0]",
                        startsWith("Das ist keine"));
    }

    @Test
    void refusesALanguageThatThePlanDoesNotHave() {
        given().get("/api/v1/changes.atom?lang=nl").then().statusCode(400);
    }

    @Test
    void namesNothingOfWhatWasTakenDown() {
        String title =
                given().get("/api/v1/documents/fachtag-film").then().extract().path("title.de");
        Signed.as("coordinator")
                .contentType("application/json")
                .body("{\"subject\": \"documents/fachtag-film\", \"reason\": \"Urheberrecht\"}")
                .post("/api/staff/v1/takedowns")
                .then()
                .statusCode(201);
        XmlPath feed = feed("changes.atom?subject=documents/fachtag-film");
        assertEquals(List.of("Dokument „ohne Titel“: aus rechtlichen Gründen entfernt"), titles(feed));
        String page = given().get("/dokumente/fachtag-film")
                .then()
                .statusCode(410)
                .header("Cache-Control", "no-store")
                .extract()
                .asString();
        assertTrue(page.contains("<title>Seite entfernt"), page);
        assertFalse(page.contains(title));
        String sitemap = given().get("/sitemap.xml").asString();
        assertFalse(sitemap.contains("/dokumente/fachtag-film"));
        assertTrue(sitemap.contains("/aenderungen"));
    }
}
