package de.teilhabemonitor.registration;

import de.teilhabemonitor.answer.Answers;
import de.teilhabemonitor.event.Event;
import de.teilhabemonitor.plan.CurrentPlan;
import de.teilhabemonitor.staff.Acts;
import de.teilhabemonitor.staff.Role;
import de.teilhabemonitor.web.IfMatch;
import de.teilhabemonitor.web.Refused;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Whether one can register for an event, and how many have: without a name. */
@Path("/api/staff/v1/events/{code:[A-Za-z0-9-]{1,64}}/registration")
@Produces(MediaType.APPLICATION_JSON)
class DeskResource {

    @Inject
    Session database;

    @Inject
    Seating seating;

    @Inject
    Rescheduling rescheduling;

    @Inject
    Answers answers;

    @Inject
    Acts acts;

    @Inject
    CurrentPlan plan;

    @Inject
    Clock clock;

    @GET
    @Transactional
    @RolesAllowed({Role.COORDINATOR, Role.EVENT_TEAM, Role.AUDITOR})
    public DeskView read(@PathParam("code") String code) {
        return view(event(code), Desk.maybe(code).orElse(null));
    }

    /** A larger one seats who waits; a smaller one drops nobody. */
    @PUT
    @Transactional
    @RolesAllowed({Role.COORDINATOR, Role.EVENT_TEAM})
    public DeskView set(
            @PathParam("code") String code, @HeaderParam("If-Match") @Nullable String ifMatch, DeskInput input) {
        Event event = event(code);
        if (!Desk.wanted(event)) {
            throw Refused.conflict("code", "no-registration-wanted");
        }
        if (event.isOver(plan.get().zone(), clock.instant())) {
            throw Refused.conflict("code", "event-over");
        }
        check(input, event);
        database.createNativeMutationQuery("""
                        insert into registration_desk (event, version, updated_at) values (:event, 0, :now)
                        on conflict (event) do nothing""")
                .setParameter("event", code)
                .setParameter("now", clock.instant())
                .executeUpdate();
        Desk desk = Desk.locked(code);
        IfMatch.check(ifMatch, desk.version);
        String address = desk.onlineUrl;
        desk.set(input, clock.instant());
        database.flush();
        if (desk.onlineUrl != null && !desk.onlineUrl.equals(address)) {
            rescheduling.addressChanged(desk);
        }
        Map<String, Object> details = new HashMap<>();
        details.put("capacity", desk.capacity);
        details.put("reserved", desk.reserved);
        details.put("closed", desk.closedAt != null);
        acts.record("registration-set", "events/" + code, details);
        seating.promote(code);
        return view(event, desk);
    }

    private static void check(DeskInput input, Event event) {
        int reserved = input.reserved() == null ? 0 : input.reserved();
        if (reserved > (input.capacity() == null ? 0 : input.capacity())) {
            throw Refused.invalid("/reserved", "reserved-beyond-capacity");
        }
        if (input.closesAt() != null) {
            if (closesAt(input.closesAt()).isAfter(Desk.latestEnd(event))) {
                throw Refused.invalid("/closesAt", "closes-after-begin");
            }
        }
    }

    private static LocalDateTime closesAt(String typed) {
        try {
            return LocalDateTime.parse(typed);
        } catch (DateTimeException e) {
            throw Refused.invalid("/closesAt", "not-local-time");
        }
    }

    private DeskView view(Event event, @Nullable Desk desk) {
        return DeskView.of(database, event, desk, answers.begin());
    }

    private static Event event(String code) {
        return Event.<Event>findByIdOptional(code).orElseThrow(() -> Refused.because(Refused.Reason.NOT_FOUND));
    }
}
