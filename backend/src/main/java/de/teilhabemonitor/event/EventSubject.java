package de.teilhabemonitor.event;

import com.fasterxml.jackson.databind.JsonNode;
import de.teilhabemonitor.answer.Answer;
import de.teilhabemonitor.change.TableSubject;
import de.teilhabemonitor.time.Period;
import de.teilhabemonitor.web.Refused.Violation;
import jakarta.inject.Singleton;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
        LocalDateTime start = time(after, "startsAt", found);
        LocalDateTime end = time(after, "endsAt", found);
        if (start != null && end != null && end.isBefore(start)) {
            found.add(Violation.of("/input/endsAt", "reversed", start.toString()));
        }
        Period date = Period.of(after.path("date").asText());
        if (start != null
                && (start.toLocalDate().isBefore(date.firstDay())
                        || start.toLocalDate().isAfter(date.lastDay()))) {
            found.add(Violation.of("/input/startsAt", "not-on-that-date", date.text()));
        }
        Set<Integer> numbers = new HashSet<>();
        JsonNode sessions = after.path("sessions");
        for (int i = 0; i < sessions.size(); i++) {
            if (!numbers.add(sessions.get(i).path("number").asInt())) {
                found.add(Violation.of(
                        "/input/sessions/" + i + "/number",
                        "repeated-item",
                        sessions.get(i).path("number").asText()));
            }
        }
    }

    private static @Nullable LocalDateTime time(JsonNode state, String name, List<Violation> found) {
        String text = text(state, name);
        if (text == null) {
            return null;
        }
        try {
            return LocalDateTime.parse(text);
        } catch (DateTimeException e) {
            found.add(Violation.of("/input/" + name, "not-local-time"));
            return null;
        }
    }

    @Override
    public Map<String, Object> shown(String code, Answer answer) {
        return Map.of("event", EventDetail.one(database(), code, answer));
    }
}
