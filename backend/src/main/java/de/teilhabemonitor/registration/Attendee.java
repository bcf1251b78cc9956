package de.teilhabemonitor.registration;

import de.teilhabemonitor.answer.FacetValue;
import de.teilhabemonitor.answer.Statement;
import de.teilhabemonitor.web.Csv;
import de.teilhabemonitor.web.Refused;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/**
 * Somebody on the list of those who look after an event.
 *
 * @param position in the queue; null where they do not wait
 * @param acceptBy until when the seat is held for them; null where it is theirs, or they have none
 */
record Attendee(
        String code,
        String state,
        String name,
        @Nullable String organisation,
        @Nullable String email,
        String language,
        List<Integer> sessions,
        List<String> access,
        @Nullable String needs,
        Map<String, String> answers,
        boolean byStaff,
        Instant askedAt,
        @Nullable Instant acceptBy,
        @Nullable Instant attendedAt,
        @Nullable Integer position,
        int version) {

    /** In the queue as it stands, then by name. */
    private static final String ROWS = """
            select r.code, r.state, r.name, r.organisation, a.email, r.language, r.sessions, r.access, r.needs, r.by_staff,
                r.asked_at, r.attended_at,\s""" + GivenAnswers.COLUMNS + """
                , r.accept_by, count(*) over (), w.place, r.version
            from registration r left join own_address a on a.thing = 'registrations/' || r.code
                left join (select code, cast(row_number() over (order by queued_at, code) as int) as place from registration
                    where event = :event and state = 'wait-listed') w on w.code = r.code
            where\s""" + AttendeeFilter.ALL + """
            order by case when r.state = 'wait-listed' then r.queued_at end nulls first, r.name collate "de-x-icu", r.code
            limit :limit offset :offset""";

    /** Those who have cancelled need nothing any more. A row without a need says that there is such an event. */
    private static final String ACCESS = """
            select n.need, coalesce(n.many, 0) from event e left join (
                select u.need, count(*) as many from registration r cross join unnest(r.access) u (need)
                where r.state <> 'cancelled' and\s""" + AttendeeFilter.WITHOUT_ACCESS + """
                group by u.need) n on true
            where e.code = :event order by 2 desc, 1""";

    /** @param total of all pages */
    record Found(List<Attendee> attendees, long total) {}

    static Found find(Session database, AttendeeFilter filter, int limit, long offset) {
        Map<String, Object> values = filter.values();
        values.put("limit", limit);
        values.put("offset", offset);
        long[] total = {0};
        List<Attendee> found = new Statement(database, ROWS).list(values, row -> {
            total[0] = row.getLong(16);
            return read(row);
        });
        return new Found(found, total[0]);
    }

    /**
     * By how many what is needed.
     *
     * @throws Refused 404 where there is no such event
     */
    static List<FacetValue> access(Session database, AttendeeFilter filter) {
        List<FacetValue> counted = new Statement(database, ACCESS)
                .list(
                        filter.values(),
                        row -> new FacetValue(Objects.requireNonNullElse(row.getString(1), ""), null, row.getLong(2)));
        if (counted.isEmpty()) {
            throw Refused.because(Refused.Reason.NOT_FOUND);
        }
        return counted.stream().filter(value -> value.count() > 0).toList();
    }

    private static Attendee read(ResultSet row) throws SQLException {
        return new Attendee(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                items(row.getArray(7), Integer.class),
                items(row.getArray(8), String.class),
                row.getString(9),
                GivenAnswers.read(row.getArray(13), row.getArray(14)),
                row.getBoolean(10),
                row.getObject(11, OffsetDateTime.class).toInstant(),
                instant(row.getObject(15, OffsetDateTime.class)),
                instant(row.getObject(12, OffsetDateTime.class)),
                row.getObject(17, Integer.class),
                row.getInt(18));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }

    private static <T> List<T> items(Array array, Class<T> type) throws SQLException {
        return Arrays.stream((Object[]) array.getArray()).map(type::cast).toList();
    }

    /**
     * @param questions each a column, called by its place and its words
     * @param languages of the plan
     */
    static Csv<Attendee> columns(List<Question> questions, List<String> languages) {
        Csv<Attendee> columns = new Csv<Attendee>()
                .column("code", Attendee::code)
                .column("state", Attendee::state)
                .column("name", Attendee::name)
                .column("organisation", Attendee::organisation)
                .column("email", Attendee::email)
                .column("language", Attendee::language)
                .column("sessions", Attendee::sessions)
                .column("access", Attendee::access)
                .column("needs", Attendee::needs)
                .column("byStaff", Attendee::byStaff)
                .column("askedAt", Attendee::askedAt)
                .column("acceptBy", Attendee::acceptBy)
                .column("attendedAt", Attendee::attendedAt);
        for (int i = 0; i < questions.size(); i++) {
            Question question = questions.get(i);
            columns.column(
                    i + 1 + ". " + question.words().in(languages.get(0), languages),
                    attendee -> GivenAnswers.cell(question, attendee.answers, languages));
        }
        return columns;
    }
}
