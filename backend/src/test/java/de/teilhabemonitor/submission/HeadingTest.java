package de.teilhabemonitor.submission;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a public version may be headed by at first. */
class HeadingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Es fehlt eine Beratung. Sie war gut. | Es fehlt eine Beratung",
                "Warum gibt es das nicht? Wir fragen. | Warum gibt es das nicht?",
                "Frau [Name entfernt] aus der Beratung (Tel. [Telefonnummer entfernt]) hilft uns. Danke. | Frau [Name entfernt] aus der Beratung (Tel. [Telefonnummer entfernt]) hilft uns",
                "Wir brauchen z. B. Sprachkurse am Abend. Bald. | Wir brauchen z. B. Sprachkurse am Abend",
                "Das Projekt (siehe Nr. 3. Es läuft | Das Projekt",
                "Nur eine Zeile ohne Ende | Nur eine Zeile ohne Ende"
            })
    void isTheFirstSentence(String text, String heading) {
        assertEquals(Optional.of(heading), Heading.of(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "In unserem Stadtteil fehlt seit vielen Jahren eine offene Beratung für Familien (vormittags und nachmittags), die Kinder haben | In unserem Stadtteil fehlt seit vielen Jahren eine offene Beratung für Familien …",
                "In unserem Stadtteil fehlt seit sehr vielen Jahren eine Beratungsstelle mit der alle | In unserem Stadtteil fehlt seit sehr vielen Jahren eine Beratungsstelle …"
            })
    void endsWhereItStandsByItself(String text, String heading) {
        assertEquals(Optional.of(heading), Heading.of(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "   ", "Hallo", "[Name entfernt] [Adresse entfernt]", "Hallo (liebe Frau [Name entfernt] aus"
            })
    void isLeftToAPersonWhereItWouldSayNothing(String text) {
        assertEquals(Optional.empty(), Heading.of(text));
    }

    @Test
    void isShort() {
        assertEquals(true, Heading.of("Wörter ".repeat(200)).orElseThrow().length() <= 82);
    }
}
