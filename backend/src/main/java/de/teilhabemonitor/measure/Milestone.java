package de.teilhabemonitor.measure;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.teilhabemonitor.answer.Answer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A step of a measure.
 *
 * @param id stays the same whatever else changes
 * @param state open, reached or dropped
 */
record Milestone(
        String id,
        Map<String, String> title,
        @Nullable String due,
        String state,
        @Nullable String reachedOn) {

    private static final ObjectMapper JSON = new ObjectMapper();

    static List<Milestone> list(String json, Answer answer) {
        if (json.equals("[]")) {
            return List.of();
        }
        try {
            List<Milestone> list = new ArrayList<>();
            for (JsonNode row : JSON.readTree(json)) {
                Map<String, String> title = new LinkedHashMap<>();
                answer.plan().languages().stream()
                        .filter(row.path("title")::hasNonNull)
                        .forEach(language ->
                                title.put(language, row.at("/title/" + language).asText()));
                list.add(new Milestone(
                        row.path("id").asText(),
                        title,
                        row.path("due").textValue(),
                        row.path("state").asText(),
                        row.path("reachedOn").textValue()));
            }
            return list;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("milestones are no JSON", e);
        }
    }
}
