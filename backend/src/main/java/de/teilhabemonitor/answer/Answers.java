package de.teilhabemonitor.answer;

import de.teilhabemonitor.plan.CurrentPlan;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** Begins answers. */
@ApplicationScoped
public class Answers {

    @Inject
    CurrentPlan plan;

    @Inject
    Addresses addresses;

    @Inject
    Directory directory;

    @Inject
    KnownSets sets;

    /** An answer on the plan as it is now. */
    public Answer begin() {
        return new Answer(plan.get(), plan.now(), addresses, directory, sets);
    }

    /**
     * An answer that never reads names anew: in a transaction that is rolled back they would be read as they never become.
     */
    public Answer still() {
        return begin().still();
    }

    public LocalDate today() {
        return plan.today();
    }

    /** The home territory and its municipalities: what has a value in one of them has a value for "us". */
    public String[] home() {
        return plan.get().home().toArray(new String[0]);
    }
}
