package de.teilhabemonitor.change;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.teilhabemonitor.web.Refused;
import de.teilhabemonitor.web.Refused.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.hibernate.Session;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;

/**
 * The act of making many changes public together: each is told on its own, all have the same batch. What they name may come
 * with the same batch, so that references are looked at once, in the end; all else was checked by who asks.
 */
@ApplicationScoped
public class Batches {

    @Inject
    Session database;

    @Inject
    Applying applying;

    @Inject
    Forms forms;

    @Inject
    Clock clock;

    /** One batch or change follows another; held until the end of the transaction. */
    public void begin() {
        applying.lock();
    }

    /** What the rules of its kind say against a state. */
    public List<Violation> violations(Subject subject, String code, @Nullable ObjectNode before, ObjectNode after) {
        return violations(subject, subject.withOthers(Set.of()), code, before, after);
    }

    private List<Violation> violations(
            Subject subject, WayIn way, String code, @Nullable ObjectNode before, ObjectNode after) {
        List<Violation> found = new ArrayList<>();
        way.check(code, before, canonical(subject, after), found);
        return found;
    }

    /**
     * @param said things of which the batch says itself how they stand, by path
     * @param before as it is now; null: it is new
     * @param states what it shall be; those of kinds that tell parts together may come in several parts
     * @return the number of the change; 0: the state is as it was
     * @throws Refused 400 where the rules do not allow it, 410 where it was taken down
     */
    public long apply(
            Subject subject,
            Set<String> said,
            String code,
            @Nullable Present before,
            Iterator<ObjectNode> states,
            Applying.Telling telling) {
        if (before != null && before.standing().equals(Present.TAKEN_DOWN)) {
            throw Refused.because(Refused.Reason.GONE);
        }
        WayIn way = subject.withOthers(said);
        ObjectNode was = before == null ? null : before.state();
        String kind = before == null ? Change.CREATE : Change.EDIT;
        long number = applying.nextNumber();
        ArrayNode told = null;
        List<String> about = List.of();
        int version = 0;
        while (states.hasNext()) {
            ObjectNode after = canonical(subject, states.next());
            if (was != null
                    && forms.of(subject.schema()).differences(was, after).isEmpty()) {
                continue;
            }
            List<Violation> found = violations(subject, way, code, was, after);
            if (!found.isEmpty()) {
                throw Refused.invalid(found);
            }
            Applying.Step step =
                    new Applying.Step(subject, code, kind, before == null ? null : before.version(), after);
            ArrayNode part = applying.told(step, way, was, after);
            told = told == null ? part : subject.toldTogether(told, part);
            about = subject.about(code, after);
            version = way.write(code, after, number, clock.instant());
        }
        if (told == null) {
            return 0;
        }
        applying.tell(subject.path() + "/" + code, kind, telling, number, version, told, about, clock.instant());
        return number;
    }

    /**
     * Tells that something was changed that only comes with packages: what plans are made of.
     *
     * @param path such as {@code units/percent}
     * @param fields {@code [{"field": …, "before": …, "after": …}]}
     * @return the number of the change
     */
    public long tell(String path, boolean isNew, int version, ArrayNode fields, Applying.Telling telling) {
        long number = applying.nextNumber();
        applying.tell(
                path,
                isNew ? Change.CREATE : Change.EDIT,
                telling,
                number,
                version,
                fields,
                List.of(),
                clock.instant());
        return number;
    }

    /** @throws Refused 409 where it does not hold together */
    public void end() {
        try {
            database.createNativeMutationQuery("set constraints all immediate").executeUpdate();
        } catch (ConstraintViolationException e) {
            throw Refused.conflict("input", "contradicts", String.valueOf(e.getConstraintName()));
        }
    }

    /** The state in the one form in which two are compared. */
    public ObjectNode canonical(Subject subject, JsonNode state) {
        return forms.of(subject.schema()).canonical(Json.exact(state));
    }
}
