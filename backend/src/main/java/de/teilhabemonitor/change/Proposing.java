package de.teilhabemonitor.change;

import com.fasterxml.jackson.databind.node.ObjectNode;
import de.teilhabemonitor.answer.Answer;
import de.teilhabemonitor.answer.Answers;
import de.teilhabemonitor.staff.Staff;
import de.teilhabemonitor.web.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The act of drafting and submitting a change in one go, for those who propose the same for many things; in the transaction of
 * the caller, who records it.
 */
@ApplicationScoped
public class Proposing {

    @Inject
    Subjects subjects;

    @Inject
    Drafting drafting;

    @Inject
    Checks checks;

    @Inject
    Rights rights;

    @Inject
    UnderWay underWay;

    @Inject
    Views views;

    @Inject
    Answers answers;

    @Inject
    Staff staff;

    @Inject
    Clock clock;

    /**
     * The complete new state of a thing, whether there is one already or not. Nothing is written before {@link #keep}.
     *
     * @throws Refused as for a draft and its submission; 409 where another one is under way
     */
    public Change propose(String kind, String code, ObjectNode state, @Nullable String note) {
        Present present = subjects.of(kind).present(code).orElse(null);
        ChangeInput input = new ChangeInput(
                kind + "/" + code,
                present == null ? Change.CREATE : Change.EDIT,
                present == null ? null : present.version(),
                null,
                state,
                null,
                note,
                null);
        Change change = drafting.prepare(input);
        if (underWay.isAny(kind, code)) {
            throw Refused.conflict("/subject", "change-under-way", code);
        }
        checks.beforeSubmission(change);
        change.submit(staff.code(), staff.name(), clock.instant());
        return change;
    }

    /** @throws Refused 409 where somebody else was quicker; then the transaction is lost */
    public List<ChangeSummary> keep(List<Change> changes) {
        changes.forEach(drafting::keep);
        Answer answer = answers.begin();
        boolean fourEyes = rights.fourEyes();
        return changes.stream()
                .map(change -> views.summary(change, new Beside(change.baseVersion, false, false), answer, fourEyes))
                .toList();
    }
}
