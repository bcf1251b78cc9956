package de.teilhabemonitor.submission;

import de.teilhabemonitor.answer.Answer;
import de.teilhabemonitor.answer.Answers;
import de.teilhabemonitor.answer.Statement;
import de.teilhabemonitor.event.Result;
import de.teilhabemonitor.staff.Role;
import de.teilhabemonitor.text.TextView;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.Session;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/** Demands of an event as the staff takes them up. */
@Path("/api/staff/v1/events/{code:[A-Za-z0-9-]{1,64}}/demands")
@Produces(MediaType.APPLICATION_JSON)
class DemandResource {

    private static final String TAKEN_UP =
            "select demand, code, stands from submission_now where demand = any(cast(:demands as text[]))";

    @Inject
    Session database;

    @Inject
    TakingUp takingUp;

    @Inject
    Queue queue;

    @Inject
    Answers answers;

    record Demands(List<Demand> data) {}

    record Demand(String id, TextView title, @Nullable TakenUp submission) {}

    record TakenUp(String code, String state) {}

    @GET
    @RolesAllowed({Role.COORDINATOR, Role.MODERATOR, Role.AUDITOR})
    public Demands list(@PathParam("code") String code) {
        List<Result> demands = takingUp.demands(code, answers.begin());
        String[] paths =
                demands.stream().map(demand -> code + "/" + demand.id()).toArray(String[]::new);
        Map<String, TakenUp> taken = new HashMap<>();
        new Statement(database, TAKEN_UP)
                .list(
                        Map.of("demands", paths),
                        row -> taken.put(row.getString(1), new TakenUp(row.getString(2), row.getString(3))));
        return new Demands(demands.stream()
                .map(demand -> new Demand(demand.id(), demand.title(), taken.get(code + "/" + demand.id())))
                .toList());
    }

    @POST
    @Path("{id:[a-z0-9]{6,12}}/submission")
    @ResponseStatus(201)
    @Transactional
    @RolesAllowed({Role.COORDINATOR, Role.MODERATOR})
    public StaffView takeUp(@PathParam("code") String code, @PathParam("id") String id) {
        Answer answer = answers.begin();
        return queue.whole(takingUp.takeUp(code, id, answer));
    }
}
