package de.teilhabemonitor.answer;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Bytes that wait until they are sent: in memory up to a limit, beyond it in a temporary file, which closing removes. */
final class Spool extends OutputStream {

    /** Hundreds of slow readers at once have to fit into the heap. */
    private static final int MOST_IN_MEMORY = 256 << 10;

    private final ByteArrayOutputStream memory = new ByteArrayOutputStream();
    private @Nullable Path file;
    private @Nullable OutputStream toFile;

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        if (toFile == null && memory.size() + length > MOST_IN_MEMORY) {
            file = Files.createTempFile("teilhabemonitor-export-", ".csv");
            toFile = new BufferedOutputStream(Files.newOutputStream(file));
        }
        if (toFile == null) {
            memory.write(bytes, from, length);
        } else {
            toFile.write(bytes, from, length);
        }
    }

    void sendTo(OutputStream out) throws IOException {
        memory.writeTo(out);
        if (file != null && toFile != null) {
            toFile.flush();
            try (InputStream rest = Files.newInputStream(file)) {
                rest.transferTo(out);
            }
        }
    }

    @Override
    public void close() throws IOException {
        try {
            if (toFile != null) {
                toFile.close();
            }
        } finally {
            if (file != null) {
                Files.deleteIfExists(file);
            }
        }
    }
}
