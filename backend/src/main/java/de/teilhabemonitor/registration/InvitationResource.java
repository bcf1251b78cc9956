package de.teilhabemonitor.registration;

import de.teilhabemonitor.event.Event;
import de.teilhabemonitor.registration.Invitations.Invitation;
import de.teilhabemonitor.staff.Acts;
import de.teilhabemonitor.staff.Role;
import de.teilhabemonitor.text.Typed;
import de.teilhabemonitor.web.Refused;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes codes for those who are invited, and takes back what nobody has used. */
@Path("/api/staff/v1/events/{code:[A-Za-z0-9-]{1,64}}/invitations")
@Produces(MediaType.APPLICATION_JSON)
class InvitationResource {

    private static final int MOST = 5_000;

    @Inject
    Invitations invitations;

    @Inject
    Acts acts;

    record InvitationsInput(int count, @Nullable String note) {}

    record InvitationList(List<Invitation> data) {}

    @GET
    @Transactional
    @RolesAllowed({Role.COORDINATOR, Role.EVENT_TEAM})
    public InvitationList list(@PathParam("code") String code) {
        mustExist(code);
        return new InvitationList(invitations.of(code, ""));
    }

    /** Again: the same codes. */
    @PUT
    @Path("{batch:[A-Za-z0-9-]{8,64}}")
    @Transactional
    @RolesAllowed({Role.COORDINATOR, Role.EVENT_TEAM})
    public InvitationList make(
            @PathParam("code") String code, @PathParam("batch") String batch, InvitationsInput input) {
        Event event = mustExist(code);
        Desk.locked(code);
        if (!Desk.isClosed(event)) {
            throw Refused.conflict("code", "no-invitation-wanted");
        }
        List<Invitation> before = invitations.of(code, batch);
        if (before.isEmpty()) {
            if (invitations.of(code, "").size() + input.count > MOST) {
                throw Refused.invalid("/count", "too-many-invitations", String.valueOf(MOST));
            }
            invitations.make(code, batch, input.count, input.note == null ? "" : Typed.line(input.note));
        } else if (before.size() != input.count) {
            throw Refused.conflict("batch", "invitations-made-otherwise");
        }
        acts.record(
                before.isEmpty() ? "invitations-made" : "invitations-made-again",
                "events/" + code,
                Map.of("count", input.count));
        return new InvitationList(invitations.of(code, batch));
    }

    /** Again: the same answer. */
    @DELETE
    @Path("{batch:[A-Za-z0-9-]{8,64}}")
    @Transactional
    @RolesAllowed({Role.COORDINATOR, Role.EVENT_TEAM})
    public InvitationList takeBack(@PathParam("code") String code, @PathParam("batch") String batch) {
        mustExist(code);
        Desk.locked(code);
        int count = invitations.takeBack(code, batch);
        acts.record("invitations-taken-back", "events/" + code, Map.of("count", count));
        return new InvitationList(invitations.of(code, batch));
    }

    private static Event mustExist(String code) {
        return Event.<Event>findByIdOptional(code).orElseThrow(() -> Refused.because(Refused.Reason.NOT_FOUND));
    }
}
