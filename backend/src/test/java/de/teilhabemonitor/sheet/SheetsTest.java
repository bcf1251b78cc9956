package de.teilhabemonitor.sheet;

import static de.teilhabemonitor.sheet.Uploads.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.ResourceBundle;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people and attackers upload is read right, or refused with the reason. */
class SheetsTest {

    private static final String CSV = "code,name\nA,Größe\n";

    @TempDir
    Path folder;

    /** All that was read, a line per header and row. */
    private static final class Heard implements Tables {

        private final List<String> lines = new ArrayList<>();

        @Override
        public void table(String name, Writing writing, int line, List<String> columns) {
            lines.add(name + " " + writing.encoding() + " " + columns);
        }

        @Override
        public void row(int line, List<String> cells) {
            lines.add(line + " " + cells);
        }
    }

    private Path file(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("upload"), bytes);
    }

    private List<String> read(Sheets form, @Nullable String name, byte[] bytes) throws IOException {
        Heard heard = new Heard();
        form.read(file(bytes), name, heard);
        return heard.lines;
    }

    private String csv(byte[] bytes) throws IOException {
        return String.join(" | ", read(Sheets.CSV, "t", bytes));
    }

    private String refusal(Sheets form, byte[] bytes) {
        UnreadableSheet refused =
                assertThrows(UnreadableSheet.class, () -> read(form, form == Sheets.CSV ? "t" : null, bytes));
        List<String> said = new ArrayList<>();
        for (Locale language : List.of(Locale.GERMAN, Locale.ENGLISH)) {
            ResourceBundle words = ResourceBundle.getBundle("problems", language);
            said.add(
                    new MessageFormat(words.getString("sheet." + refused.key()), language).format(refused.arguments()));
        }
        assertNotEquals(said.get(0), said.get(1));
        assertFalse(said.toString().matches(".*\\{[0-9]}.*"), said.toString());
        return refused.key();
    }

    private static byte[] in(String charset, String text) {
        return text.getBytes(Charset.forName(charset));
    }

    @Test
    void readsWhatProgramsCallCsv() throws IOException {
        assertEquals("t UTF-8 [code, name] | 2 [A, Größe]", csv(in("UTF-8", CSV)));
        assertEquals("t UTF-8 [code, name] | 2 [A, Größe]", csv(in("UTF-8", "\uFEFF" + CSV)));
        assertEquals("t windows-1252 [code, name] | 2 [A, Größe]", csv(in("windows-1252", CSV)));
        assertEquals("t windows-1252 [code, name] | 2 [A, 5 €]", csv(in("windows-1252", "code,name\nA,5 €\n")));
        assertEquals("t UTF-16LE [code, name] | 2 [A, Größe]", csv(in("UTF-16LE", "\uFEFF" + CSV)));
        assertEquals("t UTF-16BE [code, name] | 2 [A, Größe]", csv(in("UTF-16BE", "\uFEFF" + CSV)));
        assertEquals("t UTF-8 [code, name] | 2 [A, 1,5]", csv(in("UTF-8", "code;name\r\nA;1,5\r\n")));
        assertEquals("t UTF-8 [code, name] | 2 [A, 1,5]", csv(in("UTF-8", "code\tname\nA\t1,5\n")));
        assertEquals("t UTF-8 [code, name] | 3 [A, 1]", csv(in("UTF-8", "sep=;\ncode;name\nA;1\n")));
        assertEquals("t UTF-8 [code] | 2 [A]", csv(in("UTF-8", "code\nA")));
        assertEquals("t UTF-8 [a;b, c] | 2 [A, B]", csv(in("UTF-8", "\"a;b\",c\nA,B\n")));
    }

    @Test
    void leavesOutWhatSpreadsheetsLeaveBehind() throws IOException {
        assertEquals("t UTF-8 [code, name] | 2 [A, 1] | 4 [B, ]", csv(in("UTF-8", "code;name;;\nA;1;;\n;;;\nB;;;\n")));
        assertEquals("t UTF-8 [code] | 2 [A, x]", csv(in("UTF-8", "code\nA,x\n")));
        assertEquals("t UTF-8 [code, b] | 2 [A]", csv(in("UTF-8", "code,b\nA\n")));
    }

    @Test
    void refusesWhatIsNoText() {
        assertEquals("no-text", refusal(Sheets.CSV, in("UTF-16LE", CSV)));
        assertEquals("no-text", refusal(Sheets.CSV, new byte[] {'P', 'K', 3, 4, 0, 0}));
        assertEquals("wrong-encoding", refusal(Sheets.CSV, new byte[] {'a', ',', (byte) 0x81, '\n'}));
        assertEquals("wrong-encoding", refusal(Sheets.CSV, new byte[] {(byte) 0xff, (byte) 0xfe, 0, 0, 'a', 0, 0, 0}));
        assertEquals(
                "wrong-encoding", refusal(Sheets.CSV, new byte[] {(byte) 0xef, (byte) 0xbb, (byte) 0xbf, (byte) 0xe4}));
        assertEquals("no-header", refusal(Sheets.CSV, new byte[0]));
        assertEquals("no-header", refusal(Sheets.CSV, in("UTF-8", "\n\n,,\n")));
        assertEquals("no-csv", refusal(Sheets.CSV, in("UTF-8", "a,b\n\"x,y\n")));
        assertEquals("no-csv", refusal(Sheets.CSV, in("UTF-8", "a,b\n\"x\"z,y\n")));
    }

    @Test
    void holdsItsLimitsWhileItReads() throws IOException {
        assertEquals("too-many-rows", refusal(Sheets.CSV, in("UTF-8", "a\n" + "1\n".repeat(50_001))));
        assertEquals(
                50_001,
                read(Sheets.CSV, "t", in("UTF-8", "a\n" + "1\n".repeat(50_000))).size());
        assertEquals("too-many-columns", refusal(Sheets.CSV, in("UTF-8", "a,".repeat(100) + "a\n")));
        assertEquals("too-many-columns", refusal(Sheets.CSV, in("UTF-8", "a\n" + "1,".repeat(100) + "1\n")));
        assertEquals("cell-too-long", refusal(Sheets.CSV, in("UTF-8", "a\n" + "x".repeat(32_769) + "\n")));
        assertEquals("cell-too-long", refusal(Sheets.CSV, in("UTF-8", "a\n\"" + "x\n".repeat(4_000_000) + "\"\n")));
        assertEquals(
                2,
                read(Sheets.CSV, "t", in("UTF-8", "a\n" + "x".repeat(32_768) + "\n"))
                        .size());
        assertEquals("upload-too-large", refusal(Sheets.CSV, new byte[(10 << 20) + 1]));
    }

    @Test
    void readsZipsOfFiles() throws IOException {
        Map<String, byte[]> files = Uploads.files(
                "plan/fields.csv",
                CSV,
                "__MACOSX/plan/._fields.csv",
                "x",
                "plan/.DS_Store",
                "x",
                "plan/goals.csv",
                "a;b\n1;2\n");
        assertEquals(
                List.of("fields UTF-8 [code, name]", "2 [A, Größe]", "goals UTF-8 [a, b]", "2 [1, 2]"),
                read(Sheets.ZIP, null, Uploads.zip(files)));
    }

    @ParameterizedTest
    @CsvSource({
        "../fields.csv, entry-outside",
        "/fields.csv, entry-outside",
        "a/../../fields.csv, entry-outside",
        "'C:\\fields.csv', entry-outside",
        "a/b/fields.csv, entry-no-csv",
        "fields.exe, entry-no-csv"
    })
    void refusesTricksWithNames(String name, String key) {
        assertEquals(key, refusal(Sheets.ZIP, Uploads.zip(Uploads.files(name, CSV))));
    }

    @Test
    void refusesZipsThatAreNone() throws IOException {
        assertEquals("no-zip", refusal(Sheets.ZIP, in("UTF-8", CSV)));
        assertEquals("no-zip", refusal(Sheets.ZIP, new byte[0]));
        assertEquals("no-tables", refusal(Sheets.ZIP, Uploads.zip(Uploads.files("plan/", ""))));
        byte[] whole = Uploads.zip(Uploads.files("fields.csv", CSV));
        byte[] cut = java.util.Arrays.copyOf(whole, whole.length / 2);
        assertEquals("no-zip", refusal(Sheets.ZIP, cut));
        byte[] damaged = whole.clone();
        for (int i = 42; i < 52; i++) {
            damaged[i] ^= 0x5a;
        }
        assertEquals("no-zip", refusal(Sheets.ZIP, damaged));
        assertEquals("table-twice", refusal(Sheets.ZIP, Uploads.zip(Uploads.files("a/x.csv", CSV, "b/x.csv", CSV))));
        Map<String, byte[]> many = new LinkedHashMap<>();
        for (int i = 0; i < 501; i++) {
            many.put("f" + i + ".csv", new byte[0]);
        }
        assertEquals("too-many-entries", refusal(Sheets.ZIP, Uploads.zip(many)));
    }

    @Test
    void refusesZipsInZips() {
        byte[] inner = Uploads.zip(Uploads.files("fields.csv", CSV));
        assertEquals("zip-in-zip", refusal(Sheets.ZIP, Uploads.zip(Map.of("inner.zip", inner))));
        assertEquals("zip-in-zip", refusal(Sheets.ZIP, Uploads.zip(Map.of("fields.csv", inner))));
        Map<String, byte[]> parts = Uploads.parts("t", "", "");
        parts.put("xl/embeddings/other.xlsx", inner);
        assertEquals("zip-in-zip", refusal(Sheets.WORKBOOK, Uploads.zip(parts)));
    }

    /** Forty megabytes of nothing in forty kilobytes. */
    @Test
    void refusesWhatGetsTooLargeByUnpacking() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("fields.csv"));
            zip.write(CSV.getBytes(StandardCharsets.UTF_8));
            byte[] line = "A,B\n".repeat(1 << 16).getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < 160; i++) {
                zip.write(line);
            }
        }
        assertEquals("unpacks-too-large", refusal(Sheets.ZIP, bytes.toByteArray()));
        Map<String, byte[]> parts = Uploads.parts("t", "<row><c/></row>".repeat(2_000_000), "");
        assertEquals("unpacks-too-large", refusal(Sheets.WORKBOOK, Uploads.zip(parts)));
        parts = Uploads.parts("t", "", "");
        parts.put(
                "xl/sharedStrings.xml",
                ("<sst>" + "<si><t>a</t></si>".repeat(2_000_000) + "</sst>").getBytes(StandardCharsets.UTF_8));
        assertEquals("unpacks-too-large", refusal(Sheets.WORKBOOK, Uploads.zip(parts)));
    }

    /** A hundred megabytes that hardly shrink are too much too. */
    @Test
    void refusesMoreThanItUnpacks() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Random random = new Random(7);
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int file = 0; file < 8; file++) {
                zip.putNextEntry(new ZipEntry("f" + file + ".csv"));
                zip.write("a\n".getBytes(StandardCharsets.UTF_8));
                byte[] noise = new byte[4096];
                for (int i = 0; i < noise.length; i++) {
                    noise[i] = (byte) ('a' + random.nextInt(26));
                }
                noise[noise.length - 1] = '\n';
                for (int i = 0; i < 3500; i++) {
                    noise[random.nextInt(4000)] = (byte) ('a' + random.nextInt(26));
                    zip.write(noise);
                }
            }
        }
        assertTrue(bytes.size() < 10 << 20, "" + bytes.size());
        assertEquals("unpacks-too-large", refusal(Sheets.ZIP, bytes.toByteArray()));
    }

    @Test
    void readsWorkbooks() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "test", "1.0")) {
            var sheet = workbook.newWorksheet("fields");
            sheet.value(0, 0, "code");
            sheet.value(0, 1, "name");
            sheet.value(0, 3, "number");
            sheet.value(2, 0, "A");
            sheet.value(2, 1, "Größe & <mehr>\nZeile");
            sheet.value(2, 3, 12.5);
            sheet.value(3, 0, "B");
            sheet.value(3, 2, true);
            sheet.value(3, 3, new java.math.BigDecimal("61.50"));
            workbook.newWorksheet("goals").value(0, 0, "code");
            workbook.finish();
        }
        assertEquals(
                List.of(
                        "fields xlsx [code, name, , number]",
                        "3 [A, Größe & <mehr>\nZeile, , 12.5]",
                        "4 [B, , yes, 61.5]",
                        "goals xlsx [code]"),
                read(Sheets.WORKBOOK, null, bytes.toByteArray()));
    }

    private String cell(String cell) throws IOException {
        String row = "<row r=\"1\">" + text("a") + "</row><row r=\"2\">" + cell + "</row>";
        List<String> lines = read(Sheets.WORKBOOK, "t", Uploads.workbook("Tabelle1", row));
        assertEquals("t xlsx [a]", lines.get(0));
        return lines.size() < 2 ? "" : lines.get(1).substring(3, lines.get(1).length() - 1);
    }

    private String refusedCell(String cell) {
        String row = "<row r=\"1\">" + text("a") + "</row><row r=\"2\">" + cell + "</row>";
        return refusal(Sheets.WORKBOOK, Uploads.workbook("t", row));
    }

    @Test
    void readsDatesAsTheyAreShown() throws IOException {
        assertEquals("2024-03-05", cell("<c s=\"1\"><v>45356</v></c>"));
        assertEquals("2024-03-05", cell("<c s=\"6\"><v>45356</v></c>"));
        assertEquals("2024-03", cell("<c s=\"2\"><v>45352</v></c>"));
        assertEquals("2026-09-17T09:30", cell("<c s=\"3\"><v>46282.3958333333</v></c>"));
        assertEquals("1900-02-28", cell("<c s=\"1\"><v>59</v></c>"));
        assertEquals("1900-03-01", cell("<c s=\"1\"><v>61</v></c>"));
        assertEquals("2024-03-05", cell("<c t=\"d\"><v>2024-03-05</v></c>"));
        assertEquals("2024-03-05", cell("<c t=\"d\" s=\"1\"><v>2024-03-05T00:00:00.000Z</v></c>"));
        assertEquals("2024-03-05T09:30", cell("<c t=\"d\"><v>2024-03-05T09:30:00</v></c>"));
        assertEquals("no-cell", refusedCell("<c s=\"1\"><v>60</v></c>"));
        assertEquals("no-cell", refusedCell("<c s=\"1\"><v>-1</v></c>"));
        assertEquals("no-cell", refusedCell("<c s=\"1\"><v>99999999</v></c>"));
        assertEquals("no-cell", refusedCell("<c t=\"d\"><v>2024-13-05</v></c>"));
        assertEquals("time-cell", refusedCell("<c s=\"5\"><v>0.5</v></c>"));
        Map<String, byte[]> parts =
                Uploads.parts("t", "<row>" + text("a") + "</row><row><c s=\"1\"><v>43894</v></c></row>", "");
        parts.put(
                "xl/workbook.xml",
                Uploads.WORKBOOK
                        .formatted("t")
                        .replace("<sheets>", "<workbookPr date1904=\"1\"/><sheets>")
                        .getBytes(StandardCharsets.UTF_8));
        assertEquals(
                "2 [2024-03-05]",
                read(Sheets.WORKBOOK, null, Uploads.zip(parts)).get(1));
    }

    @Test
    void readsNumbersAsTheyAreShown() throws IOException {
        assertEquals("12.5", cell("<c><v>12.5</v></c>"));
        assertEquals("0.3", cell("<c><v>0.30000000000000004</v></c>"));
        assertEquals("2024", cell("<c><v>2024.0</v></c>"));
        assertEquals("1200", cell("<c><v>1.2E3</v></c>"));
        assertEquals("12.5", cell("<c s=\"7\"><v>12.5</v></c>"));
        assertEquals("yes", cell("<c t=\"b\"><v>1</v></c>"));
        assertEquals("7", cell("<c><f>3+4</f><v>7</v></c>"));
        assertEquals("007", cell("<c t=\"str\"><f>TEXT(7)</f><v>007</v></c>"));
        assertEquals("", cell("<c t=\"str\"><f>A1</f></c>"));
        assertEquals("percent-cell", refusedCell("<c s=\"4\"><v>0.125</v></c>"));
        assertEquals("formula-without-value", refusedCell("<c><f>3+4</f></c>"));
        assertEquals("error-cell", refusedCell("<c t=\"e\"><v>#REF!</v></c>"));
        assertEquals("no-cell", refusedCell("<c><v>1E999999999</v></c>"));
        assertEquals("no-cell", refusedCell("<c><v>abc</v></c>"));
    }

    @Test
    void readsTextsInParts() throws IOException {
        Map<String, byte[]> parts =
                Uploads.parts("t", "<row><c t=\"s\"><v>0</v></c></row><row><c t=\"s\"><v>1</v></c></row>", "");
        parts.put(
                "xl/sharedStrings.xml",
                "<sst><si><t>a</t></si><si><r><t>Teil</t></r><r><t xml:space=\"preserve\">habe </t></r><rPh><t>no</t></rPh></si></sst>"
                        .getBytes(StandardCharsets.UTF_8));
        assertEquals(
                "2 [Teilhabe ]", read(Sheets.WORKBOOK, null, Uploads.zip(parts)).get(1));
        parts.remove("xl/sharedStrings.xml");
        assertEquals("no-workbook", refusal(Sheets.WORKBOOK, Uploads.zip(parts)));
    }

    @Test
    void refusesMergedCells() {
        String rows = "<row>" + text("a") + "</row>";
        String merged = "<mergeCells count=\"1\"><mergeCell ref=\"A2:B3\"/></mergeCells>";
        UnreadableSheet refused = assertThrows(
                UnreadableSheet.class,
                () -> read(Sheets.WORKBOOK, null, Uploads.zip(Uploads.parts("fields", rows, merged))));
        assertEquals("merged-cells", refused.key());
        assertEquals("fields", refused.table());
        assertEquals("A2:B3", refused.arguments()[0]);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE w [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>",
                "<!DOCTYPE w [<!ENTITY a \"aa\"><!ENTITY b \"&a;&a;\">]>",
                "<!DOCTYPE w SYSTEM \"http://127.0.0.1:1/evil.dtd\">"
            })
    void refusesEntities(String type) {
        for (String part :
                List.of("xl/workbook.xml", "xl/styles.xml", "xl/worksheets/sheet1.xml", "xl/_rels/workbook.xml.rels")) {
            Map<String, byte[]> parts = Uploads.parts("t", "<row>" + text("&x;") + "</row>", "");
            if (!part.contains("sheet1")) {
                parts = Uploads.parts("t", "", "");
            }
            parts.put(
                    part,
                    (type + new String(parts.get(part), StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8));
            assertEquals("xml-with-entities", refusal(Sheets.WORKBOOK, Uploads.zip(parts)), part);
        }
    }

    @Test
    void refusesWhatIsNoWorkbook() {
        assertEquals("no-zip", refusal(Sheets.WORKBOOK, in("UTF-8", CSV)));
        assertEquals("no-workbook", refusal(Sheets.WORKBOOK, Uploads.zip(Uploads.files("fields.csv", CSV))));
        assertEquals(
                "old-workbook", refusal(Sheets.WORKBOOK, new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, 1}));
        assertEquals("no-tables", refusal(Sheets.WORKBOOK, Uploads.workbook("t", "")));
        assertEquals("no-workbook", refusal(Sheets.WORKBOOK, Uploads.workbook("t", "<row><c></row>")));
        assertEquals("no-workbook", refusedCell("<c r=\"AAAA1\"><v>1</v></c>"));
        assertEquals("too-many-columns", refusedCell("<c r=\"XFD2\"><v>1</v></c>"));
        assertEquals("cell-too-long", refusedCell(text("x".repeat(32_769))));
        assertEquals("cell-too-long", refusedCell("<c r=\"" + "x".repeat(500_000) + "\"/>"));
    }
}
