package de.teilhabemonitor.staff;

import com.fasterxml.jackson.databind.JsonNode;
import de.teilhabemonitor.answer.Slice.Row;
import java.time.Instant;

/** @param code its number, as a code */
public record ActView(String code, Instant at, Actor actor, String verb, String subject, JsonNode details) {

    /** @param code of a person, or {@code system} */
    public record Actor(String code, String name) {}

    static ActView of(Row<Act> row) {
        Act act = row.entity();
        return new ActView(
                Long.toString(act.id), act.at, new Actor(act.actor, act.actorName), act.verb, act.subject, row.more());
    }
}
