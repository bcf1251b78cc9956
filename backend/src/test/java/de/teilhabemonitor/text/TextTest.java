package de.teilhabemonitor.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TextTest {

    private static final List<String> LANGUAGES = List.of("nl", "tr", "ar");
    private static final Text TEXT = Text.of(Map.of("ar", "مرحبا", "nl", "Hallo", "fr", "Salut"), "nl");

    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void comesInTheOrderOfThePlan() {
        assertEquals(
                List.of("nl", "ar", "fr"),
                new ArrayList<>(TEXT.inOrder(LANGUAGES).keySet()));
    }

    @Test
    void saysSomethingInAnyLanguage() {
        assertEquals("مرحبا", TEXT.in("ar", LANGUAGES));
        assertEquals("Hallo", TEXT.in("tr", LANGUAGES));
        assertEquals("Salut", Text.of(Map.of("fr", "Salut"), "nl").in("tr", LANGUAGES));
        assertEquals("", Text.of(Map.of(), "nl").in("tr", LANGUAGES));
    }

    @Test
    void knowsWhichTranslationIsOlderThanItsSource() {
        assertEquals(List.of(), TEXT.outdated("nl"));
        Text changed = new Text(
                new java.util.TreeMap<>(Map.of("ar", "مرحبا", "nl", "Goedendag", "fr", "Salut")),
                TEXT.translatedFrom());
        assertEquals(List.of("ar", "fr"), changed.outdated("nl"));
    }

    @Test
    void isTheSameInAnyOrderOfItsKeys() {
        Text read = TextType.read(
                "{\"nl\": \"Hallo\", \"_of\": {\"ar\": \"%s\", \"fr\": \"%s\"}, \"fr\": \"Salut\", \"ar\": \"مرحبا\"}"
                        .formatted(
                                TEXT.translatedFrom().get("ar"),
                                TEXT.translatedFrom().get("fr")));
        assertEquals(TEXT, read);
        assertEquals(TEXT.hashCode(), read.hashCode());
        assertNotEquals(TEXT, Text.of(Map.of("nl", "Hallo"), "nl"));
        assertTrue(TextType.json(TEXT).containsKey("_of"));
    }

    /** Words that JSON has to escape, signs of two, three and four bytes, and none at all. */
    @Test
    void leavesAsItWasStored() throws Exception {
        for (String words : List.of("", "Sprachkurs", "„Fähre“ – 漢 😀", "a \"b\" \\ c \\\\", "Zeile\nZeile\tEnde\\")) {
            Text text = Text.of(Map.of("nl", words, "ar", "مرحبا", "fr", words), "nl");
            Text stored = Text.stored(TextType.write(text).getBytes(StandardCharsets.UTF_8));
            assertEquals(text, stored);
            assertEquals(text.outdated("nl"), stored.outdated("nl"));
            byte[] copied = JSON.writeValueAsBytes(new TextView(stored, LANGUAGES));
            assertEquals(JSON.writeValueAsString(text.inOrder(LANGUAGES)), new String(copied, StandardCharsets.UTF_8));
            assertEquals(
                    JSON.writeValueAsString(new TextView(text, LANGUAGES)),
                    JSON.writeValueAsString(new TextView(stored, LANGUAGES)));
            assertEquals(JSON.readTree(copied), JSON.valueToTree(new TextView(stored, LANGUAGES)));
        }
    }

    @Test
    void refusesWhatIsNoText() {
        for (String json : List.of("", "[]", "{\"nl\"", "{\"nl\": 5}", "{\"nl\": \"a", "{\"nl\": \"a\\")) {
            assertThrows(IllegalStateException.class, () -> TextType.read(json), json);
        }
    }
}
