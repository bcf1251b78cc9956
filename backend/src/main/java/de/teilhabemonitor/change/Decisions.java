package de.teilhabemonitor.change;

import de.teilhabemonitor.answer.Answer;
import de.teilhabemonitor.answer.Answers;
import de.teilhabemonitor.sql.Sql;
import de.teilhabemonitor.staff.Acts;
import de.teilhabemonitor.staff.Staff;
import de.teilhabemonitor.web.Refused;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.hibernate.Session;

/** The act of deciding about a change: each decision in a transaction of its own. */
@ApplicationScoped
class Decisions {

    /** What its author reads then. */
    private static final String STALE =
            "Inzwischen ist hier etwas anderes geändert worden. Bitte setzen Sie Ihre Änderung auf den jetzigen Stand.";

    @Inject
    Session database;

    @Inject
    Subjects subjects;

    @Inject
    Applying applying;

    @Inject
    Stored stored;

    @Inject
    Rights rights;

    @Inject
    Views views;

    @Inject
    Answers answers;

    @Inject
    Staff staff;

    @Inject
    Acts acts;

    @Inject
    Clock clock;

    /**
     * Makes it public; where its thing has changed since, gives it back to its author instead.
     *
     * @param first what has to hold of the change before anything happens
     * @throws Refused 404, 403, 409, or what the check throws
     */
    void apply(String code, Consumer<Change> first) {
        Integer present = QuarkusTransaction.requiringNew().call(() -> {
            // before any row: whoever takes back what they said holds it first, too
            applying.lock();
            Change change = find(code);
            first.accept(change);
            change.mayBeDecided();
            rights.decides(change);
            try {
                Applying.Step step = step(change);
                if (step.state() != null
                        && !step.subject().overtaken(step.state()).isEmpty()) {
                    throw new Applying.Stale();
                }
                long number = applying.apply(step, telling(change));
                change.applied(number, staff.code(), staff.name(), clock.instant());
                return null;
            } catch (Applying.Stale stale) {
                change.giveBack(STALE, staff.code(), staff.name(), clock.instant());
                acts.record("change-returned", change.subject(), Map.of("change", change.code, "reason", STALE));
                return change.baseVersion == null
                        ? 0
                        : subjects.of(change.subjectKind)
                                .present(change.subjectCode)
                                .map(Present::version)
                                .filter(version -> !version.equals(change.baseVersion))
                                .orElse(0);
            }
        });
        if (present != null) {
            throw present == 0
                    ? Refused.conflict("baseVersion", "stale-elsewhere")
                    : Refused.conflict("baseVersion", "stale", Integer.toString(present));
        }
    }

    Applying.Step step(Change change) {
        Subject subject = subjects.of(change.subjectKind);
        return new Applying.Step(subject, change.subjectCode, change.kind, change.baseVersion, stored.input(change));
    }

    static Applying.Telling telling(Change change) {
        return new Applying.Telling(change.office, change.reason, change.minor, null);
    }

    /** @return the code of the change */
    String takeDown(String path, String reason) {
        return QuarkusTransaction.requiringNew().call(() -> {
            String[] parts = path.split("/", 2);
            if (parts.length < 2) {
                throw Refused.invalid("/subject", "code-missing");
            }
            Subject subject = subjects.of(parts[0]);
            rights.takesDown(subject);
            Present present = subject.present(parts[1]).orElseThrow(() -> Refused.because(Refused.Reason.NOT_FOUND));
            Instant now = clock.instant();
            Change change = new Change();
            change.code = "C-%05d"
                    .formatted(Sql.values(database, "select nextval('change_code')", Long.class)
                            .getSingleResult());
            change.subjectKind = subject.path();
            change.subjectCode = parts[1];
            change.kind = Change.TAKE_DOWN;
            change.state = Change.SUBMITTED;
            change.inputVersion = subject.inputVersion();
            change.baseVersion = present.version();
            change.note = reason;
            change.office = staff.organisation();
            change.author = staff.code();
            change.authorName = staff.name();
            change.submittedBy = staff.code();
            change.submittedByName = staff.name();
            change.submittedAt = now;
            change.createdAt = now;
            change.step(now);
            long number = applying.apply(
                    new Applying.Step(subject, parts[1], Change.TAKE_DOWN, present.version(), null), telling(change));
            change.applied(number, staff.code(), staff.name(), now);
            change.persist();
            return change.code;
        });
    }

    Change read(String code) {
        return QuarkusTransaction.requiringNew().call(() -> find(code));
    }

    List<ChangeSummary> summaries(List<String> codes) {
        return QuarkusTransaction.requiringNew().call(() -> {
            Answer answer = answers.begin();
            boolean fourEyes = rights.fourEyes();
            List<Change> changes = Change.list("code in ?1 order by number", codes);
            return changes.stream()
                    .map(change ->
                            views.summary(change, new Beside(change.baseVersion, false, false), answer, fourEyes))
                    .toList();
        });
    }

    private Change find(String code) {
        return Change.locked(code).orElseThrow(() -> Refused.because(Refused.Reason.NOT_FOUND));
    }
}
