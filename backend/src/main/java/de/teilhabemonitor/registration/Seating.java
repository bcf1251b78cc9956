package de.teilhabemonitor.registration;

import de.teilhabemonitor.sql.Sql;
import de.teilhabemonitor.web.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hibernate.Session;

/**
 * Gives seats, first come first served. In the transaction of the caller, who holds the desk of the event. What is counted here
 * is held by the database as well, whoever goes past this.
 */
@ApplicationScoped
class Seating {

    /** The event as a whole. */
    private static final int ALL = 0;

    private static final String NEXT = """
            select cast(code as text) from registration
            where event = :event and state = 'wait-listed' and has_seat(event, 0 || sessions, by_staff)
                and not exists (select from event e where e.code = :event and e.state = 'cancelled')
            order by queued_at, code limit 1""";

    @Inject
    Session database;

    @Inject
    StateMail mail;

    @Inject
    Clock clock;

    /** Seats somebody, or puts them at the end of the queue. */
    void receive(Registration registration) {
        Instant now = clock.instant();
        database.flush();
        if (hasSeat(registration.event, parts(registration.sessions), registration.byStaff)) {
            registration.seat(now);
        } else {
            registration.queue(now);
        }
        database.flush();
    }

    /** @throws Refused 409 where one of the parts is full: then all stays as it was */
    void choose(Registration registration, List<Integer> sessions) {
        if (registration.hasSeat()) {
            List<Integer> fresh = new ArrayList<>(sessions);
            fresh.removeAll(registration.sessions);
            for (Integer session : fresh) {
                if (!hasSeat(registration.event, List.of(session), registration.byStaff)) {
                    throw Refused.conflict("/sessions", "session-full", session.toString());
                }
            }
        }
        registration.choose(sessions, clock.instant());
        database.flush();
        promote(registration.event);
    }

    /** Who waits moves up, as long as a seat is free for somebody and the event takes place; each is told. */
    void promote(String event) {
        database.flush();
        for (String next = next(event); !next.isEmpty(); next = next(event)) {
            Registration promoted = Registration.locked(next).orElseThrow();
            promoted.seat(clock.instant());
            database.flush();
            mail.tell(promoted, StateMail.PROMOTED);
        }
    }

    private String next(String event) {
        return Sql.values(database, NEXT, String.class).setParameter("event", event).getResultList().stream()
                .findFirst()
                .orElse("");
    }

    private boolean hasSeat(String event, List<Integer> parts, boolean byStaff) {
        return Sql.values(database, "select has_seat(:event, cast(:parts as int[]), :staff)", Boolean.class)
                .setParameter("event", event)
                .setParameter("parts", literal(parts))
                .setParameter("staff", byStaff)
                .getSingleResult();
    }

    private static List<Integer> parts(List<Integer> sessions) {
        return Stream.concat(Stream.of(ALL), sessions.stream()).toList();
    }

    private static String literal(List<Integer> numbers) {
        return "{" + String.join(",", numbers.stream().map(String::valueOf).toList()) + "}";
    }
}
