package de.teilhabemonitor.event;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.teilhabemonitor.answer.Answer;
import de.teilhabemonitor.change.Present;
import de.teilhabemonitor.change.TableSubject;
import de.teilhabemonitor.plan.CurrentPlan;
import de.teilhabemonitor.sql.Sql;
import de.teilhabemonitor.web.Refused.Violation;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How events are changed, with their programme. */
@Singleton
class EventSubject extends TableSubject {

    @Inject
    Event<EventChanged> changed;

    @Inject
    CurrentPlan here;

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
        EventRules.check(after, here.get().zone(), found);
    }

    /** Whoever registered would stand before closed doors: of a cancelled event they are told, of one that is gone they are not. */
    @Override
    public void checkRetiring(String code, List<Violation> found) {
        long coming = Sql.values(database(), """
                        select count(*) from registration r join event e on e.code = r.event
                        where e.code = :code and r.state in ('confirmed', 'wait-listed', 'attended')
                            and e.state is distinct from 'cancelled' and e.last_day >= :today""", Long.class)
                .setParameter("code", code)
                .setParameter("today", here.today())
                .getSingleResult();
        if (coming > 0) {
            found.add(Violation.of("/kind", "event-has-registrations", Long.toString(coming)));
        }
    }

    @Override
    public int write(String code, ObjectNode state, long number, Instant now) {
        Optional<JsonNode> before = number > 0 ? present(code).map(Present::state) : Optional.empty();
        int version = super.write(code, state, number, now);
        before.ifPresent(known -> changed.fire(
                EventChanged.of(code, version, number, known, state, here.get().sourceLanguage())));
        return version;
    }

    @Override
    public Map<String, Object> shown(String code, Answer answer) {
        return Map.of("event", EventDetail.one(database(), code, answer));
    }
}
