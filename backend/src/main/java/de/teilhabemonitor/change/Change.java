package de.teilhabemonitor.change;

import de.teilhabemonitor.web.Refused;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A change on its way: drafted, submitted, and applied, returned or withdrawn. Nothing public reads it. */
@Entity
public class Change extends PanacheEntityBase {

    static final String DRAFT = "draft";
    static final String SUBMITTED = "submitted";
    static final String APPLIED = "applied";
    static final String RETURNED = "returned";
    static final String WITHDRAWN = "withdrawn";

    static final String CREATE = "create";
    public static final String EDIT = "edit";
    static final String RETIRE = "retire";
    static final String RESTORE = "restore";
    public static final String TAKE_DOWN = "take-down";

    private static final Set<String> WITH_ITS_AUTHOR = Set.of(DRAFT, RETURNED);

    @Id
    public String code;

    public String subjectKind;
    public String subjectCode;
    public String kind;
    public String state;

    @JdbcTypeCode(SqlTypes.JSON)
    public @Nullable String title;

    /** The complete new state in the form of its kind; none for those that only retire, restore or take down. */
    @JdbcTypeCode(SqlTypes.JSON)
    public @Nullable String input;

    public int inputVersion;

    /** The version of the thing that this was made from; null: the thing is new. */
    public @Nullable Integer baseVersion;

    /** The state that this was made from. */
    @JdbcTypeCode(SqlTypes.JSON)
    public @Nullable String base;

    /** Becomes public. */
    public @Nullable String reason;

    /** Never becomes public. */
    public @Nullable String note;

    public boolean minor;
    public @Nullable String office;
    public String author;
    public String authorName;
    public @Nullable String submittedBy;
    public @Nullable String submittedByName;
    public @Nullable Instant submittedAt;
    public @Nullable String decidedBy;
    public @Nullable String decidedByName;
    public @Nullable Instant decidedAt;
    public @Nullable String returnReason;
    public @Nullable Long number;

    /** Of the change itself, raised with every step. */
    public int version;

    public Instant createdAt;
    public Instant updatedAt;

    /** Held until the end of the transaction, so that one step follows another. */
    static Optional<Change> locked(String code) {
        return Change.<Change>find("code", code)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    String subject() {
        return subjectKind + "/" + subjectCode;
    }

    boolean isWithItsAuthor() {
        return WITH_ITS_AUTHOR.contains(state);
    }

    boolean isNew() {
        return kind.equals(CREATE);
    }

    /** @throws Refused 409 where it is no longer with its author */
    void mayBeEdited() {
        if (!isWithItsAuthor()) {
            throw Refused.conflict("state", "change-not-editable", state);
        }
    }

    /** @throws Refused 409 where it is decided */
    void mayGoOn() {
        if (!isWithItsAuthor() && !state.equals(SUBMITTED)) {
            throw Refused.conflict("state", "change-decided", state);
        }
    }

    void submit(String person, String name, Instant now) {
        mayBeEdited();
        state = SUBMITTED;
        submittedBy = person;
        submittedByName = name;
        submittedAt = now;
        returnReason = null;
        decidedBy = null;
        decidedByName = null;
        decidedAt = null;
        step(now);
    }

    /**
     * Its author takes it back to put it on the state that is there now; then it is a draft again, until it is submitted anew.
     *
     * @param present version of the thing
     * @throws Refused 409 where it is decided, or submitted and somebody else's, or not overtaken
     */
    void takeBack(String person, int present) {
        boolean overtaken = baseVersion != null && baseVersion != present;
        if (!state.equals(SUBMITTED) || !author.equals(person) || !overtaken) {
            mayBeEdited();
            return;
        }
        state = DRAFT;
        submittedBy = null;
        submittedByName = null;
        submittedAt = null;
    }

    void withdraw(Instant now) {
        mayGoOn();
        state = WITHDRAWN;
        step(now);
    }

    /**
     * Somebody else goes on with it; it stays the change of its office.
     *
     * @throws Refused 409 where it is no longer with its author, or theirs already
     */
    void takeOver(String person, String name, Instant now) {
        mayBeEdited();
        if (author.equals(person)) {
            throw Refused.conflict("author", "already-so", name);
        }
        author = person;
        authorName = name;
        step(now);
    }

    /** @throws Refused 409 where there is nothing to decide */
    void mayBeDecided() {
        if (!state.equals(SUBMITTED)) {
            throw Refused.conflict("state", "change-not-submitted", state);
        }
    }

    void giveBack(String why, String person, String name, Instant now) {
        mayBeDecided();
        state = RETURNED;
        returnReason = why;
        decided(person, name, now);
    }

    void applied(long number, String person, String name, Instant now) {
        mayBeDecided();
        state = APPLIED;
        this.number = number;
        decided(person, name, now);
    }

    private void decided(String person, String name, Instant now) {
        decidedBy = person;
        decidedByName = name;
        decidedAt = now;
        step(now);
    }

    void step(Instant now) {
        version++;
        updatedAt = now;
    }
}
