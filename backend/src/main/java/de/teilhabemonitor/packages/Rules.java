package de.teilhabemonitor.packages;

import de.teilhabemonitor.packages.PackageSchema.Table;
import de.teilhabemonitor.time.Period;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What has to hold between cells and between files. */
final class Rules {

    private final Report report;
    private final PackageSchema schema;

    Rules(Report report, PackageSchema schema) {
        this.report = report;
        this.schema = schema;
    }

    void check(Map<Table, List<Map<String, Object>>> rows, Map<String, CsvTable> read) {
        Set<String> vocabulary = new HashSet<>();
        each(
                "dimension_codes",
                rows,
                read,
                (table, line, row) -> vocabulary.add(row.get("dimension") + ":" + row.get("code")));
        each("dimensions", rows, read, (table, line, row) -> {
            if (reserved().contains(String.valueOf(row.get("code")))) {
                report.reject(table.file(), line, "code", "reserved-column", String.valueOf(row.get("code")));
            }
        });
        each(
                "measures",
                rows,
                read,
                (table, line, row) ->
                        ordered(table, line, "end", period(row, "planned_start"), period(row, "planned_end")));
        each(
                "organisations",
                rows,
                read,
                (table, line, row) ->
                        ordered(table, line, "valid_to", period(row, "valid_from"), period(row, "valid_to")));
        each("events", rows, read, (table, line, row) -> {
            String start = (String) row.get("starts_at");
            String end = (String) row.get("ends_at");
            if (start != null && end != null && end.compareTo(start) < 0) {
                report.reject(table.file(), line, "end", "reversed", start, end);
            }
            Period date = period(row, "date");
            if (start != null && date != null && !date.contains(LocalDate.parse(start.substring(0, 10)))) {
                report.reject(table.file(), line, "start", "not-on-date", start, date.text());
            }
        });
        each("organisation_successions", rows, read, (table, line, row) -> {
            if (row.get("predecessor") != null && row.get("predecessor").equals(row.get("successor"))) {
                report.reject(table.file(), line, "to", "own-successor");
            }
        });
        each("territories", rows, read, (table, line, row) -> {
            if (row.get("code") != null && Objects.equals(row.get("code"), row.get("parent"))) {
                report.reject(table.file(), line, "parent", "own-parent");
            }
        });
        each("indicators", rows, read, (table, line, row) -> {
            if (row.get("headline") instanceof List<?> codes) {
                codes.forEach(code -> known(table, line, "headline", (String) code, vocabulary));
            }
            if (row.get("gap_codes") instanceof List<?> codes) {
                codes.forEach(code -> known(table, line, "gap", row.get("gap_dimension") + ":" + code, vocabulary));
                if (codes.get(0).equals(codes.get(1))) {
                    report.reject(table.file(), line, "gap", "repeated-item", (String) codes.get(0));
                }
            }
        });
        observations(rows, read, vocabulary);
    }

    /** Columns of observations that are there already, in a package or in an export. */
    private Set<String> reserved() {
        Set<String> reserved = new HashSet<>(Set.of("rank", "sources"));
        schema.tables().stream()
                .filter(Table::dimensions)
                .forEach(table -> reserved.addAll(table.columns().keySet()));
        return reserved;
    }

    private void observations(
            Map<Table, List<Map<String, Object>>> rows, Map<String, CsvTable> read, Set<String> vocabulary) {
        Map<List<Object>, Integer> first = new HashMap<>();
        each("observations", rows, read, (table, line, row) -> {
            observation(table, line, row, vocabulary);
            row.put("rank", 0);
            Integer before = first.putIfAbsent(key(row), line);
            if (before != null) {
                report.reject(
                        table.file(),
                        line,
                        "indicator, territory, period",
                        "duplicate",
                        key(row).toString(),
                        before.toString());
            }
        });
        Map<List<Object>, Integer> ranks = new HashMap<>();
        each("observations_conflicting", rows, read, (table, line, row) -> {
            observation(table, line, row, vocabulary);
            row.put("rank", ranks.merge(key(row), 1, Integer::sum));
            if (!first.containsKey(key(row))) {
                report.reject(table.file(), line, null, "no-first-value");
            }
        });
    }

    private void observation(Table table, int line, Map<String, Object> row, Set<String> vocabulary) {
        for (Object code : (List<?>) Objects.requireNonNull(row.get("dimensions"))) {
            String name = (String) code;
            known(table, line, name.substring(0, name.indexOf(':')), name, vocabulary);
        }
        List<?> flags = row.get("flags") instanceof List<?> list ? list : List.of();
        boolean reason = flags.contains("suppressed") || flags.contains("not-available");
        if (reason != (row.get("value") == null)) {
            report.reject(table.file(), line, "value", "value-without-reason");
        }
    }

    private static List<Object> key(Map<String, Object> row) {
        return Arrays.asList(row.get("indicator"), row.get("territory"), row.get("period"), row.get("dimensions"));
    }

    private void known(Table table, int line, String column, String name, Set<String> vocabulary) {
        if (!vocabulary.contains(name)) {
            report.reject(table.file(), line, column, "unknown-code", name, "dimension_codes.csv");
        }
    }

    private void ordered(Table table, int line, String column, @Nullable Period start, @Nullable Period end) {
        if (start != null && end != null && end.lastDay().isBefore(start.firstDay())) {
            report.reject(table.file(), line, column, "reversed", start.text(), end.text());
        }
    }

    private static @Nullable Period period(Map<String, Object> row, String field) {
        return row.get(field) instanceof String text ? Period.parse(text).orElse(null) : null;
    }

    private interface Rule {
        void hold(Table table, int line, Map<String, Object> row);
    }

    private void each(String name, Map<Table, List<Map<String, Object>>> rows, Map<String, CsvTable> read, Rule rule) {
        schema.tables().stream().filter(table -> table.name().equals(name)).forEach(table -> {
            List<CsvTable.Row> lines = Objects.requireNonNull(read.get(name)).rows();
            List<Map<String, Object>> all = Objects.requireNonNull(rows.get(table));
            for (int i = 0; i < all.size(); i++) {
                rule.hold(table, lines.get(i).line(), all.get(i));
            }
        });
    }
}
