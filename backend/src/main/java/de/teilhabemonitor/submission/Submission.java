package de.teilhabemonitor.submission;

import de.teilhabemonitor.answer.Entry;
import de.teilhabemonitor.web.Refused;
import jakarta.persistence.Entity;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What somebody sent, and how far the work on it is. Its code is the public reference. */
@Entity
public class Submission extends Entry {

    /** First part of its path. */
    public static final String COLLECTION = "submissions";

    public static final String RECEIVED = "received";
    public static final String IN_MODERATION = "in-moderation";
    public static final String ACCEPTED = "accepted";
    public static final String DECLINED = "declined";
    public static final String ASSIGNED = "assigned";
    public static final String ANSWERED = "answered";
    public static final String CLOSED = "closed";

    /** Public with the name of the organisation, without it, not public. */
    public static final String NAMED = "named";

    public static final String UNNAMED = "unnamed";
    public static final String PRIVATE = "private";

    public static final String INDIVIDUAL = "individual";

    /** It was found fit for the public, whatever came afterwards. */
    static final Set<String> ACCEPTED_ONCE = Set.of(ACCEPTED, ASSIGNED, ANSWERED, CLOSED);

    public Instant receivedAt;

    /** Null: the standing one. */
    public @Nullable String call;

    public @Nullable String question;

    /** As it came; empty when its time was over. */
    public String text;

    public String language;

    /** What it is about, by path; none: the plan. */
    @JdbcTypeCode(SqlTypes.ARRAY)
    public List<String> targets;

    public String kind;

    /** Of an association or initiative. */
    public @Nullable String name;

    /** A territory, or elsewhere. */
    public String city;

    public String consent;
    public String state;

    /** The day until which a person has looked at it, as its sender was told. */
    public LocalDate lookBy;

    public @Nullable String claimedBy;
    public @Nullable String claimedByName;

    /** Why it was declined, and the sentence about it. */
    public @Nullable String rule;

    public @Nullable String sentence;

    /** Who answers, and until when. */
    public @Nullable String office;

    public @Nullable LocalDate due;
    public @Nullable String mergedInto;

    /** The answer to one that is not public. */
    public @Nullable String answerOutcome;

    public @Nullable String answerText;
    public @Nullable String followUp;
    public @Nullable Instant followUpAt;
    public @Nullable Instant decidedAt;
    public @Nullable Instant assignedAt;
    public @Nullable Instant answeredAt;
    public @Nullable Instant closedAt;

    /** Since when its words and its name are gone. */
    public @Nullable Instant emptiedAt;

    /** Held until the end of the transaction, so that one step follows another. */
    public static Optional<Submission> locked(String code) {
        return findByIdOptional(code, LockModeType.PESSIMISTIC_WRITE);
    }

    public String path() {
        return COLLECTION + "/" + code;
    }

    public boolean isPrivate() {
        return consent.equals(PRIVATE);
    }

    /** @throws Refused 409 where that would say more than was agreed to */
    void narrow(String consent, Instant now) {
        boolean narrower = this.consent.equals(NAMED) || consent.equals(PRIVATE);
        if (!narrower || this.consent.equals(PRIVATE) && !consent.equals(PRIVATE)) {
            throw Refused.conflict("/consent", "consent-only-narrower", this.consent);
        }
        if (!consent.equals(this.consent)) {
            this.consent = consent;
            step(now);
        }
    }

    boolean mayBeFollowedUp() {
        return followUp == null && answeredAt != null && (state.equals(ANSWERED) || state.equals(CLOSED));
    }

    /**
     * Its sender asks back, once.
     *
     * @throws Refused 409 where it is not answered yet, or was asked back already in other words
     */
    void followUp(String words, Instant now) {
        if (words.equals(followUp)) {
            return;
        }
        if (!mayBeFollowedUp()) {
            throw Refused.conflict("/text", followUp == null ? "follow-up-too-early" : "follow-up-once", state);
        }
        followUp = words;
        followUpAt = now;
        state = IN_MODERATION;
        closedAt = null;
        claimedBy = null;
        claimedByName = null;
        step(now);
    }

    void step(Instant now) {
        version++;
        updatedAt = now;
    }
}
