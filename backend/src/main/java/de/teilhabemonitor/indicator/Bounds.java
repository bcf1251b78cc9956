package de.teilhabemonitor.indicator;

import com.fasterxml.jackson.databind.JsonNode;
import de.teilhabemonitor.sql.Sql;
import de.teilhabemonitor.web.Refused.Violation;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/**
 * Between what the values of an indicator lie so far. What no such number can well be has to be explained: an import asks about
 * the same.
 *
 * @param least null: there is none yet
 * @param most null: there is none yet
 */
record Bounds(
        boolean percent,
        @Nullable BigDecimal least,
        @Nullable BigDecimal most) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private static final String SQL = """
            select coalesce(u.symbol = '%', false), min(o.value), max(o.value) from indicator n
            join unit u on u.code = n.unit left join observation o on o.indicator = n.code
            where n.code = :code group by u.symbol""";

    static Optional<Bounds> of(String code, Session database) {
        return Sql.rows(database, SQL).setParameter("code", code).getResultList().stream()
                .findFirst()
                .map(row -> new Bounds((Boolean) row[0], (BigDecimal) row[1], (BigDecimal) row[2]));
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

    private String wrong(BigDecimal value) {
        boolean neverNegative = least == null ? percent : least.signum() >= 0;
        boolean neverOver = percent && (most == null || most.compareTo(HUNDRED) <= 0);
        if (neverNegative && value.signum() < 0) {
            return "impossible-negative";
        }
        return neverOver && value.compareTo(HUNDRED) > 0 ? "impossible-percentage" : "";
    }
}
