package de.teilhabemonitor.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * A table of rows as CSV, declared column by column.
 *
 * @param <T> the row
 */
public final class Csv<T> {

    private final Map<String, Function<T, @Nullable Object>> columns = new LinkedHashMap<>();

    /** Which program reads it: anything by RFC 4180, or a German spreadsheet. */
    public enum Dialect {
        RFC4180(',', "", '.'),
        EXCEL_DE(';', "\uFEFF", ',');

        private final char separator;
        private final String mark;
        private final char decimal;

        Dialect(char separator, String mark, char decimal) {
            this.separator = separator;
            this.mark = mark;
            this.decimal = decimal;
        }

        public static Dialect named(@Nullable String name) {
            return "excel-de".equals(name) ? EXCEL_DE : RFC4180;
        }
    }

    /** @param cell a text, a number, a boolean, a list of codes, for a workbook a time of the clock, or nothing */
    public Csv<T> column(String name, Function<T, @Nullable Object> cell) {
        columns.put(name, cell);
        return this;
    }

    /** Writes the header and the rows as they come, none kept. */
    public void write(Stream<T> rows, Dialect dialect, OutputStream out) throws IOException {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.write(dialect.mark);
        CsvWriter csv = CsvWriter.builder()
                .fieldSeparator(dialect.separator)
                .lineDelimiter(LineDelimiter.CRLF)
                .build(text);
        csv.writeRecord(columns.keySet());
        rows.forEach(row -> {
            List<String> cells = new ArrayList<>(columns.size());
            columns.values().forEach(cell -> cells.add(cell(cell.apply(row), dialect)));
            csv.writeRecord(cells);
        });
        csv.flush();
    }

    /** The same as a workbook with one sheet: texts are texts in it, whatever they begin with. */
    public void writeWorkbook(Stream<T> rows, String sheet, OutputStream out) throws IOException {
        try (Workbook book = new Workbook(out, "Teilhabemonitor", "1.0")) {
            Worksheet page = book.newWorksheet(sheet);
            int[] at = {0, 0};
            columns.keySet().forEach(name -> page.value(0, at[1]++, name));
            page.range(0, 0, 0, columns.size() - 1).style().bold().set();
            page.freezePane(0, 1);
            rows.forEach(row -> {
                at[0]++;
                at[1] = 0;
                columns.values().forEach(cell -> put(page, at[0], at[1]++, cell.apply(row)));
            });
        }
    }

    private static void put(Worksheet page, int row, int column, @Nullable Object value) {
        if (value instanceof Number number) {
            page.value(row, column, number);
        } else if (value instanceof LocalDateTime time) {
            page.value(row, column, time);
            page.style(row, column).format("dd.mm.yyyy hh:mm").set();
        } else if (value instanceof Boolean flag) {
            page.value(row, column, flag);
        } else if (value instanceof List<?> list) {
            page.value(row, column, joined(list));
        } else if (value != null) {
            page.value(row, column, value.toString());
        }
    }

    private static String joined(List<?> list) {
        return list.stream().map(String::valueOf).collect(Collectors.joining(";"));
    }

    private static String cell(@Nullable Object value, Dialect dialect) {
        if (value == null) {
            return "";
        }
        if (value instanceof BigDecimal number) {
            return number.toPlainString().replace('.', dialect.decimal);
        }
        if (value instanceof OffsetDateTime time) {
            return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time);
        }
        if (value instanceof Number || value instanceof Boolean) {
            return value.toString();
        }
        if (value instanceof List<?> list) {
            return defused(joined(list));
        }
        return defused(value.toString());
    }

    /** A spreadsheet takes what begins so for a formula and runs it. */
    static String defused(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
