package de.teilhabemonitor.change;

import de.teilhabemonitor.plan.CurrentPlan;
import de.teilhabemonitor.staff.Role;
import de.teilhabemonitor.web.IfMatch;
import de.teilhabemonitor.web.Problem;
import de.teilhabemonitor.web.Refused;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/** Makes several changes public, or something gone at once where the law wants it. */
@Path("/api/staff/v1")
@Produces(MediaType.APPLICATION_JSON)
class ApplicationsResource {

    @Inject
    Decisions decisions;

    @Inject
    Views views;

    @Inject
    CurrentPlan plan;

    @POST
    @Path("applications")
    @RolesAllowed(Role.COORDINATOR)
    public Applications applyAll(
            ApplicationsInput input, @HeaderParam("Accept-Language") @Nullable String acceptLanguage) {
        List<String> applied = new ArrayList<>();
        List<RefusedApplication> refused = new ArrayList<>();
        // In the order in which they were begun, whatever order they are shown in: later ones build on earlier ones.
        for (VersionedCode each : input.changes.stream()
                .sorted(Comparator.comparing(VersionedCode::code))
                .toList()) {
            try {
                decisions.apply(each.code, change -> IfMatch.check(IfMatch.tag(each.version), change.version));
                applied.add(each.code);
            } catch (Refused refusal) {
                refused.add(new RefusedApplication(each.code, Problem.inWords(refusal, acceptLanguage)));
            }
        }
        plan.refresh();
        return new Applications(decisions.summaries(applied), refused);
    }

    @POST
    @Path("takedowns")
    @ResponseStatus(201)
    @RolesAllowed({Role.COORDINATOR, Role.MODERATOR})
    public ChangeView takeDown(TakedownInput input) {
        String code = decisions.takeDown(input.subject, input.reason);
        plan.refresh();
        return views.whole(decisions.read(code));
    }

    record ApplicationsInput(List<VersionedCode> changes) {}

    record VersionedCode(String code, int version) {}

    record RefusedApplication(String code, String reason) {}

    record Applications(List<ChangeSummary> applied, List<RefusedApplication> refused) {}

    record TakedownInput(String subject, String reason) {}
}
