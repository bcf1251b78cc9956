package de.teilhabemonitor.file;

import de.teilhabemonitor.web.Refused;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * Looks at a film by the heads of its parts, which have to fill the file from its first byte to its last; pictures and sound
 * are not decoded. What its camera or program wrote beside them (title, place, time, device) is written over with zeros, in its
 * place: all else stays where it is.
 */
abstract class FilmReading {

    private static final int MOST_PARTS = 2_000_000;
    private static final int DEEPEST = 10;
    private static final int PIECE = 64 << 10;

    private final FileChannel file;
    private int parts;
    private int depth;
    private boolean changed;

    FilmReading(FileChannel file) {
        this.file = file;
    }

    /**
     * @return the file itself, or with other bytes in the same place
     * @throws Refused 400 where it is no film that browsers play
     */
    static Received look(Received film, Format format) throws IOException {
        try (FileChannel file = FileChannel.open(film.path(), StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            FilmReading reading = format == Format.MP4 ? new Mp4Reading(file) : new WebmReading(file);
            reading.all(0, film.bytes());
            if (!reading.changed) {
                return film;
            }
        } catch (EOFException e) {
            throw refused("film-broken");
        }
        return film.again();
    }

    static Refused refused(String key, String... arguments) {
        return Refused.invalid(Inspection.BODY, "file." + key, arguments);
    }

    /** Reads the whole file. */
    abstract void all(long from, long end) throws IOException;

    /** What is to be done with one part. */
    interface Part {

        /** @return where the next one begins */
        long read(long at, long end) throws IOException;
    }

    /** Reads parts that fill a stretch without a gap. */
    final void each(long from, long end, Part part) throws IOException {
        if (++depth > DEEPEST) {
            throw refused("film-broken");
        }
        long at = from;
        while (at < end) {
            if (++parts > MOST_PARTS) {
                throw refused("film-broken");
            }
            long next = part.read(at, end);
            if (next <= at || next > end) {
                throw refused("film-broken");
            }
            at = next;
        }
        depth--;
    }

    /** Numbers as these formats have them: the first byte weighs most. */
    final long number(long at, int bytes) throws IOException {
        long number = 0;
        for (byte each : bytes(at, bytes)) {
            number = number << 8 | each & 0xff;
        }
        return number;
    }

    final byte[] bytes(long at, int count) throws IOException {
        ByteBuffer read = ByteBuffer.allocate(count);
        while (read.hasRemaining()) {
            if (file.read(read, at + read.position()) < 0) {
                throw new EOFException();
            }
        }
        return read.array();
    }

    /** Whether nothing stands there. */
    final boolean isZero(long from, long end) throws IOException {
        for (long at = from; at < end; at += PIECE) {
            for (byte each : bytes(at, (int) Math.min(PIECE, end - at))) {
                if (each != 0) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Leaves nothing of a stretch; all around it stays where it is. */
    final void blank(long from, long end) throws IOException {
        if (!isZero(from, end)) {
            clear(from, null, from, end);
        }
    }

    /** Writes over a stretch. @param head what to begin with; null: what is there stays */
    final void clear(long at, byte @Nullable [] head, long from, long end) throws IOException {
        changed = true;
        if (head != null) {
            write(ByteBuffer.wrap(head), at);
        }
        for (long i = from; i < end; i += PIECE) {
            write(ByteBuffer.allocate((int) Math.min(PIECE, end - i)), i);
        }
    }

    private void write(ByteBuffer bytes, long at) throws IOException {
        while (bytes.hasRemaining()) {
            file.write(bytes, at + bytes.position());
        }
    }
}
