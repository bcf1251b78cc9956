package de.teilhabemonitor.packages;

import de.teilhabemonitor.packages.PackageSchema.Column;
import de.teilhabemonitor.packages.PackageSchema.Table;
import de.teilhabemonitor.text.Text;
import de.teilhabemonitor.text.TextType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads a package and holds it against the schema: every cell, every key, every reference. Writes nothing. */
final class PackageCheck {

    private final PackageSchema schema;
    private final Report report;
    private final Map<String, CsvTable> read = new LinkedHashMap<>();
    private final Map<String, Set<String>> codes = new HashMap<>();
    private final Map<String, Integer> planLines = new LinkedHashMap<>();

    PackageCheck(PackageSchema schema, Report report) {
        this.schema = schema;
        this.report = report;
    }

    /** What the package says; to be used only where nothing was rejected. */
    CheckedPackage check(PackageFiles files) {
        for (Table table : schema.tables()) {
            byte[] bytes = files.files().get(table.file());
            if (bytes == null) {
                report.reject(table.file(), 0, null, "missing-file");
                read.put(table.name(), new CsvTable(List.of(), List.of()));
            } else {
                read.put(table.name(), CsvTable.read(table.file(), bytes, report));
            }
        }
        Set<String> known = new LinkedHashSet<>();
        schema.tables().forEach(table -> known.add(table.file()));
        files.files().keySet().stream()
                .filter(file -> !known.contains(file))
                .forEach(file -> report.reject(file, 0, null, "unknown-file"));

        read.forEach((name, table) -> {
            Set<String> all = new LinkedHashSet<>();
            table.rows().forEach(row -> all.add(row.cell("code")));
            codes.put(name, all);
        });
        Table planTable = schema.tables().get(0);
        CsvTable.Row plan = planAsRow(planTable);
        List<String> languages = languages(plan);
        Map<Table, List<Map<String, Object>>> rows = new LinkedHashMap<>();
        for (Table table : schema.tables()) {
            rows.put(
                    table,
                    table.keyValue()
                            ? List.of(row(table, columns(table, languages), plan, languages))
                            : rows(table, languages));
        }
        new Rules(report, schema).check(rows, read);
        return new CheckedPackage(languages, rows);
    }

    private static Map<String, Column> columns(Table table, List<String> languages) {
        return PackageSchema.columns(table, languages);
    }

    /** plan.csv has one key per row; as one row it is checked like all others. */
    private CsvTable.Row planAsRow(Table table) {
        CsvTable csv = table(table);
        Map<String, String> cells = new LinkedHashMap<>();
        if (!csv.columns().isEmpty() && !csv.columns().equals(List.of("key", "value"))) {
            report.reject(table.file(), 1, null, "missing-column");
        }
        for (CsvTable.Row row : csv.rows()) {
            Integer before = planLines.putIfAbsent(row.cell("key"), row.line());
            if (before != null) {
                report.reject(table.file(), row.line(), "key", "duplicate", row.cell("key"), before.toString());
            }
            cells.put(row.cell("key"), row.cell("value"));
        }
        List<String> languages = languages(new CsvTable.Row(0, cells));
        Map<String, Column> keys = columns(table, languages);
        planLines.forEach((key, line) -> {
            if (!keys.containsKey(key)) {
                report.reject(table.file(), line, key, "unknown-key");
            }
        });
        return new CsvTable.Row(0, cells);
    }

    private static List<String> languages(CsvTable.Row plan) {
        List<String> languages = new ArrayList<>();
        for (String each : plan.cell("languages").split(";")) {
            if (each.strip().matches("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")) {
                languages.add(each.strip());
            }
        }
        return languages.isEmpty() ? List.of("de") : languages;
    }

    private CsvTable table(Table table) {
        CsvTable csv = read.get(table.name());
        return csv == null ? new CsvTable(List.of(), List.of()) : csv;
    }

    private List<Map<String, Object>> rows(Table table, List<String> languages) {
        CsvTable csv = table(table);
        Map<String, Column> columns = columns(table, languages);
        if (table.dimensions()) {
            codes.getOrDefault("dimensions", Set.of())
                    .forEach(dimension -> columns.putIfAbsent(dimension, dimensionColumn(dimension)));
        }
        for (String column : csv.columns()) {
            if (!columns.containsKey(column)) {
                report.reject(table.file(), 1, column, "unknown-column");
            }
        }
        if (!csv.columns().isEmpty()) {
            columns.values().stream()
                    .filter(column -> column.required() || table.key().contains(column.name()))
                    .filter(column -> !csv.columns().contains(column.name()))
                    .forEach(column -> report.reject(table.file(), 1, column.name(), "missing-column"));
        }
        List<Map<String, Object>> rows = new ArrayList<>();
        Map<String, Map<String, Integer>> seen = new HashMap<>();
        for (CsvTable.Row row : csv.rows()) {
            if (!table.key().isEmpty() && !table.dimensions()) {
                once(
                        table,
                        "key",
                        String.join(" ", table.key().stream().map(row::cell).toList()),
                        row,
                        seen);
            }
            columns.values().stream()
                    .filter(column ->
                            column.unique() && !row.cell(column.name()).isEmpty())
                    .forEach(column -> once(table, column.name(), row.cell(column.name()), row, seen));
            rows.add(row(table, columns, row, languages));
        }
        return rows;
    }

    private void once(
            Table table, String column, String value, CsvTable.Row row, Map<String, Map<String, Integer>> seen) {
        Integer before = seen.computeIfAbsent(column, c -> new HashMap<>()).putIfAbsent(value, row.line());
        if (before != null) {
            report.reject(
                    table.file(),
                    row.line(),
                    column.equals("key") ? String.join(", ", table.key()) : column,
                    "duplicate",
                    value,
                    before.toString());
        }
    }

    private static Column dimensionColumn(String dimension) {
        return new Column(
                dimension, dimension, "string", false, false, false, null, List.of(), 0, 64, null, "dimension");
    }

    /** The row by field of the table of the database; a cell that cannot be read is rejected and left out. */
    private Map<String, Object> row(
            Table table, Map<String, Column> columns, CsvTable.Row row, List<String> languages) {
        Map<String, Object> fields = new LinkedHashMap<>();
        Map<String, Map<String, String>> words = new LinkedHashMap<>();
        Map<String, String> dimensions = new TreeMap<>();
        columns.forEach((name, column) -> {
            Object value = value(table, column, row);
            if (column.words()) {
                Map<String, String> said = words.computeIfAbsent(column.field(), f -> new LinkedHashMap<>());
                if (value != null) {
                    said.put(name.substring(name.lastIndexOf('_') + 1), (String) value);
                }
            } else if ("dimension".equals(column.form())) {
                if (value != null) {
                    dimensions.put(name, name + ":" + value);
                }
            } else {
                Forms.put(column, value, fields);
            }
        });
        words.forEach((field, said) ->
                fields.put(field, said.isEmpty() ? null : TextType.json(Text.of(said, languages.get(0)))));
        if (table.dimensions()) {
            fields.put("dimensions", List.copyOf(dimensions.values()));
        }
        return fields;
    }

    private @Nullable Object value(Table table, Column column, CsvTable.Row row) {
        Object value;
        try {
            value = Cells.read(column, row.cell(column.name()));
        } catch (Cells.Unreadable e) {
            report.reject(table.file(), line(table, column, row), column.name(), e.key(), e.arguments());
            return null;
        }
        for (Reference reference : references(column, value)) {
            if (!codes.getOrDefault(reference.table(), Set.of()).contains(reference.code())) {
                report.reject(
                        table.file(),
                        line(table, column, row),
                        column.name(),
                        "unknown-code",
                        reference.code(),
                        reference.table() + ".csv");
            }
        }
        return value;
    }

    private int line(Table table, Column column, CsvTable.Row row) {
        return table.keyValue() ? planLines.getOrDefault(column.name(), 0) : row.line();
    }

    private record Reference(String table, String code) {}

    private static List<Reference> references(Column column, @Nullable Object value) {
        String table = column.reference();
        if (table == null || value == null) {
            return List.of();
        }
        if (value instanceof List<?> list) {
            return list.stream()
                    .map(code -> new Reference(table, (String) code))
                    .toList();
        }
        return List.of(new Reference(table, (String) value));
    }
}
