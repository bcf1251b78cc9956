package de.teilhabemonitor.change;

import com.fasterxml.jackson.databind.node.ObjectNode;
import de.teilhabemonitor.answer.Answer;
import de.teilhabemonitor.answer.Answers;
import de.teilhabemonitor.answer.Listing;
import de.teilhabemonitor.answer.Sort;
import de.teilhabemonitor.staff.Acts;
import de.teilhabemonitor.staff.Role;
import de.teilhabemonitor.staff.Staff;
import de.teilhabemonitor.web.Codes;
import de.teilhabemonitor.web.IfMatch;
import de.teilhabemonitor.web.Page;
import de.teilhabemonitor.web.Paging;
import de.teilhabemonitor.web.Refused;
import de.teilhabemonitor.web.Settings;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.util.Map;
import org.hibernate.Session;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/** Changes on their way: the list, one, and its steps up to the decision. */
@Path("/api/staff/v1/changes")
@Produces(MediaType.APPLICATION_JSON)
class ChangeResource {

    private static final Sort SORT = Sort.by(
            Map.of(
                    "updatedAt", "t.updated_at",
                    "submittedAt", "t.submitted_at",
                    "subject", "t.subject_kind || t.subject_code"),
            "t.code");

    @Inject
    Session database;

    @Inject
    Answers answers;

    @Inject
    Settings settings;

    @Inject
    Subjects subjects;

    @Inject
    Drafting drafting;

    @Inject
    Checks checks;

    @Inject
    Forms forms;

    @Inject
    Preview preview;

    @Inject
    Rights rights;

    @Inject
    Views views;

    @Inject
    Staff staff;

    @Inject
    Acts acts;

    @Inject
    Clock clock;

    @GET
    @RolesAllowed({Role.COORDINATOR, Role.REPORTER, Role.MODERATOR, Role.EVENT_TEAM, Role.AUDITOR, Role.STEERING})
    public Page<ChangeSummary> list(
            @QueryParam("state") @DefaultValue("") Codes state,
            @QueryParam("subject") @Nullable String subject,
            @QueryParam("kind") @DefaultValue("") Codes kind,
            @QueryParam("author") @Nullable String author,
            @QueryParam("sort") @DefaultValue("-updatedAt") String sort,
            @BeanParam Paging paging,
            UriInfo address) {
        Answer answer = answers.begin();
        boolean fourEyes = rights.fourEyes();
        return Listing.of(database, Change.class, "change")
                .more(Beside.sql(subjects))
                .with("me", rights.me())
                .with("offices", rights.offices())
                .where(rights.visible())
                .where(whose(author))
                .where(
                        "t.subject_kind || '/' || t.subject_code = :subject or t.subject_kind = :subject",
                        "subject",
                        subject)
                .facet("state", "t.state", null, state.list())
                .facet("kind", "t.kind", null, kind.list())
                .page(SORT.order(sort), paging, answer)
                .show(
                        row -> views.summary(row.entity(), Beside.of(row.more()), answer, fourEyes),
                        paging,
                        settings,
                        address);
    }

    /** @param author me, others, departed, or null for everybody's */
    private static String whose(@Nullable String author) {
        if (author == null) {
            return "true";
        }
        return switch (author) {
            case "me" -> "t.author = :me";
            case "others" -> "t.author <> :me and t.submitted_by is distinct from :me";
            default -> Beside.AUTHOR_LEFT;
        };
    }

    @POST
    @ResponseStatus(201)
    @Transactional
    @RolesAllowed({Role.COORDINATOR, Role.REPORTER, Role.MODERATOR, Role.EVENT_TEAM})
    public ChangeView begin(ChangeInput input) {
        Change change = drafting.begin(input);
        acts.record("change-drafted", change.subject(), Map.of("change", change.code));
        return views.whole(change);
    }

    @GET
    @Path("{code:[A-Za-z0-9-]{1,64}}")
    @RolesAllowed({Role.COORDINATOR, Role.REPORTER, Role.MODERATOR, Role.EVENT_TEAM, Role.AUDITOR, Role.STEERING})
    public ChangeView one(@PathParam("code") String code) {
        return views.whole(seen(code));
    }

    @GET
    @Path("{code:[A-Za-z0-9-]{1,64}}/comparison")
    @RolesAllowed({Role.COORDINATOR, Role.REPORTER, Role.MODERATOR, Role.EVENT_TEAM, Role.AUDITOR, Role.STEERING})
    public ComparisonView comparison(@PathParam("code") String code) {
        return views.comparison(seen(code));
    }

    @GET
    @Path("{code:[A-Za-z0-9-]{1,64}}/preview")
    @RolesAllowed({Role.COORDINATOR, Role.REPORTER, Role.MODERATOR, Role.EVENT_TEAM, Role.AUDITOR, Role.STEERING})
    public Map<String, Object> preview(@PathParam("code") String code) {
        return preview.of(seen(code));
    }

    @PUT
    @Path("{code:[A-Za-z0-9-]{1,64}}")
    @Transactional
    @RolesAllowed({Role.COORDINATOR, Role.REPORTER, Role.MODERATOR, Role.EVENT_TEAM})
    public ChangeView edit(
            @PathParam("code") String code, @HeaderParam("If-Match") @Nullable String ifMatch, ChangeInput input) {
        Change change = own(code, ifMatch);
        drafting.edit(change, input);
        acts.record("change-edited", change.subject(), Map.of("change", change.code));
        return views.whole(change);
    }

    @PUT
    @Path("{code:[A-Za-z0-9-]{1,64}}/base")
    @Transactional
    @RolesAllowed({Role.COORDINATOR, Role.REPORTER, Role.MODERATOR, Role.EVENT_TEAM})
    public ChangeView rebase(
            @PathParam("code") String code, @HeaderParam("If-Match") @Nullable String ifMatch, RebaseInput input) {
        Change change = own(code, ifMatch);
        drafting.rebase(change, input.baseVersion(), input.input());
        acts.record("change-rebased", change.subject(), Map.of("change", change.code));
        return views.whole(change);
    }

    @PUT
    @Path("{code:[A-Za-z0-9-]{1,64}}/submission")
    @Transactional
    @RolesAllowed({Role.COORDINATOR, Role.REPORTER, Role.MODERATOR, Role.EVENT_TEAM})
    public ChangeView submit(@PathParam("code") String code, @HeaderParam("If-Match") @Nullable String ifMatch) {
        Change change = own(code, ifMatch);
        change.mayBeEdited();
        rights.proposes(change);
        checks.beforeSubmission(change);
        change.submit(staff.code(), staff.name(), clock.instant());
        acts.record("change-submitted", change.subject(), Map.of("change", change.code));
        return views.whole(change);
    }

    @PUT
    @Path("{code:[A-Za-z0-9-]{1,64}}/takeover")
    @Transactional
    @RolesAllowed({Role.COORDINATOR, Role.REPORTER, Role.MODERATOR, Role.EVENT_TEAM})
    public ChangeView takeOver(@PathParam("code") String code, @HeaderParam("If-Match") @Nullable String ifMatch) {
        Change change = own(code, ifMatch);
        Map<String, String> details = Map.of("change", change.code, "before", change.author, "name", change.authorName);
        change.takeOver(staff.code(), staff.name(), clock.instant());
        acts.record("change-taken-over", change.subject(), details);
        return views.whole(change);
    }

    @PUT
    @Path("{code:[A-Za-z0-9-]{1,64}}/withdrawal")
    @Transactional
    @RolesAllowed({Role.COORDINATOR, Role.REPORTER, Role.MODERATOR, Role.EVENT_TEAM})
    public ChangeView withdraw(@PathParam("code") String code, @HeaderParam("If-Match") @Nullable String ifMatch) {
        Change change = own(code, ifMatch);
        change.withdraw(clock.instant());
        acts.record("change-withdrawn", change.subject(), Map.of("change", change.code));
        return views.whole(change);
    }

    @PUT
    @Path("{code:[A-Za-z0-9-]{1,64}}/return")
    @Transactional
    @RolesAllowed(Role.COORDINATOR)
    public ChangeView giveBack(
            @PathParam("code") String code, @HeaderParam("If-Match") @Nullable String ifMatch, ReturnInput input) {
        Change change = Change.locked(code).orElseThrow(() -> Refused.because(Refused.Reason.NOT_FOUND));
        IfMatch.check(ifMatch, change.version);
        change.mayBeDecided();
        rights.decides(change);
        change.giveBack(input.reason(), staff.code(), staff.name(), clock.instant());
        recordReturn(change, input.reason());
        return views.whole(change);
    }

    /** @throws Refused 404 also where there is one that the caller may not see */
    private Change seen(String code) {
        return Listing.of(database, Change.class, "change")
                .with("me", rights.me())
                .with("offices", rights.offices())
                .where(rights.visible())
                .where("t.code = :code", "code", code)
                .one()
                .entity();
    }

    private Change own(String code, @Nullable String ifMatch) {
        seen(code);
        Change change = Change.locked(code).orElseThrow(() -> Refused.because(Refused.Reason.NOT_FOUND));
        if (!rights.isOwn(change)) {
            throw Refused.forbidden("/code", "not-yours");
        }
        IfMatch.check(ifMatch, change.version);
        return change;
    }

    /** The reason stays readable once the change is submitted again. That of feedback goes with its words, which acts do not. */
    private void recordReturn(Change change, String reason) {
        boolean passes = subjects.of(change.subjectKind).isOfFeedback();
        acts.record(
                "change-returned",
                change.subject(),
                passes ? Map.of("change", change.code) : Map.of("change", change.code, "reason", reason));
    }

    record ReturnInput(String reason) {}

    record RebaseInput(int baseVersion, ObjectNode input) {}
}
