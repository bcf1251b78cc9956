package de.teilhabemonitor;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A plan with nothing in it is a plan. */
@QuarkusTest
@TestProfile(EmptyPlan.class)
class EmptyPlanTest {

    @Test
    void saysThatThereIsNothing() {
        given().get("/api/v1/plan")
                .then()
                .statusCode(200)
                .body("title.nl", equalTo("Nog leeg"), "homeTerritory.code", equalTo("XL"), "languages", contains("nl"))
                .body(
                        "counts.measures",
                        equalTo(0),
                        "statuses.size()",
                        equalTo(0),
                        "signals.count",
                        everyItem(equalTo(0)))
                .body("signals.everyMeasure", everyItem(equalTo(false)))
                .body("coverage.indicators", equalTo(0), "aims.size()", equalTo(0), "questions.size()", equalTo(0));
    }

    @Test
    void answersEveryListAndExport() {
        for (String list : Api.LISTS) {
            int expected = list.equals("territories") ? 1 : 0;
            JsonNode answer = Api.get(list);
            assertEquals(expected, answer.path("data").size(), list);
            assertEquals(expected, answer.at("/pagination/totalElements").asInt(), list);
            assertEquals(1, answer.at("/pagination/totalPages").asInt(), list);
            assertFalse(answer.path("links").has("next"), list);
            answer.path("facets")
                    .properties()
                    .forEach(facet -> assertEquals(0, facet.getValue().size(), facet.getKey()));
            for (String dialect : List.of("", "?dialect=excel-de")) {
                assertEquals(
                        expected + 1, Api.text(list + ".csv" + dialect).lines().count(), list);
            }
        }
    }

    @Test
    void answersQuestions() {
        for (String query : List.of(
                "search?q=taal",
                "measures?q=taal&status=planned&signal=overdue",
                "indicators?q=taal&hasObservations=true",
                "events?from=2020&to=2030&q=taal",
                "documents?q=taal&kind=concept",
                "organisations?q=taal")) {
            assertEquals(0, Api.get(query).path("data").size(), query);
        }
        given().get("/api/v1/measures?field=V1").then().statusCode(400);
        given().get("/api/v1/measures/N-01").then().statusCode(404);
    }

    @Test
    void hasAnEmptyCalendar() {
        String calendar = Api.text("events.ics");
        assertTrue(calendar.startsWith("BEGIN:VCALENDAR\r\n") && calendar.endsWith("END:VCALENDAR\r\n"), calendar);
        assertFalse(calendar.contains("VEVENT"));
    }
}
