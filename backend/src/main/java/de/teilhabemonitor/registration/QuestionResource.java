package de.teilhabemonitor.registration;

import de.teilhabemonitor.answer.Answers;
import de.teilhabemonitor.event.Event;
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
import java.util.List;
import java.util.Map;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** What organisers ask whoever registers, and how many answered what. */
@Path("/api/staff/v1/events/{code:[A-Za-z0-9-]{1,64}}/registration")
@Produces(MediaType.APPLICATION_JSON)
class QuestionResource {

    @Inject
    Session database;

    @Inject
    Questions questions;

    @Inject
    Answers answers;

    @Inject
    Acts acts;

    @Inject
    Clock clock;

    record QuestionsInput(List<QuestionInput> questions) {}

    record CountedList(List<GivenAnswers.Counted> data) {}

    @PUT
    @Path("questions")
    @Transactional
    @RolesAllowed({Role.COORDINATOR, Role.EVENT_TEAM})
    public DeskView set(
            @PathParam("code") String code, @HeaderParam("If-Match") @Nullable String ifMatch, QuestionsInput input) {
        Event event = event(code);
        Desk desk = Desk.locked(code);
        IfMatch.check(ifMatch, desk.version);
        questions.set(code, input.questions);
        desk.alter(clock.instant());
        database.flush();
        acts.record("registration-questions-set", "events/" + code, Map.of("count", input.questions.size()));
        return DeskView.of(database, event, desk, answers.begin());
    }

    /** An act: a count of one is a person. */
    @GET
    @Path("answers")
    @Transactional
    @RolesAllowed({Role.EVENT_TEAM, Role.PERSONAL_DATA})
    public CountedList counted(@PathParam("code") String code) {
        event(code);
        List<GivenAnswers.Counted> counted = GivenAnswers.counted(database, code);
        acts.record("registration-answers-counted", "events/" + code, Map.of("count", counted.size()));
        return new CountedList(counted);
    }

    private static Event event(String code) {
        return Event.<Event>findByIdOptional(code).orElseThrow(() -> Refused.because(Refused.Reason.NOT_FOUND));
    }
}
