package de.teilhabemonitor.file;

import de.teilhabemonitor.web.Refused;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jboss.logging.Logger;

/**
 * A file beside the database, as long as it is looked at.
 *
 * @param checksum SHA-256, in small hexadecimal digits
 */
record Received(Path path, long bytes, String checksum) implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(Received.class);

    private static final int PIECE = 64 << 10;

    /** Writes what a file will hold. */
    interface Writer {
        void write(OutputStream out) throws IOException;
    }

    /**
     * No more of it than is allowed, whatever was announced; what breaks off leaves nothing.
     *
     * @throws Refused 413 where it is longer, 400 where it breaks off, 503 where there is no room for it
     */
    static Received of(InputStream body, long mostBytes) {
        try {
            return written(copy(body, mostBytes));
        } catch (IOException e) {
            LOG.errorf("an upload cannot be written to the folder for temporary files: %s", e.getMessage());
            throw Refused.because(Refused.Reason.UNAVAILABLE);
        }
    }

    private static Writer copy(InputStream body, long mostBytes) {
        return out -> {
            byte[] piece = new byte[PIECE];
            long bytes = 0;
            for (int read = next(body, piece); read >= 0; read = next(body, piece)) {
                bytes += read;
                if (bytes > mostBytes) {
                    throw Refused.because(Refused.Reason.TOO_LARGE);
                }
                out.write(piece, 0, read);
            }
        };
    }

    /** A sender who goes away is no fault of ours. */
    private static int next(InputStream body, byte[] piece) {
        try {
            return body.read(piece);
        } catch (IOException e) {
            throw Refused.invalid(Inspection.BODY, "file.broken-off");
        }
    }

    /** The same file after some of it was written over. */
    Received again() throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            MessageDigest digest = sha256();
            byte[] piece = new byte[PIECE];
            for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
                digest.update(piece, 0, read);
            }
            return new Received(path, bytes, HexFormat.of().formatHex(digest.digest()));
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static Received written(Writer writer) throws IOException {
        Path path = Files.createTempFile("teilhabemonitor-file-", ".tmp");
        boolean whole = false;
        try {
            MessageDigest digest = sha256();
            try (OutputStream out = new DigestOutputStream(Files.newOutputStream(path), digest)) {
                writer.write(out);
            }
            Received received =
                    new Received(path, Files.size(path), HexFormat.of().formatHex(digest.digest()));
            whole = true;
            return received;
        } finally {
            if (!whole) {
                Files.deleteIfExists(path);
            }
        }
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(path);
    }
}
