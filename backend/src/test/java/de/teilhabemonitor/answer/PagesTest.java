package de.teilhabemonitor.answer;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import de.teilhabemonitor.Lists;
import de.teilhabemonitor.Operations;
import de.teilhabemonitor.Operations.Operation;
import de.teilhabemonitor.start.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The pages of a list, put together, are the list: nothing twice, nothing missing, in every order. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class PagesTest {

    @Test
    void areTheWholeListInEveryOrder() {
        assertAll(Operations.lists().stream().flatMap(PagesTest::orders).map(list -> () -> {
            List<JsonNode> large = walk(and(list, "pageSize=100"));
            List<JsonNode> small = walk(and(list, "pageSize=7"));
            assertEquals(large, small, list);
            assertEquals(small.size(), new HashSet<>(small).size(), list + " has something twice");
            assertEquals(small.size(), Lists.total(list), list);
        }));
    }

    @Test
    void haveTheSameThingsInEveryOrder() {
        assertAll(Operations.lists().stream()
                .filter(list -> list.query("sort").isPresent())
                .map(list -> () -> {
                    HashSet<JsonNode> first = new HashSet<>(
                            walk(and(list.address(), "pageSize=100").substring("/api/v1/".length())));
                    orders(list)
                            .forEach(order ->
                                    assertEquals(first, new HashSet<>(walk(and(order, "pageSize=100"))), order));
                }));
    }

    @Test
    void leadToTheirNeighbours() {
        JsonNode middle =
                Lists.page("measures?field=HF02,HF03,HF07&page=2&pageSize=3").path("links");
        assertTrue(middle.path("self").asText().endsWith("/api/v1/measures?field=HF02,HF03,HF07&pageSize=3&page=2"));
        assertTrue(middle.path("first").asText().endsWith("&page=1"));
        assertTrue(middle.path("prev").asText().endsWith("&page=1"));
        assertTrue(middle.path("next").asText().endsWith("&page=3"));
        assertTrue(middle.path("last").asText().endsWith("&page=3"));
        assertFalse(Lists.page("measures?pageSize=5").path("links").has("prev"));
        assertFalse(Lists.page("measures?pageSize=5&page=4").path("links").has("next"));
    }

    @Test
    void keepWordsInTheirAddressesAsTheyWereAsked() {
        JsonNode links = Lists.page("measures?q=Gr%C3%B6pelingen%20%26%20mehr&pageSize=1")
                .path("links");
        assertTrue(links.path("self").asText().contains("q=Gr%C3%B6pelingen%20%26%20mehr"), links.toString());
    }

    @Test
    void areEmptyBeyondTheEndAndLeadBack() {
        assertAll(Operations.lists().stream().map(list -> () -> {
            JsonNode page =
                    Lists.page(and(list.address(), "page=1000000&pageSize=10").substring("/api/v1/".length()));
            long pages = page.at("/pagination/totalPages").asLong();
            assertEquals(0, page.path("data").size());
            assertEquals(1_000_000, page.at("/pagination/currentPage").asLong());
            assertFalse(page.path("links").has("next"));
            assertTrue(
                    page.at("/links/prev").asText().endsWith("page=" + pages),
                    page.path("links").toString());
            assertTrue(page.at("/links/last").asText().endsWith("page=" + pages));
        }));
    }

    @Test
    void countEmptyListsAsOnePage() {
        JsonNode none = Lists.page("measures?field=HF08");
        assertEquals(1, none.at("/pagination/totalPages").asLong());
        assertTrue(none.at("/links/last").asText().endsWith("page=1"));
        assertFalse(none.path("links").has("prev"));
    }

    private static Stream<String> orders(Operation list) {
        String address = list.address().substring("/api/v1/".length());
        return list.query("sort")
                .map(sort -> sort.allowed().stream().map(order -> and(address, "sort=" + order)))
                .orElse(Stream.of(address));
    }

    /** From page to page, as far as the links lead. */
    private static List<JsonNode> walk(String list) {
        List<JsonNode> all = new ArrayList<>();
        String next = list;
        while (!next.isEmpty()) {
            JsonNode page = Lists.page(next);
            page.path("data").forEach(all::add);
            next = page.at("/links/next").asText().replaceFirst("^.*/api/v1/", "");
        }
        return all;
    }

    private static String and(String list, String key) {
        return list + (list.contains("?") ? "&" : "?") + key;
    }
}
