package de.teilhabemonitor.submission;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToLongFunction;

/**
 * Leaves out counts that could say who somebody is: those from 1 to 4. So that they cannot be worked out from the others and the
 * total, others are left out too until all that is left out is 5 or more together: first the smallest, then also empty ones.
 */
final class Suppression {

    static final int BELOW = 5;

    private Suppression() {}

    /** What was counted for one value. */
    record Row(String value, long received, long published, long answered) {}

    static ArrayNode of(List<Row> rows) {
        Set<Row> hidden = hidden(rows, Row::received, Set.of());
        Set<Row> withoutAnswers = hidden(rows, Row::answered, hidden);
        ArrayNode shown = JsonNodeFactory.instance.arrayNode();
        for (Row row : rows) {
            boolean suppressed = hidden.contains(row);
            ObjectNode node = shown.addObject().put("value", row.value).put("suppressed", suppressed);
            if (!suppressed) {
                node.put("received", row.received).put("published", row.published);
            }
            if (!withoutAnswers.contains(row)) {
                node.put("answered", row.answered);
            }
        }
        return shown;
    }

    /** @param already those of which nothing is shown */
    private static Set<Row> hidden(List<Row> rows, ToLongFunction<Row> count, Set<Row> already) {
        Set<Row> hidden = new HashSet<>(already);
        List<Row> others = new ArrayList<>();
        for (Row row : rows) {
            long counted = count.applyAsLong(row);
            if (counted > 0 && counted < BELOW) {
                hidden.add(row);
            } else if (!already.contains(row)) {
                others.add(row);
            }
        }
        long sum = hidden.stream().mapToLong(count).sum();
        others.sort(
                Comparator.comparing((Row row) -> count.applyAsLong(row) == 0).thenComparingLong(count));
        for (Row row : others) {
            if (sum > 0 && sum < BELOW) {
                hidden.add(row);
                sum += count.applyAsLong(row);
            }
        }
        return hidden;
    }
}
