package de.teilhabemonitor.registration;

import de.teilhabemonitor.answer.Statement;
import java.util.List;
import java.util.Map;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Those to whom a message is written. */
record Recipients(List<Recipient> all) {

    static final int WHATEVER = -1;

    /** With an empty address where the staff has entered somebody. */
    private static final String OF = """
            select 'registrations/' || r.code, coalesce(a.email, ''), coalesce(a.language, r.language)
            from registration r
            left join own_address a on a.thing = 'registrations/' || r.code and a.confirmed_at is not null
            where r.event = :event and r.emptied_at is null and r.state = any(string_to_array(:states, ','))
                and (:session < 0 or :session = any(r.sessions))
            order by r.code""";

    record Recipient(String thing, String email, String language) {}

    /** @param recipients mails */
    record Reach(int recipients, int unreachable) {}

    /** @param session the part of the programme that they have chosen; null: whatever they chose */
    static Recipients of(Session database, String event, List<String> states, @Nullable Integer session) {
        Map<String, Object> values = Map.of(
                "event", event, "states", String.join(",", states), "session", session == null ? WHATEVER : session);
        return new Recipients(new Statement(database, OF)
                .list(values, row -> new Recipient(row.getString(1), row.getString(2), row.getString(3))));
    }

    List<Recipient> reachable() {
        return all.stream().filter(recipient -> !recipient.email.isEmpty()).toList();
    }

    Reach reach() {
        int mails = reachable().size();
        return new Reach(mails, all.size() - mails);
    }
}
