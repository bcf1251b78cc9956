package de.teilhabemonitor.feedback;

import de.teilhabemonitor.answer.Answer;
import de.teilhabemonitor.answer.Answers;
import de.teilhabemonitor.answer.Kind;
import de.teilhabemonitor.answer.Links;
import de.teilhabemonitor.answer.Listing;
import de.teilhabemonitor.answer.Statement;
import de.teilhabemonitor.event.Event;
import de.teilhabemonitor.event.Result;
import de.teilhabemonitor.text.TextView;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** What was demanded at an event, and what came of it. */
@Path("/api/v1")
@PermitAll
class DemandResource {

    /** Of several that answer for one demand the first one: there is one unless somebody has published it twice. */
    private static final String FOLLOWED = """
            select distinct on (d.demand) d.demand, v.code, r.outcome, r.answered_at,
                (select count(*) from jsonb_array_elements(r.consequences) c where c ->> 'kind' = 'change')
            from voice v cross join lateral unnest(v.demands) d(demand)
                left join reply r on r.code = v.code and r.retired_at is null
            where v.retired_at is null and v.demands && cast(:demands as text[]) and d.demand = any(cast(:demands as text[]))
            order by d.demand, r.answered_at, v.code""";

    @Inject
    Session database;

    @Inject
    Answers answers;

    record Demands(int demanded, int answered, int ledToChange, List<Demand> data) {}

    record Demand(String id, TextView title, @Nullable TakenUp submission) {

        boolean isAnswered() {
            return submission != null && submission.outcome != null;
        }

        boolean ledToChange() {
            return submission != null && submission.changes > 0;
        }
    }

    /** @param outcome null: there is no answer yet */
    record TakenUp(
            String code, @Nullable String outcome, @Nullable LocalDate answeredOn, int changes, Links links) {}

    @GET
    @Path("events/{code:[A-Za-z0-9-]{1,64}}/demands")
    @Produces(MediaType.APPLICATION_JSON)
    public Demands of(@PathParam("code") String code) {
        Answer answer = answers.begin();
        Event event = Listing.of(database, Event.class, "event")
                .where("t.code = :code", "code", code)
                .one()
                .entity();
        List<Result> demands = Result.demands(event, answer);
        Map<String, TakenUp> followed = followed(code, demands, answer);
        List<Demand> data = demands.stream()
                .map(demand -> new Demand(demand.id(), demand.title(), followed.get(code + "/" + demand.id())))
                .toList();
        return new Demands(
                data.size(),
                (int) data.stream().filter(Demand::isAnswered).count(),
                (int) data.stream().filter(Demand::ledToChange).count(),
                data);
    }

    /** By the path of the demand. */
    private Map<String, TakenUp> followed(String event, List<Result> demands, Answer answer) {
        Map<String, TakenUp> followed = new HashMap<>();
        if (demands.isEmpty()) {
            return followed;
        }
        String[] paths =
                demands.stream().map(demand -> event + "/" + demand.id()).toArray(String[]::new);
        new Statement(database, FOLLOWED).list(Map.of("demands", paths), row -> {
            OffsetDateTime at = row.getObject(4, OffsetDateTime.class);
            return followed.put(
                    row.getString(1),
                    new TakenUp(
                            row.getString(2),
                            row.getString(3),
                            at == null
                                    ? null
                                    : at.atZoneSameInstant(answer.plan().zone()).toLocalDate(),
                            row.getInt(5),
                            answer.links(Kind.VOICE, row.getString(2))));
        });
        return followed;
    }
}
