package de.teilhabemonitor.submission;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Leaves out counts that could say who somebody is: those from 1 to 4. Where only one row would be left out, it could be worked
 * out from the others and the total, so the smallest of the others is left out as well.
 */
final class Suppression {

    static final int BELOW = 5;

    private Suppression() {}

    /** What was counted for one value. */
    record Row(String value, long received, long published, long answered) {

        boolean isSmall() {
            return received > 0 && received < BELOW;
        }
    }

    static ArrayNode of(List<Row> rows) {
        Set<String> hidden = hidden(rows);
        ArrayNode shown = JsonNodeFactory.instance.arrayNode();
        for (Row row : rows) {
            ObjectNode node = shown.addObject().put("value", row.value);
            boolean suppressed = hidden.contains(row.value);
            node.put("suppressed", suppressed);
            if (!suppressed) {
                node.put("received", row.received).put("published", row.published);
                if (row.answered == 0 || row.answered >= BELOW) {
                    node.put("answered", row.answered);
                }
            }
        }
        return shown;
    }

    private static Set<String> hidden(List<Row> rows) {
        Set<String> hidden = new HashSet<>();
        List<Row> others = new ArrayList<>();
        for (Row row : rows) {
            if (row.isSmall()) {
                hidden.add(row.value);
            } else if (row.received > 0) {
                others.add(row);
            }
        }
        if (hidden.size() == 1) {
            others.stream().min(Comparator.comparingLong(Row::received)).ifPresent(row -> hidden.add(row.value));
        }
        return hidden;
    }
}
