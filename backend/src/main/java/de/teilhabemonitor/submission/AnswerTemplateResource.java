package de.teilhabemonitor.submission;

import de.teilhabemonitor.answer.Answer;
import de.teilhabemonitor.answer.Answers;
import de.teilhabemonitor.answer.Listing;
import de.teilhabemonitor.answer.Slice.Row;
import de.teilhabemonitor.plan.CurrentPlan;
import de.teilhabemonitor.sql.Sql;
import de.teilhabemonitor.staff.Acts;
import de.teilhabemonitor.staff.Role;
import de.teilhabemonitor.text.Text;
import de.teilhabemonitor.text.TextView;
import de.teilhabemonitor.web.IfMatch;
import de.teilhabemonitor.web.Paging;
import de.teilhabemonitor.web.Refused;
import de.teilhabemonitor.web.Versioned;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.hibernate.Session;
import org.hibernate.exception.ConstraintViolationException;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/** Templates of answers, as the coordinating office keeps them. */
@Path("/api/staff/v1/answer-templates")
@Produces(MediaType.APPLICATION_JSON)
class AnswerTemplateResource {

    private static final String COLLECTION = "answer-templates/";
    private static final int MOST = 200;

    private static final String NEXT_CODE = "select nextval('answer_template_code')";

    @Inject
    Session database;

    @Inject
    CurrentPlan plan;

    @Inject
    Answers answers;

    @Inject
    Acts acts;

    @Inject
    Clock clock;

    record Input(String title, @Nullable String outcome, Map<String, String> text) {}

    record View(String code, String title, @Nullable String outcome, TextView text, int version, Instant updatedAt)
            implements Versioned {

        static View of(AnswerTemplate template, Answer answer) {
            return new View(
                    template.code,
                    template.title,
                    template.outcome,
                    answer.words(template.text),
                    template.version,
                    template.updatedAt);
        }
    }

    record Templates(List<View> data) {}

    @GET
    @RolesAllowed({Role.COORDINATOR, Role.REPORTER, Role.AUDITOR})
    public Templates list() {
        Answer answer = answers.begin();
        return new Templates(Listing.of(database, AnswerTemplate.class, "answer_template")
                .page("t.title collate \"de-x-icu\", t.code", Paging.of(1, MOST), answer)
                .rows()
                .stream()
                .map(Row::entity)
                .map(template -> View.of(template, answer))
                .toList());
    }

    @POST
    @ResponseStatus(201)
    @Transactional
    @RolesAllowed(Role.COORDINATOR)
    public View add(Input input) {
        AnswerTemplate template = new AnswerTemplate();
        template.code =
                "T-%04d".formatted(Sql.values(database, NEXT_CODE, Long.class).getSingleResult());
        word(template, input);
        template.persist();
        keep(template);
        acts.record("template-added", COLLECTION + template.code, Map.of("title", template.title));
        return View.of(template, answers.begin());
    }

    @PUT
    @Path("{code:[A-Za-z0-9-]{1,64}}")
    @Transactional
    @RolesAllowed(Role.COORDINATOR)
    public View edit(@PathParam("code") String code, @HeaderParam("If-Match") @Nullable String ifMatch, Input input) {
        AnswerTemplate template = taken(code, ifMatch);
        word(template, input);
        keep(template);
        acts.record("template-edited", COLLECTION + code, Map.of("title", template.title));
        return View.of(template, answers.begin());
    }

    @DELETE
    @Path("{code:[A-Za-z0-9-]{1,64}}")
    @Transactional
    @RolesAllowed(Role.COORDINATOR)
    public void remove(@PathParam("code") String code, @HeaderParam("If-Match") @Nullable String ifMatch) {
        AnswerTemplate template = taken(code, ifMatch);
        acts.record("template-removed", COLLECTION + code, Map.of("title", template.title));
        template.delete();
    }

    private void word(AnswerTemplate template, Input input) {
        Text text = plan.get().text("/text", input.text);
        template.word(input.title.strip(), input.outcome, text, clock.instant());
    }

    /** Two templates are not called the same. */
    private void keep(AnswerTemplate template) {
        try {
            database.flush();
        } catch (ConstraintViolationException e) {
            throw Refused.conflict("/title", "title-taken", template.title);
        }
    }

    private static AnswerTemplate taken(String code, @Nullable String ifMatch) {
        AnswerTemplate template =
                AnswerTemplate.locked(code).orElseThrow(() -> Refused.because(Refused.Reason.NOT_FOUND));
        IfMatch.check(ifMatch, template.version);
        return template;
    }
}
