package de.teilhabemonitor.change;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.teilhabemonitor.web.StatusWords;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The words in which the feed tells changes. What things, properties, acts and statuses are called is written once, for the
 * site and for this, in {@code frontend/words}; the sentences around them are those of the feed alone.
 */
final class ToldWords {

    private static final ToldWords GERMAN = new ToldWords("de", Locale.GERMAN);
    private static final ToldWords ENGLISH = new ToldWords("en", Locale.ENGLISH);

    private final JsonNode names;
    private final StatusWords statuses;
    private final ResourceBundle sentences;

    private ToldWords(String language, Locale locale) {
        names = read("/words/changes-" + language + ".json");
        statuses = StatusWords.in(language);
        sentences = ResourceBundle.getBundle("feed", locale);
    }

    /** The site speaks two languages, whatever those of the plan are. */
    static ToldWords in(String language) {
        return language.equals("en") ? ENGLISH : GERMAN;
    }

    private static JsonNode read(String file) {
        try (InputStream bytes = ToldWords.class.getResourceAsStream(file)) {
            return new ObjectMapper().readTree(bytes);
        } catch (IOException e) {
            throw new IllegalStateException(file + " cannot be read", e);
        }
    }

    String title() {
        return names.path("title").asText();
    }

    String redacted() {
        return names.path("redacted").asText();
    }

    /** @param collection first part of a path: {@code measures} */
    String thing(String collection) {
        return named(names.path("thing"), collection);
    }

    String act(String kind) {
        return named(names.path("act"), kind);
    }

    String property(String name) {
        return named(names.path("property"), name);
    }

    String status(String status) {
        return statuses.of(status);
    }

    /** A sentence with its gaps filled. @param parts name of a gap, and what stands there; in pairs */
    String sentence(String key, String... parts) {
        String sentence = sentences.getString(key);
        for (int i = 0; i < parts.length; i += 2) {
            sentence = sentence.replace("{" + parts[i] + "}", parts[i + 1]);
        }
        return sentence;
    }

    /** By its own name where nobody has given it a word. */
    private static String named(JsonNode words, String name) {
        return words.path(name).asText(name);
    }
}
