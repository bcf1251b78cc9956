package de.teilhabemonitor.indicator;

import com.fasterxml.jackson.databind.JsonNode;
import de.teilhabemonitor.web.Refused;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Codes of dimensions, as {@code sex:female,migration:with}; a dimension that is missing is the total. */
public final class Dimensions {

    private Dimensions() {}

    /**
     * The codes in the order in which observations keep them.
     *
     * @param text as in the contract, {@code total} being none; its form has been checked
     * @throws Refused where a dimension is named twice
     */
    public static List<String> parse(@Nullable String text) {
        if (text == null || text.equals("total")) {
            return List.of();
        }
        Map<String, String> codes = new TreeMap<>();
        for (String code : text.split(",", -1)) {
            String dimension = code.substring(0, code.indexOf(':'));
            if (codes.put(dimension, code) != null) {
                throw Refused.invalid("dimensions", "repeated-dimension", dimension);
            }
        }
        return List.copyOf(codes.values());
    }

    /** Dimension to code. */
    static Map<String, String> map(List<String> codes) {
        Map<String, String> map = new TreeMap<>();
        for (String code : codes) {
            int colon = code.indexOf(':');
            map.put(code.substring(0, colon), code.substring(colon + 1));
        }
        return map;
    }

    static List<String> list(Map<String, String> codes) {
        return codes.entrySet().stream()
                .map(code -> code.getKey() + ":" + code.getValue())
                .toList();
    }

    static List<String> list(JsonNode codes) {
        List<String> list = new ArrayList<>();
        codes.forEach(code -> list.add(code.asText()));
        return list;
    }
}
