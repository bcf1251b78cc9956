package de.teilhabemonitor.registration;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * By what the list of those who come to an event is narrowed.
 *
 * @param event its code
 * @param access what they need
 * @param q part of a name, of an organisation or of a code
 */
record AttendeeFilter(
        String event,
        @Nullable String state,
        @Nullable String access,
        @Nullable String q) {

    /** SQL over {@code registration r}; what nobody has confirmed is on no list. */
    static final String WITHOUT_ACCESS = """
            r.event = :event and r.state <> 'pending' and (:state = '' or r.state = :state)
                and (:q = '' or fold(r.name || ' ' || coalesce(r.organisation, '') || ' ' || r.code) like '%' || fold(:q) || '%')
            """;

    static final String ALL = WITHOUT_ACCESS + "and (:access = '' or :access = any(r.access))\n";

    Map<String, Object> values() {
        Map<String, Object> values = new HashMap<>();
        values.put("event", event);
        values.put("state", state == null ? "" : state);
        values.put("access", access == null ? "" : access);
        values.put(
                "q",
                q == null ? "" : q.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_"));
        return values;
    }
}
