package de.teilhabemonitor.event;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.teilhabemonitor.answer.Answer;
import de.teilhabemonitor.text.TextType;
import de.teilhabemonitor.text.TextView;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came out of an event.
 *
 * @param id stays the same whatever else changes
 * @param kind outcome, demand or figure
 * @param session number of the part of the programme; null: the event as a whole
 * @param value of a figure, which is what {@code title} counts
 */
public record Result(
        String id,
        String kind,
        @Nullable Integer session,
        TextView title,
        @Nullable TextView description,
        @Nullable BigDecimal value) {

    public static final String FIGURE = "figure";

    private static final String DEMAND = "demand";
    private static final String DESCRIPTION = "description";
    private static final ObjectMapper JSON = new ObjectMapper();

    /** @param json as the row of the event has it */
    static List<Result> list(String json, Answer answer) {
        List<Result> list = new ArrayList<>();
        try {
            for (JsonNode row : JSON.readTree(json)) {
                list.add(new Result(
                        row.path("id").asText(),
                        row.path("kind").asText(),
                        row.has("session") ? (Integer) row.path("session").asInt() : null,
                        words(row.path("title"), answer),
                        row.has(DESCRIPTION) ? words(row.path(DESCRIPTION), answer) : null,
                        row.has("value") ? row.path("value").decimalValue() : null));
            }
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("results are no JSON", e);
        }
        return list;
    }

    /** What was demanded at an event, in the order in which it is told. */
    public static List<Result> demands(Event event, Answer answer) {
        return list(event.results, answer).stream()
                .filter(result -> result.kind.equals(DEMAND))
                .toList();
    }

    private static TextView words(JsonNode words, Answer answer) {
        return answer.words(TextType.read(words.toString()));
    }
}
