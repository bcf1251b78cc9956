package de.teilhabemonitor.change;

import de.teilhabemonitor.answer.Answer;
import de.teilhabemonitor.answer.Answers;
import de.teilhabemonitor.answer.Slice.Row;
import de.teilhabemonitor.plan.Plan;
import de.teilhabemonitor.web.Paging;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** What has changed, for feed readers: the latest changes, minor ones left out. */
@Path("/api/v1")
@PermitAll
class FeedResource {

    private static final Paging LATEST = Paging.of(1, 50);

    @Inject
    Session database;

    @Inject
    Subjects subjects;

    @Inject
    Answers answers;

    @GET
    @Path("changes.atom")
    @Produces("application/atom+xml;charset=UTF-8")
    public String feed(@QueryParam("subject") @Nullable String subject, @QueryParam("lang") @Nullable String lang) {
        Answer answer = answers.begin();
        String language = answer.language(lang);
        List<Row<AppliedChange>> changes = ChangeFilter.ofFeed(subject)
                .of(database, subjects, answer)
                .page("t.number desc", LATEST, answer)
                .rows();
        return new Feed(answer, language, Plan.present().orElseThrow()).of(changes, subject);
    }
}
