package de.teilhabemonitor.packages;

import de.teilhabemonitor.packages.PackageSchema.Table;
import de.teilhabemonitor.time.Period;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What has to hold between cells and between files. Cells that are faulty in themselves are left in peace. */
final class Rules {

    private final Findings findings;
    private final PackageSchema schema;
    private final Codes codes;
    private final Known here;

    private final RulesOfEvents events;
    private final Map<List<Object>, Integer> firstValues = new HashMap<>();
    private final Map<List<Object>, Integer> ranks = new HashMap<>();
    private boolean allFirstValuesAreKnown;

    /** @param observationsAreWhole whether every row of observations.csv could be read */
    Rules(Findings findings, PackageSchema schema, Codes codes, Known here, boolean observationsAreWhole) {
        this.here = here;
        this.findings = findings;
        this.events = new RulesOfEvents(findings, !here.isPlan());
        this.schema = schema;
        this.codes = codes;
        this.allFirstValuesAreKnown = observationsAreWhole;
    }

    /**
     * A row, as far as it could be read.
     *
     * @param fields by field of the table of the database; those of faulty cells are empty
     * @param faulty columns whose cells were rejected
     */
    record Row(int line, Map<String, Object> fields, Set<String> faulty) {

        @Nullable
        Object get(String field) {
            return fields.get(field);
        }
    }

    /** To be called for each row, in the order of the schema. */
    void check(Table table, Row row) {
        switch (table.name()) {
            case "dimensions" -> dimension(table, row);
            case "measures" -> ordered(table, row, "end", period(row, "planned_start"), period(row, "planned_end"));
            case "organisations" -> ordered(table, row, "valid_to", period(row, "valid_from"), period(row, "valid_to"));
            case "organisation_successions" -> succession(table, row);
            case "territories" -> territory(table, row);
            case "events" -> events.event(table, row);
            case "event_sessions" -> events.session(table, row);
            case "event_results" -> events.result(table, row);
            case "indicators" -> indicator(table, row);
            case "reports" -> report(table, row);
            case "notices" -> About.check(table, row, codes, here.isPlan(), findings);
            case "targets" -> named(table, row, "dimensions");
            case "observations" -> firstValue(table, row);
            case "observations_conflicting" -> conflictingValue(table, row);
            default -> {
                // Nothing holds between the cells of the others.
            }
        }
    }

    private void dimension(Table table, Row row) {
        String code = String.valueOf(row.get("code"));
        if (reserved().contains(code)) {
            findings.reject(table.file(), row.line(), "code", "reserved-column", code);
        }
    }

    private void report(Table table, Row row) {
        ordered(table, row, "actual_end", period(row, "actual_start"), period(row, "actual_end"));
        RulesOfReports.continuation(table, row, findings);
    }

    private void succession(Table table, Row row) {
        if (row.get("predecessor") != null && Objects.equals(row.get("predecessor"), row.get("successor"))) {
            findings.reject(table.file(), row.line(), "to", "own-successor");
        }
    }

    private void territory(Table table, Row row) {
        if (row.get("code") != null && Objects.equals(row.get("code"), row.get("parent"))) {
            findings.reject(table.file(), row.line(), "parent", "own-parent");
        }
    }

    private void indicator(Table table, Row row) {
        named(table, row, "headline");
        if (row.get("gap_codes") instanceof List<?> list) {
            list.forEach(code -> known(table, row, "gap", row.get("gap_dimension") + ":" + code));
            if (list.get(0).equals(list.get(1))) {
                findings.reject(table.file(), row.line(), "gap", "repeated-item", (String) list.get(0));
            }
        }
    }

    private void named(Table table, Row row, String column) {
        if (row.get(column) instanceof List<?> list) {
            list.forEach(name -> known(table, row, column, (String) name));
        }
    }

    /** Columns of observations that are there already, in a package or in an export. */
    private Set<String> reserved() {
        Set<String> reserved = new HashSet<>(Set.of("rank", "sources"));
        schema.tables().stream()
                .filter(Table::dimensions)
                .forEach(table -> reserved.addAll(table.columns().keySet()));
        return reserved;
    }

    private void firstValue(Table table, Row row) {
        observation(table, row);
        row.fields().put("rank", 0);
        if (!hasItsKey(row)) {
            allFirstValuesAreKnown = false;
            return;
        }
        Integer before = firstValues.putIfAbsent(key(row), row.line());
        if (before != null) {
            findings.reject(
                    table.file(),
                    row.line(),
                    String.join(", ", table.key()),
                    dimensions(row).isEmpty() ? "duplicate-total" : "duplicate-row",
                    keyInWords(row),
                    before.toString());
        }
    }

    private void conflictingValue(Table table, Row row) {
        observation(table, row);
        row.fields().put("rank", ranks.merge(key(row), 1, Integer::sum));
        if (allFirstValuesAreKnown
                && hasItsKey(row)
                && !firstValues.containsKey(key(row))
                && !here.firstValue().test(key(row))) {
            findings.reject(table.file(), row.line(), null, "no-first-value");
        }
    }

    private void observation(Table table, Row row) {
        for (String name : dimensions(row)) {
            String dimension = name.substring(0, name.indexOf(':'));
            if (!known(table, row, dimension, name)) {
                row.faulty().add(dimension);
            }
        }
        if (row.faulty().contains("value") || row.faulty().contains("flags")) {
            return;
        }
        List<?> flags = row.get("flags") instanceof List<?> list ? list : List.of();
        boolean reason = flags.contains("suppressed") || flags.contains("not-available");
        if (reason != (row.get("value") == null)) {
            findings.reject(table.file(), row.line(), "value", "value-without-reason");
        }
    }

    /** Every other column is, or may be, a dimension, and with it part of the key. */
    private boolean hasItsKey(Row row) {
        return Set.of("value", "flags", "computed", "provenance", "note", "source")
                .containsAll(row.faulty());
    }

    private static List<Object> key(Row row) {
        return Arrays.asList(row.get("indicator"), row.get("territory"), row.get("period"), row.get("dimensions"));
    }

    /** {@code indicator I1, territory VH, period 2021, sex female} */
    private static String keyInWords(Row row) {
        return Stream.concat(
                        Stream.of("indicator", "territory", "period").map(field -> field + " " + row.get(field)),
                        dimensions(row).stream().map(name -> name.replaceFirst(":", " ")))
                .collect(Collectors.joining(", "));
    }

    private static List<String> dimensions(Row row) {
        return row.get("dimensions") instanceof List<?> list
                ? list.stream().map(String.class::cast).toList()
                : List.of();
    }

    private boolean known(Table table, Row row, String column, String name) {
        if (codes.mayHaveGroup(name)) {
            return true;
        }
        findings.reject(
                table.file(),
                row.line(),
                column,
                here.isPlan() ? "unknown-here" : "unknown-code",
                name,
                "dimension_codes.csv");
        return false;
    }

    private void ordered(Table table, Row row, String column, @Nullable Period start, @Nullable Period end) {
        if (start != null && end != null && end.lastDay().isBefore(start.firstDay())) {
            findings.reject(table.file(), row.line(), column, "reversed", start.text(), end.text());
        }
    }

    static @Nullable Period period(Row row, String field) {
        return row.get(field) instanceof String text ? Period.parse(text).orElse(null) : null;
    }
}
