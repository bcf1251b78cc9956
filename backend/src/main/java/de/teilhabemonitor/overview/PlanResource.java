package de.teilhabemonitor.overview;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.teilhabemonitor.answer.Answer;
import de.teilhabemonitor.answer.Answers;
import de.teilhabemonitor.plan.Plan;
import de.teilhabemonitor.sql.Sql;
import de.teilhabemonitor.web.Refused;
import de.teilhabemonitor.web.Settings;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.hibernate.Session;

/** The plan as a whole. */
@Path("/api/v1/plan")
@PermitAll
class PlanResource {

    @Inject
    Session database;

    @Inject
    Answers answers;

    @Inject
    ObjectMapper json;

    @Inject
    Settings settings;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public PlanView plan() throws JsonProcessingException {
        Answer answer = answers.begin();
        Plan plan = Plan.present().orElseThrow(() -> Refused.because(Refused.Reason.UNAVAILABLE));
        String overview = Sql.values(database, PlanView.OVERVIEW, String.class)
                .setParameter("today", answer.today())
                .setParameter("home", answers.home())
                .getSingleResult();
        return PlanView.of(plan, json.readTree(overview), settings.feedback(), answer);
    }
}
