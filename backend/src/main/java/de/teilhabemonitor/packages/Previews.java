package de.teilhabemonitor.packages;

import static java.util.stream.Collectors.toMap;

import de.teilhabemonitor.packages.Owners.Belonging;
import de.teilhabemonitor.packages.PackageSchema.Column;
import de.teilhabemonitor.packages.PackageSchema.Table;
import de.teilhabemonitor.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Finds out what an upload would do, row by row, without doing it. */
@ApplicationScoped
class Previews {

    @Inject
    Session database;

    @Inject
    ImportRows rows;

    @Inject
    Here here;

    @Inject
    Oddities oddities;

    @Inject
    KindRules kindRules;

    @Inject
    ReportRows reportRows;

    private final PackageSchema schema = PackageSchema.read();

    /** Looks at it once more. */
    List<Import.Fault> again(String code, List<Import.Sheet> sheets) {
        rows.forget(code);
        return preview(code, sheets);
    }

    /**
     * Of rows that nobody has looked at yet.
     *
     * @return what is wrong with tables as a whole; everything about rows is in the rows
     */
    List<Import.Fault> preview(String code, List<Import.Sheet> sheets) {
        Map<String, Import.Sheet> byName =
                sheets.stream().collect(toMap(Import.Sheet::table, sheet -> sheet, (a, b) -> a, LinkedHashMap::new));
        Known known = here.known(schema);
        RowFindings findings = new RowFindings();
        Judging judging = new Judging(code, byName, findings, rows, database);
        new PackageCheck(schema, findings, known).check(tables(code, byName), judging);
        judging.end();
        PackageSql sql = new PackageSql(known.languages(), here.dimensions());
        for (Table table : schema.tables()) {
            Import.Sheet sheet = byName.get(table.name());
            if (sheet != null) {
                judging.rest(table);
                refuseUnread(code, table);
                refuseTaken(code, table);
                compare(code, table, sheet, sql);
            }
        }
        refuseTakenDown(code);
        refuseReportsOfTakenDown(code);
        kindRules.judge(code);
        reportRows.judge(code);
        if (byName.containsKey("observations")) {
            oddities.mark(code);
        }
        return ofTables(code, judging.faults());
    }

    /** A column that is needed may be missing all the same: what is there keeps what it has. Only a new row lacks it. */
    private List<Import.Fault> ofTables(String code, List<Import.Fault> faults) {
        List<Import.Fault> left = new ArrayList<>();
        for (Import.Fault fault : faults) {
            Table table = table(fault.table());
            String column = fault.column();
            if (column == null
                    || !fault.key().equals("missing-column")
                    || table.keyValue()
                    || table.key().contains(column)) {
                left.add(fault);
                continue;
            }
            database.createNativeMutationQuery("""
                            update import_row set kind = 'error', errors = errors || jsonb_build_array(jsonb_build_object(
                                'column', :column, 'key', 'required-of-new', 'arguments', jsonb_build_array()))
                            where import = :code and file = :file and before is null and kind in ('created', 'error')""")
                    .setParameter("column", column)
                    .setParameter("code", code)
                    .setParameter("file", table.name())
                    .executeUpdate();
        }
        return left;
    }

    private Table table(String name) {
        return schema.tables().stream()
                .filter(table -> table.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private Map<String, CsvTable> tables(String code, Map<String, Import.Sheet> sheets) {
        Map<String, CsvTable> tables = new HashMap<>();
        for (Table table : schema.tables()) {
            Import.Sheet sheet = sheets.get(table.name());
            if (sheet != null) {
                tables.put(
                        table.name(),
                        new CsvTable(
                                sheet.columns(),
                                rows.of(code, table.name(), (column, cell) -> plain(table, sheet, column, cell)),
                                sheet.whole()));
            }
        }
        return tables;
    }

    private static String plain(Table table, Import.Sheet sheet, String name, String cell) {
        Column column = table.columns().get(name);
        return column == null ? cell : GermanCells.plain(column, cell, sheet.isGerman());
    }

    /** Where the header is wrong, nobody has looked at the rows. */
    private void refuseUnread(String code, Table table) {
        database.createNativeMutationQuery(
                        "update import_row set kind = 'error' where import = :code and file = :file and kind is null")
                .setParameter("code", code)
                .setParameter("file", table.name())
                .executeUpdate();
    }

    /** What stands only once stands already in a row that is not in the upload. */
    private void refuseTaken(String code, Table table) {
        table.columns().values().stream().filter(Column::unique).forEach(column -> database.createNativeMutationQuery(
                        """
                        update import_row i set kind = 'error', errors = i.errors || jsonb_build_array(jsonb_build_object(
                            'column', :column, 'key', 'taken', 'arguments', jsonb_build_array(i.after ->> :column, t.code)))
                        from %1$s t
                        where i.import = :code and i.file = :file and cast(t.%2$s as text) = i.after ->> :column
                            and t.code <> i.key and not exists (select 1 from import_row o
                                where o.import = :code and o.file = :file and o.owner = t.code and o.key = t.code)""".formatted(table.table(), column.field()))
                .setParameter("column", column.name())
                .setParameter("code", code)
                .setParameter("file", table.name())
                .executeUpdate());
    }

    private void refuseTakenDown(String code) {
        for (String subject : Owners.subjects()) {
            String table = table(subject.equals("observations") ? "indicators" : subject)
                    .table();
            for (Belonging belonging : Owners.of(subject)) {
                database.createNativeMutationQuery("""
                                update import_row i set kind = 'error', errors = i.errors || jsonb_build_array(
                                    jsonb_build_object('key', 'taken-down', 'arguments', jsonb_build_array()))
                                where i.import = :code and i.file = :file and i.kind in ('created', 'changed')
                                    and i.owner = any(array(select cast(t.code as text) from %s t
                                        where t.taken_down_at is not null))""".formatted(table))
                        .setParameter("code", code)
                        .setParameter("file", belonging.table())
                        .executeUpdate();
            }
        }
    }

    /** Nor is anything said of what was taken down. */
    private void refuseReportsOfTakenDown(String code) {
        database.createNativeMutationQuery("""
                        update import_row i set kind = 'error', errors = i.errors || jsonb_build_array(
                            jsonb_build_object('column', 'measure', 'key', 'taken-down', 'arguments', jsonb_build_array()))
                        where i.import = :code and i.file = 'reports' and i.kind in ('created', 'changed') and exists (
                            select 1 from measure m where m.taken_down_at is not null and (m.code = i.after ->> 'measure'
                                or m.code = (select r.measure from progress_report r where r.code = i.key)))""").setParameter("code", code).executeUpdate();
    }

    /** Rows of what is there already, which most of a long upload may not be. */
    private void compare(String code, Table table, Import.Sheet sheet, PackageSql sql) {
        String statement = """
                        with e as materialized (%s)
                        update import_row r set before = e.cells, base_version = e.version,
                            kind = case
                                when r.kind = 'error' then 'error'
                                when exists (select 1 from jsonb_each_text(r.after) c
                                    where c.value <> coalesce(e.cells ->> c.key, '') and not (%s)) then 'changed'
                                else 'unchanged' end
                        from e where r.import = :code and r.file = :file and r.key = e.key""".formatted(sql.named(table), sameNumber(table, sheet));
        rows.joined(() -> database.createNativeMutationQuery(statement)
                .setParameter("code", code)
                .setParameter("file", table.name())
                .executeUpdate());
    }

    /** A spreadsheet keeps no zeros at the end of a number: 61.5 there says nothing against 61.50. */
    private static String sameNumber(Table table, Import.Sheet sheet) {
        String number = "'^-?[0-9]+(\\.[0-9]+)?$'";
        List<String> columns = table.columns().values().stream()
                .filter(column -> column.type().equals("number"))
                .map(column -> "'" + column.name() + "'")
                .toList();
        return !sheet.isWorkbook() || columns.isEmpty()
                ? "false"
                : ("c.key in (%s) and c.value ~ %s and e.cells ->> c.key ~ %s"
                                + " and case when c.value ~ %s then cast(c.value as numeric) end"
                                + " = cast(e.cells ->> c.key as numeric)")
                        .formatted(String.join(", ", columns), number, number, number);
    }

    List<Import.Count> counts(String code) {
        Map<String, Import.Count> counts = new HashMap<>();
        Sql.rows(database, """
                        select file, count(*) filter (where kind = 'created'), count(*) filter (where kind = 'changed'),
                            count(*) filter (where kind = 'unchanged'), count(*) filter (where kind = 'error'),
                            count(*) filter (where oddities <> '[]')
                        from import_row where import = :code group by file""")
                .setParameter("code", code)
                .getResultList()
                .forEach(row -> counts.put(
                        (String) row[0],
                        new Import.Count(
                                (String) row[0],
                                whole(row[1]),
                                whole(row[2]),
                                whole(row[3]),
                                whole(row[4]),
                                whole(row[5]))));
        return schema.tables().stream()
                .map(table -> counts.get(table.name()))
                .filter(count -> count != null)
                .toList();
    }

    private static int whole(@Nullable Object number) {
        return number instanceof Number count ? count.intValue() : 0;
    }
}
