package de.teilhabemonitor.answer;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * SQL that counts: for each value of each facet the things under all other filters; for facet {@code ''} those under all.
 * Rows of facet, value, count.
 */
final class Counting {

    private Counting() {}

    /** Reads the candidates once; where a filter is active, each carries whether it fits. */
    static String byRows(String table, List<String> conditions, List<Facet> facets) {
        if (facets.isEmpty()) {
            return "select '' as facet, '' as value, count(*) as found from " + table + " t" + where(conditions);
        }
        List<String> columns = new ArrayList<>();
        for (Facet facet : facets) {
            columns.add(facet.expression() + " as \"" + facet.name() + "\"");
            if (facet.isActive()) {
                columns.add("(" + facet.condition() + ") as \"" + fits(facet) + "\"");
            }
        }
        StringBuilder sql = new StringBuilder("with c as materialized (select " + String.join(", ", columns) + " from "
                + table + " t" + where(conditions) + ") select '' as facet, '' as value, count(*) as found from c"
                + where(others(facets, null)));
        for (Facet facet : facets) {
            String value = facet.list() ? "unnest(\"" + facet.name() + "\")" : "\"" + facet.name() + "\"";
            List<String> conditionsOnOthers = others(facets, facet);
            if (!facet.list()) {
                conditionsOnOthers.add("\"" + facet.name() + "\" is not null");
            }
            sql.append(" union all (select '%s', cast(%s as text), count(*) from c%s group by 2 order by 2)"
                    .formatted(facet.name(), value, where(conditionsOnOthers)));
        }
        return sql.toString();
    }

    private static List<String> others(List<Facet> facets, @Nullable Facet except) {
        List<String> others = new ArrayList<>();
        for (Facet facet : facets) {
            if (facet != except && facet.isActive()) {
                others.add("\"" + fits(facet) + "\"");
            }
        }
        return others;
    }

    private static String fits(Facet facet) {
        return "fits " + facet.name();
    }

    static String where(List<String> conditions) {
        return conditions.isEmpty()
                ? ""
                : conditions.stream().map(c -> "(" + c + ")").collect(joining(" and ", " where ", ""));
    }
}
