package de.teilhabemonitor.registration;

import de.teilhabemonitor.answer.Statement;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import org.hibernate.Session;

/**
 * That somebody was seen at the door, or that it was somebody else.
 *
 * @param id chosen by whoever makes it
 * @param at when it was seen
 * @param outcome what came of it
 */
record Mark(String id, String registration, boolean present, Instant at, String outcome) {

    static final String DONE = "done";

    /** It was so before. */
    static final String ALREADY = "already";

    /** Somebody has seen it otherwise later. */
    static final String OUTDATED = "outdated";

    private static final String ONE = """
            select id, registration, present, at, outcome from attendance_mark where event = :event and id = :id""";

    private static final String KEEP = """
            insert into attendance_mark (event, id, registration, present, at, outcome)
            values (:event, :id, :registration, :present, :at, :outcome)""";

    static Optional<Mark> find(Session database, String event, String id) {
        return new Statement(database, ONE)
                        .list(
                                Map.of("event", event, "id", id),
                                row -> new Mark(
                                        row.getString(1),
                                        row.getString(2),
                                        row.getBoolean(3),
                                        row.getObject(4, OffsetDateTime.class).toInstant(),
                                        row.getString(5)))
                        .stream()
                        .findFirst();
    }

    void keep(Session database, String event) {
        database.createNativeMutationQuery(KEEP)
                .setParameter("event", event)
                .setParameter("id", id)
                .setParameter("registration", registration)
                .setParameter("present", present)
                .setParameter("at", at)
                .setParameter("outcome", outcome)
                .executeUpdate();
    }

    static void forget(Session database, String registration) {
        database.createNativeMutationQuery("delete from attendance_mark where registration = :code")
                .setParameter("code", registration)
                .executeUpdate();
    }
}
