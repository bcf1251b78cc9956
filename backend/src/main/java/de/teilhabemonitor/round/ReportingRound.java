package de.teilhabemonitor.round;

import de.teilhabemonitor.answer.Entry;
import de.teilhabemonitor.text.Text;
import de.teilhabemonitor.text.TextType;
import de.teilhabemonitor.time.Period;
import de.teilhabemonitor.web.Refused;
import jakarta.persistence.Entity;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.hibernate.annotations.Type;
import org.jspecify.annotations.Nullable;

/** A time in which reports are asked for. */
@Entity
public class ReportingRound extends Entry {

    @Type(TextType.class)
    public Text title;

    /** What is reported about. */
    public Period reportsFrom;

    public Period reportsTo;

    public LocalDate opens;
    public LocalDate due;
    public @Nullable Instant closedAt;

    static Optional<ReportingRound> locked(String code) {
        return findByIdOptional(code, LockModeType.PESSIMISTIC_WRITE);
    }

    boolean isClosed() {
        return closedAt != null;
    }

    /** planned, open, overdue or closed */
    String state(LocalDate today) {
        if (isClosed()) {
            return "closed";
        }
        if (today.isBefore(opens)) {
            return "planned";
        }
        return today.isAfter(due) ? "overdue" : "open";
    }

    /** @throws Refused 409 where nobody is asked for anything now */
    void mayBeRemindedOf(LocalDate today) {
        if (isClosed()) {
            throw Refused.conflict("code", "round-closed", code);
        }
        if (today.isBefore(opens)) {
            throw Refused.conflict("opens", "round-not-begun", opens.toString());
        }
    }

    void edit(Text title, LocalDate due, Instant now) {
        this.title = title;
        this.due = due;
        step(now);
    }

    void close(Instant now) {
        closedAt = now;
        step(now);
    }

    private void step(Instant now) {
        version++;
        updatedAt = now;
    }
}
