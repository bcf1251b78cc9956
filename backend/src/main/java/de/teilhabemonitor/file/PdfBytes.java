package de.teilhabemonitor.file;

import de.teilhabemonitor.web.Refused;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * A PDF as bytes, before anybody reads it as objects: that it ends where it says, and that nothing in it unpacks to more
 * than a machine has room for. The bytes are mapped, not read into memory.
 */
final class PdfBytes {

    /** Of one stream. */
    private static final long MOST_UNPACKED = 128L << 20;
    /** Of all of them. */
    private static final long MOST_UNPACKED_TOGETHER = 1L << 30;

    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] END_OF = "end".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] END = "%%EOF".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] ZIP_END = {'P', 'K', 5, 6};

    /** Far enough before the word for what describes a stream. */
    private static final int DESCRIPTION = 1024;

    private static final int MOST_BEHIND_THE_END = 64;

    private static final int END_OF_ZIP = 22;
    private static final int LONGEST_END_OF_ZIP = END_OF_ZIP + 0xffff;

    private PdfBytes() {}

    static void look(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            ByteBuffer bytes = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
            end(bytes);
            refuseWritten(bytes, "/JavaScript", "file.pdf-script");
            refuseWritten(bytes, "/Launch", "file.pdf-action", "Launch");
            streams(bytes);
        }
    }

    /** What stands behind the end belongs to another format. */
    private static void end(ByteBuffer bytes) {
        int end = lastIndexOf(bytes, END, 0);
        if (end < 0) {
            throw Refused.invalid(Inspection.BODY, "file.no-pdf");
        }
        for (int i = end + END.length; i < bytes.limit(); i++) {
            if (i - end > MOST_BEHIND_THE_END || bytes.get(i) > ' ' || bytes.get(i) < 0) {
                throw Refused.invalid(Inspection.BODY, "file.several-formats");
            }
        }
        if (isZip(bytes)) {
            throw Refused.invalid(Inspection.BODY, "file.several-formats");
        }
    }

    private static void streams(ByteBuffer bytes) {
        Unpacking unpacking = new Unpacking();
        for (int i = 0; i + STREAM.length + 4 < bytes.limit(); i++) {
            if (bytes.get(i) != 's'
                    || !isAt(bytes, i, STREAM)
                    || i >= END_OF.length && isAt(bytes, i - END_OF.length, END_OF)) {
                continue;
            }
            int start = i + STREAM.length;
            for (int breaks = 0; breaks < 2 && (bytes.get(start) == '\r' || bytes.get(start) == '\n'); breaks++) {
                start++;
            }
            refuseManyFilters(bytes, i);
            if (isPacked(bytes, start)) {
                unpacking.look(bytes, start);
            }
        }
        unpacking.end();
    }

    /** How packed bytes begin (RFC 1950). */
    private static boolean isPacked(ByteBuffer bytes, int at) {
        int first = bytes.get(at) & 0xff;
        return (first & 0x0f) == 8 && (first * 256 + (bytes.get(at + 1) & 0xff)) % 31 == 0;
    }

    /** Packed twice, a stream of a few bytes unpacks to anything; nobody has a reason for it but a bomb. */
    private static void refuseManyFilters(ByteBuffer bytes, int at) {
        int from = Math.max(0, at - DESCRIPTION);
        byte[] before = new byte[at - from];
        bytes.get(from, before);
        String text = new String(before, StandardCharsets.ISO_8859_1);
        String description = text.substring(Math.max(0, text.lastIndexOf(" obj")));
        int first = description.indexOf("Flate");
        if (first >= 0 && description.indexOf("/Flate", first + 1) >= 0
                || description.contains("LZWDecode")
                        && description.indexOf("LZWDecode") != description.lastIndexOf("LZWDecode")) {
            throw Refused.invalid(Inspection.BODY, "file.bomb");
        }
    }

    private static boolean isAt(ByteBuffer bytes, int at, byte[] word) {
        for (int i = 0; i < word.length; i++) {
            if (bytes.get(at + i) != word[i]) {
                return false;
            }
        }
        return true;
    }

    /**
     * Where the list of objects is damaged, each reader makes another one; what stands there for all to read is refused whether
     * our reader finds it or not.
     */
    private static void refuseWritten(ByteBuffer bytes, String name, String key, String... arguments) {
        byte[] word = name.getBytes(StandardCharsets.US_ASCII);
        for (int i = 0; i + word.length < bytes.limit(); i++) {
            if (bytes.get(i) == '/' && isAt(bytes, i, word) && !Character.isLetterOrDigit(bytes.get(i + word.length))) {
                throw Refused.invalid(Inspection.BODY, key, arguments);
            }
        }
    }

    /** A zip ends with a list of what is in it, and a comment that may be anything. */
    private static boolean isZip(ByteBuffer bytes) {
        int at = lastIndexOf(bytes, ZIP_END, Math.max(0, bytes.limit() - LONGEST_END_OF_ZIP));
        if (at < 0 || at + END_OF_ZIP > bytes.limit()) {
            return false;
        }
        int comment = (bytes.get(at + 20) & 0xff) + ((bytes.get(at + 21) & 0xff) << 8);
        return at + END_OF_ZIP + comment == bytes.limit();
    }

    private static int lastIndexOf(ByteBuffer bytes, byte[] word, int first) {
        for (int i = bytes.limit() - word.length; i >= first; i--) {
            if (isAt(bytes, i, word)) {
                return i;
            }
        }
        return -1;
    }

    /** Counts, and keeps nothing. */
    private static final class Unpacking {

        private final Inflater inflater = new Inflater();
        private final byte[] thrownAway = new byte[64 << 10];
        private long together;

        void look(ByteBuffer bytes, int start) {
            inflater.reset();
            ByteBuffer packed = bytes.duplicate();
            packed.position(start);
            inflater.setInput(packed);
            long unpacked = 0;
            try {
                while (!inflater.finished() && !inflater.needsInput() && !inflater.needsDictionary()) {
                    int count = inflater.inflate(thrownAway);
                    unpacked += count;
                    if (unpacked > MOST_UNPACKED || together + unpacked > MOST_UNPACKED_TOGETHER) {
                        throw Refused.invalid(Inspection.BODY, "file.bomb");
                    }
                    if (count == 0) {
                        break;
                    }
                }
            } catch (DataFormatException e) {
                // No stream after all, or a broken one: whoever reads it as objects says so.
            }
            together += unpacked;
        }

        void end() {
            inflater.end();
        }
    }
}
