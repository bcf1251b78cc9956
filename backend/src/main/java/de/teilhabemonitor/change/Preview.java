package de.teilhabemonitor.change;

import com.fasterxml.jackson.databind.node.ObjectNode;
import de.teilhabemonitor.answer.Answer;
import de.teilhabemonitor.answer.Answers;
import de.teilhabemonitor.plan.CurrentPlan;
import de.teilhabemonitor.sql.Sql;
import de.teilhabemonitor.web.Refused;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/**
 * The act of looking at what a change would make public: it is applied, read as everybody would read it, and undone. So a
 * preview shows what is computed too, and cannot differ from what comes.
 */
@ApplicationScoped
class Preview {

    private static final int TRIES = 3;

    @Inject
    Session database;

    @Inject
    Applying applying;

    @Inject
    Decisions decisions;

    @Inject
    Subjects subjects;

    @Inject
    Answers answers;

    @Inject
    CurrentPlan plan;

    /**
     * Its rules have to hold; that something else has changed meanwhile does not keep anybody from looking.
     *
     * @return by the names of the contract's schema {@code ChangePreview}
     * @throws Refused 400 where rules do not hold, 404 where nothing of it is shown anywhere, 409 where it is decided
     */
    Map<String, Object> of(Change change) {
        change.mayGoOn();
        for (int i = 0; i < TRIES; i++) {
            // Names are read before anything is written: what is rolled back must not stay in memory.
            Answer answer = answers.still();
            Map<String, Object> shown = shown(change, answer);
            if (shown != null) {
                if (shown.isEmpty()) {
                    throw Refused.because(Refused.Reason.NOT_FOUND);
                }
                return shown;
            }
            plan.refresh();
        }
        throw Refused.because(Refused.Reason.UNAVAILABLE);
    }

    /** Null where the plan has changed since the answer began. */
    private @Nullable Map<String, Object> shown(Change change, Answer answer) {
        QuarkusTransaction.begin();
        try {
            applying.lock();
            if (version() != answer.plan().version()) {
                return null;
            }
            subjects.of(change.subjectKind).suppose(change.subjectCode);
            Applying.Step step = decisions.step(change);
            applying.apply(onPresent(step), Decisions.telling(change));
            return step.subject().shown(step.code(), answer);
        } catch (Applying.Stale taken) {
            throw Refused.conflict("subject", "code-taken", change.subjectCode);
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    private long version() {
        return Sql.values(database, "select version from plan", Long.class).getSingleResult();
    }

    /** What is out of date can be looked at; only applying it has to wait. */
    private static Applying.Step onPresent(Applying.Step step) {
        @Nullable
        Integer present =
                step.subject().present(step.code()).map(Present::version).orElse(null);
        @Nullable ObjectNode state = step.state();
        return new Applying.Step(step.subject(), step.code(), step.kind(), present, state);
    }
}
