package de.teilhabemonitor.sheet;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;

/** A CSV file, whatever stands between its cells. */
final class CsvSheet {

    /** Cells of one row are in memory together. */
    private static final int LONGEST_ROW = 1 << 20;

    private static final String SEPARATOR_OF_EXCEL = "sep=";

    private CsvSheet() {}

    static void read(String name, Source file, Budget budget) throws IOException {
        try {
            Writing writing = Writing.of(file);
            try (Reader text = writing.open(file)) {
                rows(name, writing, text, budget);
            }
        } catch (UnreadableSheet e) {
            throw e.table() == null ? e.of(name) : e;
        }
    }

    private static void rows(String name, Writing writing, Reader text, Budget budget) throws IOException {
        CsvRecordHandler handler = CsvRecordHandler.builder()
                .maxFields(Limits.MOST_COLUMNS * 10)
                .maxFieldSize(Limits.LONGEST_CELL * 2)
                .maxRecordSize(LONGEST_ROW)
                .build();
        CsvReader<CsvRecord> records = CsvReader.builder()
                .fieldSeparator(writing.separator())
                .allowExtraFields(true)
                .allowUnclosedQuote(false)
                .allowExtraCharsAfterClosingQuote(false)
                .allowMissingFields(true)
                .skipEmptyLines(true)
                .maxBufferSize(LONGEST_ROW)
                .build(handler, text);
        Iterator<CsvRecord> each = records.iterator();
        boolean begun = false;
        int line = 1;
        while (true) {
            CsvRecord row;
            try {
                if (!each.hasNext()) {
                    break;
                }
                row = each.next();
            } catch (CsvParseException e) {
                throw refusal(name, line, e);
            } catch (UncheckedIOException e) {
                throw e.getCause() instanceof UnreadableSheet known ? known : e.getCause();
            }
            line = (int) row.getStartingLineNumber();
            List<String> cells = row.getFields();
            if (begun) {
                budget.row(line, cells);
            } else if (!cells.get(0).startsWith(SEPARATOR_OF_EXCEL)) {
                begun = budget.begin(name, writing, line, cells);
            }
            line++;
        }
        if (!begun) {
            throw UnreadableSheet.in(name, 0, "no-header");
        }
    }

    private static UnreadableSheet refusal(String name, int line, CsvParseException e) {
        String said = String.valueOf(e.getMessage())
                + (e.getCause() == null ? "" : e.getCause().getMessage());
        if (said.contains("max")) {
            return Budget.tooLong(name, line);
        }
        return UnreadableSheet.in(name, line, "no-csv");
    }
}
