package de.teilhabemonitor.packages;

import de.teilhabemonitor.packages.PackageSchema.Table;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The codes that the files of a package have. A file that could not be read, wholly or in one of its keys, may have any
 * code: who names one that is missing would be blamed for the fault of another.
 */
final class Codes {

    private final Map<String, Set<String>> codes = new HashMap<>();
    private final Set<String> groups = new HashSet<>();
    private final Set<String> inDoubt = new HashSet<>();

    /** @param here what the database has already, and is as good as what a file has */
    Codes(PackageSchema schema, Map<String, CsvTable> read, Known here) {
        groups.addAll(here.groups());
        schema.tables().stream()
                .filter(table -> table.columns().containsKey("code"))
                .forEach(table -> {
                    CsvTable csv =
                            read.getOrDefault(table.name(), here.isPlan() ? CsvTable.NOT_THERE : CsvTable.UNREADABLE);
                    add(table, csv, here.codes().getOrDefault(table.name(), Set.of()));
                });
    }

    private void add(Table table, CsvTable csv, Set<String> here) {
        Set<String> all = new TreeSet<>(here);
        boolean whole = csv == CsvTable.NOT_THERE
                || csv.whole()
                        && table.key().stream().allMatch(column -> Collections.frequency(csv.columns(), column) == 1);
        for (CsvTable.Row row : csv.rows()) {
            all.add(row.cell("code"));
            whole &= hasItsKey(table, row);
            if (table.name().equals("dimension_codes")) {
                groups.add(row.cell("dimension") + ":" + row.cell("code"));
            }
        }
        codes.put(table.name(), all);
        if (!whole) {
            inDoubt.add(table.name());
        }
    }

    private static boolean hasItsKey(Table table, CsvTable.Row row) {
        try {
            for (String name : table.key()) {
                Cells.read(table.column(name), row.cell(name));
            }
            return true;
        } catch (Cells.Unreadable e) {
            return false;
        }
    }

    Set<String> of(String table) {
        return codes.getOrDefault(table, Set.of());
    }

    boolean has(String table, String code) {
        return of(table).contains(code);
    }

    /** Whether the file has the code, or may have it. */
    boolean mayHave(String table, String code) {
        return inDoubt.contains(table) || has(table, code);
    }

    /** @param name {@code dimension:code} */
    boolean mayHaveGroup(String name) {
        return groups.contains(name)
                || List.of("dimensions", "dimension_codes").stream().anyMatch(inDoubt::contains);
    }

    /** Whether the file is right, and has no rows at all. */
    boolean hasNone(String table) {
        return !inDoubt.contains(table) && of(table).isEmpty();
    }
}
