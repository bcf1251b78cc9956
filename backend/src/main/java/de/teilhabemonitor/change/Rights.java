package de.teilhabemonitor.change;

import com.fasterxml.jackson.databind.JsonNode;
import de.teilhabemonitor.staff.Role;
import de.teilhabemonitor.staff.Staff;
import de.teilhabemonitor.web.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.Session;

/** Who may see and do what with changes; the roles of an operation are checked before, this is about whose things they are. */
@ApplicationScoped
class Rights {

    @Inject
    Session database;

    @Inject
    Forms forms;

    @Inject
    Staff staff;

    /** SQL: the rows of {@code change t} that the caller may see. Asks for the parameters {@code me} and {@code office}. */
    String visible() {
        if (staff.is(Role.COORDINATOR) || staff.is(Role.AUDITOR)) {
            return "true";
        }
        List<String> any = new ArrayList<>(List.of("t.author = :me"));
        if (staff.is(Role.REPORTER)) {
            any.add("t.office = :office");
        }
        if (staff.is(Role.EVENT_TEAM)) {
            any.add("t.subject_kind = 'events' or t.subject_kind = 'documents' and t.input ->> 'event' is not null");
        }
        if (staff.is(Role.STEERING)) {
            any.add("t.state in ('submitted', 'applied')");
        }
        return "(" + String.join(" or ", any) + ")";
    }

    String me() {
        return staff.code();
    }

    /** The organisation of the caller; empty: none. */
    String office() {
        String organisation = staff.organisation();
        return organisation == null ? "" : organisation;
    }

    boolean coordinates() {
        return staff.is(Role.COORDINATOR);
    }

    /** Whether the caller may propose anything at all about this thing; the state is the present one, or that of a new thing. */
    boolean mayPropose(Subject subject, String code, JsonNode state) {
        return coordinates()
                || staff.is(Role.EVENT_TEAM) && subject.isOfEvents(state)
                || staff.is(Role.REPORTER) && !office().isEmpty() && subject.isOwn(code, state, office());
    }

    /** Properties that the caller may propose differently from how they are. */
    List<String> editable(Subject subject, JsonNode state) {
        Form form = forms.of(subject.schema());
        if (coordinates() || subject.isReported() || staff.is(Role.EVENT_TEAM) && subject.isOfEvents(state)) {
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
                || staff.is(Role.REPORTER) && office().equals(change.office)
                || staff.is(Role.EVENT_TEAM) && change.subjectKind.equals("events");
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
        return database.createNativeQuery("select four_eyes from plan", Boolean.class)
                .getSingleResult();
    }
}
