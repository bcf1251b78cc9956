package de.teilhabemonitor.packages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cells as people write them in German, whatever the file. */
class GermanCellsTest {

    private static final PackageSchema SCHEMA = PackageSchema.read();

    private static String plain(String table, String column, String cell, boolean german) {
        return SCHEMA.tables().stream()
                .filter(each -> each.name().equals(table))
                .map(each -> GermanCells.plain(each.column(column), cell, german))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "observations | value | 372,5 | 372.5",
                "observations | value | -0,125 | -0.125",
                "observations | value | 372.5 | 372.5",
                "observations | value | etwa 3 | etwa 3",
                "observations | computed | Ja | yes",
                "observations | computed | nein | no",
                "observations | period | 31.12.2025 | 2025-12-31",
                "observations | period | 1.2.2025 | 2025-02-01",
                "observations | period | 12.2025 | 2025-12",
                "observations | period | 12/2025 | 2025-12",
                "observations | period | 2025 | 2025",
                "events | start | 16.11.2023 9:00 | 2023-11-16T09:00",
                "events | start | 16.11.2023, 09:00 Uhr | 2023-11-16T09:00",
                "measures | title_de | 31.12.2025 | 31.12.2025"
            })
    void areReadInAnyFile(String table, String column, String cell, String meant) {
        assertEquals(meant, plain(table, column, cell, true));
        assertEquals(meant, plain(table, column, cell, false));
    }

    /** One comma and three digits may be thousands, where nothing says who wrote it. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"1,234 | 1.234 | 1,234", "12,345 | 12.345 | 12,345", "0,125 | 0.125 | 0.125"})
    void areLeftWhereTheyCouldMeanTwoThings(String cell, String german, String otherwise) {
        assertEquals(german, plain("observations", "value", cell, true));
        assertEquals(otherwise, plain("observations", "value", cell, false));
    }
}
