package de.teilhabemonitor.change;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.teilhabemonitor.sql.Sql;
import de.teilhabemonitor.staff.Staff;
import de.teilhabemonitor.text.Typed;
import de.teilhabemonitor.web.Refused;
import de.teilhabemonitor.web.Refused.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.hibernate.Session;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;

/** The act of writing a change down, before anybody decides about it. */
@ApplicationScoped
class Drafting {

    private static final String LETTERS = "abcdefghijkmnpqrstuvwxyz23456789";
    private static final Set<String> NAMED = Set.of("milestones", "targets", "questions", "results");
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    Session database;

    @Inject
    Subjects subjects;

    @Inject
    Forms forms;

    @Inject
    Rights rights;

    @Inject
    Stored stored;

    @Inject
    Staff staff;

    @Inject
    Clock clock;

    Change begin(ChangeInput input) {
        Change change = prepare(input);
        keep(change);
        return change;
    }

    /** Writes nothing yet. */
    Change prepare(ChangeInput input) {
        Subject subject = subjects.of(input.subjectKind());
        Instant now = clock.instant();
        Change change = new Change();
        change.code = "C-%05d".formatted(nextNumber());
        change.subjectKind = subject.path();
        change.kind = input.kind();
        change.state = Change.DRAFT;
        change.office = staff.organisation();
        change.author = staff.code();
        change.authorName = staff.name();
        change.createdAt = now;
        String code = input.subjectCode();
        if (input.isNew()) {
            if (code != null && subject.present(code).isPresent()) {
                throw Refused.conflict("/subject", "code-taken", code);
            }
            change.subjectCode = code != null ? code : nextCode(subject, stateOf(input));
        } else {
            if (code == null) {
                throw Refused.invalid("/subject", "code-missing");
            }
            change.subjectCode = code;
        }
        write(change, subject, input, now);
        return change;
    }

    void keep(Change change) {
        try {
            change.persistAndFlush();
        } catch (ConstraintViolationException e) {
            throw Refused.conflict("/subject", "code-taken", change.subjectCode);
        }
    }

    void edit(Change change, ChangeInput input) {
        change.mayBeEdited();
        if (!input.subject().equals(change.subject()) || !input.kind().equals(change.kind)) {
            throw Refused.invalid("/subject", "other-subject", change.subject());
        }
        write(change, subjects.of(change.subjectKind), input, clock.instant());
    }

    /** Puts it on the state that is there now; what its author has submitted is a draft again then. */
    void rebase(Change change, int baseVersion, ObjectNode state) {
        change.mayGoOn();
        if (change.baseVersion == null) {
            throw Refused.conflict("kind", "nothing-to-rebase");
        }
        Subject subject = subjects.of(change.subjectKind);
        Present present = present(subject, change.subjectCode);
        change.takeBack(staff.code(), present.version());
        if (present.version() != baseVersion) {
            throw Refused.conflict("/baseVersion", "not-present-version", Integer.toString(present.version()));
        }
        put(change, subject, present, state);
        change.step(clock.instant());
    }

    private void write(Change change, Subject subject, ChangeInput input, Instant now) {
        Present present = input.isNew() ? null : present(subject, change.subjectCode);
        if (present != null) {
            if (input.baseVersion() == null) {
                throw Refused.invalid("/baseVersion", "required");
            }
            if (input.baseVersion() != present.version() && !input.baseVersion().equals(change.baseVersion)) {
                throw Refused.conflict("/baseVersion", "not-present-version", Integer.toString(present.version()));
            }
        }
        if (input.hasState() == (input.input() == null)) {
            throw Refused.invalid("/input", input.input() == null ? "required" : "not-wanted");
        }
        change.reason = input.reason() == null ? null : Typed.upright(input.reason());
        change.note = input.note();
        change.minor = Boolean.TRUE.equals(input.minor());
        ObjectNode proposed = input.input() == null ? null : Stored.sent(subject, input.input(), input.inputVersion());
        boolean keepsItsBase = present != null && !Objects.equals(input.baseVersion(), present.version());
        Present base = keepsItsBase
                ? new Present(requireNonNull(change.baseVersion), Present.CURRENT, requireNonNull(stored.base(change)))
                : present;
        put(change, subject, base, proposed);
        change.step(now);
    }

    private Present present(Subject subject, String code) {
        Present present = subject.present(code).orElseThrow(() -> Refused.because(Refused.Reason.NOT_FOUND));
        if (present.standing().equals(Present.TAKEN_DOWN)) {
            throw Refused.because(Refused.Reason.GONE);
        }
        return present;
    }

    private void put(Change change, Subject subject, @Nullable Present base, @Nullable ObjectNode proposed) {
        Form form = forms.of(subject.schema());
        ObjectNode state = null;
        if (proposed != null) {
            ObjectNode exact = (ObjectNode) Json.exact(proposed);
            List<Violation> found = forms.judge(subject.schema(), exact, true);
            if (!found.isEmpty()) {
                throw Refused.invalid(found);
            }
            state = form.canonical(exact);
            name(state);
        }
        JsonNode known = base != null ? base.state() : requireNonNull(state);
        if (!rights.mayPropose(subject, change.subjectCode, known)
                || base != null && state != null && !rights.mayPropose(subject, change.subjectCode, state)) {
            throw rights.notYours(subject, state != null ? state : known);
        }
        if (base != null && state != null) {
            keepsToWhatIsAllowed(form.differences(base.state(), state), rights.editable(subject, base.state()));
        } else if (!rights.coordinates()
                && !subject.isReported()
                && !subject.isModerated()
                && !subject.isOfEvents(known)) {
            throw Refused.forbidden("/kind", "not-yours");
        }
        change.inputVersion = subject.inputVersion();
        change.baseVersion = base == null ? null : base.version();
        change.base = base == null ? null : Json.write(base.state());
        change.input = state == null ? null : Json.write(state);
        JsonNode title = subject.title(change.subjectCode, state != null ? state : known);
        change.title = title == null ? null : Json.write(title);
    }

    private static void keepsToWhatIsAllowed(List<String> differences, List<String> editable) {
        List<Violation> found = new ArrayList<>();
        differences.stream()
                .filter(property -> !editable.contains(property))
                .forEach(property -> found.add(Violation.of("/input/" + property, "not-yours-to-change")));
        if (!found.isEmpty()) {
            throw Refused.forbidden(found);
        }
    }

    /** Milestones, targets, questions and results are known by an id of their own, from the first draft on. */
    private static void name(ObjectNode state) {
        state.properties().forEach(property -> {
            if (NAMED.contains(property.getKey()) && isOfThings(property.getValue())) {
                Set<String> taken = new HashSet<>();
                ArrayNode named = JsonNodeFactory.instance.arrayNode();
                for (JsonNode item : property.getValue()) {
                    ObjectNode copy = JsonNodeFactory.instance.objectNode();
                    String id = item.path("id").asText();
                    copy.put("id", id.isEmpty() || !taken.add(id) ? newId() : id);
                    item.properties().stream()
                            .filter(each -> !each.getKey().equals("id"))
                            .forEach(each -> copy.set(each.getKey(), each.getValue()));
                    named.add(copy);
                }
                property.setValue(named);
            }
        });
    }

    /** What a submission is about is called targets too; these are paths. */
    private static boolean isOfThings(JsonNode list) {
        return list.isEmpty() || list.get(0).isObject();
    }

    private static String newId() {
        StringBuilder id = new StringBuilder();
        for (int i = 0; i < 8; i++) {
            id.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return id.toString();
    }

    private static ObjectNode stateOf(ChangeInput input) {
        ObjectNode state = input.input();
        return state == null ? JsonNodeFactory.instance.objectNode() : state;
    }

    /** Who begins something of the same kind at the same moment waits, and gets the code after it. */
    private String nextCode(Subject subject, ObjectNode state) {
        Sql.rows(database, "select pg_advisory_xact_lock(hashtextextended(:kind, 0))")
                .setParameter("kind", "new/" + subject.path())
                .getSingleResult();
        return subject.nextCode(state);
    }

    private long nextNumber() {
        return Sql.values(database, "select nextval('change_code')", Long.class).getSingleResult();
    }
}
