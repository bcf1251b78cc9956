package de.teilhabemonitor.change;

import static de.teilhabemonitor.change.Edits.draft;
import static de.teilhabemonitor.change.Edits.edit;
import static de.teilhabemonitor.change.Edits.present;
import static de.teilhabemonitor.change.Edits.publish;
import static de.teilhabemonitor.change.Edits.stepped;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.teilhabemonitor.Api;
import de.teilhabemonitor.Edited;
import de.teilhabemonitor.Signed;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.StringReader;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.commons.csv.CSVRecord;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

/** What the public is told of changes, in all formats, and what it costs. */
@QuarkusTest
@TestProfile(Edited.class)
class HistoryTest {

    @Inject
    SessionFactory database;

    private static JsonNode changed(int page, boolean minor) {
        ObjectNode change = edit("coordinator", "fields/HF05", input -> input.put("page", page));
        change.put("reason", "=Grund <" + page + ">").put("minor", minor);
        return publish(change);
    }

    @Test
    void isTheSameInAllFormats() throws Exception {
        long number = changed(101, false).path("number").asLong();
        JsonNode list = Api.get("changes?since=" + (number - 1));
        assertEquals(number, list.at("/data/0/number").asLong());
        assertEquals(101, list.at("/data/0/fields/0/after").asInt());
        List<CSVRecord> rows = Api.csv("changes.csv?since=" + (number - 1));
        assertEquals(list.path("data").size(), rows.size());
        assertEquals("fields/HF05", rows.get(0).get("subject"));
        assertEquals("=Grund <101>", rows.get(0).get("reason").replaceFirst("^'", ""));
        Document feed = DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(Api.text("changes.atom?subject=fields/HF05"))));
        assertTrue(feed.getElementsByTagName("entry").getLength() > 0);
        String summary = feed.getElementsByTagName("summary").item(0).getTextContent();
        assertTrue(summary.endsWith("Grund: =Grund <101>"), summary);
        assertTrue(Api.text("changes.atom?lang=en").contains("Changed: "));
    }

    @Test
    void leavesMinorOnesOutWhereAsked() {
        long number = changed(102, true).path("number").asLong();
        assertEquals(number, Api.get("changes").at("/data/0/number").asLong());
        assertFalse(Api.get("changes?minor=false").at("/data/0/number").asLong() == number);
        assertFalse(Api.text("changes.atom").contains("/changes/" + number + "<"));
    }

    @Test
    void namesNobody() {
        long number = changed(103, false).path("number").asLong();
        String said = Api.text("changes/" + number);
        assertFalse(said.contains("Test coordinator"), said);
    }

    /** Both pages say so, each in its history; later changes are the business of one alone. */
    @Test
    void tellsOnBothPagesWhereAMeasureGoesOn() {
        long merged = publish(edit("coordinator", "measures/M-0011", input -> {
                    input.put("status", "merged")
                            .put("statusAsOf", "2026-11-20")
                            .put("continuedBy", "M-0012");
                    input.remove("statusBasis");
                    input.putObject("statusReason").put("de", "Beide sind ein Angebot.");
                }))
                .path("number")
                .asLong();
        for (String measure : List.of("M-0011", "M-0012")) {
            JsonNode latest = Api.get("measures/" + measure + "/history").at("/data/0");
            assertEquals(merged, latest.path("number").asLong(), measure);
            assertEquals("measures/M-0011", latest.path("subject").asText());
        }
        assertEquals(
                "M-0011", Api.get("measures/M-0012").at("/continues/0/code").asText());
        JsonNode entry = Api.get("measures/M-0011").path("statusEntry");
        assertTrue(entry.has("at"), "the office said so, no source");
        assertEquals(Api.get("measures/M-0011/history").at("/data/0/office/code"), entry.at("/office/code"));
        assertTrue(Api.get("measures/M-0012").path("statusEntry").isMissingNode());
        publish(edit("coordinator", "measures/M-0011", input -> input.put("plannedEnd", "2031")));
        assertEquals(
                merged, Api.get("measures/M-0012/history").at("/data/0/number").asLong());
    }

    /** A headline without codes is the value for all; none is none. */
    @Test
    void tellsAnEmptyHeadlineFromNone() {
        String indicator = "indicators/ilm-a1a";
        publish(edit(
                "coordinator", indicator, input -> input.putArray("headline").add("sex:female")));
        long emptied = publish(edit("coordinator", indicator, input -> input.putArray("headline")))
                .path("number")
                .asLong();
        JsonNode field = Api.get("changes/" + emptied).at("/fields/0");
        assertEquals("headline", field.path("field").asText());
        assertEquals("[\"sex:female\"]", field.path("before").toString());
        assertEquals("[]", field.path("after").toString());

        JsonNode removing = draft("coordinator", edit("coordinator", indicator, input -> input.remove("headline")));
        JsonNode compared = Api.json(Signed.as("coordinator")
                        .get("/api/staff/v1/changes/" + removing.path("code").asText() + "/comparison")
                        .asString())
                .at("/fields/0");
        assertEquals("[]", compared.path("base").toString());
        assertFalse(compared.has("proposed"));
        long removed = stepped("coordinator-2", stepped("coordinator", removing, "submission"), "application")
                .path("number")
                .asLong();
        field = Api.get("changes/" + removed).at("/fields/0");
        assertEquals("[]", field.path("before").toString());
        assertFalse(field.has("after"));

        JsonNode adding = draft("coordinator", edit("coordinator", indicator, input -> input.putArray("headline")));
        compared = Api.json(Signed.as("coordinator")
                        .get("/api/staff/v1/changes/" + adding.path("code").asText() + "/comparison")
                        .asString())
                .at("/fields/0");
        assertEquals("[]", compared.path("proposed").toString(), "from none to the total is a change");
        stepped("coordinator", adding, "withdrawal");
    }

    @Test
    void callsChangesOfValuesLikeTheirIndicator() {
        ObjectNode present = present("coordinator", "observations/ilm-a1a");
        String title = Api.get("indicators/ilm-a1a").at("/title/de").asText();
        assertEquals(title, present.at("/title/de").asText());
        ObjectNode change =
                (ObjectNode) Api.json("""
                {"subject": "observations/ilm-a1a", "kind": "edit", "baseVersion": %d, "input": {"rows": [{"territory":
                "DE-HB", "period": "2041", "dimensions": [], "rank": 0, "value": 1, "provenance": "official"}]}}""".formatted(present.path("version").asInt()));
        JsonNode draft = draft("coordinator", change);
        assertEquals(title, draft.at("/title/de").asText());
        Signed.as("coordinator")
                .get("/api/staff/v1/changes?subject=observations/ilm-a1a")
                .then()
                .body("data[0].title.de", equalTo(title));
        stepped("coordinator", draft, "withdrawal");
    }

    @Test
    void listsWhatHasLeftThePlan() {
        ObjectNode retire = (ObjectNode) Api.json("""
                {"subject": "goals/Z10-1", "kind": "retire", "baseVersion": %d, "reason": "Im Plan von 2027 nicht mehr"}""".formatted(
                        present("coordinator", "goals/Z10-1").path("version").asInt()));
        publish(retire);
        String goals = "/api/staff/v1/retirements?kind=goals";
        Signed.as("reporter")
                .get(goals)
                .then()
                .statusCode(200)
                .body("data[0].subject", equalTo("goals/Z10-1"), "pagination.totalElements", equalTo(1))
                .body(
                        "data[0].title.de",
                        equalTo(Api.get("goals/Z10-1").at("/title/de").asText()));
        Signed.as("coordinator").get(goals + "&page=2").then().statusCode(200).body("data", empty());
        Signed.as("coordinator")
                .get("/api/staff/v1/retirements?kind=observations")
                .then()
                .statusCode(200)
                .body("data", empty());
        Signed.as("coordinator").get("/api/staff/v1/retirements").then().statusCode(400);
        Signed.as("coordinator")
                .get("/api/staff/v1/retirements?kind=people")
                .then()
                .statusCode(400);
        Signed.as("moderator").get(goals).then().statusCode(200);
        Signed.as("steering").get(goals).then().statusCode(403);
        given().get(goals).then().statusCode(401);
    }

    @Test
    void isOfThingsThatAre() {
        given().get("/api/v1/measures/M-9999/history").then().statusCode(404);
        given().get("/api/v1/changes/999999").then().statusCode(404);
        given().get("/api/v1/changes?subject=!").then().statusCode(400);
        given().get("/api/v1/notices").then().statusCode(200).body("pagination.currentPage", equalTo(1));
    }

    @Test
    void costsThreeStatementsAtMost() {
        changed(104, false);
        Statistics statistics = database.getStatistics();
        for (String list : List.of(
                "/api/staff/v1/changes?pageSize=100",
                "/api/staff/v1/changes?state=applied&author=me",
                "/api/staff/v1/retirements?kind=goals")) {
            Signed.as("coordinator").get(list).then().statusCode(200);
            statistics.setStatisticsEnabled(true);
            statistics.clear();
            Signed.as("coordinator").get(list).then().statusCode(200);
            assertTrue(
                    statistics.getPrepareStatementCount() <= 3,
                    list + " took " + statistics.getPrepareStatementCount() + " statements");
            statistics.setStatisticsEnabled(false);
        }
    }
}
