package de.teilhabemonitor.change;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.teilhabemonitor.answer.Statement;
import de.teilhabemonitor.staff.Role;
import de.teilhabemonitor.staff.Staff;
import de.teilhabemonitor.web.Refused;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Who may see and do what with changes; the roles of an operation are checked before, this is about whose things they are. */
@RequestScoped
class Rights {

    private @Nullable Rules rules;

    /**
     * What is asked once for a request.
     *
     * @param offices whose changes are those of the caller: their organisation, and all that it succeeded
     */
    private record Rules(boolean fourEyes, List<String> offices) {}

    /** SQL: the rows of {@code change t} that the event team keeps; of what is only retired, the state before says it. */
    private static final String OF_EVENTS =
            "t.subject_kind = 'events' or t.subject_kind = 'documents' and coalesce(t.input, t.base) ->> 'event' is not null";

    @Inject
    Session database;

    @Inject
    Forms forms;

    @Inject
    Subjects subjects;

    @Inject
    Stored stored;

    @Inject
    Staff staff;

    /** SQL: the rows of {@code change t} that the caller may see. Asks for the parameters {@code me} and {@code offices}. */
    String visible() {
        if (staff.is(Role.COORDINATOR) || staff.is(Role.AUDITOR)) {
            return "true";
        }
        List<String> any = new ArrayList<>(List.of("t.author = :me"));
        if (staff.is(Role.REPORTER)) {
            any.add("t.office = any(:offices)");
        }
        if (staff.is(Role.EVENT_TEAM)) {
            any.add(OF_EVENTS);
        }
        if (staff.is(Role.MODERATOR)) {
            any.add(ofFeedback());
        }
        if (staff.is(Role.STEERING)) {
            any.add("t.state in ('submitted', 'applied')");
        }
        return "(" + String.join(" or ", any) + ")";
    }

    private String ofFeedback() {
        return subjects.all().stream()
                .filter(Subject::isOfFeedback)
                .map(subject -> "'" + subject.path() + "'")
                .collect(joining(", ", "t.subject_kind in (", ")"));
    }

    String me() {
        return staff.code();
    }

    /** The organisation of the caller; empty: none. */
    private String office() {
        String organisation = staff.organisation();
        return organisation == null ? "" : organisation;
    }

    /** For SQL: whose changes are those of the caller. */
    String[] offices() {
        return rules().offices.toArray(new String[0]);
    }

    boolean coordinates() {
        return staff.is(Role.COORDINATOR);
    }

    /** Whether the caller may propose anything at all about this thing; the state is the present one, or that of a new thing. */
    boolean mayPropose(Subject subject, String code, JsonNode state) {
        return coordinates()
                || staff.is(Role.EVENT_TEAM) && subject.isOfEvents(state)
                || moderates(subject)
                || staff.is(Role.REPORTER) && !office().isEmpty() && subject.isOwn(code, state, office());
    }

    private boolean moderates(Subject subject) {
        return staff.is(Role.MODERATOR) && subject.isModerated();
    }

    /** @throws Refused 403 where somebody else has to take it down */
    void takesDown(Subject subject) {
        if (!coordinates() && !moderates(subject)) {
            throw Refused.forbidden("/subject", "not-yours");
        }
    }

    /**
     * Asked when a change is submitted, who else may have written it, and whenever.
     *
     * @throws Refused 403 where the thing is not the caller's
     */
    void proposes(Change change) {
        ObjectNode state = change.base != null ? stored.base(change) : stored.input(change);
        if (state == null || !mayPropose(subjects.of(change.subjectKind), change.subjectCode, state)) {
            throw notYours(subjects.of(change.subjectKind), state);
        }
    }

    /** Who keeps events is told what is missing, where a thing would be theirs if it belonged to one. */
    Refused notYours(Subject subject, @Nullable JsonNode state) {
        String property = subject.eventProperty();
        return property != null && staff.is(Role.EVENT_TEAM) && (state == null || !state.hasNonNull(property))
                ? Refused.forbidden("/input/" + property, "event-missing")
                : Refused.forbidden("/subject", "not-yours");
    }

    /** Properties that the caller may propose differently from how they are. */
    List<String> editable(Subject subject, JsonNode state) {
        Form form = forms.of(subject.schema());
        if (coordinates()
                || subject.isReported()
                || moderates(subject)
                || staff.is(Role.EVENT_TEAM) && subject.isOfEvents(state)) {
            return List.copyOf(form.properties().keySet());
        }
        return form.properties().values().stream()
                .filter(property -> property.editors().contains(Role.REPORTER))
                .map(Form.Property::name)
                .toList();
    }

    /** Whether the change is the caller's: their own, or of their office, or in the care of the coordinators. */
    boolean isOwn(Change change) {
        return coordinates()
                || change.author.equals(me())
                || staff.is(Role.REPORTER)
                        && change.office != null
                        && rules().offices.contains(change.office)
                || moderates(subjects.of(change.subjectKind))
                || staff.is(Role.EVENT_TEAM) && isOfEvents(change);
    }

    private boolean isOfEvents(Change change) {
        ObjectNode state = change.input != null ? stored.input(change) : stored.base(change);
        return state != null && subjects.of(change.subjectKind).isOfEvents(state);
    }

    /** Whether the caller may decide about it: not who submitted it, where the plan wants four eyes. */
    boolean mayDecide(Change change) {
        return coordinates() && (!me().equals(change.submittedBy) || !fourEyes());
    }

    /** @throws Refused 403 */
    void decides(Change change) {
        if (!mayDecide(change)) {
            throw Refused.forbidden("submittedBy", "four-eyes");
        }
    }

    boolean fourEyes() {
        return rules().fourEyes;
    }

    private Rules rules() {
        Rules known = rules;
        if (known == null) {
            known = new Statement(database, "select four_eyes, answers_for(:office) from plan")
                    .list(
                            Map.of("office", office()),
                            row -> new Rules(row.getBoolean(1), List.of((String[])
                                    row.getArray(2).getArray())))
                    .get(0);
            rules = known;
        }
        return known;
    }
}
