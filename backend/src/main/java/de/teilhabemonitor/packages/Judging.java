package de.teilhabemonitor.packages;

import de.teilhabemonitor.packages.PackageSchema.Column;
import de.teilhabemonitor.packages.PackageSchema.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hibernate.Session;

/** Writes down what was found out about rows, a thousand at a time. */
final class Judging implements PackageCheck.Take {

    private final String code;
    private final Map<String, Import.Sheet> sheets;
    private final RowFindings findings;
    private final ImportRows rows;
    private final Session database;
    private final List<ImportRows.Judged> portion = new ArrayList<>();
    private final List<Import.Fault> faults = new ArrayList<>();
    private String file = "";

    Judging(String code, Map<String, Import.Sheet> sheets, RowFindings findings, ImportRows rows, Session database) {
        this.rows = rows;
        this.database = database;
        this.code = code;
        this.sheets = sheets;
        this.findings = findings;
    }

    @Override
    public void row(
            Table table,
            CsvTable.Row row,
            Map<String, Object> fields,
            Map<String, Column> columns,
            Set<String> faulty) {
        if (!file.equals(table.name()) || portion.size() == ImportRows.PORTION) {
            end();
            file = table.name();
        }
        Import.Sheet sheet = sheets.get(table.name());
        if (sheet == null || table.keyValue()) {
            keys(table, row, columns, faulty);
            return;
        }
        Map<String, String> after = new LinkedHashMap<>();
        for (String name : sheet.columns()) {
            Column column = columns.get(name);
            if (column != null && !faulty.contains(name)) {
                after.put(name, canonical(column, row.cell(name)));
                String doubt = GermanCells.doubt(column, row.cell(name), sheet.commas());
                if (doubt != null) {
                    findings.reject(table.file(), row.line(), name, doubt, row.cell(name));
                }
            }
        }
        portion.add(new ImportRows.Judged(
                row.line(),
                isKnown(table, faulty) ? PackageSql.key(table, fields) : null,
                after,
                findings.take(table.file(), row.line())));
    }

    private static boolean isKnown(Table table, Set<String> faulty) {
        return table.dimensions()
                ? Set.of("value", "flags", "computed", "provenance", "note", "source")
                        .containsAll(faulty)
                : table.key().stream().noneMatch(faulty::contains);
    }

    /** The plan itself has a key per row. */
    private void keys(Table table, CsvTable.Row row, Map<String, Column> columns, Set<String> faulty) {
        row.cells().forEach((key, cell) -> {
            Column column = columns.get(key);
            if (column != null && !faulty.contains(key)) {
                database.createNativeMutationQuery("""
                                update import_row set key = :key, after = jsonb_build_object('key', :key, 'value', :value),
                                    kind = case when errors = '[]' then 'created' else 'error' end
                                where import = :code and file = :file and cells ->> 'key' = :key""")
                        .setParameter("key", key)
                        .setParameter("value", canonical(column, cell))
                        .setParameter("code", code)
                        .setParameter("file", table.name())
                        .executeUpdate();
            }
        });
    }

    void end() {
        if (!portion.isEmpty()) {
            rows.judge(code, file, portion);
            portion.clear();
        }
    }

    /** What is about no row that was read: about a key of the plan, or about the table. */
    void rest(Table table) {
        findings.rest().getOrDefault(table.file(), Map.of()).forEach((line, found) -> {
            int written = line == 0
                    ? 0
                    : database.createNativeMutationQuery("""
                                    update import_row set errors = errors || cast(:found as jsonb), kind = 'error'
                                    where import = :code and file = :file and line = :line""")
                            .setParameter("found", rows.write(found))
                            .setParameter("code", code)
                            .setParameter("file", table.name())
                            .setParameter("line", line)
                            .executeUpdate();
            if (written == 0) {
                found.forEach(each ->
                        faults.add(new Import.Fault(table.name(), line, each.column(), each.key(), each.arguments())));
            }
        });
    }

    List<Import.Fault> faults() {
        return faults;
    }

    private static String canonical(Column column, String cell) {
        try {
            return Canonical.text(column, Cells.read(column, cell));
        } catch (Cells.Unreadable e) {
            return cell;
        }
    }
}
