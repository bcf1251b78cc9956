package de.teilhabemonitor.registration;

import de.teilhabemonitor.answer.Entry;
import de.teilhabemonitor.web.Refused;
import jakarta.persistence.Entity;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** That somebody wants to come to an event, and whether they have a seat. */
@Entity
public class Registration extends Entry {

    /** First part of its path. */
    static final String COLLECTION = "registrations";

    static final String PENDING = "pending";
    static final String CONFIRMED = "confirmed";
    static final String WAIT_LISTED = "wait-listed";
    static final String CANCELLED = "cancelled";
    static final String ATTENDED = "attended";

    public String event;
    public String state;

    /** Keyed hash of address and event; null where the staff entered it. */
    public byte @Nullable [] mailbox;

    /** Empty when its time was over. */
    public String name;

    public @Nullable String organisation;
    public String language;

    /** Numbers of parts of the programme. */
    @JdbcTypeCode(SqlTypes.ARRAY)
    public List<Integer> sessions;

    /** What somebody needs to take part, by kind. */
    @JdbcTypeCode(SqlTypes.ARRAY)
    public List<String> access;

    /** The same in their own words. */
    public @Nullable String needs;

    /** The version of the words that were agreed to. */
    public String consent;

    public boolean byStaff;
    public Instant askedAt;
    public @Nullable Instant queuedAt;
    public @Nullable Instant confirmedAt;

    /** Until when the seat is held for whoever has moved up; null: it is theirs, or they have none. */
    public @Nullable Instant acceptBy;

    /** Null: nothing was to be accepted. */
    public @Nullable Instant acceptedAt;

    public @Nullable Instant attendedAt;
    public @Nullable Instant cancelledAt;

    /** When it was last seen at the door that they are there, or are not. */
    public @Nullable Instant markedAt;

    /** The code with which somebody registered; null: none was wanted. */
    public @Nullable String invitation;

    /** Since when nothing tells any more who it was. */
    public @Nullable Instant emptiedAt;

    /** Held until the end of the transaction. */
    static Optional<Registration> locked(String code) {
        return findByIdOptional(code, LockModeType.PESSIMISTIC_WRITE);
    }

    static boolean exists(String code) {
        return count("code", code) > 0;
    }

    static String path(String code) {
        return COLLECTION + "/" + code;
    }

    static String code(String thing) {
        return thing.substring(thing.indexOf('/') + 1);
    }

    String path() {
        return path(code);
    }

    boolean isPending() {
        return state.equals(PENDING);
    }

    boolean isWaiting() {
        return state.equals(WAIT_LISTED);
    }

    boolean hasSeat() {
        return state.equals(CONFIRMED) || state.equals(ATTENDED);
    }

    boolean mayBeChanged() {
        return state.equals(CONFIRMED) || isWaiting();
    }

    /** Whether the seat may still go to somebody else. */
    boolean isHeld() {
        return acceptBy != null;
    }

    void seat(Instant now) {
        state = CONFIRMED;
        confirmedAt = now;
        step(now);
    }

    /** @param until they accept it; null: it is theirs at once */
    void promote(@Nullable Instant until, Instant now) {
        hold(until);
        seat(now);
    }

    /** Anew: the event is at another time. */
    void hold(@Nullable Instant until, Instant now) {
        hold(until);
        step(now);
    }

    /**
     * Twice is once.
     *
     * @return whether it was not so before
     * @throws Refused 409 where nothing is to be accepted, or the seat has gone to somebody else
     */
    boolean accept(Instant now) {
        if (isHeld()) {
            keep(now);
            step(now);
            return true;
        }
        if (hasLapsed()) {
            throw Refused.conflict("state", "accepted-too-late");
        }
        if (!hasSeat() || acceptedAt == null) {
            throw Refused.conflict("state", "nothing-to-accept");
        }
        return false;
    }

    /** To the end of the queue. */
    void lapse(Instant now) {
        acceptBy = null;
        queue(now);
    }

    private boolean hasLapsed() {
        return isWaiting() && confirmedAt != null;
    }

    private void hold(@Nullable Instant until) {
        acceptBy = until;
        acceptedAt = null;
    }

    private void keep(Instant now) {
        if (isHeld()) {
            acceptBy = null;
            acceptedAt = now;
        }
    }

    void queue(Instant now) {
        state = WAIT_LISTED;
        queuedAt = now;
        step(now);
    }

    /** @throws Refused 409 where they stay away */
    void rename(String name, @Nullable String organisation, Instant now) {
        insist(mayBeChanged() || hasSeat());
        this.name = name;
        this.organisation = organisation;
        step(now);
    }

    /** @throws Refused 409 where it is done with */
    void choose(List<Integer> sessions, Instant now) {
        insist(mayBeChanged());
        this.sessions = sessions;
        keep(now);
        step(now);
    }

    /**
     * Parts of the programme that there are no longer.
     *
     * @return those of them that were chosen
     */
    List<Integer> lose(Set<Integer> parts, Instant now) {
        List<Integer> lost = sessions.stream().filter(parts::contains).toList();
        sessions = sessions.stream().filter(part -> !parts.contains(part)).toList();
        step(now);
        return lost;
    }

    /** What was chosen and is not among these parts is chosen no longer. */
    void keepOnly(List<Integer> parts) {
        sessions = sessions.stream().filter(parts::contains).toList();
    }

    /** @throws Refused 409 where it is done with */
    void answer(Instant now) {
        insist(mayBeChanged());
        step(now);
    }

    /** @throws Refused 409 where somebody has come already */
    void cancel(Instant now) {
        insist(!state.equals(ATTENDED));
        if (!hasSeat() || isHeld()) {
            // What was held for them, or has been passed on, never was theirs.
            confirmedAt = null;
        }
        state = CANCELLED;
        cancelledAt = now;
        acceptBy = null;
        access = List.of();
        needs = null;
        step(now);
    }

    /**
     * Twice is once.
     *
     * @throws Refused 409 where they have no seat
     */
    void attend(Instant now) {
        mark(true, now, now);
    }

    /** It was somebody else who came. Twice is once. */
    void unattend(Instant now) {
        mark(false, now, now);
    }

    /**
     * What was seen last holds, in whatever order it is told.
     *
     * @param at when it was seen at the door
     * @return what came of it, as a {@link Mark} has it
     * @throws Refused 409 where they have no seat
     */
    String mark(boolean present, Instant at, Instant now) {
        if (!hasSeat()) {
            throw Refused.conflict("state", "no-seat-" + state);
        }
        boolean isThere = state.equals(ATTENDED);
        boolean isLast = markedAt == null || !markedAt.isAfter(at);
        if (isLast) {
            markedAt = at;
        }
        if (isThere == present) {
            return Mark.ALREADY;
        }
        if (!isLast) {
            return Mark.OUTDATED;
        }
        state = present ? ATTENDED : CONFIRMED;
        attendedAt = present ? at : null;
        keep(now);
        step(now);
        return Mark.DONE;
    }

    /** @throws Refused 409 where they do not */
    void mustWait() {
        insist(isWaiting());
    }

    private void insist(boolean possible) {
        if (!possible) {
            throw Refused.conflict("state", "registration-state-" + state);
        }
    }

    private void step(Instant now) {
        version++;
        updatedAt = now;
    }
}
