package de.teilhabemonitor.file;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;

/** WebM (RFC 8794, RFC 9559): elements, each with its number and its length, and elements within elements. */
final class WebmReading extends FilmReading {

    private static final long HEAD = 0x1A45DFA3L;
    private static final long DOC_TYPE = 0x4282;
    private static final long SEGMENT = 0x18538067L;
    private static final long TRACKS = 0x1654AE6BL;
    private static final long TRACK = 0xAE;
    private static final long TRACK_TYPE = 0x83;
    private static final long CODEC = 0x86;
    private static final long CLUSTER = 0x1F43B675L;
    private static final long CUES = 0x1C53BB6BL;
    private static final long TAGS = 0x1254C367L;
    private static final long ATTACHMENTS = 0x1941A469L;
    private static final long INFO = 0x1549A966L;
    private static final long CHAPTERS = 0x1043A770L;
    private static final long TRACK_NAME = 0x536E;
    private static final long CODEC_NAME = 0x258688;
    /** A sum of what stands beside it, some of which is written over. */
    private static final long SUM = 0xBF;

    private static final long VOID = 0xEC;

    /** Where things are, and about the whole. */
    private static final Set<Long> INNER = Set.of(0x114D9B74L, INFO, CHAPTERS, SUM, TRACKS, CLUSTER, CUES, TAGS, VOID);

    /** Words about the whole, and nothing. */
    private static final Set<Long> ASIDE = Set.of(CHAPTERS, SUM, TAGS, VOID);

    /** Words about a track. */
    private static final Set<Long> ASIDE_OF_TRACK = Set.of(TRACK_NAME, CODEC_NAME, SUM, VOID);

    /** How its time is counted, and how long it is. */
    private static final Set<Long> NEEDED = Set.of(0x2AD7B1L, 0x4489L);

    /** What wrote it: has to be named, by nothing. */
    private static final Set<Long> PROGRAMS = Set.of(0x4D80L, 0x5741L);

    private static final Set<String> PLAYED = Set.of("V_VP8", "V_VP9", "V_AV1", "A_OPUS", "A_VORBIS");

    private boolean isWebm;
    private boolean hasContent;
    private boolean hasPictures;
    private boolean hasCues;

    WebmReading(FileChannel file) {
        super(file);
    }

    /** @param end where its content ends */
    private record Element(long id, long at, long from, long end) {}

    private Element element(long at, long end) throws IOException {
        int idBytes = Long.numberOfLeadingZeros(number(at, 1)) - 55;
        int sizeBytes = idBytes > 4 ? 9 : Long.numberOfLeadingZeros(number(at + idBytes, 1)) - 55;
        if (idBytes > 4 || sizeBytes > 8) {
            throw refused("film-broken");
        }
        long size = number(at + idBytes, sizeBytes) & ~(1L << 7 * sizeBytes);
        if (size == (1L << 7 * sizeBytes) - 1) {
            // Of a length that nobody knows yet, as while recording: one cannot jump in it.
            throw refused("film-live");
        }
        long from = at + idBytes + sizeBytes;
        if (size > end - from) {
            throw refused("film-broken");
        }
        return new Element(number(at, idBytes), at, from, from + size);
    }

    @Override
    void all(long from, long end) throws IOException {
        if (number(from, 4) != HEAD) {
            throw refused("no-webm");
        }
        each(from, end, this::outer);
        if (!isWebm) {
            throw refused("no-webm");
        }
        if (!hasPictures || !hasContent) {
            throw refused("film-broken");
        }
        if (!hasCues) {
            throw refused("film-live");
        }
    }

    private long outer(long at, long end) throws IOException {
        Element element = element(at, end);
        if (element.id == HEAD && at == 0) {
            each(element.from, element.end, this::head);
        } else if (element.id == SEGMENT && !hasContent) {
            each(element.from, element.end, this::inner);
        } else if (element.id == VOID) {
            empty(element);
        } else {
            throw refused("several-formats");
        }
        return element.end;
    }

    private long head(long at, long end) throws IOException {
        Element element = element(at, end);
        isWebm |= element.id == DOC_TYPE && text(element).equals("webm");
        return element.end;
    }

    private long inner(long at, long end) throws IOException {
        Element element = element(at, end);
        if (element.id == ATTACHMENTS || !INNER.contains(element.id)) {
            throw refused(element.id == ATTACHMENTS ? "film-tracks" : "film-broken");
        }
        hasContent |= element.id == CLUSTER;
        hasCues |= element.id == CUES;
        if (element.id == TRACKS) {
            each(element.from, element.end, this::track);
        } else if (element.id == INFO) {
            each(element.from, element.end, this::about);
        } else if (ASIDE.contains(element.id)) {
            empty(element);
        }
        return element.end;
    }

    /** Title, moment and all that anybody else may have written there go. */
    private long about(long at, long end) throws IOException {
        Element element = element(at, end);
        if (PROGRAMS.contains(element.id)) {
            blank(element.from, element.end);
        } else if (!NEEDED.contains(element.id)) {
            empty(element);
        }
        return element.end;
    }

    private long track(long at, long end) throws IOException {
        Element track = element(at, end);
        if (track.id == TRACK) {
            each(track.from, track.end, this::aboutTrack);
        } else if (track.id == SUM) {
            empty(track);
        }
        return track.end;
    }

    private long aboutTrack(long at, long end) throws IOException {
        Element element = element(at, end);
        if (element.id == TRACK_TYPE) {
            long type = element.end - element.from > 8 ? 0 : number(element.from, (int) (element.end - element.from));
            if (type != 1 && type != 2) {
                throw refused("film-tracks");
            }
            hasPictures |= type == 1;
        } else if (element.id == CODEC && !PLAYED.contains(text(element))) {
            throw refused("film-coding", text(element).replaceAll("[^A-Za-z0-9._/]", "?"));
        } else if (ASIDE_OF_TRACK.contains(element.id)) {
            empty(element);
        }
        return element.end;
    }

    /** Words about the film, or nothing at all: nothing, of the same length. */
    private void empty(Element element) throws IOException {
        long length = element.end - element.at;
        int sizeBytes = (int) Math.min(8, element.from - element.at - 1);
        byte[] head = new byte[1 + sizeBytes];
        head[0] = (byte) VOID;
        long size = length - head.length | 1L << 7 * sizeBytes;
        for (int i = 0; i < sizeBytes; i++) {
            head[sizeBytes - i] = (byte) (size >> 8 * i);
        }
        byte[] before = bytes(element.at, head.length);
        if (!Arrays.equals(before, head) || !isZero(element.at + head.length, element.end)) {
            clear(element.at, head, element.at + head.length, element.end);
        }
    }

    private String text(Element element) throws IOException {
        int length = (int) Math.min(64, element.end - element.from);
        return new String(bytes(element.from, length), StandardCharsets.US_ASCII).replace("\0", "");
    }
}
