package de.teilhabemonitor.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.teilhabemonitor.web.Refused;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Films that are taken, what is left of them, and films that are refused. */
class FilmReadingTest {

    private final Inspection inspection = new Inspection();

    private String found(String name, byte[] bytes) throws IOException {
        try (Received sent = Received.of(new ByteArrayInputStream(bytes), 1 << 30)) {
            inspection.look(sent, FileName.format(name));
            return "";
        } catch (Refused refused) {
            return refused.violations().get(0).key();
        }
    }

    private byte[] kept(String name, byte[] bytes) throws IOException {
        try (Received sent = Received.of(new ByteArrayInputStream(bytes), 1 << 30)) {
            Received kept = inspection.look(sent, FileName.format(name));
            assertEquals(sent.bytes(), kept.bytes());
            return Files.readAllBytes(kept.path());
        }
    }

    @Test
    void leavesNothingButPicturesAndSound() throws IOException {
        for (String name : List.of("a.mp4", "a.webm")) {
            byte[] sent = name.endsWith("mp4") ? Films.mp4() : Films.webm();
            String before = new String(sent, StandardCharsets.ISO_8859_1);
            assertTrue(before.contains("Geheimtitel") && before.contains("+53.0793"), name);
            byte[] kept = kept(name, sent);
            String after = new String(kept, StandardCharsets.ISO_8859_1);
            assertFalse(after.contains("+53.0793") || after.contains("Geheimtitel"), name);
            // what is kept is taken again as it is
            assertTrue(Arrays.equals(kept, kept(name, kept)), name);
        }
    }

    @Test
    void leavesNoMomentAndNoNameOfWhoMadeIt() throws IOException {
        for (boolean longer : new boolean[] {false, true}) {
            byte[] sent = Films.dated(0x6b616d65L, longer, "Kamera von Erika");
            String before = new String(sent, StandardCharsets.ISO_8859_1);
            assertEquals(7, before.split("kame", -1).length);
            assertEquals(5, before.split("Erika", -1).length);
            String after = new String(kept("a.mp4", sent), StandardCharsets.ISO_8859_1);
            assertFalse(after.contains("kame") || after.contains("Erika"));
            // how its time is counted stays
            assertEquals(4, after.split("\u0003\u00e8", -1).length);
        }
        assertEquals("file.film-broken", found("a.mp4", cut("mvhd")));
        assertEquals("file.film-broken", found("a.mp4", cut("hdlr")));
    }

    /** A film with a table that ends before it has begun. */
    private static byte[] cut(String table) {
        return Pdfs.joined(
                Films.box("ftyp", Films.ascii("isom")), Films.box("moov", Films.box(table, new byte[4]), new byte[0]));
    }

    @Test
    void leavesNoWordsInWebm() throws IOException {
        byte[] about = Films.element(
                0x1549A966,
                Pdfs.joined(
                        Films.element(0xBF, Films.ascii("Summ")),
                        Films.element(0x2AD7B1, new byte[] {15, 66, 64}),
                        Films.element(0x7BA9, Films.ascii("Titel von Erika")),
                        Films.element(0x4461, Films.ascii("Erika 12")),
                        Films.element(0x4D80, Films.ascii("Erika muxt")),
                        Films.element(0x5741, Films.ascii("Erika schneidet")),
                        Films.element(0x4489, Films.ascii("Laen"))));
        byte[] chapters = Films.element(0x1043A770, Films.ascii("Kapitel von Erika"));
        byte[] tracks = Films.element(
                0x1654AE6B,
                Films.element(
                        0xAE,
                        Pdfs.joined(
                                Films.element(0x83, new byte[] {1}),
                                Films.element(0x86, Films.ascii("V_VP9")),
                                Films.element(0x536E, Films.ascii("Spur von Erika")))));
        byte[] sent = Films.madeWebm("webm", 1, "V_VP9", about, chapters, tracks, Films.cues());
        String after = new String(kept("a.webm", sent), StandardCharsets.ISO_8859_1);
        assertFalse(after.contains("Erika") || after.contains("Summ"));
        assertTrue(after.contains("\u002a\u00d7\u00b1") && after.contains("Laen"));
        assertTrue(after.contains("\u004d\u0080") && after.contains("\u0057\u0041"));
    }

    @Test
    void takesWhatBrowsersPlay() throws IOException {
        for (String coding : List.of("avc1", "avc3", "av01", "vp09")) {
            assertEquals("", found("a.mp4", Films.made("vide", coding, 1)), coding);
        }
        assertEquals("", found("a.mp4", Films.made("vide", "avc1", 1, Films.box("moof"), Films.box("mdat"))));
        for (String codec : List.of("V_VP8", "V_VP9", "V_AV1")) {
            assertEquals("", found("a.webm", Films.madeWebm("webm", 1, codec, Films.cues())), codec);
        }
    }

    @Test
    void refusesOtherMp4() throws IOException {
        byte[] film = Films.mp4();
        assertEquals("file.film-coding", found("a.mp4", Films.made("vide", "hvc1", 1)));
        assertEquals("file.film-coding", found("a.mp4", Films.made("vide", "encv", 1)));
        assertEquals("file.film-tracks", found("a.mp4", Films.made("meta", "gpmd", 1)));
        assertEquals("file.film-tracks", found("a.mp4", Films.made("text", "tx3g", 1)));
        assertEquals("file.film-outside", found("a.mp4", Films.made("vide", "avc1", 0)));
        assertEquals("file.film-broken", found("a.mp4", Films.made("soun", "mp4a", 1)));
        assertEquals("file.film-broken", found("a.mp4", Arrays.copyOf(film, film.length - 10)));
        assertEquals("file.several-formats", found("a.mp4", Pdfs.joined(film, Papers.docx())));
        assertEquals("file.several-formats", found("a.mp4", Films.made("vide", "avc1", 1, Films.box("PK\3\4"))));
        assertEquals("file.no-mp4", found("a.mp4", Films.webm()));
        assertEquals("file.no-mp4", found("a.mp4", Pdfs.plain()));
        assertEquals("file.film-broken", found("a.mp4", Films.box("ftyp", Films.ascii("isom"))));
        assertEquals("file.film-broken", found("a.mp4", Films.ascii("\0\0")));
        assertEquals("file.is-program", found("a.mp4", Films.ascii("MZ\u0090\0")));
        byte[] deep = Films.box("trak");
        for (int i = 0; i < 2000; i++) {
            deep = Films.box("trak", deep);
        }
        assertEquals("file.film-broken", found("a.mp4", Films.made("vide", "avc1", 1, Films.box("moov", deep))));
        byte[] nested = Pdfs.joined(Films.box("ftyp", Films.ascii("isom")), Films.box("moov", deep));
        assertEquals("file.film-broken", found("a.mp4", nested));
    }

    @Test
    void refusesOtherWebm() throws IOException {
        byte[] film = Films.webm();
        assertEquals("file.no-webm", found("a.webm", Films.madeWebm("matroska", 1, "V_VP9", Films.cues())));
        assertEquals("file.film-coding", found("a.webm", Films.madeWebm("webm", 1, "V_MPEG4/ISO/AVC", Films.cues())));
        assertEquals("file.film-tracks", found("a.webm", Films.madeWebm("webm", 17, "D_WEBVTT", Films.cues())));
        assertEquals(
                "file.film-tracks",
                found("a.webm", Films.madeWebm("webm", 1, "V_VP9", Films.element(0x1941A469, new byte[9]))));
        assertEquals("file.film-live", found("a.webm", Films.madeWebm("webm", 1, "V_VP9")));
        assertEquals("file.film-broken", found("a.webm", Films.madeWebm("webm", 2, "A_OPUS", Films.cues())));
        assertEquals("file.film-broken", found("a.webm", Arrays.copyOf(film, film.length - 1)));
        assertEquals("file.several-formats", found("a.webm", Pdfs.joined(film, film)));
        assertEquals("file.no-webm", found("a.webm", Films.mp4()));
    }
}
