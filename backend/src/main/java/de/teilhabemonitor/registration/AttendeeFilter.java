package de.teilhabemonitor.registration;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * By what the list of those who come to an event is narrowed.
 *
 * @param event its code
 * @param access what they need
 * @param session the part of the programme that they have chosen
 * @param withoutEmail whether those alone who come or wait and get no mail
 * @param q part of a name, of an organisation or of a code, or a whole e-mail address
 */
record AttendeeFilter(
        String event,
        @Nullable String state,
        @Nullable String access,
        @Nullable Integer session,
        @Nullable Boolean withoutEmail,
        @Nullable String q) {

    private static final int WHATEVER = -1;

    /** SQL over {@code registration r}; what nobody has confirmed is on no list. */
    static final String WITHOUT_ACCESS = """
            r.event = :event and r.state <> 'pending' and (:state = '' or r.state = :state)
                and (:session < 0 or :session = any(r.sessions))
                and (not :withoutEmail or r.state <> 'cancelled' and r.emptied_at is null
                    and not exists (select from own_address o where o.thing = 'registrations/' || r.code))
                and (:q = '' or fold(r.name || ' ' || coalesce(r.organisation, '') || ' ' || r.code) like '%' || fold(:q) || '%'
                    or exists (select from own_address o where o.thing = 'registrations/' || r.code and lower(o.email) = lower(:email)))
            """;

    static final String ALL = WITHOUT_ACCESS + "and (:access = '' or :access = any(r.access))\n";

    /** The whole list. */
    static AttendeeFilter everybody(String event) {
        return new AttendeeFilter(event, null, null, null, null, null);
    }

    Map<String, Object> values() {
        Map<String, Object> values = new HashMap<>();
        values.put("event", event);
        values.put("state", state == null ? "" : state);
        values.put("access", access == null ? "" : access);
        values.put("session", session == null ? WHATEVER : session);
        values.put("withoutEmail", Boolean.TRUE.equals(withoutEmail));
        values.put("email", q == null ? "" : q.strip());
        values.put(
                "q",
                q == null ? "" : q.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_"));
        return values;
    }
}
