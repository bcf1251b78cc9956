package de.teilhabemonitor.indicator;

import com.fasterxml.jackson.databind.JsonNode;
import de.teilhabemonitor.answer.Answer;
import de.teilhabemonitor.answer.Kind;
import de.teilhabemonitor.answer.Reference;
import de.teilhabemonitor.time.Period;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The home territory beside another one, in the latest calendar year (of the last day of the period) for which both have
 * a value of the headline or, where the home territory has only values of groups, of the group that stands for it.
 *
 * @param difference home minus other, in the unit of the indicator; null where notes (registers) differ, or only one is official
 */
record Comparison(
        Reference territory,
        int year,
        Value home,
        Value other,
        @Nullable BigDecimal difference) {

    /** @param series the values that are compared, the latest first */
    static List<Comparison> all(JsonNode series, Answer answer) {
        Map<Integer, JsonNode> home = byYear(series, answer.plan().homeTerritory());
        List<Comparison> comparisons = new ArrayList<>();
        for (String territory : answer.plan().compareWith()) {
            Map<Integer, JsonNode> other = byYear(series, territory);
            home.keySet().stream().filter(other::containsKey).findFirst().ifPresent(year -> {
                JsonNode here = Objects.requireNonNull(home.get(year));
                JsonNode there = Objects.requireNonNull(other.get(year));
                boolean comparable = comparable(here, there);
                comparisons.add(new Comparison(
                        answer.reference(Kind.TERRITORY, territory),
                        year,
                        Value.of(here, false, answer),
                        Value.of(there, false, answer),
                        comparable
                                ? here.path("value")
                                        .decimalValue()
                                        .subtract(there.path("value").decimalValue())
                                : null));
            });
        }
        return comparisons;
    }

    /** Same note, which names the register, and both from official figures or both not: a report in the media names none. */
    private static boolean comparable(JsonNode here, JsonNode there) {
        return here.path("note").equals(there.path("note")) && isOfficial(here) == isOfficial(there);
    }

    private static boolean isOfficial(JsonNode row) {
        return Set.of("official", "copy").contains(row.path("provenance").asText());
    }

    /** The latest value of each year, the latest year first. */
    private static Map<Integer, JsonNode> byYear(JsonNode series, String territory) {
        Map<Integer, JsonNode> byYear = new LinkedHashMap<>();
        for (JsonNode row : series) {
            if (row.path("territory").asText().equals(territory)) {
                byYear.putIfAbsent(Period.of(row.path("period").asText()).year(), row);
            }
        }
        return byYear;
    }
}
