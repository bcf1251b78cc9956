package de.teilhabemonitor.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.teilhabemonitor.web.Refused;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Captions that are taken, and where they are wrong. */
class CaptionsTest {

    private static final String CUE = "00:01.000 --> 00:02.500\nGuten Morgen\n";

    private static String found(byte[] bytes) throws IOException {
        try (Received sent = Received.of(new ByteArrayInputStream(bytes), 1 << 30)) {
            new Inspection().look(sent, Format.VTT);
            return "";
        } catch (Refused refused) {
            Refused.Violation violation = refused.violations().get(0);
            return String.join(" ", violation.key(), String.join(" ", violation.arguments()))
                    .strip();
        }
    }

    private static String found(String text) throws IOException {
        return found(text.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "WEBVTT\n\n" + CUE,
                "\ufeffWEBVTT\r\n\r\n00:01.000 --> 00:02.500\r\nGuten Morgen\r\n",
                "WEBVTT - Fachtag 2023\nKind: captions\nLanguage: de\n\n1\n" + CUE + "\n2\n" + CUE,
                "WEBVTT\n\nNOTE von uns\nzwei Zeilen\n\nREGION\nid:a\n\n" + CUE,
                "WEBVTT\n\n01:00:00.000 --> 01:00:02.000 line:80% align:start\n<v Moderation>Hallo <b>Bremen</b>\nzweite Zeile",
                "WEBVTT\n\n\n\n" + CUE + "\n\n\n",
            })
    void takesWebVtt(String text) throws IOException {
        assertEquals("", found(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1#00:00:01,000 --> 00:00:02,000#Hallo | file.captions-no-header",
                "WEBVTTX##00:01.000 --> 00:02.000#Hallo | file.captions-no-header",
                "WEBVTT#00:01.000 --> 00:02.000#Hallo | file.captions-block 2",
                "WEBVTT##Hallo#Welt | file.captions-block 4",
                "WEBVTT##00:01.000 --> 00:02.000#Hallo#00:03.000 --> 00:04.000#ohne Leerzeile | file.captions-block 5",
                "WEBVTT##00:00:01,000 --> 00:00:02,000#Hallo | file.captions-time 3",
                "WEBVTT##00:61.000 --> 01:02.000#Hallo | file.captions-time 3",
                "WEBVTT##00:02.000 --> 00:01.000#Hallo | file.captions-order 3",
                "WEBVTT##00:05.000 --> 00:06.000#a##00:01.000 --> 00:02.000#b | file.captions-order 6",
                "WEBVTT##STYLE#::cue { color: red }##00:01.000 --> 00:02.000#a | file.captions-style 3",
                "WEBVTT##NOTE nur das | file.captions-empty",
                "WEBVTT | file.captions-empty",
                "WEBVTT##<script>alert(1)</script>##00:01.000 --> 00:02.000#a | file.is-page",
                "%PDF-1.7 | file.captions-no-header",
            })
    void refusesWhatIsNone(String text, String reason) throws IOException {
        assertTrue(found(text.replace('#', '\n')).startsWith(reason), () -> text);
    }

    @Test
    void refusesOtherLettersAndTooMuch() throws IOException {
        assertEquals(
                "file.captions-no-text",
                found(("WEBVTT\n\n" + CUE + "Gr\u00fc\u00dfe").getBytes(StandardCharsets.ISO_8859_1)));
        assertEquals("file.captions-no-text", found("WEBVTT\n\n" + CUE + "\u0000"));
        assertEquals("file.captions-too-large", found("WEBVTT\n\n" + CUE + "a".repeat(1 << 20)));
    }
}
