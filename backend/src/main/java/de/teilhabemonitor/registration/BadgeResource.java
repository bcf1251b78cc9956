package de.teilhabemonitor.registration;

import de.teilhabemonitor.answer.Answer;
import de.teilhabemonitor.answer.Answers;
import de.teilhabemonitor.answer.Kind;
import de.teilhabemonitor.answer.Reference;
import de.teilhabemonitor.answer.Statement;
import de.teilhabemonitor.event.Event;
import de.teilhabemonitor.staff.Acts;
import de.teilhabemonitor.staff.Role;
import de.teilhabemonitor.text.TextView;
import de.teilhabemonitor.web.Refused;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** What stands on the badges of those who have a seat. */
@Path("/api/staff/v1/events/{code:[A-Za-z0-9-]{1,64}}/badges")
@Produces(MediaType.APPLICATION_JSON)
class BadgeResource {

    private static final String BADGES = """
            select name, organisation from registration
            where event = :event and state in ('confirmed', 'attended') and emptied_at is null
                and (:session < 0 or :session = any(sessions))
            order by name collate "de-x-icu", code""";

    private static final int WHATEVER = -1;

    @Inject
    Session database;

    @Inject
    Answers answers;

    @Inject
    Acts acts;

    record Part(int number, TextView title) {}

    record Badge(String name, @Nullable String organisation) {}

    /** @param sessions of the programme, by which it can be narrowed */
    record Badges(Reference event, List<Part> sessions, List<Badge> data) {}

    /** An act: whoever prints them has the names. */
    @GET
    @Transactional
    @RolesAllowed({Role.EVENT_TEAM, Role.PERSONAL_DATA})
    public Badges badges(@PathParam("code") String code, @QueryParam("session") @Nullable Integer session) {
        if (Event.findById(code) == null) {
            throw Refused.because(Refused.Reason.NOT_FOUND);
        }
        if (session != null && !Programme.numbers(code).contains(session)) {
            throw Refused.invalid("session", "not-listed", Programme.listed(code));
        }
        List<Badge> badges = new Statement(database, BADGES)
                .list(
                        Map.of("event", code, "session", session == null ? WHATEVER : session),
                        row -> new Badge(row.getString(1), row.getString(2)));
        acts.record("badges-made", "events/" + code, Map.of("count", badges.size()));
        Answer answer = answers.begin();
        return new Badges(
                answer.reference(Kind.EVENT, code),
                de.teilhabemonitor.event.Session.toChooseFrom(code).stream()
                        .map(part -> new Part(part.number, answer.words(part.title)))
                        .toList(),
                badges);
    }
}
