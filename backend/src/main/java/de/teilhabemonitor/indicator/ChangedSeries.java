package de.teilhabemonitor.indicator;

import com.fasterxml.jackson.databind.JsonNode;
import de.teilhabemonitor.sql.Sql;
import de.teilhabemonitor.time.Period;
import de.teilhabemonitor.web.Refused.Violation;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/**
 * The series of an indicator as they would be after a change of single values. What jumps has to be explained in a note; an
 * import asks about the same ({@link Series}).
 *
 * @param code of the indicator
 * @param rows as in an {@code ObservationsInput}
 */
record ChangedSeries(Session database, String code, JsonNode rows) {

    private static final String VALUES = """
            select cast(territory as text), array_to_string(dimensions, ','), cast(period as text), cast(value as text)
            from observation where indicator = :code and rank = 0 and value is not null
                and cast(territory as text) in (:territories)""";

    /** @param groups sorted, with commas between them */
    private record Key(String territory, String groups) {}

    /** @param territory null: in all of them */
    private record Break(@Nullable String territory, LocalDate since) {}

    void check(List<Violation> found) {
        Map<Key, Map<String, Series.Value>> series = asChanged();
        if (series.isEmpty()) {
            return;
        }
        addWhatStays(series);
        List<Break> breaks = breaks();
        series.forEach((key, values) -> new Series(List.copyOf(values.values()), begins(breaks, key))
                .jumps().stream()
                        .filter(jump -> !rows.get(jump.line()).hasNonNull("note"))
                        .forEach(jump -> found.add(Violation.of(
                                "/input/rows/" + jump.line() + "/value",
                                jump.key(),
                                jump.last().toPlainString(),
                                jump.value().toPlainString(),
                                jump.usual().toPlainString()))));
    }

    private Map<Key, Map<String, Series.Value>> asChanged() {
        Map<Key, Map<String, Series.Value>> series = new HashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            JsonNode row = rows.get(i);
            if (isSingle(row) && !isGone(row)) {
                Period period = Period.of(row.path("period").asText());
                series.computeIfAbsent(key(row), key -> new HashMap<>())
                        .put(
                                period.text(),
                                new Series.Value(period, row.get("value").decimalValue(), i));
            }
        }
        return series;
    }

    private void addWhatStays(Map<Key, Map<String, Series.Value>> series) {
        Map<Key, List<String>> gone = new HashMap<>();
        rows.forEach(row -> {
            if (isSingle(row) && isGone(row)) {
                gone.computeIfAbsent(key(row), key -> new ArrayList<>())
                        .add(row.path("period").asText());
            }
        });
        Sql.rows(database, VALUES)
                .setParameter("code", code)
                .setParameterList(
                        "territories",
                        series.keySet().stream().map(Key::territory).toList())
                .getResultList()
                .forEach(row -> {
                    Key key = new Key((String) row[0], (String) row[1]);
                    String period = (String) row[2];
                    Map<String, Series.Value> values = series.get(key);
                    if (values != null && !gone.getOrDefault(key, List.of()).contains(period)) {
                        values.putIfAbsent(
                                period, new Series.Value(Period.of(period), new BigDecimal((String) row[3]), null));
                    }
                });
    }

    private List<Break> breaks() {
        return Sql.rows(database, """
                        select cast(territory as text), cast(since as text) from series_break where indicator = :code""").setParameter("code", code).getResultList().stream()
                .map(row ->
                        new Break((String) row[0], Period.of((String) row[1]).firstDay()))
                .toList();
    }

    private static List<LocalDate> begins(List<Break> breaks, Key key) {
        return breaks.stream()
                .filter(each -> each.territory == null || each.territory.equals(key.territory))
                .map(Break::since)
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    private static boolean isSingle(JsonNode row) {
        return row.path("rank").asInt() == 0;
    }

    private static boolean isGone(JsonNode row) {
        return row.path("remove").asBoolean() || !row.hasNonNull("value");
    }

    private static Key key(JsonNode row) {
        TreeSet<String> groups = new TreeSet<>();
        row.path("dimensions").forEach(each -> groups.add(each.asText()));
        return new Key(row.path("territory").asText(), String.join(",", groups));
    }
}
