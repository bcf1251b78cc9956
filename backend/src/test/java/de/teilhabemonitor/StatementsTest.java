package de.teilhabemonitor;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import de.teilhabemonitor.Operations.Operation;
import de.teilhabemonitor.start.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How often an answer asks the database does not depend on how much it says. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class StatementsTest {

    /** Makes sure that the answer is made anew: from memory come answers to plain requests only. */
    private static final String ANEW = "Accept: */*, nothing/at-all;q=0";

    /** The rows; the total with all facets, where they are not counted in memory. */
    private static final int LIST = 2;

    /** The rows; the check of codes; the total, or what fits the words. */
    private static final int LIST_WITH_FILTERS = 3;

    /** The thing, and up to three parts that are lists of their own. */
    private static final int THING = 4;

    @Inject
    SessionFactory database;

    private Statistics statistics;

    @BeforeEach
    void count() {
        // The names and the sets of all things are read by the first answer after a change of the plan.
        Wire.get("/api/v1/measures", ANEW);
        Wire.get("/api/v1/indicators", ANEW);
        statistics = database.getStatistics();
        statistics.setStatisticsEnabled(true);
    }

    @AfterEach
    void countNoMore() {
        statistics.setStatisticsEnabled(false);
    }

    @Test
    void areCounted() {
        assertTrue(statements("/api/v1/measures") > 0);
        statements("/api/v1/measures");
        statistics.clear();
        Wire.get("/api/v1/measures");
        assertEquals(0, statistics.getPrepareStatementCount(), "what is kept costs nothing");
    }

    @Test
    void areTwoForAList() {
        assertAll(Operations.lists().stream().map(list -> () -> {
            assertAtMost(LIST, list.address());
            assertAtMost(LIST, list.with("pageSize", "100"));
            assertAtMost(LIST, list.with("page", "1000"));
        }));
    }

    @Test
    void areThreeForAListWithFilters() {
        assertAll(Operations.lists().stream().map(list -> () -> {
            List<String> filters = filters(list);
            for (String filter : filters) {
                assertAtMost(LIST_WITH_FILTERS, and(list.address(), filter));
            }
            String all = String.join("&", filters);
            assertAtMost(LIST_WITH_FILTERS, and(list.address(), all));
        }));
    }

    @Test
    void areFewForOneThing() {
        assertAll(Operations.all().stream()
                .filter(operation -> !operation.isList())
                .map(operation -> () -> assertAtMost(THING, operation.address())));
    }

    @Test
    void areAsManyForTheLongestListAsForTheShortest() {
        assertEquals(statements("/api/v1/indicators?pageSize=2"), statements("/api/v1/indicators?pageSize=100"));
        assertEquals(
                statements("/api/v1/measures.csv?field=HF01"), statements("/api/v1/measures.csv?field=HF07,HF11,HF12"));
    }

    private void assertAtMost(int most, String address) {
        long statements = statements(address);
        assertTrue(statements <= most, () -> address + " took " + statements + " statements");
    }

    private long statements(String address) {
        statistics.clear();
        Wire.Answer answer = Wire.get(address, ANEW);
        assertEquals(200, answer.status(), () -> answer.asked() + " was answered with " + answer.body());
        return statistics.getPrepareStatementCount();
    }

    /** One value for each key that narrows the list. */
    private static List<String> filters(Operation list) {
        List<String> filters = new ArrayList<>();
        Wire.get(list.address()).json().path("facets").properties().forEach(facet -> {
            JsonNode first = facet.getValue().path(0).path("value");
            if (!first.isMissingNode()) {
                filters.add(facet.getKey() + "=" + first.asText());
            }
        });
        list.query("q").ifPresent(q -> {
            if (!q.required()) {
                filters.add("q=Gesundheit");
            }
        });
        list.query("from").ifPresent(from -> filters.add("from=2020&to=2024"));
        list.query("dimensions").ifPresent(dimensions -> filters.add("dimensions=sex:female"));
        return filters;
    }

    private static String and(String address, String key) {
        return key.isEmpty() ? address : address + (address.contains("?") ? "&" : "?") + key;
    }
}
