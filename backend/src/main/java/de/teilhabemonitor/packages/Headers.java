package de.teilhabemonitor.packages;

import de.teilhabemonitor.packages.PackageSchema.Column;
import de.teilhabemonitor.packages.PackageSchema.Table;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Holds the header of a file against the schema. */
final class Headers {

    private Headers() {}

    /**
     * Adds the dimensions to the columns.
     *
     * @return the columns whose cells cannot be judged, because of a fault in the header
     */
    static Set<String> check(Table table, CsvTable csv, Map<String, Column> columns, Codes codes, Findings findings) {
        Set<String> header = new LinkedHashSet<>(csv.columns());
        Set<String> unread = new HashSet<>();
        Set<String> known = new LinkedHashSet<>(columns.keySet());
        if (table.dimensions()) {
            known.addAll(codes.of("dimensions"));
        }
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
                findings.reject(table.file(), 1, column, "unknown-column", String.join(", ", known));
                right = false;
            }
        }
        for (Column column : columns.values()) {
            if (!header.contains(column.name())
                    && (column.required() || table.key().contains(column.name()))) {
                findings.reject(table.file(), 1, column.name(), "missing-column");
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
}
