package de.teilhabemonitor.round;

import de.teilhabemonitor.text.Text;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A row of {@code duty_now}: a report that is asked for, and how it stands. Only ever read from there. */
@SuppressWarnings("NullAway.Init")
public class Duty {

    /**
     * SQL: what has left the plan is reported on no more, but what was reported stays.
     *
     * @param duty as {@code duty_now} is called there
     */
    static String stands(String duty) {
        return "(%1$s.state = 'applied' or exists (select from measure s where s.code = %1$s.measure and s.retired_at is null))"
                .formatted(duty);
    }

    /** Something is still to be done by the office. */
    private static final Set<String> OPEN = Set.of("missing", "draft", "returned");

    /** The code that the report has. */
    String code;

    String round;
    String measure;

    /** Null: the coordinating office. */
    @Nullable
    String office;

    Text roundTitle;
    LocalDate opens;
    LocalDate due;

    /** missing, draft, submitted, returned or applied */
    String state;

    @Nullable
    LocalDate submittedOn;

    /** The change under way. */
    @Nullable
    String change;

    @Nullable
    String returnReason;

    boolean isOpen() {
        return OPEN.contains(state);
    }

    long daysLeft(LocalDate today) {
        return due.toEpochDay() - today.toEpochDay();
    }

    /** Not submitted in time. */
    boolean isLate(LocalDate today) {
        return (submittedOn == null ? today : submittedOn).isAfter(due);
    }
}
