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

    /** Demanded at an event. */
    static final String EVENT = "event";

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

    /** A territory, or elsewhere; null: it comes from an event. */
    public @Nullable String city;

    /** What it was taken up from, an event and the id of one of its demands: "E-0004/a1b2c3". */
    public @Nullable String demand;

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

    /** The answer to one that is not public, as it was sent. */
    public @Nullable String answerOutcome;

    public @Nullable String answerText;

    /** The one that comes next. */
    public @Nullable String draftOutcome;

    public @Nullable String draftText;
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
        return followUp == null
                && emptiedAt == null
                && answeredAt != null
                && (state.equals(ANSWERED) || state.equals(CLOSED));
    }

    /**
     * Its sender asks back, once.
     *
     * @param lookBy the day until which a person looks at it again
     * @throws Refused 409 where it is not answered yet, or was asked back already in other words
     */
    void followUp(String words, LocalDate lookBy, Instant now) {
        if (words.equals(followUp)) {
            return;
        }
        if (!mayBeFollowedUp()) {
            throw Refused.conflict("/text", followUp == null ? "follow-up-too-early" : "follow-up-once", state);
        }
        followUp = words;
        followUpAt = now;
        this.lookBy = lookBy;
        beginModeration(null, null, now);
    }

    boolean isMerged() {
        return mergedInto != null;
    }

    /** Whether its sender has asked back, and nobody has answered that yet. */
    boolean isReopened() {
        return followUp != null && !state.equals(ANSWERED) && !state.equals(CLOSED);
    }

    boolean isDeclined() {
        return state.equals(DECLINED);
    }

    boolean isInModerationOf(String person) {
        return state.equals(IN_MODERATION) && person.equals(claimedBy);
    }

    /** Also what was declined: people err. */
    boolean mayBeClaimed() {
        return emptiedAt == null
                && (state.equals(DECLINED)
                        || claimedBy == null && (state.equals(RECEIVED) || state.equals(IN_MODERATION)));
    }

    void claim(String person, String name, Instant now) {
        insist(mayBeClaimed());
        rule = null;
        sentence = null;
        beginModeration(person, name, now);
    }

    boolean mayBeReleased() {
        return state.equals(IN_MODERATION) && claimedBy != null;
    }

    void release(Instant now) {
        insist(mayBeReleased());
        beginModeration(null, null, now);
        if (decidedAt == null) {
            state = RECEIVED;
        }
    }

    boolean mayBeAccepted(String person) {
        return isInModerationOf(person) && !isMerged();
    }

    /** Demanded in public, and so fit for the public: there is nothing to moderate. */
    static Submission ofDemand(String code, String demand, String text, String language, LocalDate today, Instant now) {
        Submission submission = new Submission();
        submission.code = code;
        submission.receivedAt = now;
        submission.text = text;
        submission.language = language;
        submission.targets = List.of("events/" + demand.substring(0, demand.indexOf('/')));
        submission.kind = EVENT;
        submission.demand = demand;
        submission.consent = UNNAMED;
        submission.state = ACCEPTED;
        submission.lookBy = today;
        submission.decidedAt = now;
        submission.version = 1;
        submission.updatedAt = now;
        return submission;
    }

    void accept(String person, Instant now) {
        insist(mayBeAccepted(person));
        state = ACCEPTED;
        due = null;
        decidedAt = now;
        step(now);
    }

    /** Declined or merged; not where something of it is public either, which is not known here. */
    boolean mayBeSetAside(String person) {
        return answeredAt == null
                && !isMerged()
                && (isInModerationOf(person) || state.equals(ACCEPTED) || state.equals(ASSIGNED));
    }

    void decline(String rule, String sentence, String person, Instant now) {
        insist(mayBeSetAside(person));
        state = DECLINED;
        this.rule = rule;
        this.sentence = sentence;
        decidedAt = now;
        step(now);
    }

    void assign(String office, LocalDate due, Instant now) {
        insist(isToBeAnswered());
        state = ASSIGNED;
        this.office = office;
        this.due = due;
        assignedAt = now;
        step(now);
    }

    /** @param main what it says once more; where that is answered, it is answered too */
    void merge(Submission main, String person, Instant now) {
        insist(mayBeSetAside(person));
        mergedInto = main.code;
        state = main.answeredAt == null ? ACCEPTED : main.state.equals(CLOSED) ? CLOSED : ANSWERED;
        answeredAt = main.answeredAt == null ? null : now;
        closedAt = state.equals(CLOSED) ? now : null;
        office = null;
        due = null;
        draftOutcome = null;
        draftText = null;
        decidedAt = now;
        step(now);
    }

    boolean mayBeUnmerged() {
        return isMerged() && (state.equals(ACCEPTED) || state.equals(IN_MODERATION));
    }

    void unmerge(String person, String name, Instant now) {
        insist(mayBeUnmerged());
        mergedInto = null;
        beginModeration(person, name, now);
    }

    boolean mayBecomePublic() {
        return !isPrivate() && !isMerged() && ACCEPTED_ONCE.contains(state);
    }

    boolean isToBeAnswered() {
        return !isMerged() && (state.equals(ACCEPTED) || state.equals(ASSIGNED));
    }

    boolean mayBeAnsweredPrivately() {
        return isPrivate() && isToBeAnswered();
    }

    void draftAnswer(String outcome, String text, Instant now) {
        insist(mayBeAnsweredPrivately());
        draftOutcome = outcome;
        draftText = text;
        step(now);
    }

    boolean hasDraftToSend() {
        return mayBeAnsweredPrivately() && draftText != null;
    }

    void sendAnswer(Instant now) {
        insist(hasDraftToSend());
        answerOutcome = draftOutcome;
        answerText = draftText;
        draftOutcome = null;
        draftText = null;
        state = ANSWERED;
        answeredAt = answeredAt == null ? now : answeredAt;
        step(now);
    }

    /** Also what was asked back needs no second answer. */
    boolean mayBeClosed() {
        return answeredAt != null && !state.equals(CLOSED) && (!isMerged() || isReopened());
    }

    void close(Instant now) {
        insist(mayBeClosed());
        state = CLOSED;
        closedAt = now;
        draftOutcome = null;
        draftText = null;
        step(now);
    }

    private void beginModeration(@Nullable String person, @Nullable String name, Instant now) {
        state = IN_MODERATION;
        claimedBy = person;
        claimedByName = name;
        closedAt = null;
        step(now);
    }

    private void insist(boolean allowed) {
        if (!allowed) {
            throw Refused.conflict(
                    "state", isMerged() ? "submission-merged" : "not-now", state, String.valueOf(mergedInto));
        }
    }

    void step(Instant now) {
        version++;
        updatedAt = now;
    }
}
