package de.teilhabemonitor.packages;

import de.teilhabemonitor.packages.PackageSchema.Table;
import java.util.List;
import java.util.Map;

/**
 * A package whose every cell was read, ready to be written.
 *
 * @param languages of the plan, the source language first
 * @param rows by table of the schema, each by field of the table of the database
 */
record CheckedPackage(List<String> languages, Map<Table, List<Map<String, Object>>> rows) {

    Map<String, Object> plan() {
        return rows.entrySet().stream()
                .filter(entry -> entry.getKey().keyValue())
                .map(entry -> entry.getValue().get(0))
                .findFirst()
                .orElseThrow();
    }
}
