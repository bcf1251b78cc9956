package de.teilhabemonitor.packages;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.teilhabemonitor.Signed;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** What staff exports, unpacked. */
final class Export {

    private Export() {}

    static Map<String, byte[]> files() {
        byte[] bytes = Signed.as("coordinator")
                .get("/api/staff/v1/export.zip")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    static Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        files().forEach((name, bytes) -> texts.put(name, new String(bytes, UTF_8)));
        return texts;
    }
}
