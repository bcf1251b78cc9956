package de.teilhabemonitor.answer;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
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

    /**
     * Counts bits of sets that the database keeps; only conditions that are no facets make it look at rows.
     *
     * @param sets SQL of facet, value and set, with the set of all under facet {@code ''}
     * @param places table of code and bit
     */
    static String bySets(String table, String sets, String places, List<String> conditions, List<Facet> facets) {
        List<Facet> active = facets.stream().filter(Facet::isActive).toList();
        if (active.isEmpty() && conditions.isEmpty()) {
            return "select facet, value, bit_count(things) as found from (" + sets
                    + ") s (facet, value, things) order by value";
        }
        StringBuilder sql = new StringBuilder("with sets (facet, value, things) as materialized (" + sets + "), "
                + "every as materialized (select things, things # things as none from sets where facet = ''), "
                + "fitting as materialized (select ");
        sql.append(
                conditions.isEmpty()
                        ? "things as rest"
                        : "coalesce((select bit_or(set_bit(none, p.place, 1)) from " + table + " t join " + places
                                + " p on p.code = t.code" + where(conditions) + "), none) as rest");
        for (Facet facet : active) {
            sql.append(
                    ", coalesce((select bit_or(s.things) from sets s where s.facet = '%s' and s.value = any(cast(:%s as text[]))), none) as \"%s\""
                            .formatted(facet.name(), facet.name(), fits(facet)));
        }
        sql.append(" from every) select facet, value, found from (select facet, value, bit_count(things & ");
        if (active.isEmpty()) {
            sql.append("rest");
        } else {
            sql.append("case facet");
            for (Facet facet : active) {
                sql.append(" when '").append(facet.name()).append("' then ").append(intersection(active, facet));
            }
            sql.append(" else ").append(intersection(active, null)).append(" end");
        }
        return sql.append(") as found from sets, fitting) counted where found > 0 or facet = '' order by value")
                .toString();
    }

    private static String intersection(List<Facet> active, @Nullable Facet except) {
        return Stream.concat(Stream.of("rest"), others(active, except).stream()).collect(joining(" & "));
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
