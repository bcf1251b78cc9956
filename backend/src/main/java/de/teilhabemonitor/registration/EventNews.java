package de.teilhabemonitor.registration;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import de.teilhabemonitor.answer.Statement;
import de.teilhabemonitor.event.Event;
import de.teilhabemonitor.plan.CurrentPlan;
import de.teilhabemonitor.text.Text;
import de.teilhabemonitor.text.TextType;
import de.teilhabemonitor.time.Period;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** What is otherwise at an event than somebody knows who wants to come: since the last letter about it that was sent to them. */
@ApplicationScoped
class EventNews {

    /** Which change a letter tells, and which parts of the programme its reader has lost by it. */
    static final String CHANGE = "change";

    static final String GONE = "gone";

    private static final String ANNOUNCED = "announced";
    private static final String CANCELLED = "cancelled";

    private static final String NOT_TOLD = """
            select cast(details ->> 'change' as bigint), coalesce(details ->> 'gone', '') from outbox
            where template = :template and details ->> 'thing' = :thing and cast(details ->> 'change' as bigint) > (
                select coalesce(max(cast(details ->> 'change' as bigint)), 0) from outbox
                where template = :template and details ->> 'thing' = :thing and sent_at is not null)
            order by 1""";

    private static final String FIELDS = """
            select cast(f as text) from applied_change c cross join lateral jsonb_array_elements(c.fields) f
            where c.subject = :subject and c.number >= :since order by c.number""";

    @Inject
    Session database;

    @Inject
    EventWords events;

    @Inject
    CurrentPlan plan;

    @Inject
    ObjectMapper json;

    /** @return as the template names it; empty where all is as they know it */
    Optional<Map<String, Object>> words(Registration registration, String language) {
        List<Long> changes = new ArrayList<>();
        List<Integer> gone = new ArrayList<>();
        new Statement(database, NOT_TOLD)
                .list(Map.of("template", StateMail.TEMPLATE, "thing", registration.path()), row -> {
                    gone.addAll(numbers(row.getString(2)));
                    return changes.add(row.getLong(1));
                });
        if (changes.isEmpty()) {
            return Optional.of(nothing());
        }
        Event event = EventWords.event(registration.event);
        Map<String, JsonNode> before = before(event.code, changes.get(0));
        String stoodBefore = before.containsKey("state") ? text(before, "state", ANNOUNCED) : standing(event);
        boolean standsOtherwise = !stoodBefore.equals(standing(event));
        Optional<String> when = when(event, before, language);
        boolean placeIsNew = isNew(before, "place", event.place);
        boolean modeIsNew = event.mode != null && isNew(before, "mode", event.mode);
        List<Map<String, String>> parts = moved(registration, event, before, language);
        List<String> lost = titles(before, gone, language);
        boolean isAllAsBefore = when.isEmpty() && !placeIsNew && !modeIsNew && parts.isEmpty() && lost.isEmpty();
        boolean moved = event.isMoved() && (standsOtherwise || when.isPresent());
        boolean back = standsOtherwise && stoodBefore.equals(CANCELLED);
        // Of what does not take place nobody wants to know more than that.
        if (event.isCancelled() ? !standsOtherwise : isAllAsBefore && !moved && !back) {
            return Optional.empty();
        }
        Map<String, Object> words = new HashMap<>(nothing());
        words.put("moved", moved);
        if (when.isPresent() || !moved) {
            words.put("before", when.orElse(""));
        }
        words.put("back", back);
        words.put("placeIsNew", placeIsNew);
        words.put("placeBefore", text(before, "place", ""));
        words.put("modeIsNew", modeIsNew);
        words.put("modeBefore", text(before, "mode", ""));
        words.put("mode", event.mode == null ? "" : event.mode);
        words.put("parts", parts);
        words.put("partsGone", lost);
        return Optional.of(words);
    }

    /** What the template asks for in letters that tell nothing new of the event. */
    static Map<String, Object> nothing() {
        return Map.of(
                "back",
                false,
                "placeIsNew",
                false,
                "placeBefore",
                "",
                "modeIsNew",
                false,
                "modeBefore",
                "",
                "mode",
                "",
                "parts",
                List.of(),
                "partsGone",
                List.of());
    }

    private static String text(Map<String, JsonNode> before, String name, String none) {
        return before.getOrDefault(name, MissingNode.getInstance()).asText(none);
    }

    private static String standing(Event event) {
        return event.state == null ? ANNOUNCED : event.state;
    }

    /** What has changed since, and what it was. */
    private Map<String, JsonNode> before(String event, long since) {
        Map<String, JsonNode> before = new HashMap<>();
        new Statement(database, FIELDS)
                .list(Map.of("subject", "events/" + event, "since", since), row -> read(row.getString(1)))
                .forEach(field -> before.putIfAbsent(field.path("field").asText(), field.path("before")));
        return before;
    }

    private Optional<String> when(Event event, Map<String, JsonNode> before, String language) {
        JsonNode date = before.get("date");
        String was = events.when(
                date == null ? event.date : Period.of(date.asText()),
                time(before, "startsAt", event.startsAt),
                time(before, "endsAt", event.endsAt),
                language);
        return was.equals(events.when(event.code, language)) ? Optional.empty() : Optional.of(was);
    }

    private static @Nullable LocalDateTime time(
            Map<String, JsonNode> before, String name, @Nullable LocalDateTime now) {
        JsonNode was = before.get(name);
        return was == null ? now : time(was);
    }

    private static @Nullable LocalDateTime time(JsonNode time) {
        return time.isTextual() ? LocalDateTime.parse(time.asText()) : null;
    }

    private static boolean isNew(Map<String, JsonNode> before, String name, @Nullable String now) {
        JsonNode was = before.get(name);
        return was != null && !was.asText("").equals(now == null ? "" : now);
    }

    /** Of their parts those at another time, in another room, or called otherwise. */
    private List<Map<String, String>> moved(
            Registration registration, Event event, Map<String, JsonNode> before, String language) {
        String source = plan.get().sourceLanguage();
        List<Map<String, String>> moved = new ArrayList<>();
        for (de.teilhabemonitor.event.Session part : de.teilhabemonitor.event.Session.of(event.code)) {
            JsonNode was = part(before, part.number);
            if (was.isMissingNode() || !registration.sessions.contains(part.number)) {
                continue;
            }
            String room = was.path("room").asText("");
            String slotBefore = events.slot(
                    event,
                    time(was.path("startsAt")),
                    time(was.path("endsAt")),
                    room.isEmpty() ? null : room,
                    language);
            String slot = events.slot(event, part.startsAt, part.endsAt, part.room, language);
            Text titleBefore = TextType.read(was.path("title").toString());
            boolean isRenamed = isAnother(titleBefore, part.title, source);
            if (!slot.equals(slotBefore) || isRenamed) {
                // A translation may come later.
                String readable = isRenamed && !isAnother(titleBefore, part.title, language) ? source : language;
                moved.add(Map.of(
                        "title",
                        events.words(part.title, readable),
                        "titleBefore",
                        isRenamed ? events.words(titleBefore, readable) : "",
                        "slot",
                        slot,
                        "before",
                        slotBefore));
            }
        }
        return moved;
    }

    private boolean isAnother(Text before, Text now, String language) {
        return !events.words(before, language).equals(events.words(now, language));
    }

    private List<String> titles(Map<String, JsonNode> before, List<Integer> numbers, String language) {
        return numbers.stream()
                .distinct()
                .map(number -> part(before, number).path("title"))
                .filter(JsonNode::isObject)
                .map(title -> events.words(TextType.read(title.toString()), language))
                .toList();
    }

    private static JsonNode part(Map<String, JsonNode> before, int number) {
        for (JsonNode part : before.getOrDefault("sessions", MissingNode.getInstance())) {
            if (part.path("number").asInt() == number) {
                return part;
            }
        }
        return MissingNode.getInstance();
    }

    static String listed(List<Integer> numbers) {
        return numbers.stream().map(String::valueOf).collect(joining(","));
    }

    private static List<Integer> numbers(String listed) {
        return listed.isEmpty()
                ? List.of()
                : Arrays.stream(listed.split(",")).map(Integer::valueOf).toList();
    }

    private JsonNode read(String field) {
        try {
            return json.readTree(field);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the database sent what is no JSON", e);
        }
    }
}
