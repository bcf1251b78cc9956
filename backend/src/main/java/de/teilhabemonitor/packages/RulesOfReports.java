package de.teilhabemonitor.packages;

import de.teilhabemonitor.packages.PackageSchema.Table;
import de.teilhabemonitor.packages.Rules.Row;
import java.util.Set;

/** Where a measure goes on that a report says has ended in another one. */
final class RulesOfReports {

    private static final Set<String> CONTINUED = Set.of("merged", "replaced");

    private RulesOfReports() {}

    static void continuation(Table table, Row row, Findings findings) {
        if (!(row.get("continued_by") instanceof String next) || !(row.get("status") instanceof String status)) {
            return;
        }
        if (!CONTINUED.contains(status)) {
            findings.reject(table.file(), row.line(), "continued_by", "problems:continued-by-not-wanted");
        } else if (next.equals(row.get("measure"))) {
            findings.reject(table.file(), row.line(), "continued_by", "problems:continued-by-itself");
        }
    }
}
