package de.teilhabemonitor.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Films: two that browsers play (resources {@code films}), and boxes of MP4 put together by hand. */
final class Films {

    static final String ADDRESS = "/api/staff/v1/films";

    private Films() {}

    /** Two seconds, with sound, a title and a place. */
    static byte[] mp4() {
        return read("h264.mp4");
    }

    static byte[] webm() {
        return read("vp9.webm");
    }

    private static byte[] read(String name) {
        try (InputStream in = Films.class.getResourceAsStream("/films/" + name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] ascii(String words) {
        return words.getBytes(StandardCharsets.ISO_8859_1);
    }

    static byte[] box(String name, byte[]... content) {
        byte[] all = Pdfs.joined(content);
        return ByteBuffer.allocate(8 + all.length)
                .putInt(8 + all.length)
                .put(ascii(name))
                .put(all)
                .array();
    }

    /** A film of one track, as short as it can be. */
    static byte[] made(String track, String coding, int reference, byte[]... more) {
        byte[] stsd = box("stsd", new byte[] {0, 0, 0, 0, 0, 0, 0, 1}, box(coding, new byte[8]));
        byte[] dref =
                box("dref", new byte[] {0, 0, 0, 0, 0, 0, 0, 1}, box("url ", new byte[] {0, 0, 0, (byte) reference}));
        byte[] mdia = box(
                "mdia",
                box("hdlr", new byte[8], ascii(track), new byte[12]),
                box("minf", box("dinf", dref), box("stbl", stsd)));
        return Pdfs.joined(
                box("ftyp", ascii("isom"), new byte[4]),
                box("moov", box("trak", mdia)),
                box("mdat", new byte[100]),
                Pdfs.joined(more));
    }

    /** A film whose tables have these moments and names; the numbers of its tables are of the longer kind where asked. */
    static byte[] dated(long moment, boolean longer, String name) {
        ByteBuffer times = ByteBuffer.allocate(4 + (longer ? 16 : 8)).putInt(longer ? 1 << 24 : 0);
        for (int i = 0; i < 2; i++) {
            if (longer) {
                times.putLong(moment);
            } else {
                times.putInt((int) moment);
            }
        }
        byte[] rest = {0, 0, 3, (byte) 0xe8};
        byte[] coding = ByteBuffer.allocate(78)
                .put(42, (byte) name.length())
                .put(43, ascii(name))
                .array();
        byte[] stsd = box("stsd", new byte[] {0, 0, 0, 0, 0, 0, 0, 1}, box("avc1", coding));
        byte[] mdia = box(
                "mdia",
                box("mdhd", times.array(), rest),
                box("hdlr", new byte[8], ascii("vide"), new byte[12], ascii(name), new byte[1]),
                box("minf", box("stbl", stsd)));
        return Pdfs.joined(
                box("ftyp", ascii("isom"), new byte[4]),
                box(
                        "moov",
                        box("mvhd", times.array(), rest),
                        box("trak", box("tkhd", times.array(), rest), mdia),
                        box("udta", ascii(name))),
                box("prft", ascii(name)),
                box("mdat", new byte[100]));
    }

    /** A film of exactly so many bytes. */
    static void write(long bytes, OutputStream out) throws IOException {
        byte[] head = made("vide", "avc1", 1);
        out.write(head);
        long rest = bytes - head.length;
        out.write(ByteBuffer.allocate(16)
                .putInt(1)
                .put(ascii("mdat"))
                .putLong(rest)
                .array());
        byte[] piece = new byte[1 << 20];
        for (long left = rest - 16; left > 0; left -= piece.length) {
            out.write(piece, 0, (int) Math.min(left, piece.length));
        }
        out.flush();
    }

    /** The part of a WebM file with this number, with what it holds. */
    static byte[] element(int id, byte[] content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int shift = 24; shift >= 0; shift -= 8) {
            if (id >>> shift != 0) {
                out.write(id >>> shift);
            }
        }
        out.write(0x10 | content.length >> 24);
        out.write(content.length >> 16);
        out.write(content.length >> 8);
        out.write(content.length);
        out.writeBytes(content);
        return out.toByteArray();
    }

    /** A film of one track, as short as it can be. */
    static byte[] madeWebm(String type, int track, String codec, byte[]... more) {
        return Pdfs.joined(
                element(0x1A45DFA3, element(0x4282, ascii(type))),
                element(
                        0x18538067,
                        Pdfs.joined(
                                element(
                                        0x1654AE6B,
                                        element(
                                                0xAE,
                                                Pdfs.joined(
                                                        element(0x83, new byte[] {(byte) track}),
                                                        element(0x86, ascii(codec))))),
                                element(0x1F43B675, new byte[20]),
                                Pdfs.joined(more))));
    }

    static byte[] cues() {
        return element(0x1C53BB6B, new byte[3]);
    }
}
