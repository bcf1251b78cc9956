package de.teilhabemonitor.packages;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/** Whatever is in a package, the answer is a report and never an exception. */
class AnyPackageTest {

    private static final PackageSchema SCHEMA = PackageSchema.read();
    private static final Map<String, byte[]> BREMEN =
            PackageFiles.ofBremen(SCHEMA).files();

    @Provide
    Arbitrary<byte[]> bytes() {
        Arbitrary<String> csv = Arbitraries.strings()
                .withChars(",;\"\n\r\t a1-é\u0000\uFEFF\u2028")
                .ofMaxLength(60);
        return Arbitraries.oneOf(
                Arbitraries.bytes().array(byte[].class).ofMaxSize(80),
                csv.map(text -> text.getBytes(StandardCharsets.UTF_8)),
                csv.map(text -> text.getBytes(StandardCharsets.UTF_16LE)));
    }

    @Property
    void readsAnyBytesOrRejectsThem(@ForAll("bytes") byte[] bytes) {
        Report report = new Report(SCHEMA);
        CsvTable table = CsvTable.read("any.csv", bytes, report);
        table.rows().forEach(row -> {
            assertTrue(table.columns().containsAll(row.cells().keySet()));
            assertFalse(row.cells().containsValue(""), "empty cells take no memory");
        });
        assertTrue(report.isRejected() || !table.columns().isEmpty());
        report.inWords(Locale.GERMAN);
    }

    /** @param row and column of the cell, taken modulo what the file has */
    record Mutation(String file, int row, int column, String cell) {}

    @Provide
    Arbitrary<List<Mutation>> mutations() {
        List<String> known = List.of(
                "",
                "-",
                "a:b",
                "sex:male",
                "sex:male,sex:female",
                "sex:male|male",
                "2024-02-30",
                "0",
                "-1",
                "1e9",
                "DE-HB",
                "M-0001",
                "a;b",
                ";",
                "yes",
                "suppressed",
                "de;en",
                "de",
                "\uD83D\uDE00",
                "{0}",
                "'",
                "code",
                "value",
                "period",
                "2023-11-16T09:00",
                "https://a.example");
        Arbitrary<String> cells =
                Arbitraries.oneOf(Arbitraries.of(known), Arbitraries.strings().ofMaxLength(12));
        Arbitrary<Mutation> mutation = net.jqwik.api.Combinators.combine(
                        Arbitraries.of(BREMEN.keySet()),
                        Arbitraries.integers().between(0, 3000),
                        Arbitraries.integers().between(0, 30),
                        cells)
                .as(Mutation::new);
        return mutation.list().ofMinSize(1).ofMaxSize(4);
    }

    @Property(shrinking = ShrinkingMode.OFF)
    void checksAnyCellOfBremen(@ForAll("mutations") List<Mutation> mutations) {
        checks(mutations);
    }

    private static void checks(List<Mutation> mutations) {
        Map<String, byte[]> files = new TreeMap<>(BREMEN);
        for (Mutation mutation : mutations) {
            // The 2,037 rows of observations say no more than fifty of them, and take forty times as long.
            String text = new String(files.get(mutation.file()), StandardCharsets.UTF_8);
            List<String> lines =
                    new java.util.ArrayList<>(text.lines().limit(50).toList());
            int row = mutation.row() % lines.size();
            String[] cells = lines.get(row).split(",", -1);
            cells[mutation.column() % cells.length] = "\"" + mutation.cell().replace("\"", "\"\"") + "\"";
            lines.set(row, String.join(",", cells));
            files.put(mutation.file(), String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
        }
        files.computeIfPresent("observations.csv", (file, bytes) -> new String(bytes, StandardCharsets.UTF_8)
                .lines()
                .limit(50)
                .collect(java.util.stream.Collectors.joining("\n"))
                .getBytes(StandardCharsets.UTF_8));
        Report report = new Report(SCHEMA);
        new PackageCheck(SCHEMA, report, Known.NOTHING).check(new PackageFiles("mutated", files), report);
        report.inWords(Locale.ENGLISH);
        report.inWords(Locale.GERMAN);
    }
}
