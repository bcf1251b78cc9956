package de.teilhabemonitor.packages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.teilhabemonitor.packages.PackageSchema.Column;
import de.teilhabemonitor.packages.PackageSchema.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What people read about the package is what the import checks. */
class PackageDocumentTest {

    private static final PackageSchema SCHEMA = PackageSchema.read();

    @Test
    void namesEveryFileAndColumnInItsPlace() throws IOException {
        String document = Files.readString(Path.of("docs/plan-package.md"));
        assertTrue(document.contains("with " + SCHEMA.tables().size() + " CSV files"));
        for (Table table : SCHEMA.tables()) {
            int begin = document.indexOf("### " + table.file() + "\n");
            assertTrue(begin >= 0, table.file());
            int end = document.indexOf("\n### ", begin + 1);
            String section = document.substring(begin, end < 0 ? document.length() : end);
            long rows = section.lines().filter(line -> line.startsWith("| `")).count();
            assertEquals(table.columns().size(), rows, table.file());
            for (Column column : table.columns().values()) {
                String row = section.lines()
                        .filter(line -> line.startsWith("| `" + column.name() + "`"))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError(table.file() + " " + column.name()));
                assertEquals(column.required(), row.contains("| yes |"), table.file() + " " + column.name());
                column.allowed().forEach(value -> assertTrue(row.contains("`" + value + "`"), row));
                if (column.reference() != null) {
                    assertTrue(row.contains("`" + column.reference() + ".csv`"), row);
                }
            }
        }
    }

    /** The two packages to copy from are right, each in itself. */
    @Test
    void pointsToPackagesThatAreRight() {
        for (Draft draft : List.of(Draft.ofBremen(), Draft.of(Draft.NERGENSHUIZEN), Draft.of(Draft.EMPTY))) {
            Report report = new Report(SCHEMA);
            new PackageCheck(SCHEMA, report, Known.NOTHING).check(draft.files(), report);
            assertTrue(!report.isRejected(), () -> report.inWords(Locale.ENGLISH));
        }
    }
}
