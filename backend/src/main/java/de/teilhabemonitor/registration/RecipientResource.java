package de.teilhabemonitor.registration;

import de.teilhabemonitor.event.Event;
import de.teilhabemonitor.staff.Role;
import de.teilhabemonitor.web.Codes;
import de.teilhabemonitor.web.Refused;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** How many a message would reach, for whoever is about to write one. */
@Path("/api/staff/v1/events/{code:[A-Za-z0-9-]{1,64}}/recipients")
@Produces(MediaType.APPLICATION_JSON)
class RecipientResource {

    @Inject
    Session database;

    @GET
    @Transactional
    @RolesAllowed({Role.COORDINATOR, Role.EVENT_TEAM})
    public Recipients.Reach count(
            @PathParam("code") String code,
            @QueryParam("states") @DefaultValue("confirmed,attended,wait-listed") Codes states,
            @QueryParam("session") @Nullable Integer session) {
        if (Event.findById(code) == null) {
            throw Refused.because(Refused.Reason.NOT_FOUND);
        }
        return Recipients.of(database, code, states.list(), session).reach();
    }
}
