package de.teilhabemonitor.packages;

import de.teilhabemonitor.indicator.Bounds;
import de.teilhabemonitor.indicator.Series;
import de.teilhabemonitor.sql.Sql;
import de.teilhabemonitor.time.Period;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/**
 * Values of an upload that may be right, but look like a mistake.
 *
 * <p><b>Jump:</b> a series is the values of an indicator for one territory and group, in order of their periods, as they
 * would be after the import ({@link Series}).
 *
 * <p><b>Impossible:</b> below zero, where none of the indicator's values that are here is; or above 100 in a unit whose sign
 * is %, where none of them is. For an indicator without values this is asked of percentages only.
 */
@ApplicationScoped
class Oddities {

    /** Values as they would be after the import, series by series; with the line of those that are new or different. */
    private static final String VALUES = """
            with uploaded as materialized (
                select key, split_part(key, '|', 1) as indicator, split_part(key, '|', 2) as territory,
                    split_part(key, '|', 3) as period, split_part(key, '|', 4) as dimensions,
                    case when kind in ('created', 'changed') then line end as changed, nullif(after ->> 'value', '') as value
                from import_row
                where import = :code and file = 'observations' and kind in ('created', 'changed', 'unchanged')
                    and jsonb_exists(after, 'value')
            )
            select v.indicator, v.territory, v.dimensions, v.period, v.value, v.changed
            from (
                select indicator, territory, dimensions, period, value, changed from uploaded where value is not null
                union all
                select cast(o.indicator as text), cast(o.territory as text), array_to_string(o.dimensions, ','),
                    cast(o.period as text), cast(o.value as text), null
                from observation o
                where o.rank = 0 and o.value is not null and cast(o.indicator as text) in (select indicator from uploaded)
                    and concat_ws('|', o.indicator, o.territory, o.period, array_to_string(o.dimensions, ','), o.rank)
                        not in (select key from uploaded where key is not null)
            ) v
            order by v.indicator collate "C", v.territory collate "C", v.dimensions collate "C\"""";

    private static final String INDICATORS =
            "select distinct owner from import_row where import = :code and file = 'observations' and owner is not null";

    private static final String BREAKS = """
            select cast(indicator as text), cast(territory as text), cast(since as text) from series_break
            where indicator in (select owner from import_row where import = :code and file = 'observations')""";

    /** @param line of the row that it is about */
    private record Odd(int line, RowFindings.Finding found) {}

    /** @param territory null: in all of them */
    private record Break(@Nullable String territory, LocalDate since) {}

    @Inject
    Session database;

    @Inject
    ImportRows rows;

    void mark(String code) {
        List<String> indicators = Sql.values(database, INDICATORS, String.class)
                .setParameter("code", code)
                .getResultList();
        if (indicators.isEmpty()) {
            return;
        }
        Map<String, Bounds> bounds = Bounds.of(indicators, database);
        Map<String, List<Break>> breaks = breaks(code);
        List<Odd> odd = new ArrayList<>();
        try (Stream<Object[]> values = Sql.rows(database, VALUES)
                .setParameter("code", code)
                .setFetchSize(ImportRows.PORTION)
                .getResultStream()) {
            List<Series.Value> series = new ArrayList<>();
            List<String> before = List.of();
            for (Object[] row : (Iterable<Object[]>) values::iterator) {
                List<String> key = List.of((String) row[0], (String) row[1], (String) row[2]);
                if (!key.equals(before)) {
                    judge(before, series, bounds, breaks, odd);
                    series.clear();
                    before = key;
                }
                series.add(new Series.Value(
                        Period.of((String) row[3]), new BigDecimal((String) row[4]), (Integer) row[5]));
            }
            judge(before, series, bounds, breaks, odd);
        }
        for (int from = 0; from < odd.size(); from += ImportRows.PORTION) {
            write(code, odd.subList(from, Math.min(odd.size(), from + ImportRows.PORTION)));
        }
    }

    /** @param key indicator, territory and group of the series */
    private static void judge(
            List<String> key,
            List<Series.Value> series,
            Map<String, Bounds> bounds,
            Map<String, List<Break>> breaks,
            List<Odd> odd) {
        if (series.isEmpty()) {
            return;
        }
        String indicator = key.get(0);
        List<LocalDate> begins = breaks.getOrDefault(indicator, List.of()).stream()
                .filter(each -> each.territory == null || each.territory.equals(key.get(1)))
                .map(Break::since)
                .sorted(Comparator.reverseOrder())
                .toList();
        new Series(series, begins)
                .jumps()
                .forEach(jump ->
                        odd.add(new Odd(jump.line(), finding(jump.key(), jump.last(), jump.value(), jump.usual()))));
        Bounds known = bounds.get(indicator);
        for (Series.Value each : series) {
            Integer line = each.line();
            String wrong = line == null || known == null ? "" : known.wrong(each.value());
            if (line != null && !wrong.isEmpty()) {
                odd.add(new Odd(line, finding(wrong, each.value())));
            }
        }
    }

    private static RowFindings.Finding finding(String key, BigDecimal... numbers) {
        return new RowFindings.Finding(
                "value", key, Stream.of(numbers).map(BigDecimal::toPlainString).toList());
    }

    private Map<String, List<Break>> breaks(String code) {
        Map<String, List<Break>> breaks = new HashMap<>();
        Sql.rows(database, BREAKS).setParameter("code", code).getResultList().forEach(row -> breaks.computeIfAbsent(
                        (String) row[0], indicator -> new ArrayList<>())
                .add(new Break((String) row[1], Period.of((String) row[2]).firstDay())));
        return breaks;
    }

    private void write(String code, List<Odd> odd) {
        database.createNativeMutationQuery("""
                        update import_row i set oddities = i.oddities || o.found
                        from (select r.line, jsonb_agg(r.found) as found
                            from jsonb_to_recordset(cast(:odd as jsonb)) as r(line int, found jsonb) group by r.line) o
                        where i.import = :code and i.file = 'observations' and i.line = o.line""")
                .setParameter("odd", rows.write(odd))
                .setParameter("code", code)
                .executeUpdate();
    }
}
