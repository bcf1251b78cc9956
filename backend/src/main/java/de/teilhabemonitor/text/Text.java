package de.teilhabemonitor.text;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/** The same words in several languages. Two are equal when they say the same. */
public final class Text {

    private final @Nullable StoredText stored;
    /** Read from what is stored when somebody asks; whoever reads it twice reads the same. */
    private @Nullable SortedMap<String, String> words;

    private final SortedMap<String, String> translatedFrom;

    /**
     * @param words language (BCP 47) to words; never blank
     * @param translatedFrom language to the hash of the source text that the translation was made from
     */
    public Text(SortedMap<String, String> words, SortedMap<String, String> translatedFrom) {
        this(
                null,
                Collections.unmodifiableSortedMap(new TreeMap<>(words)),
                Collections.unmodifiableSortedMap(new TreeMap<>(translatedFrom)));
    }

    private Text(
            @Nullable StoredText stored,
            @Nullable SortedMap<String, String> words,
            SortedMap<String, String> translatedFrom) {
        this.stored = stored;
        this.words = words;
        this.translatedFrom = translatedFrom;
    }

    /**
     * What the database keeps, as {@link TextType} writes it.
     *
     * @param json in UTF-8
     * @throws IllegalStateException when it is no text; the constraints of the database prevent that
     */
    public static Text stored(byte[] json) {
        StoredText stored = new StoredText(json);
        return new Text(stored, null, stored.translatedFrom);
    }

    public SortedMap<String, String> words() {
        SortedMap<String, String> read = words;
        if (read == null) {
            SortedMap<String, String> all = new TreeMap<>();
            requireNonNull(stored).words.forEach(said -> all.put(said.language(), said.read()));
            read = Collections.unmodifiableSortedMap(all);
            words = read;
        }
        return read;
    }

    public SortedMap<String, String> translatedFrom() {
        return translatedFrom;
    }

    /** Words that were all written at the same time: every translation is of the present source text. */
    public static Text of(Map<String, String> words, String sourceLanguage) {
        SortedMap<String, String> translatedFrom = new TreeMap<>();
        String hash = hashOf(words.get(sourceLanguage));
        for (String language : words.keySet()) {
            if (!language.equals(sourceLanguage)) {
                translatedFrom.put(language, hash);
            }
        }
        return new Text(new TreeMap<>(words), translatedFrom);
    }

    /** The words in {@code language}, else in the source language, else in any: somebody can read them. */
    public String in(String language, List<String> planLanguages) {
        for (String each :
                Stream.concat(Stream.of(language), planLanguages.stream()).toList()) {
            String said = words().get(each);
            if (said != null) {
                return said;
            }
        }
        return words().values().stream().findFirst().orElse("");
    }

    /** All languages, those of the plan first and in its order. */
    public Map<String, String> inOrder(List<String> planLanguages) {
        Map<String, String> ordered = new LinkedHashMap<>();
        for (String language : planLanguages) {
            String said = words().get(language);
            if (said != null) {
                ordered.put(language, said);
            }
        }
        words().forEach(ordered::putIfAbsent);
        return ordered;
    }

    /** Languages whose words were translated from an older source text. */
    public List<String> outdated(String sourceLanguage) {
        if (translatedFrom.isEmpty()) {
            return List.of();
        }
        String now = hash(sourceLanguage);
        List<String> outdated = new ArrayList<>();
        translatedFrom.forEach((language, hash) -> {
            if (!hash.equals(now)) {
                outdated.add(language);
            }
        });
        return outdated;
    }

    /** As {@link TextView} says it. */
    void write(JsonGenerator out, List<String> planLanguages) throws IOException {
        // Only where bytes are written can bytes be copied.
        if (stored == null || !(out.getOutputTarget() instanceof OutputStream)) {
            out.writePOJO(inOrder(planLanguages));
            return;
        }
        out.writeStartObject();
        for (String language : planLanguages) {
            for (StoredText.Words said : stored.words) {
                if (said.language().equals(language)) {
                    write(said, out);
                }
            }
        }
        for (StoredText.Words said : stored.words) {
            if (!planLanguages.contains(said.language())) {
                write(said, out);
            }
        }
        out.writeEndObject();
    }

    private static void write(StoredText.Words said, JsonGenerator out) throws IOException {
        out.writeFieldName(said.language());
        out.writeRawUTF8String(said.json(), said.from(), said.length());
    }

    private String hash(String language) {
        if (stored != null) {
            for (StoredText.Words said : stored.words) {
                if (said.language().equals(language) && said.plain()) {
                    return hash(said.json(), said.from(), said.length());
                }
            }
        }
        return hashOf(words().get(language));
    }

    private static String hashOf(@Nullable String source) {
        byte[] bytes = (source == null ? "" : source).getBytes(StandardCharsets.UTF_8);
        return hash(bytes, 0, bytes.length);
    }

    /** Tells two source texts apart; not meant to withstand an attacker. */
    private static String hash(byte[] source, int from, int length) {
        CRC32C crc = new CRC32C();
        crc.update(source, from, length);
        return Long.toHexString(crc.getValue());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Text text && words().equals(text.words()) && translatedFrom.equals(text.translatedFrom);
    }

    @Override
    public int hashCode() {
        return 31 * words().hashCode() + translatedFrom.hashCode();
    }

    @Override
    public String toString() {
        return words().toString();
    }
}
