package de.teilhabemonitor.registration;

import de.teilhabemonitor.event.Event;
import de.teilhabemonitor.web.Refused;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where registrations for an event are taken: how many, and until when. */
@Entity
@Table(name = "registration_desk")
public class Desk extends PanacheEntityBase {

    /** Nobody can register. */
    static final String NONE = "none";

    static final String OPEN = "open";
    static final String CLOSED = "closed";

    @Id
    public String event;

    /** People; null: as many as come. */
    public @Nullable Integer capacity;

    /** Of them, for those whom the staff enters. */
    public int reserved;

    /** Local time in the time zone of the plan; null: until it begins. */
    public @Nullable LocalDateTime closesAt;

    public @Nullable Instant closedAt;

    /** Where those with a seat take part online; for nobody else. */
    public @Nullable String onlineUrl;

    public int version;
    public Instant updatedAt;

    /** @throws Refused 404 where nobody can register for that event */
    static Desk of(String event) {
        return Desk.<Desk>findByIdOptional(event).orElseThrow(() -> Refused.because(Refused.Reason.NOT_FOUND));
    }

    /** Held until the end of the transaction: one after another sits down, and nobody waits for each other. */
    static Desk locked(String event) {
        return Desk.<Desk>findByIdOptional(event, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> Refused.because(Refused.Reason.NOT_FOUND));
    }

    static Optional<Desk> maybe(String event) {
        return findByIdOptional(event);
    }

    /** When registrations end by themselves: the event may begin earlier since that was said. */
    Instant end(Event of, ZoneId zone) {
        LocalDateTime latest = latestEnd(of);
        return (closesAt != null && closesAt.isBefore(latest) ? closesAt : latest)
                .atZone(zone)
                .toInstant();
    }

    /** It begins, or nobody knows the hour and its last day is over. */
    static LocalDateTime latestEnd(Event of) {
        return of.startsAt != null ? of.startsAt : of.date.lastDay().plusDays(1).atStartOfDay();
    }

    boolean isOpen(Event of, ZoneId zone, Instant now) {
        return wanted(of)
                && closedAt == null
                && !of.isCancelled()
                && of.retiredAt == null
                && now.isBefore(end(of, zone));
    }

    /** Whether people are to register for it: an event may be opened for all later. */
    static boolean wanted(Event of) {
        return "registration".equals(of.admission) || isClosed(of);
    }

    /** Whether one has to be invited, or a member: with a code. */
    static boolean isClosed(Event of) {
        return "invitation".equals(of.admission) || "members".equals(of.admission);
    }

    /** Another one that is not kept for those whom the staff enters. */
    void release(Instant now) {
        reserved--;
        alter(now);
    }

    void set(DeskInput input, Instant now) {
        capacity = input.capacity();
        reserved = input.reserved() == null ? 0 : input.reserved();
        closesAt = input.closesAt() == null ? null : LocalDateTime.parse(input.closesAt());
        closedAt = !Boolean.TRUE.equals(input.closed()) ? null : closedAt == null ? now : closedAt;
        onlineUrl = input.onlineUrl();
        alter(now);
    }

    /** What belongs to it is another since. */
    void alter(Instant now) {
        version++;
        updatedAt = now;
    }
}
