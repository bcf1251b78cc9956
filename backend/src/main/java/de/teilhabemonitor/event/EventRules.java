package de.teilhabemonitor.event;

import com.fasterxml.jackson.databind.JsonNode;
import de.teilhabemonitor.time.Period;
import de.teilhabemonitor.web.Refused.Violation;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.zone.ZoneOffsetTransition;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What has to hold of an event and its programme that the contract cannot say. */
final class EventRules {

    /** With its title it becomes a submission, which has at most 5,000. */
    private static final int LONGEST = 4000;

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("H:mm", Locale.ROOT);

    private final JsonNode event;
    private final ZoneId zone;
    private final List<Violation> found;
    private final Period date;
    private final @Nullable LocalDateTime start;
    private final @Nullable LocalDateTime end;
    /** Against times that are wrong themselves nothing is measured: one slip is told once. */
    private final boolean isSound;

    private EventRules(JsonNode event, ZoneId zone, List<Violation> found) {
        this.event = event;
        this.zone = zone;
        this.found = found;
        int before = found.size();
        date = Period.of(event.path("date").asText());
        start = time(event, "startsAt", "/input");
        end = time(event, "endsAt", "/input");
        times();
        isSound = found.size() == before;
    }

    /**
     * @param zone of the plan, in which all times are
     * @param found what does not hold is added
     */
    static void check(JsonNode event, ZoneId zone, List<Violation> found) {
        EventRules rules = new EventRules(event, zone, found);
        rules.state();
        rules.programme();
        rules.results();
    }

    private void times() {
        if (start != null && end != null && end.isBefore(start)) {
            refuse("/input/endsAt", "reversed", start.toString());
        }
        if (start != null && !date.contains(start.toLocalDate())) {
            refuse("/input/startsAt", "not-on-that-date", date.text());
        }
    }

    /** Whoever planned to come has a right to know why, and what they had in their calendar. */
    private void state() {
        String state = event.path("state").asText();
        boolean moved = state.equals("moved");
        boolean otherwise = moved || state.equals("cancelled");
        if (otherwise != event.hasNonNull("stateReason")) {
            refuse("/input/stateReason", otherwise ? "state-needs-reason" : "state-reason-not-wanted");
        }
        if (moved != event.hasNonNull("movedFrom")) {
            refuse("/input/movedFrom", moved ? "moved-needs-date" : "moved-from-not-wanted");
        } else if (moved && event.path("movedFrom").asText().equals(date.text())) {
            refuse("/input/movedFrom", "moved-from-itself");
        }
    }

    private void programme() {
        Set<Integer> numbers = new HashSet<>();
        JsonNode sessions = event.path("sessions");
        for (int i = 0; i < sessions.size(); i++) {
            JsonNode session = sessions.get(i);
            String pointer = "/input/sessions/" + i;
            if (!numbers.add(session.path("number").asInt())) {
                refuse(
                        pointer + "/number",
                        "repeated-item",
                        session.path("number").asText());
            }
            session(session, pointer);
        }
    }

    private void session(JsonNode session, String pointer) {
        LocalDateTime from = time(session, "startsAt", pointer);
        LocalDateTime to = time(session, "endsAt", pointer);
        if (from != null && to != null && !to.isAfter(from)) {
            refuse(pointer + "/endsAt", "not-after-start", from.toString());
        }
        if (session.path("kind").asText().equals(Session.BREAK) && session.hasNonNull("capacity")) {
            refuse(pointer + "/capacity", "break-has-no-places");
        }
        if (!isSound) {
            return;
        }
        within(from, pointer + "/startsAt");
        within(to, pointer + "/endsAt");
        if (start == null && from != null && !date.contains(from.toLocalDate())) {
            refuse(pointer + "/startsAt", "not-on-that-date", date.text());
        }
    }

    private void results() {
        Set<Integer> numbers = new HashSet<>();
        event.path("sessions")
                .forEach(session -> numbers.add(session.path("number").asInt()));
        JsonNode results = event.path("results");
        for (int i = 0; i < results.size(); i++) {
            JsonNode result = results.get(i);
            String pointer = "/input/results/" + i;
            boolean counts = result.path("kind").asText().equals(Result.FIGURE);
            if (counts != result.hasNonNull("value")) {
                refuse(pointer + "/value", counts ? "figure-needs-value" : "value-not-wanted");
            }
            result.path("description").properties().forEach(words -> {
                if (words.getValue()
                                .asText()
                                .codePointCount(0, words.getValue().asText().length())
                        > LONGEST) {
                    refuse(pointer + "/description/" + words.getKey(), "too-long", Integer.toString(LONGEST));
                }
            });
            if (result.hasNonNull("session")
                    && !numbers.contains(result.path("session").asInt())) {
                refuse(
                        pointer + "/session",
                        "no-such-session",
                        result.path("session").asText());
            }
        }
    }

    private void within(@Nullable LocalDateTime time, String pointer) {
        if (time != null && start != null && time.isBefore(start)) {
            refuse(pointer, "before-event", start.toString());
        } else if (time != null && end != null && time.isAfter(end)) {
            refuse(pointer, "after-event", end.toString());
        }
    }

    private @Nullable LocalDateTime time(JsonNode holder, String name, String pointer) {
        if (!holder.hasNonNull(name)) {
            return null;
        }
        try {
            return onTheClock(LocalDateTime.parse(holder.path(name).asText()), pointer + "/" + name);
        } catch (DateTimeException e) {
            refuse(pointer + "/" + name, "not-local-time");
            return null;
        }
    }

    /** In the night in which the clock is put forward there is an hour that it never shows. */
    private @Nullable LocalDateTime onTheClock(LocalDateTime time, String pointer) {
        ZoneOffsetTransition jump = zone.getRules().getTransition(time);
        if (jump == null || !jump.isGap()) {
            return time;
        }
        refuse(
                pointer,
                "not-on-the-clock",
                time.toLocalDate().toString(),
                CLOCK.format(jump.getDateTimeBefore()),
                CLOCK.format(jump.getDateTimeAfter()));
        return null;
    }

    private void refuse(String pointer, String key, String... arguments) {
        found.add(Violation.of(pointer, key, arguments));
    }
}
