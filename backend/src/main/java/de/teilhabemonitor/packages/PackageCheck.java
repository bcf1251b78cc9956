package de.teilhabemonitor.packages;

import de.teilhabemonitor.packages.PackageSchema.Column;
import de.teilhabemonitor.packages.PackageSchema.Table;
import de.teilhabemonitor.text.Text;
import de.teilhabemonitor.text.TextType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Reads a package and holds it against the schema: every cell, every key, every reference. Writes nothing. What only
 * follows from another fault is not reported.
 */
final class PackageCheck {

    private final PackageSchema schema;
    private final Report report;
    private final Map<String, CsvTable> read = new LinkedHashMap<>();
    private final Map<String, Integer> planLines = new LinkedHashMap<>();
    private final Set<String> namedInVain = new HashSet<>();

    /** Empty where plan.csv does not say them. */
    private List<String> languages = List.of();

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
            } else {
                read.put(table.name(), CsvTable.read(table.file(), bytes, report));
            }
        }
        Set<String> known = new LinkedHashSet<>();
        schema.tables().forEach(table -> known.add(table.file()));
        files.files().keySet().stream()
                .filter(file -> !known.contains(file))
                .forEach(file -> report.reject(file, 0, null, "unknown-file"));

        Codes codes = new Codes(schema, read);
        Rules rules = new Rules(report, schema, codes, table("observations").whole());
        Map<Table, List<Map<String, Object>>> rows = new LinkedHashMap<>();
        for (Table table : schema.tables()) {
            rows.put(table, table.keyValue() ? plan(table, codes) : rows(table, codes, rules));
        }
        return new CheckedPackage(languages, rows);
    }

    private CsvTable table(String name) {
        return read.getOrDefault(name, CsvTable.UNREADABLE);
    }

    private Map<String, Column> columns(Table table, Collection<String> header) {
        return languages.isEmpty()
                ? PackageSchema.columnsInAnyLanguage(table, header)
                : PackageSchema.columns(table, languages);
    }

    /** plan.csv has one key per row; as one row it is checked like all others. */
    private List<Map<String, Object>> plan(Table table, Codes codes) {
        CsvTable csv = table(table.name());
        if (!hasKeysAndValues(table, csv)) {
            return List.of();
        }
        Map<String, String> cells = new LinkedHashMap<>();
        for (CsvTable.Row row : csv.rows()) {
            Integer before = planLines.putIfAbsent(row.cell("key"), row.line());
            if (before != null) {
                report.reject(table.file(), row.line(), "key", "duplicate", row.cell("key"), before.toString());
            }
            cells.put(row.cell("key"), row.cell("value"));
        }
        languages = languages(table, cells.getOrDefault("languages", ""));
        Map<String, Column> keys = columns(table, planLines.keySet());
        planLines.forEach((key, line) -> {
            if (!keys.containsKey(key)) {
                report.reject(table.file(), line, key, "unknown-key");
            }
        });
        Set<String> faulty = new HashSet<>();
        if (!csv.whole()) {
            keys.keySet().stream().filter(key -> !planLines.containsKey(key)).forEach(faulty::add);
        }
        return List.of(row(table, keys, new CsvTable.Row(0, cells), codes, faulty));
    }

    private boolean hasKeysAndValues(Table table, CsvTable csv) {
        List<String> wanted = List.of("key", "value");
        for (String column : new LinkedHashSet<>(csv.columns())) {
            if (!column.isEmpty() && !wanted.contains(column)) {
                report.reject(table.file(), 1, column, "unknown-column");
            }
        }
        wanted.stream()
                .filter(column -> csv.isReadable() && !csv.columns().contains(column))
                .forEach(column -> report.reject(table.file(), 1, column, "missing-column"));
        return wanted.stream().allMatch(column -> Collections.frequency(csv.columns(), column) == 1);
    }

    private static List<String> languages(Table plan, String cell) {
        try {
            Object said = Cells.read(plan.column("languages"), cell);
            return said instanceof List<?> list
                    ? list.stream().map(String.class::cast).toList()
                    : List.of();
        } catch (Cells.Unreadable e) {
            return List.of();
        }
    }

    private List<Map<String, Object>> rows(Table table, Codes codes, Rules rules) {
        CsvTable csv = table(table.name());
        if (!csv.isReadable()) {
            return List.of();
        }
        Set<String> header = new LinkedHashSet<>(csv.columns());
        Map<String, Column> columns = columns(table, header);
        Set<String> unread = checkHeader(table, csv, columns, codes);
        List<Map<String, Object>> rows = new ArrayList<>();
        Once once = new Once(table, report);
        for (CsvTable.Row row : csv.rows()) {
            Set<String> faulty = new HashSet<>(unread);
            Map<String, Object> fields = row(table, columns, row, codes, faulty);
            if (!table.key().isEmpty()
                    && !table.dimensions()
                    && table.key().stream().noneMatch(faulty::contains)) {
                once.key(row);
            }
            columns.values().stream()
                    .filter(Column::unique)
                    .map(Column::name)
                    .filter(column ->
                            !faulty.contains(column) && !row.cell(column).isEmpty())
                    .forEach(column -> once.cell(column, row));
            rules.check(table, new Rules.Row(row.line(), fields, faulty));
            rows.add(fields);
        }
        return rows;
    }

    /**
     * Adds the dimensions to the columns.
     *
     * @return the columns whose cells cannot be judged, because of a fault in the header
     */
    private Set<String> checkHeader(Table table, CsvTable csv, Map<String, Column> columns, Codes codes) {
        Set<String> header = new LinkedHashSet<>(csv.columns());
        Set<String> unread = new HashSet<>();
        boolean right = header.size() == csv.columns().size() && !header.contains("");
        for (String column : header) {
            if (columns.containsKey(column) || column.isEmpty()) {
                continue;
            }
            if (table.dimensions() && codes.has("dimensions", column)) {
                columns.put(column, dimensionColumn(column));
                continue;
            }
            unread.add(column);
            if (!table.dimensions() || !codes.mayHave("dimensions", column)) {
                report.reject(table.file(), 1, column, "unknown-column");
                right = false;
            }
        }
        for (Column column : columns.values()) {
            if (!header.contains(column.name())
                    && (column.required() || table.key().contains(column.name()))) {
                report.reject(table.file(), 1, column.name(), "missing-column");
                right = false;
            }
        }
        for (String column : columns.keySet()) {
            if (Collections.frequency(csv.columns(), column) > 1 || !right && !header.contains(column)) {
                unread.add(column);
            }
        }
        return unread;
    }

    private static Column dimensionColumn(String dimension) {
        return new Column(
                dimension, dimension, "string", false, false, false, null, List.of(), 0, 64, null, "dimension");
    }

    /**
     * The row by field of the table of the database; a cell that cannot be read is rejected and left out.
     *
     * @param faulty columns that are not to be read; those that cannot be are added
     */
    private Map<String, Object> row(
            Table table, Map<String, Column> columns, CsvTable.Row row, Codes codes, Set<String> faulty) {
        Map<String, Object> fields = new LinkedHashMap<>();
        Map<String, Map<String, String>> words = new LinkedHashMap<>();
        Map<String, String> dimensions = new TreeMap<>();
        columns.forEach((name, column) -> {
            Object value = faulty.contains(name) ? null : value(table, column, row, codes, faulty);
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
        String source = languages.isEmpty() ? "" : languages.get(0);
        words.forEach((field, said) -> fields.put(field, said.isEmpty() ? null : TextType.json(Text.of(said, source))));
        if (table.dimensions()) {
            fields.put("dimensions", List.copyOf(dimensions.values()));
        }
        return fields;
    }

    private @Nullable Object value(Table table, Column column, CsvTable.Row row, Codes codes, Set<String> faulty) {
        int line = table.keyValue() ? planLines.getOrDefault(column.name(), 0) : row.line();
        Object value;
        try {
            value = Cells.read(column, row.cell(column.name()));
        } catch (Cells.Unreadable e) {
            report.reject(table.file(), line, column.name(), e.key(), e.arguments());
            faulty.add(column.name());
            return null;
        }
        for (Reference reference : references(column, value)) {
            if (!codes.mayHave(reference.table(), reference.code())) {
                faulty.add(column.name());
                unknown(table, column, line, reference, codes);
            }
        }
        return value;
    }

    private void unknown(Table table, Column column, int line, Reference reference, Codes codes) {
        String file = reference.table() + ".csv";
        if (!codes.hasNone(reference.table())) {
            report.reject(table.file(), line, column.name(), "unknown-code", reference.code(), file);
        } else if (namedInVain.add(file)) {
            report.reject(file, 0, null, "no-rows", reference.code(), table.file(), Integer.toString(line));
        }
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
