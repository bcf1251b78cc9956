package de.teilhabemonitor.submission;

import de.teilhabemonitor.staff.Role;
import de.teilhabemonitor.text.Typed;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is done with a submission, step by step; each answers with how it stands then. */
@Path("/api/staff/v1/submissions")
@Produces(MediaType.APPLICATION_JSON)
class StepResource {

    private static final String ONE = "{code:[A-Za-z0-9-]{1,64}}/";
    private static final String IF_MATCH = "If-Match";

    @Inject
    Moderating moderating;

    @Inject
    Queue queue;

    record RefusalInput(String rule, String sentence) {}

    record AssignmentInput(String office, LocalDate due) {}

    record MergingInput(String into) {}

    record PrivateAnswerInput(String outcome, String text) {}

    @PUT
    @Path(ONE + "claim")
    @Transactional
    @RolesAllowed({Role.COORDINATOR, Role.MODERATOR})
    public StaffView claim(@PathParam("code") String code, @HeaderParam(IF_MATCH) @Nullable String ifMatch) {
        moderating.claim(code, ifMatch);
        return queue.whole(code);
    }

    @DELETE
    @Path(ONE + "claim")
    @Transactional
    @RolesAllowed({Role.COORDINATOR, Role.MODERATOR})
    public StaffView release(@PathParam("code") String code, @HeaderParam(IF_MATCH) @Nullable String ifMatch) {
        moderating.release(code, ifMatch);
        return queue.whole(code);
    }

    @PUT
    @Path(ONE + "acceptance")
    @Transactional
    @RolesAllowed({Role.COORDINATOR, Role.MODERATOR})
    public StaffView accept(@PathParam("code") String code, @HeaderParam(IF_MATCH) @Nullable String ifMatch) {
        moderating.accept(code, ifMatch);
        return queue.whole(code);
    }

    @PUT
    @Path(ONE + "refusal")
    @Transactional
    @RolesAllowed({Role.COORDINATOR, Role.MODERATOR})
    public StaffView decline(
            @PathParam("code") String code, @HeaderParam(IF_MATCH) @Nullable String ifMatch, RefusalInput input) {
        moderating.decline(code, ifMatch, input.rule, Typed.clean(input.sentence));
        return queue.whole(code);
    }

    @PUT
    @Path(ONE + "assignment")
    @Transactional
    @RolesAllowed({Role.COORDINATOR, Role.MODERATOR})
    public StaffView assign(
            @PathParam("code") String code, @HeaderParam(IF_MATCH) @Nullable String ifMatch, AssignmentInput input) {
        moderating.assign(code, ifMatch, input.office, input.due);
        return queue.whole(code);
    }

    @PUT
    @Path(ONE + "merging")
    @Transactional
    @RolesAllowed({Role.COORDINATOR, Role.MODERATOR})
    public StaffView merge(
            @PathParam("code") String code, @HeaderParam(IF_MATCH) @Nullable String ifMatch, MergingInput input) {
        moderating.merge(code, ifMatch, input.into);
        return queue.whole(code);
    }

    @DELETE
    @Path(ONE + "merging")
    @Transactional
    @RolesAllowed({Role.COORDINATOR, Role.MODERATOR})
    public StaffView unmerge(@PathParam("code") String code, @HeaderParam(IF_MATCH) @Nullable String ifMatch) {
        moderating.unmerge(code, ifMatch);
        return queue.whole(code);
    }

    @PUT
    @Path(ONE + "answer")
    @Transactional
    @RolesAllowed({Role.COORDINATOR, Role.REPORTER})
    public StaffView draftAnswer(
            @PathParam("code") String code, @HeaderParam(IF_MATCH) @Nullable String ifMatch, PrivateAnswerInput input) {
        moderating.draftAnswer(code, ifMatch, input.outcome, Typed.clean(input.text));
        return queue.whole(code);
    }

    @PUT
    @Path(ONE + "answer/sending")
    @Transactional
    @RolesAllowed(Role.COORDINATOR)
    public StaffView sendAnswer(@PathParam("code") String code, @HeaderParam(IF_MATCH) @Nullable String ifMatch) {
        moderating.sendAnswer(code, ifMatch);
        return queue.whole(code);
    }

    @PUT
    @Path(ONE + "closing")
    @Transactional
    @RolesAllowed(Role.COORDINATOR)
    public StaffView close(@PathParam("code") String code, @HeaderParam(IF_MATCH) @Nullable String ifMatch) {
        moderating.close(code, ifMatch);
        return queue.whole(code);
    }
}
