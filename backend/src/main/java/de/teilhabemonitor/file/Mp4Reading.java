package de.teilhabemonitor.file;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** MP4 (ISO/IEC 14496-12): boxes, each with its length and its name, and boxes within boxes. */
final class Mp4Reading extends FilmReading {

    private static final int HEAD = 8;

    /** Boxes that a file may consist of. */
    private static final Set<String> OUTER = Set.of(
            "ftyp", "moov", "mdat", "moof", "mfra", "sidx", "ssix", "styp", "pdin", "prft", "free", "skip", "wide",
            "udta", "meta", "uuid");

    private static final Set<String> HOLDERS =
            Set.of("moov", "trak", "mdia", "minf", "stbl", "dinf", "mvex", "moof", "traf");

    /** What cameras and programs write beside the film, or hide. */
    private static final Set<String> ASIDE = Set.of("udta", "meta", "uuid", "prft", "free", "skip", "wide");

    /** Begin with the moments at which the film, or a track, was made and altered. */
    private static final Set<String> TIMED = Set.of("mvhd", "tkhd", "mdhd");

    /** Where in the table of codings the name of what wrote the pictures is, and how long. */
    private static final int WRITER = 50;

    private static final int WRITER_BYTES = 32;

    /** What current browsers play (H.264, AV1, VP8, VP9; AAC, MP3, Opus, FLAC). */
    private static final Set<String> PLAYED =
            Set.of("avc1", "avc3", "av01", "vp08", "vp09", "mp4a", ".mp3", "Opus", "fLaC");

    /** Pictures, sound, the clock of a camera, and hints for sending. Others hold anything: text, or the way a camera took. */
    private static final Set<String> TRACKS = Set.of("vide", "soun", "tmcd", "hint");

    private boolean hasHead;
    private boolean hasPictures;
    private boolean hasContent;
    private String track = "";

    Mp4Reading(FileChannel file) {
        super(file);
    }

    @Override
    void all(long from, long end) throws IOException {
        if (!name(from + 4).equals("ftyp")) {
            throw refused("no-mp4");
        }
        each(from, end, this::outer);
        if (!hasHead || !hasPictures || !hasContent) {
            throw refused("film-broken");
        }
    }

    private String name(long at) throws IOException {
        return new String(bytes(at, 4), StandardCharsets.ISO_8859_1);
    }

    private long outer(long at, long end) throws IOException {
        String name = name(at + 4);
        if (!OUTER.contains(name) || name.equals("ftyp") != (at == 0) || name.equals("moov") && hasHead) {
            throw refused(OUTER.contains(name) ? "film-broken" : "several-formats");
        }
        hasHead |= name.equals("moov");
        hasContent |= name.equals("mdat");
        return box(at, end);
    }

    /** @return where the next one begins */
    private long box(long at, long end) throws IOException {
        long length = number(at, 4);
        int head = HEAD;
        if (length == 1) {
            length = number(at + HEAD, 8);
            head = 2 * HEAD;
        } else if (length == 0) {
            // to the end of all
            length = end - at;
        }
        long next = at + length;
        if (length < head || next > end) {
            throw refused("film-broken");
        }
        content(name(at + 4), at, at + head, next);
        return next;
    }

    private void content(String name, long at, long from, long end) throws IOException {
        if (ASIDE.contains(name)) {
            if (!name.equals("free") || !isZero(from, end)) {
                byte[] head = bytes(at, (int) (from - at));
                System.arraycopy("free".getBytes(StandardCharsets.ISO_8859_1), 0, head, 4, 4);
                clear(at, head, from, end);
            }
        } else if (HOLDERS.contains(name)) {
            each(from, end, this::box);
        } else if (TIMED.contains(name)) {
            long times = from + 4;
            blank(times, within(times + (number(from, 1) == 1 ? 16 : 8), end));
        } else if (name.equals("hdlr")) {
            kind(from, end);
        } else if (name.equals("stsd")) {
            coding(from, end);
            track = "";
        } else if (name.equals("dref")) {
            each(from + 8, end, this::outside);
        }
    }

    private static long within(long at, long end) {
        if (at > end) {
            throw refused("film-broken");
        }
        return at;
    }

    /** What a track is of; its name says who made it, or what it is called. */
    private void kind(long from, long end) throws IOException {
        if (track.isEmpty()) {
            track = name(from + 8);
            if (!TRACKS.contains(track)) {
                throw refused("film-tracks");
            }
        }
        blank(within(from + 12, end), end);
    }

    /** How pictures or sound are written, by the table of the track; its {@code hdlr} comes before. */
    private void coding(long from, long end) throws IOException {
        boolean seen = track.equals("vide") || track.equals("soun");
        each(from + 8, end, (at, last) -> {
            String name = name(at + 4);
            if (seen && !PLAYED.contains(name)) {
                throw refused("film-coding", name.strip().replaceAll("[^A-Za-z0-9.]", "?"));
            }
            long next = at + Math.max(HEAD, number(at, 4));
            if (track.equals("vide") && next <= last && next - at >= WRITER + WRITER_BYTES) {
                blank(at + WRITER, at + WRITER + WRITER_BYTES);
            }
            return next;
        });
        hasPictures |= track.equals("vide");
    }

    /** Where the bytes of a track are: in this file. */
    private long outside(long at, long end) throws IOException {
        if ((number(at + HEAD, 4) & 1) == 0) {
            throw refused("film-outside");
        }
        return at + Math.max(HEAD, number(at, 4));
    }
}
