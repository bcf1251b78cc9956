package de.teilhabemonitor.file;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.teilhabemonitor.file.Corpus.Case;
import de.teilhabemonitor.web.Refused;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** What is taken and what is refused, file by file; and that pictures come out as one sees them. */
class InspectionTest {

    private final Inspection inspection = new Inspection();

    @Test
    void takesWhatPeopleSend() {
        assertAll(Corpus.good().stream().map(file -> () -> assertEquals("", found(file), file::toString)));
    }

    @Test
    void refusesTheRestWithItsReason() {
        assertTrue(Corpus.good().size() + Corpus.bad().size() >= 60);
        assertAll(Corpus.bad().stream()
                .filter(file -> file.key().startsWith("file."))
                .map(file -> () -> assertEquals(file.key(), found(file), file::toString)));
    }

    /** @return the key of the words that refuse it; empty: it is taken */
    private String found(Case file) throws IOException {
        try (Received sent = Received.of(new ByteArrayInputStream(file.bytes()), 1 << 30)) {
            Received kept = inspection.look(sent, FileName.format(file.name()));
            kept.close();
            return "";
        } catch (Refused refused) {
            return refused.violations().get(0).key();
        }
    }

    private byte[] kept(byte[] bytes, Format format) throws IOException {
        try (Received sent = Received.of(new ByteArrayInputStream(bytes), 1 << 30);
                Received kept = inspection.look(sent, format)) {
            return Files.readAllBytes(kept.path());
        }
    }

    @Test
    void leavesNothingOfAPhotoButThePicture() throws IOException {
        byte[] kept = kept(Pictures.photo(), Format.JPG);
        assertFalse(text(kept).contains("GPS-of-my-home"));
        assertFalse(text(kept).contains("Exif"));
        // turned as its camera says: what was on the left is above
        BufferedImage picture = Pictures.read(kept);
        assertEquals(Pictures.HEIGHT, picture.getWidth());
        assertEquals(Pictures.WIDTH, picture.getHeight());
        assertTrue(isRed(picture.getRGB(10, 5)), "above");
        assertFalse(isRed(picture.getRGB(10, 35)), "below");
    }

    private static boolean isRed(int point) {
        Color colour = new Color(point);
        return colour.getRed() > 150 && colour.getBlue() < 100;
    }

    @Test
    void leavesNothingBehindAPicture() throws IOException {
        byte[] kept = kept(Pdfs.joined(Pictures.png(), Pdfs.bytes("<script>alert(1)</script>")), Format.PNG);
        assertFalse(text(kept).contains("script"));
        assertEquals(Pictures.WIDTH, Pictures.read(kept).getWidth());
    }

    /** The same picture is the same bytes, so that it is kept once. */
    @Test
    void drawsTheSamePictureTheSame() throws IOException {
        assertTrue(Arrays.equals(kept(Pictures.jpg(), Format.JPG), kept(Pictures.jpg(), Format.JPG)));
        byte[] once = kept(Pictures.png(), Format.PNG);
        assertTrue(Arrays.equals(once, kept(once, Format.PNG)));
    }

    @Test
    void leavesNoFileBesideTheDatabase() throws IOException {
        long before = left();
        for (Case file : Corpus.bad()) {
            if (file.key().startsWith("file.")) {
                found(file);
            }
        }
        assertThrows(
                Refused.class,
                () -> Received.of(
                        new InputStream() {
                            @Override
                            public int read() throws IOException {
                                throw new IOException("broken off");
                            }
                        },
                        Format.CSV.mostBytes()));
        assertEquals(before, left());
    }

    @Test
    void readsNoMoreThanIsAllowed() throws IOException {
        long before = left();
        Refused refused = assertThrows(
                Refused.class,
                () -> Received.of(
                        new InputStream() {
                            private long sent;

                            @Override
                            public int read() {
                                return 0;
                            }

                            @Override
                            public int read(byte[] bytes, int from, int length) {
                                sent += length;
                                assertTrue(sent < Format.CSV.mostBytes() + (1 << 20), "reads on");
                                return length;
                            }
                        },
                        Format.CSV.mostBytes()));
        assertEquals(Refused.Reason.TOO_LARGE, refused.reason());
        assertEquals(before, left());
    }

    private static long left() throws IOException {
        try (var files = Files.list(java.nio.file.Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.getFileName().toString().startsWith("teilhabemonitor-file-"))
                    .count();
        }
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
