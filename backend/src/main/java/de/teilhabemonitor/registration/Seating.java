package de.teilhabemonitor.registration;

import de.teilhabemonitor.sql.Sql;
import de.teilhabemonitor.web.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
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

    /** Who has let a seat lapse moves up like others, but nobody who holds one makes room for them. */
    private static final String NEXT = """
            select cast(code as text) from registration
            where event = :event and state = 'wait-listed' and has_seat(event, 0 || sessions, by_staff)
                and (:lapsed or confirmed_at is null)
                and not exists (select from event e where e.code = :event and e.state = 'cancelled')
            order by queued_at, code limit 1""";

    private static final String HELD =
            "select cast(code as text) from registration where event = :event and accept_by is not null order by code";

    /** The seat would be empty. */
    static final class NobodyMovesUp extends RuntimeException {}

    @Inject
    Session database;

    @Inject
    StateMail mail;

    @Inject
    TimeToAccept time;

    @Inject
    Clock clock;

    /** Seats somebody, or puts them at the end of the queue. */
    void receive(Registration registration) {
        Instant now = clock.instant();
        database.flush();
        if (hasSeat(registration)) {
            registration.seat(now);
        } else {
            registration.queue(now);
        }
        database.flush();
    }

    /**
     * Seats somebody who waits, whoever waits before them: on a free seat, else on one of those that are reserved. Twice is once.
     *
     * @throws Refused 409 where there is none, where they do not wait, or where the event takes place no longer
     */
    void give(Registration registration) {
        if (registration.hasSeat()) {
            if (registration.isHeld() && registration.accept(clock.instant())) {
                mail.tell(registration, StateMail.CONFIRMED);
            }
            return;
        }
        registration.mustWait();
        mustTakePlace(registration.event);
        List<Integer> all = parts(registration.sessions);
        database.flush();
        if (!hasSeat(registration.event, all, true)) {
            boolean isFull = !hasSeat(registration.event, List.of(ALL), true);
            throw Refused.conflict("state", isFull ? "no-seat-to-give" : "no-seat-in-part");
        }
        Instant now = clock.instant();
        Desk desk = Desk.of(registration.event);
        while (!hasSeat(registration.event, all, registration.byStaff)) {
            desk.release(now);
            database.flush();
        }
        registration.promote(null, now);
        database.flush();
        mail.tell(registration, StateMail.PROMOTED);
    }

    /**
     * Asked anew under the lock of the desk: it may have been cancelled while somebody waited for that.
     *
     * @throws Refused 409 where the event is cancelled
     */
    void mustTakePlace(String event) {
        boolean isOff = !Sql.values(
                        database, "select 1 from event where code = :code and state = 'cancelled'", Integer.class)
                .setParameter("code", event)
                .getResultList()
                .isEmpty();
        if (isOff) {
            throw Refused.conflict("code", "event-cancelled");
        }
    }

    /** @throws Refused 409 where one of the parts is full: then all stays as it was */
    void choose(Registration registration, List<Integer> sessions) {
        if (registration.hasSeat()) {
            List<Integer> fresh = new ArrayList<>(sessions);
            fresh.removeAll(registration.sessions);
            for (Integer session : fresh) {
                if (!hasSeat(registration.event, List.of(session), registration.byStaff)) {
                    throw Refused.conflict("/sessions", "session-full", Programme.title(registration.event, session));
                }
            }
        }
        registration.choose(sessions, clock.instant());
        database.flush();
        promote(registration.event, registration.code);
    }

    /** Who waits moves up, as long as a seat is free for somebody and the event takes place; each is told. */
    void promote(String event) {
        promote(event, "");
    }

    /** @param here the one who sits at their page at this moment, and need not say once more that they come */
    private void promote(String event, String here) {
        database.flush();
        for (String next = next(event, true); !next.isEmpty(); next = next(event, true)) {
            Registration promoted = Registration.locked(next).orElseThrow();
            Instant now = clock.instant();
            // Whom the staff has entered has no page to say it on.
            boolean atOnce = promoted.byStaff || next.equals(here);
            promoted.promote(atOnce ? null : time.from(now, event), now);
            database.flush();
            mail.tell(promoted, StateMail.PROMOTED);
        }
    }

    /**
     * Gives the seat that somebody has not accepted to the next one; both are told.
     *
     * @throws NobodyMovesUp where nobody can take it: then the caller lets all stay as it was
     */
    void passOn(Registration registration) {
        registration.lapse(clock.instant());
        database.flush();
        if (next(registration.event, false).isEmpty()) {
            throw new NobodyMovesUp();
        }
        mail.tell(registration, StateMail.LAPSED);
        promote(registration.event);
    }

    /** The event is at another time, or takes place again: whoever has not accepted yet has as long as at first. */
    void renew(String event) {
        Instant now = clock.instant();
        for (String code : Sql.values(database, HELD, String.class)
                .setParameter("event", event)
                .getResultList()) {
            Registration.locked(code).orElseThrow().hold(time.from(now, event), now);
        }
    }

    private String next(String event, boolean lapsed) {
        return Sql.values(database, NEXT, String.class)
                .setParameter("event", event)
                .setParameter("lapsed", lapsed)
                .getResultList()
                .stream()
                .findFirst()
                .orElse("");
    }

    /** Whether one is free for all that they have chosen; of those who have one already it says nothing. */
    boolean hasSeat(Registration registration) {
        return hasSeat(registration.event, parts(registration.sessions), registration.byStaff);
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

    static String literal(Collection<Integer> numbers) {
        return "{" + String.join(",", numbers.stream().map(String::valueOf).toList()) + "}";
    }
}
