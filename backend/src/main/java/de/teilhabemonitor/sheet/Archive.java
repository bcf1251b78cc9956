package de.teilhabemonitor.sheet;

import java.io.Closeable;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** A zip from outside: every name in it is looked at before anything is unpacked, and unpacking ends at the limits. */
public final class Archive implements Closeable {

    private static final byte[] ZIP = {'P', 'K', 3, 4};

    private final ZipFile zip;
    private final List<ZipEntry> entries = new ArrayList<>();
    private final Map<String, Long> unpacked = new HashMap<>();

    public Archive(Path file) throws IOException {
        try {
            zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8);
        } catch (ZipException | IllegalArgumentException e) {
            throw UnreadableSheet.because("no-zip");
        }
        try {
            look();
        } catch (IOException e) {
            zip.close();
            throw e;
        }
    }

    private void look() throws UnreadableSheet {
        Set<String> names = new HashSet<>();
        for (ZipEntry entry : Collections.list(zip.entries())) {
            String name = entry.getName();
            if (names.size() >= Limits.MOST_ENTRIES) {
                throw UnreadableSheet.because("too-many-entries", Integer.toString(Limits.MOST_ENTRIES));
            }
            if (isTrick(name)) {
                throw UnreadableSheet.because("entry-outside", name);
            }
            if (!names.add(name)) {
                throw UnreadableSheet.because("entry-twice", name);
            }
            if (!entry.isDirectory()) {
                entries.add(entry);
            }
        }
    }

    private static boolean isTrick(String name) {
        return name.startsWith("/")
                || name.contains("\\")
                || name.contains(":")
                || name.chars().anyMatch(c -> c < ' ' || c == 0x7f)
                || List.of(name.split("/", -1)).contains("..");
    }

    public List<ZipEntry> entries() {
        return entries;
    }

    Source source(ZipEntry entry) {
        return () -> open(entry, Limits.MOST_UNPACKED);
    }

    /** @throws UnreadableSheet where it is a zip itself, and while it is read, where it gets too large */
    public InputStream open(ZipEntry entry, long most) throws IOException {
        try (InputStream start = zip.getInputStream(entry)) {
            if (Arrays.equals(start.readNBytes(ZIP.length), ZIP)) {
                throw UnreadableSheet.because("zip-in-zip", entry.getName());
            }
            return new Unpacking(zip.getInputStream(entry), entry, most);
        } catch (ZipException | EOFException e) {
            throw UnreadableSheet.because("no-zip");
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private final class Unpacking extends FilterInputStream {

        private final ZipEntry entry;
        private final long most;
        private long count;

        Unpacking(InputStream in, ZipEntry entry, long most) {
            super(in);
            this.entry = entry;
            this.most = most;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int read;
            try {
                read = in.read(bytes, from, length);
            } catch (ZipException | EOFException e) {
                throw UnreadableSheet.because("no-zip");
            }
            if (read > 0) {
                count += read;
                check();
            }
            return read;
        }

        @Override
        public long skip(long n) throws IOException {
            return Math.max(0, read(new byte[(int) Math.min(8192, n)]));
        }

        @Override
        public boolean markSupported() {
            return false;
        }

        /** What is read a second time counts once. */
        private void check() throws UnreadableSheet {
            unpacked.merge(entry.getName(), count, Math::max);
            long all = unpacked.values().stream().mapToLong(Long::longValue).sum();
            boolean blown = count > Limits.SMALL && count / Limits.MOST_RATIO > Math.max(1, entry.getCompressedSize());
            if (blown || count > most || all > Limits.MOST_UNPACKED) {
                throw UnreadableSheet.because("unpacks-too-large", entry.getName());
            }
        }
    }
}
