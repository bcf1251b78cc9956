package de.teilhabemonitor.registration;

import de.teilhabemonitor.answer.Answers;
import de.teilhabemonitor.answer.Kind;
import de.teilhabemonitor.answer.Reference;
import de.teilhabemonitor.answer.Statement;
import de.teilhabemonitor.event.Event;
import de.teilhabemonitor.staff.Acts;
import de.teilhabemonitor.staff.Role;
import de.teilhabemonitor.time.Period;
import de.teilhabemonitor.web.Refused;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** The door of an event: who may come in, and who has. */
@Path("/api/staff/v1/events/{code:[A-Za-z0-9-]{1,64}}/door")
@Produces(MediaType.APPLICATION_JSON)
class DoorResource {

    private static final String GUESTS = """
            select code, name, organisation, state, attended_at from registration
            where event = :event and state <> 'pending' and emptied_at is null order by name collate "de-x-icu", code""";

    /** A clock that differs by less is taken for right: so long a request may take. */
    private static final Duration RIGHT = Duration.ofSeconds(30);

    @Inject
    Session database;

    @Inject
    Leaving leaving;

    @Inject
    Answers answers;

    @Inject
    Acts acts;

    @Inject
    Clock clock;

    record Guest(
            String code,
            String name,
            @Nullable String organisation,
            String state,
            @Nullable Instant attendedAt) {}

    /** @param date of the event, as far as it is known */
    record GuestList(Reference event, Period date, List<Guest> data) {}

    record MarkInput(
            String registration,
            boolean present,
            OffsetDateTime at,
            @Nullable OffsetDateTime sentAt) {

        /** By the clock of the server; nothing lies ahead. */
        Instant seen(Instant now) {
            Instant seen = at.toInstant();
            // A small difference is the way through the network, and says nothing of the clock.
            if (sentAt != null
                    && Duration.between(sentAt.toInstant(), now).abs().compareTo(RIGHT) > 0) {
                seen = now.minus(Duration.between(seen, sentAt.toInstant()));
            }
            seen = seen.isAfter(now) ? now : seen.isBefore(Instant.EPOCH) ? Instant.EPOCH : seen;
            return seen.truncatedTo(ChronoUnit.MILLIS);
        }
    }

    /** @param state how the person stands now */
    record MarkView(
            String id,
            String registration,
            String outcome,
            String state,
            @Nullable Instant attendedAt) {

        static MarkView of(Mark mark, Registration registration) {
            return new MarkView(
                    mark.id(), mark.registration(), mark.outcome(), registration.state, registration.attendedAt);
        }
    }

    /** All at once, so that the door goes on without a network; an act. */
    @GET
    @Transactional
    @RolesAllowed({Role.EVENT_TEAM, Role.PERSONAL_DATA})
    public GuestList guests(@PathParam("code") String code) {
        Event event = Event.<Event>findByIdOptional(code).orElseThrow(() -> Refused.because(Refused.Reason.NOT_FOUND));
        List<Guest> guests = new Statement(database, GUESTS)
                .list(
                        Map.of("event", code),
                        row -> new Guest(
                                row.getString(1),
                                row.getString(2),
                                row.getString(3),
                                row.getString(4),
                                instant(row.getObject(5, OffsetDateTime.class))));
        acts.record("door-list-read", "events/" + code, Map.of("count", guests.size()));
        return new GuestList(answers.begin().reference(Kind.EVENT, code), event.date, guests);
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }

    /** Again: the same outcome. */
    @PUT
    @Path("marks/{mark:[A-Za-z0-9-]{8,64}}")
    @Transactional
    @RolesAllowed({Role.EVENT_TEAM, Role.PERSONAL_DATA})
    public MarkView mark(@PathParam("code") String code, @PathParam("mark") String id, MarkInput input) {
        Desk.locked(code);
        Optional<Mark> before = Mark.find(database, code, id);
        Registration registration = leaving.atTheDoor(code, input.registration);
        if (before.isPresent()) {
            if (!before.get().registration().equals(input.registration)
                    || before.get().present() != input.present) {
                throw Refused.conflict("mark", "mark-made-otherwise");
            }
            acts.record("attendance-repeated", registration.path(), Map.of("event", code));
            return MarkView.of(before.get(), registration);
        }
        leaving.mustNotWait(registration);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Instant at = input.seen(now);
        Mark mark = new Mark(id, registration.code, input.present, at, registration.mark(input.present, at, now));
        mark.keep(database, code);
        Map<String, Object> details = new HashMap<>();
        details.put("event", code);
        details.put("at", at.toString());
        details.put("outcome", mark.outcome());
        acts.record(
                input.present ? "registration-attended" : "registration-not-attended", registration.path(), details);
        return MarkView.of(mark, registration);
    }
}
