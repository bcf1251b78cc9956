package de.teilhabemonitor.search;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import de.teilhabemonitor.Lists;
import de.teilhabemonitor.Wire;
import de.teilhabemonitor.start.TestDatabase;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.lang.Character.UnicodeScript;
import java.net.URLEncoder;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** People find what they mean, as they spell it. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class SearchTest {

    @Inject
    AgroalDataSource database;

    @Test
    void findsLanguageCoursesHoweverTheyAreSpelt() {
        assertEquals("measure M-0013", first("Sprachkurse"));
        assertEquals("measure M-0013", first("Sprachkurs"));
        assertEquals("measure M-0013", first("sprachkurse"));
        assertEquals("measure M-0013", first("SPRACHKURS"));
        assertAmongTheFirst(3, "sprachkrus", "measure M-0013");
    }

    @Test
    void findsGroepelingenWithAndWithoutUmlaut() {
        for (String spelt :
                List.of("Gröpelingen", "groepelingen", "GRÖPELINGEN", "Groepelingen", "Gro\u0308pelingen")) {
            assertAmongTheFirst(2, spelt, "measure M-0005");
            assertAmongTheFirst(2, spelt, "measure M-0018");
        }
        assertAmongTheFirst(3, "gropelingen", "measure M-0005");
    }

    @Test
    void findsCompoundsByTheirFirstWord() {
        assertEquals("measure M-0018", first("Hebamme"));
    }

    @Test
    void findsMeasuresAndIndicatorsOfOneSubject() {
        assertAmongTheFirst(3, "Einbürgerung", "indicator ilm-b2a");
        assertAmongTheFirst(5, "Einbürgerung", "measure M-0016");
    }

    @Test
    void findsEvents() {
        assertAmongTheFirst(3, "Fachtag", "event fachtag-2023");
        assertAmongTheFirst(2, "Steuerungsrunde", "event steuerungsrunde-2022");
    }

    @Test
    void findsWhoIsResponsible() {
        assertEquals("organisation integrationsbeauftragte", first("Integrationsbeauftragte"));
        assertTrue(found("Bremer Rat").stream().anyMatch(hit -> hit.startsWith("organisation ")));
    }

    @Test
    void findsTheEventBeforeItsDocuments() {
        assertEquals("event fachtag-2023", first("Fachtag"));
    }

    /** A shorter text ranks higher, which is no reason to show the translation. */
    @Test
    void showsWhatFitsInSeveralLanguagesInTheOneThatIsAskedFor() {
        for (String asked : List.of("", "&lang=de", "&lang=en")) {
            JsonNode hit = page("Gröpelingen", asked).path("data").get(0);
            String language = asked.endsWith("en") ? "en" : "de";
            assertEquals(language, hit.path("language").asText(), asked);
            assertTrue(hit.path("title").has(language), hit.toString());
        }
        // The English title has the word itself, the German one a compound of it.
        page("Migration", "&lang=de&kind=indicator&pageSize=100").path("data").forEach(hit -> {
            if (hit.path("code").asText().equals("ilm-a1a")) {
                assertEquals("de", hit.path("language").asText());
            }
        });
        assertTrue(found("Migration").contains("indicator ilm-a1a"));
        assertEquals("en", page("midwife", "&lang=de").at("/data/0/language").asText());
        Wire.get("/api/v1/search?q=Gesundheit&lang=fr").isProblem(400);
    }

    @Test
    void findsEnglishWords() {
        assertAmongTheFirst(2, "midwife", "measure M-0018");
        assertAmongTheFirst(2, "health centre", "measure M-0005");
    }

    @Test
    void findsByCodeAndBySpeaker() {
        assertEquals("measure M-0005", first("M-0005"));
        assertTrue(found("Foroutan").contains("document fachtag-vortrag-foroutan"));
        assertTrue(found("Foroutan").contains("event fachtag-2023"));
    }

    @Test
    void findsFieldsAndGoals() {
        assertTrue(found("Diskriminierung").contains("field HF13"));
        assertTrue(found("Kulturangebote").contains("goal Z11-1"));
    }

    @Test
    void findsNothingForWhatIsNotThere() {
        assertEquals(List.of(), found("Quantencomputer"));
        assertEquals(List.of(), found("xyzzy"));
    }

    @Test
    void takesAPhraseAsItStands() {
        assertEquals(List.of("measure M-0013"), found("\"Kommunale Sprachkurse\""));
        assertEquals(List.of(), found("\"Sprachkurse Kommunale\""));
    }

    @Test
    void leavesOutWhatIsExcluded() {
        assertTrue(found("Gröpelingen").contains("measure M-0018"));
        assertFalse(found("Gröpelingen -Hebammenzentren").contains("measure M-0018"));
        assertTrue(found("Gröpelingen -Hebammenzentren").contains("measure M-0005"));
    }

    @Test
    void narrowsByKindWithoutChangingTheCounts() {
        JsonNode all = page("Gesundheit", "");
        JsonNode measures = page("Gesundheit", "&kind=measure");
        assertEquals(all.path("facets"), measures.path("facets"));
        measures.path("data")
                .forEach(hit -> assertEquals("measure", hit.path("kind").asText()));
    }

    @Test
    void narrowsListsByTheSameWords() {
        assertEquals(List.of("M-0013"), Lists.codes("measures?q=Sprachkurs").subList(0, 1));
        assertTrue(Lists.codes("measures?q=sprachkrus").contains("M-0013"));
        assertTrue(Lists.codes("events?q=Fachtag").contains("fachtag-2023"));
        assertTrue(Lists.codes("indicators?q=Einb%C3%BCrgerung").contains("ilm-b2b"));
        assertEquals(List.of("lads"), Lists.codes("organisations?q=landesantidiskriminierung"));
        assertEquals(List.of("q001"), Lists.codes("sources?q=q001"));
    }

    @Test
    void highlightsWithinTheTextWhatWasFound() {
        for (String words :
                List.of("Sprachkurs", "sprachkrus", "groepelingen", "Hebamme", "Einbürgerung", "Fachtag", "Teilhabe")) {
            for (JsonNode hit : page(words, "&pageSize=100").path("data")) {
                String language = hit.path("language").asText();
                assertWithin(hit.path("title").path(language).asText(), hit.path("titleHighlights"));
                if (hit.has("snippet")) {
                    assertWithin(hit.at("/snippet/text").asText(), hit.at("/snippet/highlights"));
                }
            }
        }
        JsonNode first = page("Sprachkurs", "").path("data").get(0);
        JsonNode range = first.path("titleHighlights").get(0);
        assertEquals(
                "Sprachkurse",
                first.at("/title/de")
                        .asText()
                        .substring(
                                range.path("start").asInt(), range.path("end").asInt()));
    }

    /** Whatever the letters, a word is marked as it is found. */
    @Test
    void foldsLettersAsTheDatabaseDoes() throws SQLException {
        List<String> differences = new ArrayList<>();
        String letters = IntStream.concat(IntStream.range('A', 0x180), IntStream.range(0x1E00, 0x1E9A))
                .filter(letter -> Character.isLetter(letter) && UnicodeScript.of(letter) == UnicodeScript.LATIN)
                .mapToObj(Character::toString)
                .collect(Collectors.joining(" ", "", " ğış Łódź Smørrebrød Nguyễn İstanbul"));
        try (Connection connection = database.getConnection();
                PreparedStatement fold = connection.prepareStatement("select fold(?)")) {
            for (String word : letters.split(" ")) {
                fold.setString(1, word);
                try (ResultSet folded = fold.executeQuery()) {
                    folded.next();
                    if (!folded.getString(1).equals(Highlights.fold(word))) {
                        differences.add(word + " " + folded.getString(1) + " " + Highlights.fold(word));
                    }
                }
            }
        }
        assertEquals(List.of(), differences);
    }

    /** However long and alike the words are: what is looked for stays small, and none stands in for another twice. */
    @Test
    void looksForFewWordsOfALongText() throws SQLException {
        try (Connection connection = database.getConnection();
                ResultSet answer = connection.createStatement().executeQuery("""
                        select numnode(similar_query(string_agg(word, ' '), 'de')), count(*)
                        from (select word from search_word where word %> 'integration' order by word limit 30) w""")) {
            answer.next();
            assertTrue(answer.getInt(2) >= 10, "words alike: " + answer.getInt(2));
            assertTrue(answer.getInt(1) <= 2 * (10 * 20 + 20), "nodes: " + answer.getInt(1));
        }
        assertTrue(
                found("Zugang zu Gesundheit und Pflege für ältere Menschen in Gröpelingen, mit Beratung, Sprachkrusen")
                        .isEmpty());
        assertAmongTheFirst(3, "komunale Sprachkrse für Erwachsne", "measure M-0013");
    }

    private static void assertWithin(String text, JsonNode ranges) {
        int last = 0;
        for (JsonNode range : ranges) {
            int start = range.path("start").asInt();
            int end = range.path("end").asInt();
            assertTrue(last <= start && start < end && end <= text.length(), range + " in " + text);
            last = end;
        }
    }

    private static String first(String words) {
        List<String> found = found(words);
        return found.isEmpty() ? "nothing" : found.get(0);
    }

    private static void assertAmongTheFirst(int number, String words, String expected) {
        List<String> found = found(words);
        assertTrue(found.subList(0, Math.min(number, found.size())).contains(expected), words + ": " + found);
    }

    /** Kind and code, best first. */
    private static List<String> found(String words) {
        List<String> found = new ArrayList<>();
        page(words, "&pageSize=100")
                .path("data")
                .forEach(hit -> found.add(
                        hit.path("kind").asText() + " " + hit.path("code").asText()));
        return found;
    }

    private static JsonNode page(String words, String more) {
        return Lists.page("search?q=" + URLEncoder.encode(words, UTF_8) + more);
    }
}
