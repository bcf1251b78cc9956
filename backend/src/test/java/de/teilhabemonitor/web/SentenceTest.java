package de.teilhabemonitor.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ListResourceBundle;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days, numbers and codes in the words of people. */
class SentenceTest {

    private static String said(String pattern, String argument, Locale language) {
        ListResourceBundle words = new ListResourceBundle() {
            @Override
            protected Object[][] getContents() {
                return new Object[][] {{"key", pattern}};
            }
        };
        return Sentence.said(words, "key", language, argument);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "day | 2026 | 2026 | 2026",
                "day | 2026-11 | November 2026 | November 2026",
                "day | 2026-03-01 | 1. März 2026 | 1 March 2026",
                "day | 2026-03-01T09:05 | 1. März 2026, 09:05 Uhr | 1 March 2026, 09:05",
                "day | bald | bald | bald",
                "figure | 372.5 | 372,5 | 372.5",
                "figure | -1234.50 | -1.234,50 | -1,234.50",
                "figure | 3E+2 | 300 | 300",
                "figure | viel | viel | viel",
                "languages | de, en | Deutsch (de), Englisch (en) | German (de), English (en)",
                "word | submitted | eingereicht | submitted",
                "word | in-moderation | in Prüfung | being looked at",
                "word | no-such-word | no-such-word | no-such-word"
            })
    void speaksOf(String form, String argument, String german, String english) {
        String pattern = "({0," + form + "})";
        assertEquals("(" + german + ")", said(pattern, argument, Locale.GERMAN));
        assertEquals("(" + english + ")", said(pattern, argument, Locale.ENGLISH));
    }

    @Test
    void leavesTextsAsTheyAre() {
        assertEquals("„2026-11“", said("„{0}“", "2026-11", Locale.GERMAN));
    }
}
