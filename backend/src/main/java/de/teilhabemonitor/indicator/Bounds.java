package de.teilhabemonitor.indicator;

import com.fasterxml.jackson.databind.JsonNode;
import de.teilhabemonitor.sql.Sql;
import de.teilhabemonitor.web.Refused.Violation;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/**
 * Between what the values of an indicator lie so far. What no such number can well be has to be explained: an import asks about
 * the same.
 *
 * @param least null: there is none yet
 * @param most null: there is none yet
 */
public record Bounds(
        boolean percent,
        @Nullable BigDecimal least,
        @Nullable BigDecimal most) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private static final String SQL = """
            select cast(n.code as text), coalesce(u.symbol = '%', false), min(o.value), max(o.value) from indicator n
            join unit u on u.code = n.unit left join observation o on o.indicator = n.code
            where n.code in (:codes) group by n.code, u.symbol""";

    /** By the codes of the indicators; without those that are not there. */
    public static Map<String, Bounds> of(Collection<String> codes, Session database) {
        Map<String, Bounds> bounds = new HashMap<>();
        Sql.rows(database, SQL)
                .setParameterList("codes", codes)
                .getResultList()
                .forEach(row -> bounds.put(
                        (String) row[0], new Bounds((Boolean) row[1], (BigDecimal) row[2], (BigDecimal) row[3])));
        return bounds;
    }

    /** @param rows as in an {@code ObservationsInput}; those with a note are explained */
    void check(JsonNode rows, List<Violation> found) {
        for (int i = 0; i < rows.size(); i++) {
            JsonNode row = rows.get(i);
            if (!row.path("remove").asBoolean() && row.hasNonNull("value") && !row.hasNonNull("note")) {
                String wrong = wrong(row.get("value").decimalValue());
                if (!wrong.isEmpty()) {
                    found.add(Violation.of("/input/rows/" + i + "/value", wrong));
                }
            }
        }
    }

    /** The key of the words that say why it cannot well be; empty where it can. */
    public String wrong(BigDecimal value) {
        boolean neverNegative = least == null ? percent : least.signum() >= 0;
        boolean neverOver = percent && (most == null || most.compareTo(HUNDRED) <= 0);
        if (neverNegative && value.signum() < 0) {
            return "impossible-negative";
        }
        return neverOver && value.compareTo(HUNDRED) > 0 ? "impossible-percentage" : "";
    }
}
