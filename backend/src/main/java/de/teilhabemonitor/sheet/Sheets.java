package de.teilhabemonitor.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.zip.ZipEntry;
import org.jspecify.annotations.Nullable;

/** The forms in which tables are uploaded. */
public enum Sheets {
    CSV("text/csv"),
    ZIP("application/zip"),
    WORKBOOK("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private static final byte[] OLD_OFFICE = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0};
    private static final String ENDING = ".csv";

    private final String mediaType;

    Sheets(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    /**
     * Reads all of it.
     *
     * @param name of the one table, where the upload is one; otherwise files and sheets are named like tables
     * @throws UnreadableSheet where it cannot be read, or is too large; what was passed on until then is worth nothing
     */
    public void read(Path upload, @Nullable String name, Tables tables) throws IOException {
        Budget budget = new Budget(tables);
        if (Files.size(upload) > Limits.MOST_BYTES) {
            throw UnreadableSheet.because("upload-too-large");
        }
        switch (this) {
            case CSV -> csv(upload, name == null ? "" : name, budget);
            case ZIP -> zip(upload, budget);
            case WORKBOOK -> workbook(upload, name, budget);
        }
    }

    private static void csv(Path upload, String name, Budget budget) throws IOException {
        byte[] start = start(upload);
        if (start[0] == 'P' && start[1] == 'K' && start[2] == 3 || Arrays.equals(start, OLD_OFFICE)) {
            throw UnreadableSheet.because("no-text");
        }
        CsvSheet.read(name, () -> Files.newInputStream(upload), budget);
    }

    private static byte[] start(Path upload) throws IOException {
        try (InputStream bytes = Files.newInputStream(upload)) {
            return Arrays.copyOf(bytes.readNBytes(OLD_OFFICE.length), OLD_OFFICE.length);
        }
    }

    /** Files in the zip, or in one folder of it; what systems add unasked is left out. */
    private static void zip(Path upload, Budget budget) throws IOException {
        boolean any = false;
        try (Archive archive = new Archive(upload)) {
            for (ZipEntry entry : archive.entries()) {
                String path = entry.getName();
                String file = path.substring(path.lastIndexOf('/') + 1);
                if (path.startsWith("__MACOSX/") || file.startsWith(".") || file.equals("Thumbs.db")) {
                    continue;
                }
                if (!file.endsWith(ENDING) || path.split("/", -1).length > 2) {
                    // Says what it is, where it is a zip itself.
                    archive.open(entry, Limits.MOST_UNPACKED).close();
                    throw UnreadableSheet.because("entry-no-csv", path);
                }
                any = true;
                CsvSheet.read(file.substring(0, file.length() - ENDING.length()), archive.source(entry), budget);
            }
        }
        if (!any) {
            throw UnreadableSheet.because("no-tables");
        }
    }

    private static void workbook(Path upload, @Nullable String name, Budget budget) throws IOException {
        if (Arrays.equals(start(upload), OLD_OFFICE)) {
            throw UnreadableSheet.because("old-workbook");
        }
        boolean any = false;
        try (Archive archive = new Archive(upload)) {
            for (ZipEntry entry : archive.entries()) {
                // A workbook holds pictures and the like; what is packed again is nobody's table.
                archive.open(entry, Limits.MOST_UNPACKED).close();
            }
            Workbook workbook = new Workbook(archive);
            if (name != null && workbook.sheets().size() > 1) {
                throw UnreadableSheet.because(
                        "several-sheets", Integer.toString(workbook.sheets().size()));
            }
            for (Map.Entry<String, String> sheet : workbook.sheets().entrySet()) {
                String called = sheet.getKey().replaceFirst("\\.csv$", "");
                any |= new WorkbookSheet(name == null ? called : name, workbook, budget).read(sheet.getValue());
            }
        }
        if (!any) {
            throw UnreadableSheet.because("no-tables");
        }
    }
}
