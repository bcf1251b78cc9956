package de.teilhabemonitor.text;

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

/**
 * The same words in several languages.
 *
 * @param words language (BCP 47) to words; never blank
 * @param translatedFrom language to the hash of the source text that the translation was made from
 */
public record Text(SortedMap<String, String> words, SortedMap<String, String> translatedFrom) {

    public Text {
        words = Collections.unmodifiableSortedMap(new TreeMap<>(words));
        translatedFrom = translatedFrom.isEmpty()
                ? Collections.emptySortedMap()
                : Collections.unmodifiableSortedMap(new TreeMap<>(translatedFrom));
    }

    /** Words that were all written at the same time: every translation is of the present source text. */
    public static Text of(Map<String, String> words, String sourceLanguage) {
        SortedMap<String, String> translatedFrom = new TreeMap<>();
        String hash = hash(words.get(sourceLanguage));
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
            String said = words.get(each);
            if (said != null) {
                return said;
            }
        }
        return words.values().stream().findFirst().orElse("");
    }

    /** All languages, those of the plan first and in its order. */
    public Map<String, String> inOrder(List<String> planLanguages) {
        Map<String, String> ordered = new LinkedHashMap<>();
        for (String language : planLanguages) {
            String said = words.get(language);
            if (said != null) {
                ordered.put(language, said);
            }
        }
        words.forEach(ordered::putIfAbsent);
        return ordered;
    }

    /** Languages whose words were translated from an older source text. */
    public List<String> outdated(String sourceLanguage) {
        if (translatedFrom.isEmpty()) {
            return List.of();
        }
        String now = hash(words.get(sourceLanguage));
        List<String> outdated = new ArrayList<>();
        translatedFrom.forEach((language, hash) -> {
            if (!hash.equals(now)) {
                outdated.add(language);
            }
        });
        return outdated;
    }

    /** Tells two source texts apart; not meant to withstand an attacker. */
    private static String hash(@Nullable String source) {
        CRC32C crc = new CRC32C();
        crc.update((source == null ? "" : source).getBytes(StandardCharsets.UTF_8));
        return Long.toHexString(crc.getValue());
    }
}
