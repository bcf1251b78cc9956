package de.teilhabemonitor.packages;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A CSV file as text, before anybody asks what it means.
 *
 * @param columns of the header row; none: the file could not be read
 * @param rows may be read more than once
 * @param whole whether every row could be read
 */
record CsvTable(List<String> columns, Iterable<Row> rows, boolean whole) {

    static final CsvTable UNREADABLE = new CsvTable(List.of(), List.of(), false);

    /** Of a part of a package: the table stays as it is. */
    static final CsvTable NOT_THERE = new CsvTable(List.of(), List.of(), true);

    private static final int MOST_COLUMNS = 200;

    /** @param line of the file, from 1 */
    record Row(int line, Map<String, String> cells) {

        String cell(String column) {
            return cells.getOrDefault(column, "");
        }
    }

    boolean isReadable() {
        return !columns.isEmpty();
    }

    /** Reads UTF-8, with or without a byte order mark; what cannot be read is rejected with its line. */
    static CsvTable read(String file, byte[] bytes, Report report) {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            report.reject(file, lineOfWrongByte(bytes), null, "wrong-encoding");
            return UNREADABLE;
        }
        if (text.startsWith("\uFEFF")) {
            text = text.substring(1);
        }
        if (hasOtherSeparator(file, text, report)) {
            return UNREADABLE;
        }
        int wrong = lineOfWrongQuotationMark(text);
        if (wrong > 0) {
            report.reject(file, wrong, null, "no-csv");
            return UNREADABLE;
        }
        List<String> columns = new ArrayList<>();
        List<Row> rows = new ArrayList<>();
        boolean whole = true;
        try (CsvReader<CsvRecord> records = CsvReader.builder()
                .allowExtraFields(true)
                .allowMissingFields(true)
                .skipEmptyLines(true)
                .ofCsvRecord(text)) {
            for (CsvRecord each : records) {
                int line = (int) each.getStartingLineNumber();
                if (columns.isEmpty()) {
                    columns.addAll(each.getFields().stream().map(String::strip).toList());
                    if (columns.size() > MOST_COLUMNS) {
                        report.reject(file, line, null, "too-many-columns", Integer.toString(MOST_COLUMNS));
                        return UNREADABLE;
                    }
                    report.reads(file, columns);
                    checkHeader(file, line, columns, report);
                } else if (each.getFieldCount() != columns.size()) {
                    whole = false;
                    report.reject(
                            file,
                            line,
                            null,
                            "wrong-number-of-cells",
                            Integer.toString(each.getFieldCount()),
                            Integer.toString(columns.size()));
                } else {
                    Map<String, String> cells = new LinkedHashMap<>();
                    for (int i = 0; i < columns.size(); i++) {
                        String cell = each.getField(i).strip();
                        // Most cells of a long file are empty: what is not kept takes no memory.
                        if (!cell.isEmpty()) {
                            cells.put(columns.get(i), cell);
                        }
                    }
                    rows.add(new Row(line, cells));
                }
            }
        } catch (CsvParseException e) {
            report.reject(file, 0, null, "no-csv");
            return UNREADABLE;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (columns.isEmpty()) {
            report.reject(file, 0, null, "no-header");
            return UNREADABLE;
        }
        return new CsvTable(columns, rows, whole);
    }

    /** What German spreadsheet programs write, or what was copied from one. */
    private static boolean hasOtherSeparator(String file, String text, Report report) {
        int line = 1 + (int) text.lines().takeWhile(String::isEmpty).count();
        String header = text.lines().skip(line - 1).findFirst().orElse("");
        if (header.contains(",") || !header.contains(";") && !header.contains("\t")) {
            return false;
        }
        report.reject(file, line, null, header.contains(";") ? "wrong-separator" : "separated-by-tabs");
        return true;
    }

    private static void checkHeader(String file, int line, List<String> columns, Report report) {
        if (columns.contains("")) {
            report.reject(file, line, null, "unnamed-column");
        }
        Set<String> seen = new HashSet<>();
        for (String column : columns) {
            if (!seen.add(column) && !column.isEmpty()) {
                report.reject(file, line, column, "repeated-column");
            }
        }
    }

    /**
     * The line of a quotation mark that nothing closes, as in a file that was cut off, or that closes in the middle of a
     * cell; 0: there is none. The reader would take the rest of the file for the cell, or not say where it stopped.
     */
    private static int lineOfWrongQuotationMark(String text) {
        int line = 1;
        int opened = 0;
        boolean cellBegins = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' && opened > 0) {
                char next = i + 1 < text.length() ? text.charAt(i + 1) : '\n';
                if (next == '"') {
                    i++;
                } else if (next == ',' || next == '\n' || next == '\r') {
                    opened = 0;
                } else {
                    return line;
                }
            } else if (c == '"' && cellBegins) {
                opened = line;
            }
            cellBegins = opened == 0 && (c == ',' || c == '\n' || c == '\r');
            if (c == '\n' || c == '\r' && !text.startsWith("\n", i + 1)) {
                line++;
            }
        }
        return opened;
    }

    private static int lineOfWrongByte(byte[] bytes) {
        int line = 1;
        int start = 0;
        for (int i = 0; i <= bytes.length; i++) {
            if (i == bytes.length || bytes[i] == '\n') {
                try {
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, start, i - start));
                } catch (CharacterCodingException e) {
                    return line;
                }
                start = i + 1;
                line++;
            }
        }
        return 0;
    }
}
