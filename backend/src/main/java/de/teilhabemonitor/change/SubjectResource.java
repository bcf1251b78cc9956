package de.teilhabemonitor.change;

import de.teilhabemonitor.answer.Answer;
import de.teilhabemonitor.answer.Answers;
import de.teilhabemonitor.staff.Role;
import de.teilhabemonitor.web.Refused;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Things as they can be changed. */
@Path("/api/staff/v1/subjects")
@Produces(MediaType.APPLICATION_JSON)
class SubjectResource {

    @Inject
    Subjects subjects;

    @Inject
    Forms forms;

    @Inject
    Rights rights;

    @Inject
    UnderWay underWay;

    @Inject
    Answers answers;

    @GET
    @Path("{kind:[a-z-]{1,30}}/{code:[A-Za-z0-9-]{1,64}}")
    @RolesAllowed({Role.COORDINATOR, Role.REPORTER, Role.MODERATOR, Role.EVENT_TEAM, Role.AUDITOR})
    public SubjectView one(@PathParam("kind") String kind, @PathParam("code") String code) {
        Subject subject = subjects.of(kind);
        Present present = subject.present(code).orElseThrow(() -> Refused.because(Refused.Reason.NOT_FOUND));
        if (present.standing().equals(Present.TAKEN_DOWN)) {
            throw Refused.because(Refused.Reason.GONE);
        }
        Answer answer = answers.begin();
        Form form = forms.of(subject.schema());
        Map<String, Map<String, String>> references = new LinkedHashMap<>();
        Views.name(form, present.state(), answer, references);
        List<ChangeSummary> changes = underWay.of(code, kind);
        return new SubjectView(
                kind + "/" + code,
                subject.title(code, present.state()),
                present.version(),
                present.standing(),
                present.state(),
                subject.inputVersion(),
                rights.mayPropose(subject, code, present.state())
                        ? rights.editable(subject, present.state())
                        : List.of(),
                changes,
                Math.max(0, underWay.count(kind, code) - changes.size()),
                references);
    }
}
