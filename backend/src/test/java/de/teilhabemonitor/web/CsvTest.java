package de.teilhabemonitor.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CsvTest {

    private static String write(Csv.Dialect dialect, @Nullable Object... cells) throws IOException {
        Csv<List<@Nullable Object>> csv = new Csv<>();
        for (int i = 0; i < cells.length; i++) {
            int at = i;
            csv.column("c" + i, row -> row.get(at));
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        csv.write(java.util.stream.Stream.of(Arrays.asList(cells)), dialect, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void writesWhatEveryProgramReads() throws IOException {
        assertEquals(
                "c0,c1,c2,c3,c4,c5,c6\r\n0.0000000000001,-3.5,true,\"a,b\",,x;y,2026-10-25T02:30:00+02:00\r\n",
                write(
                        Csv.Dialect.RFC4180,
                        new BigDecimal("0.0000000000001"),
                        new BigDecimal("-3.5"),
                        true,
                        "a,b",
                        null,
                        List.of("x", "y"),
                        OffsetDateTime.parse("2026-10-25T02:30+02:00")));
    }

    @Test
    void writesWhatAGermanSpreadsheetReads() throws IOException {
        assertEquals(
                "\uFEFFc0;c1;c2;c3\r\n-3,5;12;\"a;b\";a,b\r\n",
                write(Csv.Dialect.EXCEL_DE, new BigDecimal("-3.5"), 12, List.of("a", "b"), "a,b"));
    }

    @Test
    void defusesFormulasAndNothingElse() {
        for (String formula : List.of("=1+1", "+31 20", "-2", "@SUM(A1)", "\t=1", "\r=1")) {
            assertEquals("'" + formula, Csv.defused(formula));
        }
        for (String text : List.of("", "a=1", " =1", "1-2", "'=1", "٢", "\"=1\"", "a\n=1")) {
            assertEquals(text, Csv.defused(text));
        }
    }

    @Provide
    Arbitrary<List<String>> rows() {
        Arbitrary<String> cell = Arbitraries.oneOf(
                Arbitraries.strings().withChars(",;\"\r\n\t =+-@'#\uFEFFaäß٣").ofMaxLength(12),
                Arbitraries.strings()
                        .ofMaxLength(12)
                        .filter(text -> StandardCharsets.UTF_8.newEncoder().canEncode(text)));
        return cell.list().ofMinSize(1).ofMaxSize(5);
    }

    @Property
    void isReadBackAsItWasWritten(@ForAll("rows") List<String> cells, @ForAll Csv.Dialect dialect) throws IOException {
        String text = write(dialect, cells.toArray());
        boolean german = dialect == Csv.Dialect.EXCEL_DE;
        assertEquals(german, text.startsWith("\uFEFF"));
        List<CSVRecord> records = CSVFormat.RFC4180
                .builder()
                .setDelimiter(german ? ';' : ',')
                .setIgnoreEmptyLines(false)
                .get()
                .parse(new StringReader(german ? text.substring(1) : text))
                .getRecords();
        assertEquals(2, records.size());
        for (int i = 0; i < cells.size(); i++) {
            String read = records.get(1).get(i);
            assertEquals(Csv.defused(cells.get(i)), read);
            assertTrue(read.isEmpty() || "=+-@\t\r".indexOf(read.charAt(0)) < 0);
        }
        assertEquals(cells.size(), records.get(1).size(), Map.of("text", text).toString());
    }
}
