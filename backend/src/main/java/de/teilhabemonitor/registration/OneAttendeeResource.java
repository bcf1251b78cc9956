package de.teilhabemonitor.registration;

import de.teilhabemonitor.event.Event;
import de.teilhabemonitor.registration.AttendeeResource.Standing;
import de.teilhabemonitor.staff.Acts;
import de.teilhabemonitor.staff.Role;
import de.teilhabemonitor.text.Typed;
import de.teilhabemonitor.web.IfMatch;
import de.teilhabemonitor.web.Refused;
import de.teilhabemonitor.web.Refused.Violation;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is done for one of those who come, when they call: a seat, another name or choice, or to be forgotten. */
@Path("/api/staff/v1/events/{code:[A-Za-z0-9-]{1,64}}/registrations/{registration:[A-Za-z0-9-]{1,64}}")
@Produces(MediaType.APPLICATION_JSON)
class OneAttendeeResource {

    @Inject
    Seating seating;

    @Inject
    Leaving leaving;

    @Inject
    StateMail mail;

    @Inject
    Acts acts;

    @Inject
    Clock clock;

    record Correction(String name, @Nullable String organisation, List<Integer> sessions) {

        Correction clean() {
            String where = organisation == null ? "" : Typed.line(organisation);
            return new Correction(
                    Typed.line(name),
                    where.isEmpty() ? null : where,
                    sessions.stream().distinct().sorted().toList());
        }

        /** @throws Refused 400 where a name is empty, or a part does not exist */
        void check(String event) {
            List<Violation> found = new ArrayList<>();
            if (name.isEmpty()) {
                found.add(Violation.of("/name", "field-missing"));
            }
            Programme.tooLong("/name", name, Programme.MOST_NAME, found);
            Programme.tooLong("/organisation", organisation, Programme.MOST_ORGANISATION, found);
            if (!found.isEmpty()) {
                throw Refused.invalid(found);
            }
            // The staff may know better than the programme who can be where.
            Programme.check(event, sessions, sessions);
        }
    }

    @PUT
    @Path("seat")
    @Transactional
    @RolesAllowed({Role.EVENT_TEAM, Role.PERSONAL_DATA})
    public Standing seat(@PathParam("code") String code, @PathParam("registration") String registration) {
        Registration waiting = taken(code, registration);
        seating.give(waiting);
        acts.record("registration-seated", waiting.path(), Map.of("event", code));
        return Standing.of(waiting);
    }

    @PUT
    @Transactional
    @RolesAllowed({Role.EVENT_TEAM, Role.PERSONAL_DATA})
    public Standing correct(
            @PathParam("code") String code,
            @PathParam("registration") String registration,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            Correction input) {
        Registration known = taken(code, registration);
        IfMatch.check(ifMatch, known.version);
        Correction correction = input.clean();
        correction.check(code);
        known.rename(correction.name, correction.organisation, clock.instant());
        if (!correction.sessions.equals(known.sessions)) {
            seating.choose(known, correction.sessions);
            mail.tell(known, StateMail.CHANGED);
        }
        acts.record("registration-corrected", known.path(), Map.of("event", code));
        return Standing.of(known);
    }

    @DELETE
    @Transactional
    @RolesAllowed({Role.EVENT_TEAM, Role.PERSONAL_DATA})
    public void erase(
            @PathParam("code") String code,
            @PathParam("registration") String registration,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        Registration known = taken(code, registration);
        IfMatch.check(ifMatch, known.version);
        if (known.isPending()) {
            // Nobody is there yet; who confirms at this moment has their address, and waits for the desk.
            throw Refused.notFound("registration", "registration-unknown");
        }
        leaving.erase(known);
        acts.record("registration-erased", known.path(), Map.of("event", code));
    }

    private Registration taken(String event, String code) {
        if (Event.findById(event) == null) {
            throw Refused.because(Refused.Reason.NOT_FOUND);
        }
        return leaving.atTheDoor(event, code);
    }
}
