package de.teilhabemonitor.packages;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** A plan package to be spoilt or changed cell by cell, as a person does it in a spreadsheet. */
final class Draft {

    static final Path NERGENSHUIZEN = Path.of("src/test/resources/plan-nergenshuizen");
    static final Path EMPTY = Path.of("src/test/resources/plan-empty");

    private final Map<String, byte[]> files;

    private Draft(Map<String, byte[]> files) {
        this.files = new TreeMap<>(files);
    }

    static Draft ofBremen() {
        return new Draft(PackageFiles.ofBremen(PackageSchema.read()).files());
    }

    static Draft of(Path folder) {
        try {
            return new Draft(PackageFiles.of(folder).files());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the report says about a file. */
    static Report.File told(Report report, String file) {
        return requireNonNull(report.files().get(file), file);
    }

    PackageFiles files() {
        return new PackageFiles("draft", files);
    }

    Draft bytes(String file, byte[] bytes) {
        files.put(file, bytes);
        return this;
    }

    Draft text(String file, String text) {
        return bytes(file, text.getBytes(StandardCharsets.UTF_8));
    }

    String text(String file) {
        return new String(requireNonNull(files.get(file), file), StandardCharsets.UTF_8);
    }

    Draft without(String file) {
        files.remove(file);
        return this;
    }

    /** The first row whose first cell is {@code key}: another value in this column, which is added where it is missing. */
    Draft cell(String file, String key, String column, String value) {
        List<List<String>> rows = rows(file);
        rows.stream()
                .filter(row -> row.get(0).equals(key))
                .findFirst()
                .orElseThrow()
                .set(column(rows, column), value);
        return write(file, rows);
    }

    /** In the row at this line of the file, the header being line 1. */
    Draft cell(String file, int line, String column, String value) {
        List<List<String>> rows = rows(file);
        rows.get(line - 1).set(column(rows, column), value);
        return write(file, rows);
    }

    Draft row(String file, String... cells) {
        List<List<String>> rows = rows(file);
        rows.add(Arrays.asList(cells));
        return write(file, rows);
    }

    /** Line 2 once more, at the end. */
    Draft firstRowAgain(String file) {
        List<List<String>> rows = rows(file);
        rows.add(rows.get(1));
        return write(file, rows);
    }

    Draft withoutRow(String file, String key) {
        List<List<String>> rows = rows(file);
        assertTrue(rows.removeIf(row -> row.get(0).equals(key)));
        return write(file, rows);
    }

    Draft withoutColumn(String file, String column) {
        List<List<String>> rows = rows(file);
        int at = column(rows, column);
        rows.forEach(row -> row.remove(at));
        return write(file, rows);
    }

    int lines(String file) {
        return rows(file).size();
    }

    List<List<String>> rows(String file) {
        List<List<String>> rows = new ArrayList<>();
        try {
            CSVFormat.RFC4180
                    .parse(new StringReader(text(file)))
                    .forEach(row -> rows.add(new ArrayList<>(row.toList())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }

    private static int column(List<List<String>> rows, String column) {
        if (!rows.get(0).contains(column)) {
            rows.forEach(row -> row.addAll(Collections.nCopies(1, "")));
            rows.get(0).set(rows.get(0).size() - 1, column);
        }
        return rows.get(0).indexOf(column);
    }

    private Draft write(String file, List<List<String>> rows) {
        StringWriter text = new StringWriter();
        try (CSVPrinter csv = new CSVPrinter(
                text, CSVFormat.RFC4180.builder().setRecordSeparator('\n').get())) {
            csv.printRecords(rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text(file, text.toString());
    }
}
