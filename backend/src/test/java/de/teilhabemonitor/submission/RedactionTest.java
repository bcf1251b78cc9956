package de.teilhabemonitor.submission;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What should probably not be public is suggested, and plain words are left alone. */
class RedactionTest {

    private static List<String> found(String text) {
        return Redaction.in(text).stream()
                .map(each -> each.kind() + ": "
                        + text.substring(
                                text.offsetByCodePoints(0, each.start()), text.offsetByCodePoints(0, each.end())))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Schreiben Sie an erika.muster@verein-beispiel.de, bitte | email: erika.muster@verein-beispiel.de
            erika (at) beispiel (dot) org | email: erika (at) beispiel (dot) org
            müller@beispiel.org | email: müller@beispiel.org
            Rufen Sie an: 0421 555 1234 | phone: 0421 555 1234
            (0421) 361-18181 geht auch | phone: (0421) 361-18181
            +49 421 361 18181 | phone: +49 421 361 18181
            0049/421/36118181 | phone: 0049/421/36118181
            mobil 0171-2345678 | phone: 0171-2345678
            Tel.: 361 2345 | phone: 361 2345
            DE89 3704 0044 0532 0130 00 | iban: DE89 3704 0044 0532 0130 00
            IBAN de89370400440532013000. | iban: de89370400440532013000
            GB29NWBK60161331926819 | iban: GB29NWBK60161331926819
            Frau Müller-Lüdenscheidt sagte | name: Müller-Lüdenscheidt
            Herrn Dr. med. Ali Yılmaz | name: Ali Yılmaz
            Frau Dr. von der Leyen war da | name: von der Leyen
            Herr Senator Schmidt | name: Schmidt
            Familie Nguyen wohnt hier | name: Nguyen
            Ich heiße Fatma Öztürk und | name: Fatma Öztürk
            Mein Name ist Max van Berg. | name: Max van Berg
            Hauptstraße 12a ist laut | address: Hauptstraße 12a
            Gröpelinger Heerstr. 226 | address: Gröpelinger Heerstr. 226
            Am Wall 140 im Hof | address: Am Wall 140
            An der Weide 50a | address: An der Weide 50a
            Contrescarpe 72, 28195 Bremen | address: Contrescarpe 72, 28195 Bremen
            27568 Bremerhaven | address: 27568 Bremerhaven
            """)
    void finds(String text, String expected) {
        assertEquals(List.of(expected), found(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Am 01.02.2024 um 10.30 Uhr waren 120 Menschen da.",
                "Von 2015 bis 2023 stieg der Anteil von 40,5 auf 46 Prozent.",
                "Frau und Herr sind Anreden. Die Frau Senatorin war auch da.",
                "Die Maßnahme M-0005 im Handlungsfeld 7 kostet 1.250.000 Euro.",
                "Seit 05/2020 gibt es 100 Plätze in 12 Kitas.",
                "Der Weg ist weit, und der Platz reicht für 30 Kinder nicht.",
                "Im Jahr 2025 und am Montag 8 Uhr",
                "",
                "Eine Zeile\nnoch eine",
            })
    void leavesPlainWordsAlone(String text) {
        assertEquals(List.of(), found(text));
    }

    @Test
    void findsAllInOneTextInItsOrder() {
        String text =
                "😀 Frau Meier, Hauptstr. 5, 28195 Bremen, 0421/1234567, meier@example.org, DE89370400440532013000\n"
                        + "Mit freundlichen Grüßen\nSabine Meier";
        assertEquals(
                List.of("name", "address", "phone", "email", "iban", "name"),
                Redaction.in(text).stream().map(Redaction::kind).toList());
        assertEquals(7, Redaction.in(text).get(0).start(), "counted in code points: a smiley is one");
        assertEquals(
                "😀 Frau [Name entfernt], [Anschrift entfernt], [Telefonnummer entfernt], [E-Mail-Adresse entfernt], [Kontonummer entfernt]\n"
                        + "Mit freundlichen Grüßen\n[Name entfernt]",
                Redaction.carriedOut(text, Redaction.in(text), "de"));
        assertTrue(Redaction.carriedOut(text, Redaction.in(text), "ar").contains("[name removed]"));
    }

    /** Nobody can keep a server busy with a text that is made for it. */
    @Test
    void takesNoTimeWithAnyText() {
        Map<String, Integer> pieces = Map.of(
                "a", 5000, "A ", 2500, "Frau ", 1000, "0 ", 2500, "+4", 2500, "DE12 ", 1000, "a@", 2500, "Am der ", 714,
                "Straße", 833, "Dr. ", 1250);
        pieces.forEach((piece, times) ->
                assertTimeoutPreemptively(Duration.ofSeconds(1), () -> Redaction.in(piece.repeat(times)), piece));
    }
}
