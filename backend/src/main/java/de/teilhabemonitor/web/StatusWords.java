package de.teilhabemonitor.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;

/** What the statuses of measures are called, as the site says it: {@code frontend/words}. */
public final class StatusWords {

    private static final StatusWords GERMAN = new StatusWords("de");
    private static final StatusWords ENGLISH = new StatusWords("en");

    private final JsonNode words;

    private StatusWords(String language) {
        String file = "/words/status-" + language + ".json";
        try (InputStream bytes = StatusWords.class.getResourceAsStream(file)) {
            words = new ObjectMapper().readTree(bytes);
        } catch (IOException e) {
            throw new IllegalStateException(file + " cannot be read", e);
        }
    }

    /** The site speaks two languages, whatever those of the plan are. */
    public static StatusWords in(String language) {
        return language.equals("en") ? ENGLISH : GERMAN;
    }

    /** The status itself where nobody has given it a word. */
    public String of(String status) {
        return words.path(status).asText(status);
    }
}
