package de.teilhabemonitor.text;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * A text as the database wrote it, in UTF-8, with the places where the words of each language are. Most texts are read to be
 * sent on as they are, and the words of a list are most of what it says: they are copied, not read and written again.
 */
final class StoredText {

    private static final String OF = "_of";
    private static final JsonFactory JSON = new JsonFactory();

    private final byte[] json;
    private int at;

    final List<Words> words = new ArrayList<>(2);
    /** Language to the hash of its source text; most texts of a plan are in one language. */
    SortedMap<String, String> translatedFrom = Collections.emptySortedMap();

    /** What stands between two quotation marks; {@code plain} where nothing in it is escaped. */
    record Words(String language, byte[] json, int from, int length, boolean plain) {

        String read() {
            if (plain) {
                return new String(json, from, length, StandardCharsets.UTF_8);
            }
            try (JsonParser parser = JSON.createParser(json, from - 1, length + 2)) {
                return parser.nextTextValue();
            } catch (IOException e) {
                throw new IllegalStateException("not a text", e);
            }
        }
    }

    /** @throws IllegalStateException when it is no text; the constraints of the database prevent that */
    StoredText(byte[] json) {
        this.json = json;
        try {
            object(language -> {
                if (language.equals(OF)) {
                    SortedMap<String, String> from = new TreeMap<>();
                    object(of -> from.put(of, string(of).read()));
                    translatedFrom = Collections.unmodifiableSortedMap(from);
                } else {
                    words.add(string(language));
                }
            });
        } catch (ArrayIndexOutOfBoundsException e) {
            throw new IllegalStateException("not a text", e);
        }
    }

    private void object(Consumer<String> value) {
        expect('{');
        if (is('}')) {
            return;
        }
        do {
            String key = string("").read();
            expect(':');
            value.accept(key);
        } while (is(','));
        expect('}');
    }

    private Words string(String language) {
        expect('"');
        int from = at;
        boolean plain = true;
        for (byte sign = json[at]; sign != '"'; sign = json[at]) {
            if (sign == '\\') {
                plain = false;
                at++;
            }
            at++;
        }
        return new Words(language, json, from, at++ - from, plain);
    }

    private boolean is(char sign) {
        skipSpace();
        if (json[at] != sign) {
            return false;
        }
        at++;
        return true;
    }

    private void expect(char sign) {
        if (!is(sign)) {
            throw new IllegalStateException("not a text: no " + sign + " at " + at);
        }
    }

    private void skipSpace() {
        while (json[at] == ' ') {
            at++;
        }
    }
}
