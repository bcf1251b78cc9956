package de.teilhabemonitor.round;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the public sees of rounds: the signals of measures, the same wherever they are told. */
@QuarkusTest
@TestProfile(RoundWorld.class)
class PublicSignalsTest extends RoundTests {

    @Test
    void tellsWhatIsAskedForInPublicEverywhereTheSame() throws SQLException {
        given().get("/api/v1/measures?signal=report-due,report-overdue,stale")
                .then()
                .body("data", hasSize(0));
        open(round("R", Map.of("organisations", List.of("sgfv")))).statusCode(201);
        List<String> asked = read("select measure from duty order by 1");
        sameEverywhere("report-due", asked);
        List<String> stale = read("select code from measure where status in ('planned', 'in-progress', 'paused') and "
                + "(status_as_of is null or last_day(status_as_of) < date '" + today().minusDays(400)
                + "') order by 1");
        assertTrue(stale.size() > 5);
        sameEverywhere("stale", stale);
        given().get("/api/v1/measures/" + asked.get(0))
                .then()
                .body(
                        "signals.find { it.signal == 'report-due' }.due",
                        equalTo(today().plusDays(30).toString()));

        later(30);
        sameEverywhere("report-due", asked);
        later(31);
        sameEverywhere("report-due", List.of());
        sameEverywhere("report-overdue", asked);

        json("coordinator", "\"1\"")
                .body(Map.of(
                        "title", Map.of("de", "x"), "due", today().plusDays(1).toString()))
                .put(STAFF + "rounds/R")
                .then()
                .statusCode(200);
        sameEverywhere("report-overdue", List.of());
        sameEverywhere("report-due", asked);
        json("coordinator", "\"2\"").put(STAFF + "rounds/R/closing").then().statusCode(200);
        sameEverywhere("report-due", List.of());
        sameEverywhere("stale", stale);
    }

    @Test
    void keepsAFutureRoundToItself() {
        Map<String, Object> round = new HashMap<>(round("R", Map.of("all", true)));
        round.put("opens", today().plusDays(5).toString());
        open(round).statusCode(201).body("state", equalTo("planned"));
        given().get("/api/v1/measures?signal=report-due,stale").then().body("data", hasSize(0));
        later(5);
        given().get("/api/v1/measures?signal=report-due").then().body("data.size()", not(equalTo(0)));
    }

    @Test
    void asksNothingOfWhatHasLeftThePlan() throws SQLException {
        open("L", "M-0001");
        run("update measure set retired_at = now() where code = 'M-0001'");
        try {
            plan.refresh();
            for (int days : List.of(0, 31)) {
                later(days);
                given().get("/api/v1/measures/M-0001")
                        .then()
                        .statusCode(200)
                        .body("signals.signal", not(hasItem(startsWith("report-"))))
                        .body("signals.signal", not(hasItem("stale")));
            }
        } finally {
            run("update measure set retired_at = null where code = 'M-0001'");
        }
    }

    @Test
    void putsTheSoonestOfTwoRoundsFirst() {
        Map<String, Object> sooner = new HashMap<>(round("B", Map.of("measures", List.of("M-0001"))));
        sooner.put("due", today().plusDays(3).toString());
        open("A", "M-0001");
        open(sooner).statusCode(201);
        given().get("/api/v1/measures/M-0001")
                .then()
                .body(
                        "signals.findAll { it.signal == 'report-due' }.due",
                        contains(today().plusDays(3).toString()));
        json("coordinator", "\"1\"").put(STAFF + "rounds/B/closing").then().statusCode(200);
        given().get("/api/v1/measures/M-0001")
                .then()
                .body(
                        "signals.findAll { it.signal == 'report-due' }.due",
                        contains(today().plusDays(30).toString()));
    }

    /** List, facet, CSV and the count of the plan. */
    private static void sameEverywhere(String signal, List<String> measures) {
        given().get("/api/v1/measures?pageSize=100&signal=" + signal)
                .then()
                .body("data.code", equalTo(measures))
                .body("data.signals.collect { it.signal }", everyItem(hasItem(signal)));
        List<Map<String, Object>> facet = given().get("/api/v1/measures?pageSize=1")
                .then()
                .extract()
                .path("facets.signal.findAll { it.value == '" + signal + "' }");
        assertEquals(measures.isEmpty() ? List.of() : List.of(measures.size()), counts(facet));
        String csv = given().get("/api/v1/measures.csv").then().extract().asString();
        assertEquals(
                measures.size(),
                csv.lines()
                        .filter(line -> line.matches(".*[,;\"]" + signal + "[,;\"].*"))
                        .count());
        given().get("/api/v1/plan")
                .then()
                .body("signals.find { it.signal == '" + signal + "' }.count", lessThanOrEqualTo(20))
                .body("signals.find { it.signal == '" + signal + "' }.count", equalTo(measures.size()));
    }

    private static List<Object> counts(List<Map<String, Object>> facet) {
        return facet.stream().map(value -> value.get("count")).toList();
    }
}
