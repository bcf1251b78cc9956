package de.teilhabemonitor.packages;

import de.teilhabemonitor.packages.PackageSchema.Table;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** What may stand only once in a file; who says it again is told where it stands already. */
final class Once {

    private final Table table;
    private final Findings findings;
    private final Map<String, Map<String, Integer>> lines = new HashMap<>();

    Once(Table table, Findings findings) {
        this.table = table;
        this.findings = findings;
    }

    /** The key of the row, which may have several columns. */
    void key(CsvTable.Row row) {
        if (table.key().size() == 1) {
            cell(table.key().get(0), row);
        } else {
            String value = table.key().stream()
                    .filter(column -> !row.cell(column).isEmpty())
                    .map(column -> column + " " + row.cell(column))
                    .collect(Collectors.joining(", "));
            once(String.join(", ", table.key()), "duplicate-row", value, row);
        }
    }

    void cell(String column, CsvTable.Row row) {
        once(column, "duplicate", row.cell(column), row);
    }

    private void once(String column, String key, String value, CsvTable.Row row) {
        Integer before = lines.computeIfAbsent(column, c -> new HashMap<>()).putIfAbsent(value, row.line());
        if (before != null) {
            findings.reject(table.file(), row.line(), column, key, value, before.toString());
        }
    }
}
