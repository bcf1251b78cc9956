package de.teilhabemonitor.registration;

import de.teilhabemonitor.answer.Statement;
import de.teilhabemonitor.web.Csv;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Somebody on the list of those who look after an event. */
record Attendee(
        String code,
        String state,
        String name,
        @Nullable String organisation,
        @Nullable String email,
        String language,
        List<Integer> sessions,
        @Nullable String needs,
        boolean byStaff,
        Instant askedAt,
        @Nullable Instant attendedAt) {

    private static final String OF = """
            from registration r left join own_address a on a.thing = 'registrations/' || r.code
            where r.event = :event and r.state <> 'pending' and (:state = '' or r.state = :state)
                and (:q = '' or fold(r.name || ' ' || coalesce(r.organisation, '') || ' ' || r.code) like '%' || fold(:q) || '%')
            """;

    /** In the queue as it stands, then by name. */
    private static final String ROWS = """
            select r.code, r.state, r.name, r.organisation, a.email, r.language, r.sessions, r.needs, r.by_staff, r.asked_at,
                r.attended_at, count(*) over ()
            """ + OF + """
            order by case when r.state = 'wait-listed' then r.queued_at end nulls first, r.name collate "de-x-icu", r.code
            limit :limit offset :offset""";

    /** @param total of all pages */
    record Found(List<Attendee> attendees, long total) {}

    static Found find(
            Session database, String event, @Nullable String state, @Nullable String q, int limit, long offset) {
        Map<String, Object> values = new HashMap<>();
        values.put("event", event);
        values.put("state", state == null ? "" : state);
        values.put(
                "q",
                q == null ? "" : q.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_"));
        values.put("limit", limit);
        values.put("offset", offset);
        long[] total = {0};
        List<Attendee> found = new Statement(database, ROWS).list(values, row -> {
            total[0] = row.getLong(12);
            return read(row);
        });
        return new Found(found, total[0]);
    }

    private static Attendee read(ResultSet row) throws SQLException {
        return new Attendee(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                numbers(row.getArray(7)),
                row.getString(8),
                row.getBoolean(9),
                row.getObject(10, OffsetDateTime.class).toInstant(),
                instant(row.getObject(11, OffsetDateTime.class)));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }

    private static List<Integer> numbers(Array array) throws SQLException {
        List<Integer> numbers = new ArrayList<>();
        for (Object number : (Object[]) array.getArray()) {
            numbers.add((Integer) number);
        }
        return numbers;
    }

    static Csv<Attendee> columns() {
        return new Csv<Attendee>()
                .column("code", Attendee::code)
                .column("state", Attendee::state)
                .column("name", Attendee::name)
                .column("organisation", Attendee::organisation)
                .column("email", Attendee::email)
                .column("language", Attendee::language)
                .column("sessions", Attendee::sessions)
                .column("needs", Attendee::needs)
                .column("byStaff", Attendee::byStaff)
                .column("askedAt", Attendee::askedAt)
                .column("attendedAt", Attendee::attendedAt);
    }
}
