package de.teilhabemonitor.answer;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import de.teilhabemonitor.Lists;
import de.teilhabemonitor.Operations;
import de.teilhabemonitor.start.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** A count beside a filter is what the filter finds, alone and beside another one. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class FacetsTest {

    private record Choice(String filter, String value, long count) {}

    @Test
    void countsWhatEachFilterFinds() {
        assertAll(faceted().flatMap(list -> choices(Lists.page(list)).stream().map(choice -> finds(list, choice))));
    }

    @Test
    void countsWhatEachFilterFindsBesideAnother() {
        assertAll(faceted().flatMap(list -> mostFrequent(choices(Lists.page(list))).stream()
                .map(chosen -> and(list, chosen))
                .flatMap(narrowed -> choices(Lists.page(narrowed)).stream().map(choice -> finds(narrowed, choice)))));
    }

    @Test
    void countsTheValuesOfAFilterAsIfItWereNotSet() {
        JsonNode all = Lists.page("measures").path("facets").path("field");
        assertEquals(all, Lists.page("measures?field=HF07").path("facets").path("field"));
        assertEquals(all, Lists.page("measures?field=HF07,HF12").path("facets").path("field"));
    }

    @Test
    void addsUpWhereEveryThingHasOneValue() {
        long all = 0;
        for (JsonNode value : Lists.page("measures").path("facets").path("status")) {
            all += value.path("count").asLong();
        }
        assertEquals(20, all);
        assertEquals(
                Lists.total("measures?field=HF07") + Lists.total("measures?field=HF12"),
                Lists.total("measures?field=HF07,HF12"));
    }

    @Test
    void narrowsBySearchWordsToo() {
        JsonNode found = Lists.page("measures?q=Gesundheit");
        long total = found.at("/pagination/totalElements").asLong();
        assertTrue(total > 0 && total < 20);
        choices(found).forEach(choice -> assertTrue(choice.count <= total, choice.toString()));
    }

    @Test
    void namesWhatItCounts() {
        for (JsonNode field : Lists.page("measures").path("facets").path("field")) {
            assertFalse(field.at("/title/de").asText().isEmpty(), field.toString());
        }
    }

    @Test
    void hasNoCountsWhereNothingIs() {
        JsonNode none = Lists.page("measures?field=HF08");
        assertEquals(0, none.at("/pagination/totalElements").asLong());
        assertEquals(0, none.path("data").size());
        assertTrue(none.path("facets").path("status").isEmpty());
        assertFalse(none.path("facets").path("field").isEmpty(), "other fields can still be chosen");
    }

    /** The lists with filters that have counts, as seen by someone who has chosen nothing yet. */
    private static Stream<String> faceted() {
        return Operations.lists().stream()
                .map(list -> list.address().substring("/api/v1/".length()))
                .filter(list -> Lists.page(list).has("facets"));
    }

    private static List<Choice> choices(JsonNode page) {
        List<Choice> choices = new ArrayList<>();
        page.path("facets").properties().forEach(facet -> facet.getValue().forEach(value -> {
            // what a breakdown adds to the list is not only what has that dimension
            if (!facet.getKey().equals("breakdown")) {
                choices.add(new Choice(
                        facet.getKey(),
                        value.path("value").asText(),
                        value.path("count").asLong()));
            }
        }));
        return choices;
    }

    /** One for each filter. */
    private static List<Choice> mostFrequent(List<Choice> choices) {
        return choices.stream()
                .filter(choice -> choices.stream()
                        .noneMatch(other -> other.filter.equals(choice.filter)
                                && (other.count > choice.count
                                        || other.count == choice.count && other.value.compareTo(choice.value) < 0)))
                .toList();
    }

    private static Executable finds(String list, Choice choice) {
        String narrowed = and(list, choice);
        return () -> {
            JsonNode page = Lists.page(narrowed + "&pageSize=100");
            assertEquals(choice.count, page.at("/pagination/totalElements").asLong(), narrowed);
            // rows are read, totals of some lists are counted in memory
            assertEquals(Math.min(100, choice.count), page.path("data").size(), narrowed);
        };
    }

    /** The list with this choice, in place of another value of the same filter. */
    private static String and(String list, Choice choice) {
        String[] parts = list.split("\\?", 2);
        List<String> keys = new ArrayList<>();
        if (parts.length > 1) {
            for (String key : parts[1].split("&", -1)) {
                if (!key.startsWith(choice.filter + "=")) {
                    keys.add(key);
                }
            }
        }
        keys.add(choice.filter + "=" + choice.value);
        return parts[0] + "?" + String.join("&", keys);
    }
}
