package de.teilhabemonitor.packages;

import static java.util.Objects.requireNonNull;

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

    private static final String HOME = "home_territory";

    private final PackageSchema schema;
    private final Findings findings;
    private final Known here;
    private final Map<String, CsvTable> read = new LinkedHashMap<>();
    private final Map<String, Integer> planLines = new LinkedHashMap<>();
    private final Set<String> namedInVain = new HashSet<>();

    /** Empty where plan.csv does not say them. */
    private List<String> languages = List.of();

    PackageCheck(PackageSchema schema, Findings findings, Known here) {
        this.schema = schema;
        this.findings = findings;
        this.here = here;
    }

    /** Takes each row as it was read. */
    interface Take {

        /**
         * @param fields by field of the table of the database; those of faulty cells are empty
         * @param faulty columns whose cells were rejected
         */
        void row(
                Table table,
                CsvTable.Row row,
                Map<String, Object> fields,
                Map<String, Column> columns,
                Set<String> faulty);
    }

    /** What the package says; to be used only where nothing was rejected. */
    CheckedPackage check(PackageFiles files, Report report) {
        Map<String, CsvTable> tables = new LinkedHashMap<>();
        for (Table table : schema.tables()) {
            byte[] bytes = files.files().get(table.file());
            if (bytes != null) {
                tables.put(table.name(), CsvTable.read(table.file(), bytes, report));
            } else if (!table.optional()) {
                findings.reject(table.file(), 0, null, "missing-file");
            }
        }
        Set<String> known = new LinkedHashSet<>();
        schema.tables().forEach(table -> known.add(table.file()));
        known.add(PackageExport.TAKEN_DOWN + ".csv");
        files.files().keySet().stream()
                .filter(file -> !known.contains(file))
                .forEach(file -> findings.reject(file, 0, null, "unknown-file"));
        Map<Table, List<Map<String, Object>>> rows = new LinkedHashMap<>();
        schema.tables().stream()
                .filter(table -> !table.optional() || tables.containsKey(table.name()))
                .forEach(table -> rows.put(table, new ArrayList<>()));
        check(tables, (table, row, fields, columns, faulty) -> requireNonNull(rows.get(table))
                .add(fields));
        return new CheckedPackage(languages, rows);
    }

    /** Checks these tables, which may be a part of a package where there is a plan already. */
    void check(Map<String, CsvTable> tables, Take take) {
        read.putAll(tables);
        Codes codes = new Codes(schema, read, here);
        boolean first = here.isPlan() && !read.containsKey("observations")
                || table("observations").whole();
        Rules rules = new Rules(findings, schema, codes, here, first);
        languages = here.languages();
        for (Table table : schema.tables()) {
            if (table.keyValue()) {
                plan(table, codes, take);
            } else {
                rows(table, codes, rules, take);
            }
        }
    }

    List<String> languages() {
        return languages;
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
    private void plan(Table table, Codes codes, Take take) {
        CsvTable csv = table(table.name());
        if (!hasKeysAndValues(table, csv)) {
            return;
        }
        Map<String, String> cells = new LinkedHashMap<>();
        for (CsvTable.Row row : csv.rows()) {
            Integer before = planLines.putIfAbsent(row.cell("key"), row.line());
            if (before != null) {
                findings.reject(table.file(), row.line(), "key", "duplicate", row.cell("key"), before.toString());
            }
            cells.put(row.cell("key"), row.cell("value"));
        }
        if (cells.containsKey("languages") || !here.isPlan()) {
            languages = languages(table, cells.getOrDefault("languages", ""));
        }
        Map<String, Column> keys = columns(table, planLines.keySet());
        planLines.forEach((key, line) -> {
            if (!keys.containsKey(key)) {
                findings.reject(table.file(), line, key, "unknown-key");
            }
        });
        Set<String> faulty = new HashSet<>();
        if (!csv.whole() || here.isPlan()) {
            keys.keySet().stream().filter(key -> !planLines.containsKey(key)).forEach(faulty::add);
        }
        if (here.isPlan()
                && !cells.getOrDefault(HOME, String.valueOf(here.homeTerritory()))
                        .equals(here.homeTerritory())) {
            faulty.add(HOME);
            findings.reject(
                    table.file(),
                    planLines.getOrDefault(HOME, 0),
                    HOME,
                    "other-plan",
                    String.valueOf(here.homeTerritory()));
        }
        CsvTable.Row row = new CsvTable.Row(0, cells);
        take.row(table, row, row(table, keys, row, codes, faulty), keys, faulty);
    }

    private boolean hasKeysAndValues(Table table, CsvTable csv) {
        List<String> wanted = List.of("key", "value");
        for (String column : new LinkedHashSet<>(csv.columns())) {
            if (!column.isEmpty() && !wanted.contains(column)) {
                findings.reject(table.file(), 1, column, "unknown-column", String.join(", ", wanted));
            }
        }
        wanted.stream()
                .filter(column -> csv.isReadable() && !csv.columns().contains(column))
                .forEach(column -> findings.reject(table.file(), 1, column, "missing-column"));
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

    private void rows(Table table, Codes codes, Rules rules, Take take) {
        CsvTable csv = table(table.name());
        if (!csv.isReadable()) {
            return;
        }
        Set<String> header = new LinkedHashSet<>(csv.columns());
        Map<String, Column> columns = columns(table, header);
        Set<String> unread = Headers.check(table, csv, columns, codes, findings);
        Once once = new Once(table, findings);
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
            take.row(table, row, fields, columns, faulty);
        }
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
            findings.reject(table.file(), line, column.name(), e.key(), e.arguments());
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
        if (here.isPlan() || !codes.hasNone(reference.table())) {
            findings.reject(
                    table.file(),
                    line,
                    column.name(),
                    here.isPlan() ? "unknown-here" : "unknown-code",
                    reference.code(),
                    file);
        } else if (namedInVain.add(file)) {
            findings.reject(file, 0, null, "no-rows", reference.code(), table.file(), Integer.toString(line));
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
