package de.teilhabemonitor.registration;

import de.teilhabemonitor.event.Event;
import de.teilhabemonitor.mail.Letter;
import de.teilhabemonitor.mail.Outbox;
import de.teilhabemonitor.staff.Acts;
import de.teilhabemonitor.staff.Role;
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
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Writes to those who come: all, those who wait, or those of one part of the programme. */
@Path("/api/staff/v1/events/{code:[A-Za-z0-9-]{1,64}}/messages")
@Produces(MediaType.APPLICATION_JSON)
class MessageResource {

    private static final String KEEP = """
            insert into registration_message (event, id, subject, body, states, session, recipients, unreachable, sent_at)
            values (:event, :id, :subject, :body, string_to_array(:states, ','), nullif(:session, -1), :recipients, :unreachable, :now)""";

    @Inject
    Session database;

    @Inject
    Outbox outbox;

    @Inject
    Acts acts;

    @Inject
    Clock clock;

    record Messages(List<Message> data) {}

    @GET
    @Transactional
    @RolesAllowed({Role.COORDINATOR, Role.EVENT_TEAM})
    public Messages list(@PathParam("code") String code) {
        if (Event.findById(code) == null) {
            throw Refused.because(Refused.Reason.NOT_FOUND);
        }
        return new Messages(Message.of(database, code));
    }

    /** Again: the same answer, and no second mail. */
    @PUT
    @Path("{message:[A-Za-z0-9-]{8,64}}")
    @Transactional
    @RolesAllowed({Role.COORDINATOR, Role.EVENT_TEAM})
    public Message write(@PathParam("code") String code, @PathParam("message") String id, MessageInput input) {
        Desk.locked(code);
        MessageInput message = input.clean();
        check(code, message);
        Optional<Message> before = Message.find(database, code, id);
        if (before.isPresent()) {
            if (!before.get().is(message)) {
                throw Refused.conflict("message", "message-sent-otherwise");
            }
            acts.record("event-message-repeated", "events/" + code, Map.of("message", id));
            return before.get();
        }
        Recipients to = Recipients.of(database, code, message.states(), message.session());
        if (to.all().isEmpty()) {
            throw Refused.invalid("/states", "nobody-to-write-to");
        }
        Instant now = clock.instant();
        List<Letter> letters = to.reachable().stream()
                .map(one -> MessageMail.letter(code, id, one.thing(), one.email(), one.language(), now))
                .toList();
        keep(code, id, message, to.reach(), now);
        letters.forEach(outbox::put);
        Map<String, Object> details = new HashMap<>();
        details.put("message", id);
        details.put("count", letters.size());
        acts.record("event-message-sent", "events/" + code, details);
        return Message.find(database, code, id).orElseThrow();
    }

    private static void check(String event, MessageInput message) {
        if (message.subject().isEmpty()) {
            throw Refused.invalid("/subject", "field-missing");
        }
        if (message.text().isEmpty()) {
            throw Refused.invalid("/text", "field-missing");
        }
        Integer session = message.session();
        if (session != null && !Programme.numbers(event).contains(session)) {
            throw Refused.invalid("/session", "not-listed", Programme.listed(event));
        }
    }

    private void keep(String event, String id, MessageInput message, Recipients.Reach reach, Instant now) {
        database.createNativeMutationQuery(KEEP)
                .setParameter("event", event)
                .setParameter("id", id)
                .setParameter("subject", message.subject())
                .setParameter("body", message.text())
                .setParameter("states", String.join(",", message.states()))
                .setParameter("session", number(message.session()))
                .setParameter("recipients", reach.recipients())
                .setParameter("unreachable", reach.unreachable())
                .setParameter("now", now)
                .executeUpdate();
    }

    private static int number(@Nullable Integer session) {
        return session == null ? Recipients.WHATEVER : session;
    }
}
