package de.teilhabemonitor.change;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.teilhabemonitor.text.SortTitle;
import de.teilhabemonitor.text.Text;
import de.teilhabemonitor.text.TextType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Words in languages, as a form has them. */
final class Words {

    /** What stands where words were taken down. */
    static final String TAKEN_DOWN = "Aus rechtlichen Gründen entfernt";

    private static final Map<String, String> TAKEN_DOWN_IN =
            Map.of("de", TAKEN_DOWN, "en", "Removed for legal reasons");

    private Words() {}

    static Map<String, String> map(JsonNode words) {
        Map<String, String> map = new LinkedHashMap<>();
        words.properties()
                .forEach(each -> map.put(each.getKey(), each.getValue().asText()));
        return map;
    }

    /** As the database keeps them. */
    static String stored(JsonNode words, String sourceLanguage) {
        return TextType.write(Text.of(map(words), sourceLanguage));
    }

    static String sortTitle(JsonNode title, String sourceLanguage) {
        return SortTitle.of(title.path(sourceLanguage).asText());
    }

    static ObjectNode takenDown(List<String> languages) {
        ObjectNode words = JsonNodeFactory.instance.objectNode();
        words.put(languages.get(0), TAKEN_DOWN_IN.getOrDefault(languages.get(0), TAKEN_DOWN));
        languages.stream()
                .filter(language -> !words.has(language) && TAKEN_DOWN_IN.containsKey(language))
                .forEach(language -> words.put(language, TAKEN_DOWN_IN.get(language)));
        return words;
    }
}
