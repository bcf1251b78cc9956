package de.teilhabemonitor.packages;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackageFilesTest {

    @TempDir
    Path folder;

    /** A zip of the example plan, its entries named as {@code prefix} and the file. */
    private Path zip(String prefix, Charset names) throws IOException {
        Path path = folder.resolve("plan.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(path), names)) {
            for (var file : Draft.of(Draft.NERGENSHUIZEN).files().files().entrySet()) {
                zip.putNextEntry(new ZipEntry(prefix + file.getKey()));
                zip.write(file.getValue());
            }
        }
        return path;
    }

    private static void sameAsTheFolder(PackageFiles files) throws IOException {
        PackageFiles expected = PackageFiles.of(Draft.NERGENSHUIZEN);
        assertEquals(expected.files().keySet(), files.files().keySet());
        expected.files()
                .forEach((file, bytes) -> assertArrayEquals(bytes, files.files().get(file), file));
        assertEquals(expected.checksum(), files.checksum());
    }

    @Test
    void readsAZipOfTheFilesOrOfTheirFolder() throws IOException {
        sameAsTheFolder(PackageFiles.of(zip("", UTF_8)));
        sameAsTheFolder(PackageFiles.of(zip("plan/", UTF_8)));
        sameAsTheFolder(PackageFiles.of(zip("Mein Plan für Übermorgen/", UTF_8)));
    }

    @Test
    void readsAZipWhoseFolderIsNamedInAnotherEncoding() throws IOException {
        sameAsTheFolder(PackageFiles.of(zip("Mein Plan für Übermorgen/", Charset.forName("IBM850"))));
        sameAsTheFolder(PackageFiles.of(zip("Mein Plan für Übermorgen/", StandardCharsets.ISO_8859_1)));
    }

    @Test
    void leavesOutWhatIsNoTableAndWhatAMacAdds() throws IOException {
        Path path = folder.resolve("mac.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(path))) {
            for (String name : new String[] {"plan/", "plan/README.md", "plan/plan.csv", "__MACOSX/plan/._plan.csv"}) {
                zip.putNextEntry(new ZipEntry(name));
            }
        }
        assertEquals(Set.of("plan.csv"), PackageFiles.of(path).files().keySet());
    }

    @Test
    void neverLeavesItsPlace() throws IOException {
        Path inner = Files.createDirectories(folder.resolve("a/b"));
        Path path = inner.resolve("evil.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(path))) {
            for (String name :
                    new String[] {"../../plan.csv", "/etc/fields.csv", "..\\..\\goals.csv", "C:\\units.csv"}) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write("x".getBytes(UTF_8));
            }
        }
        Map<String, byte[]> files = PackageFiles.of(path).files();
        assertEquals(Set.of("plan.csv", "fields.csv", "..\\..\\goals.csv", "C:\\units.csv"), files.keySet());
        try (Stream<Path> all = Files.walk(folder)) {
            assertEquals(1, all.filter(Files::isRegularFile).count());
        }
        Report report = new Report(PackageSchema.read());
        new PackageCheck(PackageSchema.read(), report, Known.NOTHING).check(new PackageFiles("evil", files), report);
        assertEquals(
                "unknown-file",
                Draft.told(report, "C:\\units.csv").rejected().get(0).key());
    }

    @Test
    void refusesTheSameFileTwice() throws IOException {
        Path path = folder.resolve("twice.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(path))) {
            zip.putNextEntry(new ZipEntry("old/plan.csv"));
            zip.putNextEntry(new ZipEntry("new/plan.csv"));
        }
        assertThrows(IOException.class, () -> PackageFiles.of(path));
    }

    @Test
    void refusesABomb() throws IOException {
        for (String name : new String[] {"plan.csv", "plan.pdf"}) {
            Path path = folder.resolve("bomb.zip");
            try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(path))) {
                zip.putNextEntry(new ZipEntry(name));
                byte[] nothing = new byte[1 << 20];
                for (int i = 0; i < 65; i++) {
                    zip.write(nothing);
                }
            }
            assertTrue(Files.size(path) < 1 << 20);
            String reason = String.valueOf(
                    assertThrows(IOException.class, () -> PackageFiles.of(path)).getMessage());
            assertTrue(reason.contains("MiB; for a larger one give the JVM more memory"), reason);
        }
    }

    @Test
    void refusesWhatIsNoZip() throws IOException {
        Random random = new Random(7);
        byte[] zip = Files.readAllBytes(zip("plan/", UTF_8));
        for (int i = 0; i < 200; i++) {
            byte[] bytes = zip.clone();
            if (i % 2 == 0) {
                bytes = new byte[random.nextInt(3000)];
                random.nextBytes(bytes);
            } else {
                for (int each = 0; each < 20; each++) {
                    bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
                }
            }
            Path path = Files.write(folder.resolve("random.zip"), bytes);
            try {
                Report report = new Report(PackageSchema.read());
                new PackageCheck(PackageSchema.read(), report, Known.NOTHING).check(PackageFiles.of(path), report);
                assertTrue(i % 2 == 1, "random bytes were read");
            } catch (IOException expected) {
                assertFalse(
                        expected.getMessage() == null || expected.getMessage().isBlank());
            }
        }
        Files.delete(folder.resolve("random.zip"));
        assertThrows(IOException.class, () -> PackageFiles.of(folder.resolve("random.zip")));
    }

    @Test
    void tellsPackagesApartByTheirContent() throws IOException {
        Draft draft = Draft.of(Draft.NERGENSHUIZEN);
        String before = draft.files().checksum();
        assertEquals(before, Draft.of(Draft.NERGENSHUIZEN).files().checksum());
        assertNotEquals(
                before,
                draft.cell("themes.csv", "werk", "name_nl", "Arbeid").files().checksum());
    }
}
