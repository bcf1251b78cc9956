package de.teilhabemonitor.change;

import static de.teilhabemonitor.change.Edits.edit;
import static de.teilhabemonitor.change.Edits.publish;
import static io.restassured.RestAssured.given;
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
        for (String list :
                List.of("/api/staff/v1/changes?pageSize=100", "/api/staff/v1/changes?state=applied&author=me")) {
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
