package de.teilhabemonitor.packages;

import de.teilhabemonitor.packages.PackageSchema.Table;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/**
 * The files of a package, as bytes.
 *
 * @param name where they come from, as people call it
 * @param files by name, without folder
 */
record PackageFiles(String name, Map<String, byte[]> files) {

    /** Read cell by cell, a package takes thirty times its size: the heap of 256 MB of the image has room for 6 MiB. */
    private static final int MOST_BYTES =
            (int) Math.min(64 << 20, Math.max(1 << 20, Runtime.getRuntime().maxMemory() / 40));

    /** Any bytes are names in it: those of folders may be in whatever encoding, those of the files are ASCII. */
    private static final Charset NAMES = StandardCharsets.ISO_8859_1;

    /** The plan of Bremen, which comes with the product. */
    static PackageFiles ofBremen(PackageSchema schema) {
        Map<String, byte[]> files = new TreeMap<>();
        for (Table table : schema.tables()) {
            try (InputStream file = PackageFiles.class.getResourceAsStream("/plan-bremen/" + table.file())) {
                if (file != null) {
                    files.put(table.file(), file.readAllBytes());
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return new PackageFiles("plan-bremen", files);
    }

    /**
     * @param path a folder, or a zip that holds the files themselves or one folder with them
     * @throws IOException where it cannot be read, or holds more than a fortieth of the heap, or than 64 MiB
     */
    static PackageFiles of(Path path) throws IOException {
        String name = path.toAbsolutePath().normalize().getFileName().toString();
        return new PackageFiles(name, Files.isDirectory(path) ? folder(path) : zip(path));
    }

    private static Map<String, byte[]> folder(Path folder) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        long size = 0;
        try (var entries = Files.newDirectoryStream(folder, "*.csv")) {
            for (Path file : entries) {
                size += Files.size(file);
                if (size > MOST_BYTES) {
                    throw tooLarge(folder);
                }
                files.put(file.getFileName().toString(), Files.readAllBytes(file));
            }
        }
        return files;
    }

    private static Map<String, byte[]> zip(Path path) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        int left = MOST_BYTES;
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(path), NAMES)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String name = fileName(entry.getName());
                byte[] bytes = zip.readNBytes(left + 1);
                left -= bytes.length;
                if (left < 0) {
                    throw tooLarge(path);
                }
                if (!entry.isDirectory() && name != null && files.put(name, bytes) != null) {
                    throw new IOException("The package holds " + name + " twice: " + path);
                }
            }
        } catch (ZipException | EOFException | IllegalArgumentException e) {
            throw new IOException("This is no zip, or a damaged one: " + path, e);
        }
        if (files.isEmpty()) {
            throw new IOException("This is neither a folder nor a zip with CSV files: " + path);
        }
        return files;
    }

    private static IOException tooLarge(Path path) {
        return new IOException(
                "The package holds more than %d MiB; for a larger one give the JVM more memory (-Xmx): %s"
                        .formatted(MOST_BYTES >> 20, path));
    }

    /** The name without its folder; null for what is no file of a package. */
    private static @Nullable String fileName(String entry) {
        String name = entry.substring(entry.lastIndexOf('/') + 1);
        return name.endsWith(".csv") && !entry.startsWith("__MACOSX") ? name : null;
    }

    /** SHA-256 over names and bytes, in the order of the names. */
    String checksum() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            new TreeMap<>(files).forEach((file, bytes) -> {
                digest.update(file.getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
                digest.update(bytes);
            });
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
