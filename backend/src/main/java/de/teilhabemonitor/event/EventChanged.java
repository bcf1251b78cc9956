package de.teilhabemonitor.event;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An event that is public already was changed; told in the transaction that does it.
 *
 * @param version its new one
 * @param number of the change
 * @param otherwise whether it takes place no longer, again, or at another time
 * @param toldToAll whether that, or where it takes place, has changed for all who want to come
 * @param moved parts of the programme that are at another time, in another room, or called otherwise
 * @param gone parts of the programme that there are no longer
 */
public record EventChanged(
        String code,
        int version,
        long number,
        boolean otherwise,
        boolean toldToAll,
        Set<Integer> moved,
        Set<Integer> gone) {

    private static final String ANNOUNCED = "announced";
    private static final String CANCELLED = "cancelled";

    /** Who wants to come plans by these; whoever holds a seat for them has as long to accept as at first. */
    private static final List<String> BEGINS = List.of("date", "startsAt");

    private static final List<String> ALSO_TOLD = List.of("endsAt", "place", "mode");

    private static final List<String> OF_A_PART = List.of("startsAt", "endsAt", "room");

    /** @param language that titles are written in first: a translation may come later */
    static EventChanged of(String code, int version, long number, JsonNode before, JsonNode after, String language) {
        boolean stands = standing(before).equals(standing(after));
        boolean otherwise = !stands || isAnother(before, after, BEGINS);
        // Of what does not take place nobody wants to know where.
        boolean isOff = stands && standing(after).equals(CANCELLED);
        Map<Integer, JsonNode> left = parts(after);
        Set<Integer> moved = new HashSet<>();
        Set<Integer> gone = new HashSet<>();
        parts(before).forEach((part, was) -> {
            JsonNode is = left.get(part);
            if (is == null) {
                gone.add(part);
            } else if (!isOff
                    && (isAnother(was, is, OF_A_PART) || !title(was, language).equals(title(is, language)))) {
                moved.add(part);
            }
        });
        return new EventChanged(
                code,
                version,
                number,
                otherwise,
                !isOff && (otherwise || isAnother(before, after, ALSO_TOLD)),
                Set.copyOf(moved),
                Set.copyOf(gone));
    }

    /** Where nobody says anything else it takes place as it is announced. */
    private static String standing(JsonNode event) {
        return event.path("state").asText(ANNOUNCED);
    }

    private static boolean isAnother(JsonNode before, JsonNode after, List<String> names) {
        return names.stream().anyMatch(name -> !before.path(name).equals(after.path(name)));
    }

    /** Another title may be another part, which has got the number of one that was taken out. */
    private static String title(JsonNode part, String language) {
        return part.path("title").path(language).asText();
    }

    /** Those that one can register for. */
    private static Map<Integer, JsonNode> parts(JsonNode event) {
        Map<Integer, JsonNode> parts = new HashMap<>();
        event.path("sessions").forEach(part -> {
            if (!part.path("kind").asText().equals(Session.BREAK)) {
                parts.put(part.path("number").asInt(), part);
            }
        });
        return parts;
    }
}
