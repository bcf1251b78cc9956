package de.teilhabemonitor.event;

import com.fasterxml.jackson.databind.JsonNode;
import de.teilhabemonitor.answer.Answer;
import de.teilhabemonitor.change.TableSubject;
import de.teilhabemonitor.web.Refused.Violation;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How events are changed, with their programme. */
@Singleton
class EventSubject extends TableSubject {

    EventSubject() {
        super("events", "EventInput", "event", "E-");
    }

    @Override
    protected List<Parts> parts() {
        return List.of(new Parts("sessions", "event_session", "event", "c.number", false));
    }

    @Override
    public boolean isOfEvents(JsonNode state) {
        return true;
    }

    @Override
    public void check(String code, @Nullable JsonNode before, JsonNode after, List<Violation> found) {
        EventRules.check(after, found);
    }

    @Override
    public Map<String, Object> shown(String code, Answer answer) {
        return Map.of("event", EventDetail.one(database(), code, answer));
    }
}
