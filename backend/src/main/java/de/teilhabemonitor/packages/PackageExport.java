package de.teilhabemonitor.packages;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.teilhabemonitor.packages.PackageSchema.Table;
import de.teilhabemonitor.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.hibernate.Session;

/**
 * All that is public as a package: taken in again, it changes nothing. To be called in one transaction, for one state. Of what
 * was taken down for legal reasons the tables have no more than they cannot be without; a table of its own says what and why.
 */
@ApplicationScoped
class PackageExport {

    /** Beside those of the schema; nobody takes it in. */
    static final String TAKEN_DOWN = "taken_down";

    private static final List<String> TAKEN_DOWN_HEADER = List.of("subject", "date");

    private static final String TAKEN_DOWN_ROWS = """
            select subject_kind || '/' || subject_code,
                to_char(decided_at at time zone (select time_zone from plan), 'YYYY-MM-DD')
            from change where kind = 'take-down' and state = 'applied' and subject_kind in (:kinds) order by number""";

    private static final int FETCH = 500;
    /** Digits that a spreadsheet keeps. */
    private static final int MOST_DIGITS = 15;

    @Inject
    Session database;

    @Inject
    ImportRows rows;

    @Inject
    Here here;

    @Inject
    Clock clock;

    private final PackageSchema schema = PackageSchema.read();

    /** Takes the rows of a table. */
    private interface Sink {
        void row(Map<String, String> cells) throws IOException;
    }

    private PackageSql sql() {
        database.createNativeMutationQuery("set transaction isolation level repeatable read")
                .executeUpdate();
        return new PackageSql(here.languages(), here.dimensions());
    }

    /** A file per table. */
    void zip(OutputStream out) throws IOException {
        PackageSql sql = sql();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Table table : schema.tables()) {
                List<String> header = sql.header(table);
                file(
                        zip,
                        table.file(),
                        header,
                        csv -> each(
                                sql,
                                table,
                                cells -> csv.writeRecord(header.stream()
                                        .map(column -> cells.getOrDefault(column, ""))
                                        .toList())));
            }
            List<List<String>> takenDown = takenDown();
            if (!takenDown.isEmpty()) {
                file(zip, TAKEN_DOWN + ".csv", TAKEN_DOWN_HEADER, csv -> takenDown.forEach(csv::writeRecord));
            }
        }
    }

    /** Writes the rows of a file. */
    private interface Filling {
        void into(CsvWriter csv) throws IOException;
    }

    private void file(ZipOutputStream zip, String name, List<String> header, Filling rows) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTime(clock.millis());
        zip.putNextEntry(entry);
        Writer text = new OutputStreamWriter(zip, StandardCharsets.UTF_8);
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text);
        csv.writeRecord(header);
        rows.into(csv);
        csv.flush();
        text.flush();
        zip.closeEntry();
    }

    /** A sheet per table. */
    void workbook(OutputStream out) throws IOException {
        PackageSql sql = sql();
        try (Workbook workbook = new Workbook(out, "Teilhabemonitor", "1.0")) {
            for (Table table : schema.tables()) {
                Worksheet sheet = workbook.newWorksheet(table.name());
                List<String> header = sql.header(table);
                header(sheet, header);
                int[] line = {0};
                each(sql, table, cells -> {
                    line[0]++;
                    for (int column = 0; column < header.size(); column++) {
                        String name = header.get(column);
                        String cell = cells.getOrDefault(name, "");
                        if (isNumber(table, name, cell)) {
                            sheet.value(line[0], column, new BigDecimal(cell));
                        } else if (!cell.isEmpty()) {
                            sheet.inlineString(line[0], column, cell);
                        }
                    }
                    if (line[0] % FETCH == 0) {
                        sheet.flush();
                    }
                });
                sheet.finish();
            }
            List<List<String>> takenDown = takenDown();
            if (!takenDown.isEmpty()) {
                Worksheet sheet = workbook.newWorksheet(TAKEN_DOWN);
                header(sheet, TAKEN_DOWN_HEADER);
                for (int line = 0; line < takenDown.size(); line++) {
                    for (int column = 0; column < TAKEN_DOWN_HEADER.size(); column++) {
                        sheet.inlineString(line + 1, column, takenDown.get(line).get(column));
                    }
                }
                sheet.finish();
            }
            workbook.finish();
        }
    }

    private static void header(Worksheet sheet, List<String> names) {
        for (int column = 0; column < names.size(); column++) {
            sheet.inlineString(0, column, names.get(column));
            sheet.style(0, column).bold().set();
        }
        sheet.freezePane(0, 1);
    }

    private List<List<String>> takenDown() {
        return Sql.rows(database, TAKEN_DOWN_ROWS).setParameterList("kinds", Owners.subjects()).getResultList().stream()
                .map(row -> Stream.of(row).map(String::valueOf).toList())
                .toList();
    }

    private static boolean isNumber(Table table, String name, String cell) {
        PackageSchema.Column column = table.columns().get(name);
        return column != null
                && !cell.isEmpty()
                && !table.keyValue()
                && (column.type().equals("number") || column.type().equals("integer"))
                && new BigDecimal(cell).precision() <= MOST_DIGITS;
    }

    private void each(PackageSql sql, Table table, Sink sink) throws IOException {
        String query = "select cast(r.cells as text) from (" + sql.rows(table) + ") r order by r.place";
        try (Stream<String> found =
                Sql.values(database, query, String.class).setFetchSize(FETCH).getResultStream()) {
            found.forEach(cells -> {
                try {
                    sink.row(rows.read(cells));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
