package de.teilhabemonitor.feedback;

import com.fasterxml.jackson.databind.JsonNode;
import de.teilhabemonitor.answer.Answer;
import de.teilhabemonitor.answer.Kind;
import de.teilhabemonitor.answer.Reference;
import de.teilhabemonitor.time.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where something was demanded.
 *
 * @param heardOn the date of the event; null where the event is gone
 */
record DemandOrigin(String id, Reference event, @Nullable Period heardOn) {

    /** SQL: the dates of the events of a row {@code t} with {@code demands}, by event. */
    static final String HEARD = """
            (select json_object_agg(e.code, e.date) from event e
                where e.code in (select split_part(d, '/', 1) from unnest(t.demands) d) and e.taken_down_at is null)""";

    /**
     * @param paths an event and the id of one of its demands each: "E-0004/a1b2c3"
     * @param heard as the database has it
     */
    static List<DemandOrigin> of(List<String> paths, JsonNode heard, Answer answer) {
        return paths.stream()
                .map(path -> path.split("/", 2))
                .map(path -> new DemandOrigin(
                        path[1],
                        answer.reference(Kind.EVENT, path[0]),
                        heard.hasNonNull(path[0])
                                ? Period.of(heard.path(path[0]).asText())
                                : null))
                .toList();
    }
}
