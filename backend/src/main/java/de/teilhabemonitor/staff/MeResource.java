package de.teilhabemonitor.staff;

import de.teilhabemonitor.answer.Answers;
import de.teilhabemonitor.door.Contract;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Who is asking. */
@Path("/api/staff/v1/me")
class MeResource {

    @Inject
    Staff staff;

    @Inject
    Answers answers;

    @Inject
    Contract contract;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed("**")
    public MeView get() {
        return MeView.of(staff, answers.begin(), contract);
    }
}
