package de.teilhabemonitor.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class HighlightsTest {

    private static List<String> marked(String q, String text) {
        return new Highlights(q)
                .in(text).stream()
                        .map(range -> text.substring(range.start(), range.end()))
                        .toList();
    }

    @Test
    void marksOtherFormsCompoundsAndMistypings() {
        assertEquals(List.of("Sprachkurse"), marked("sprachkurs", "Kommunale Sprachkurse für Erwachsene"));
        assertEquals(List.of("Sprachkurse"), marked("sprachkrus", "Kommunale Sprachkurse für Erwachsene"));
        assertEquals(List.of("Gröpelingen"), marked("groepelingen", "Ost und Gröpelingen"));
        assertEquals(List.of("Hebammenzentren"), marked("Hebamme", "Hebammenzentren Ost"));
    }

    @Test
    void marksTurkishAndArabicWords() {
        assertEquals(List.of("kursları"), marked("kurslari", "Mahallede dil kursları"));
        assertEquals(List.of("İş"), marked("iş", "İş ve gelir"));
        assertEquals(List.of("اللغة"), marked("اللغة", "دورات اللغة في الحي"));
    }

    @Test
    void marksNothingThatWasNotAskedFor() {
        assertEquals(List.of(), marked("kita", "Kommunale Sprachkurse"));
        assertEquals(List.of(), marked("-sprachkurse or \"", "Kommunale Sprachkurse"));
        assertEquals(List.of(), marked("", "Kommunale Sprachkurse"));
        assertEquals(List.of("Ost"), marked("ost", "Ost, Osten, Osterholz"));
    }

    @Test
    void takesAHyphenWithinAWordForNoExclusion() {
        assertEquals(List.of("Schul", "Sozialarbeit"), marked("Schul-Sozialarbeit", "Schul-Sozialarbeit ausbauen"));
        assertEquals(List.of("Beratung"), marked("beratung -\"neue wege\"", "Beratung auf neue Wege bringen"));
    }

    @Test
    void cutsBetweenWordsAroundTheFirstHit() {
        String text = "Wort ".repeat(60) + "Hebamme " + "danach ".repeat(60);
        Highlights.Snippet snippet = new Highlights("hebamme").snippet(text);
        assertTrue(snippet.text().startsWith("… Wort") && snippet.text().endsWith(" …"), snippet.text());
        assertTrue(snippet.text().length() < 220);
        Highlights.Range range = snippet.highlights().get(0);
        assertEquals("Hebamme", snippet.text().substring(range.start(), range.end()));
        assertEquals("Kurz.", new Highlights("lang").snippet("Kurz.").text());
    }
}
