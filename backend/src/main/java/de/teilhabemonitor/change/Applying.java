package de.teilhabemonitor.change;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.teilhabemonitor.plan.CurrentPlan;
import de.teilhabemonitor.sql.Sql;
import de.teilhabemonitor.web.Refused;
import de.teilhabemonitor.web.Refused.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.hibernate.Session;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;

/**
 * The act of making a change public, and the only way in which anything public is altered after the first package. All of
 * it happens in the transaction of the caller, who tells {@link CurrentPlan} when it is committed.
 */
@ApplicationScoped
public class Applying {

    @Inject
    Session database;

    @Inject
    Checks checks;

    @Inject
    Forms forms;

    @Inject
    CurrentPlan plan;

    @Inject
    Clock clock;

    /**
     * What is done to a thing.
     *
     * @param kind create, edit, retire, restore or take-down
     * @param baseVersion the version that it is based on; null: there was no such thing, or any version will do for take-down
     * @param state the complete new state of what is created or edited
     * @param takenBack somebody takes back what they said: that is never refused, whatever the rules say of the rest
     */
    public record Step(
            Subject subject,
            String code,
            String kind,
            @Nullable Integer baseVersion,
            @Nullable ObjectNode state,
            boolean takenBack) {

        public Step(
                Subject subject, String code, String kind, @Nullable Integer baseVersion, @Nullable ObjectNode state) {
            this(subject, code, kind, baseVersion, state, false);
        }

        String path() {
            return subject.path() + "/" + code;
        }
    }

    /**
     * What the public is told of it.
     *
     * @param office whose change it was; null: the coordinating office
     * @param batch the import that it was part of
     */
    public record Telling(
            @Nullable String office,
            @Nullable String reason,
            boolean minor,
            @Nullable String batch) {}

    /** Somebody else's change was applied to the same thing first. */
    static final class Stale extends RuntimeException {
        Stale() {
            super("the thing has changed since", null, false, false);
        }
    }

    /** One change follows another; held until the end of the transaction. */
    public void lock() {
        CurrentPlan.lock(database);
    }

    /**
     * @return the number of the change
     * @throws Stale where the thing has changed since
     * @throws Refused 400 or 409 where the rules do not allow it
     */
    public long apply(Step step, Telling telling) {
        lock();
        Instant now = clock.instant();
        Subject subject = step.subject;
        Present present = subject.present(step.code).orElse(null);
        boolean isNew = step.kind.equals(Change.CREATE);
        if (isNew == (present != null)) {
            throw new Stale();
        }
        boolean takesDown = step.kind.equals(Change.TAKE_DOWN);
        if (present != null && !takesDown && !Objects.equals(step.baseVersion, present.version())) {
            throw new Stale();
        }
        if (present != null && present.standing().equals(Present.TAKEN_DOWN)) {
            throw Refused.because(Refused.Reason.GONE);
        }
        if (present != null
                && step.kind.equals(Change.RETIRE) == present.standing().equals(Present.RETIRED)
                && (step.kind.equals(Change.RETIRE) || step.kind.equals(Change.RESTORE))) {
            throw Refused.conflict("kind", "already-so", present.standing());
        }
        checks.beforeRetiring(subject, step.code, step.kind);
        long number = nextNumber();
        ObjectNode before = present == null ? null : present.state();
        List<Long> alsoTold = takesDown ? subject.alsoTold(step.code) : List.of();
        int version;
        ArrayNode told;
        List<String> about;
        try {
            if (step.state != null) {
                ObjectNode after = forms.of(subject.schema()).canonical(Json.exact(step.state));
                List<Violation> found = step.takenBack ? List.of() : checks.found(step, before, after);
                if (!found.isEmpty()) {
                    throw Refused.invalid(found);
                }
                told = told(step, before, after);
                about = subject.about(step.code, after);
                version = subject.write(step.code, after, number, now);
            } else {
                told = JsonNodeFactory.instance.arrayNode();
                about = before == null ? List.of() : subject.about(step.code, before);
                version = takesDown
                        ? subject.takeDown(step.code, now)
                        : subject.setRetired(step.code, step.kind.equals(Change.RETIRE), now);
            }
            database.createNativeMutationQuery("set constraints all immediate").executeUpdate();
            database.createNativeMutationQuery("set constraints all deferred").executeUpdate();
        } catch (ConstraintViolationException e) {
            throw Refused.conflict("input", "contradicts", String.valueOf(e.getConstraintName()));
        }
        if (takesDown) {
            redact(step.path(), alsoTold);
        }
        tell(step.path(), step.kind, telling, number, version, told, about, now);
        return number;
    }

    long nextNumber() {
        return Sql.values(database, "select coalesce(max(number), 0) + 1 from applied_change", Long.class)
                .getSingleResult();
    }

    private ArrayNode told(Step step, @Nullable JsonNode before, JsonNode after) {
        return told(step, step.subject, before, after);
    }

    ArrayNode told(Step step, WayIn way, @Nullable JsonNode before, JsonNode after) {
        ArrayNode own = step.subject.told(step.code, before, after);
        if (own != null) {
            return own;
        }
        ArrayNode fields = JsonNodeFactory.instance.arrayNode();
        Form form = forms.of(step.subject.schema());
        JsonNode none = JsonNodeFactory.instance.objectNode();
        JsonNode was = before == null ? form.canonical(none) : before;
        JsonNode beside = Objects.requireNonNullElse(way.toldBeside(before, after), none);
        for (String name : form.differences(was, after)) {
            ObjectNode field = fields.addObject().put("field", name);
            boolean saysMore = form.isToldEmpty(name);
            put(field, "before", beside.hasNonNull(name) ? beside.path(name) : was.path(name), saysMore);
            put(field, "after", after.path(name), saysMore);
        }
        return fields;
    }

    /** @param toldEmpty whether an empty list is something else than none */
    private static void put(ObjectNode field, String name, JsonNode value, boolean toldEmpty) {
        if (!value.isMissingNode() && (toldEmpty || !(value.isArray() && value.isEmpty()))) {
            field.set(name, value);
        }
    }

    /** What was told of it before is no longer told. */
    private void redact(String path, List<Long> others) {
        database.createNativeMutationQuery("""
                        update applied_change set fields = '[]', reason = null, redacted = true
                        where subject = :path or number = any(cast(:others as bigint[]))""")
                .setParameter("path", path)
                .setParameter("others", others.toArray(new Long[0]))
                .executeUpdate();
    }

    void tell(
            String path,
            String kind,
            Telling telling,
            long number,
            int version,
            ArrayNode fields,
            List<String> about,
            Instant now) {
        CurrentPlan.raise(database, now);
        boolean takesDown = kind.equals(Change.TAKE_DOWN);
        database.createNativeMutationQuery("""
                        insert into applied_change (number, subject, about, kind, applied_at, subject_version, plan_version,
                            office, reason, minor, batch, fields, redacted)
                        select :number, :subject, cast(:about as text[]), :kind, :now, :version, version,
                            :office, :reason, :minor, :batch, cast(:fields as jsonb), :redacted from plan""")
                .setParameter("number", number)
                .setParameter("subject", path)
                .setParameter("about", about.toArray(new String[0]))
                .setParameter("kind", kind)
                .setParameter("now", now)
                .setParameter("version", version)
                .setParameter("office", telling.office, String.class)
                .setParameter("reason", takesDown ? null : telling.reason, String.class)
                .setParameter("minor", telling.minor)
                .setParameter("batch", telling.batch, String.class)
                .setParameter("fields", Json.write(fields))
                .setParameter("redacted", takesDown)
                .executeUpdate();
    }
}
