package de.teilhabemonitor.change;

import de.teilhabemonitor.plan.CurrentPlan;
import de.teilhabemonitor.staff.Role;
import de.teilhabemonitor.web.IfMatch;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.jspecify.annotations.Nullable;

/** Makes a change public. */
@Path("/api/staff/v1/changes/{code:[A-Za-z0-9-]{1,64}}/application")
class ApplicationResource {

    @Inject
    Decisions decisions;

    @Inject
    Views views;

    @Inject
    CurrentPlan plan;

    @PUT
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.COORDINATOR)
    public ChangeView apply(@PathParam("code") String code, @HeaderParam("If-Match") @Nullable String ifMatch) {
        decisions.apply(code, change -> IfMatch.check(ifMatch, change.version));
        plan.refresh();
        return views.whole(decisions.read(code));
    }
}
