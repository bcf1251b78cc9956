package de.teilhabemonitor.submission;

import de.teilhabemonitor.answer.Answer;
import de.teilhabemonitor.answer.Answers;
import de.teilhabemonitor.own.OwnAddresses;
import de.teilhabemonitor.staff.Acts;
import de.teilhabemonitor.staff.Role;
import de.teilhabemonitor.staff.Staff;
import de.teilhabemonitor.web.Page;
import de.teilhabemonitor.web.Paging;
import de.teilhabemonitor.web.Refused;
import de.teilhabemonitor.web.Settings;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Submissions for those who work on them: the queue, one, those like it, who sent it. */
@Path("/api/staff/v1/submissions")
@Produces(MediaType.APPLICATION_JSON)
class QueueResource {

    private static final int MOST_DUPLICATES = 10;

    /** By the trigrams that two texts share: what is said in the same words. */
    private static final String LIKENESS = "similarity(fold(t.text), fold(:text))";

    private static final String LIKELY = "fold(t.text) % fold(:text) and " + LIKENESS + " >= 0.4";

    @Inject
    Reach reach;

    @Inject
    Queue queue;

    @Inject
    OwnAddresses addresses;

    @Inject
    Answers answers;

    @Inject
    Settings settings;

    @Inject
    Staff staff;

    @Inject
    Acts acts;

    record Duplicate(double likeness, Summary submission) {}

    record Duplicates(List<Duplicate> data) {}

    /** @param address none, to-be-confirmed or confirmed */
    record Contact(@Nullable String name, @Nullable String email, String address) {}

    @GET
    @RolesAllowed({Role.COORDINATOR, Role.MODERATOR, Role.REPORTER, Role.AUDITOR})
    public Page<Summary> list(@BeanParam QueueFilter filter, @BeanParam Paging paging, UriInfo address) {
        Answer answer = answers.begin();
        return filter.narrow(reach.seen().more(Summary.MORE), staff.code(), reach.seesAll(), answer)
                .page(filter.order(), paging, answer)
                .show(row -> queue.summary(row, answer), paging, settings, address);
    }

    @GET
    @Path("{code:[A-Za-z0-9-]{1,64}}")
    @Transactional
    @RolesAllowed({Role.COORDINATOR, Role.MODERATOR, Role.REPORTER, Role.AUDITOR})
    public StaffView one(@PathParam("code") String code) {
        return queue.whole(code);
    }

    @GET
    @Path("{code:[A-Za-z0-9-]{1,64}}/duplicates")
    @RolesAllowed({Role.COORDINATOR, Role.MODERATOR, Role.AUDITOR})
    public Duplicates duplicates(@PathParam("code") String code) {
        Answer answer = answers.begin();
        Submission submission =
                reach.seen().where("t.code = :code", "code", code).one().entity();
        return new Duplicates(reach
                .seen()
                .more("json_build_object('likeness', " + LIKENESS + ", " + Summary.MEMBERS + ")")
                .with("text", submission.text)
                .where(LIKELY)
                .where("t.code <> :code", "code", code)
                .where("t.merged_into is null")
                .page(LIKENESS + " desc, t.code", Paging.of(1, MOST_DUPLICATES), answer)
                .rows()
                .stream()
                .map(row -> new Duplicate(row.more().path("likeness").asDouble(), queue.summary(row, answer)))
                .toList());
    }

    /** Each look is an act. */
    @GET
    @Path("{code:[A-Za-z0-9-]{1,64}}/contact")
    @Transactional
    @RolesAllowed({Role.COORDINATOR, Role.MODERATOR})
    public Contact contact(@PathParam("code") String code) {
        if (!staff.is(Role.PERSONAL_DATA)) {
            throw Refused.because(Refused.Reason.NOT_ALLOWED);
        }
        Submission submission =
                reach.seen().where("t.code = :code", "code", code).one().entity();
        OwnAddresses.Address address = addresses.of(submission.path()).orElse(null);
        acts.record("contact-read", submission.path(), Map.of());
        return new Contact(
                submission.name,
                address == null ? null : address.email(),
                address == null ? "none" : address.confirmedAt() == null ? "to-be-confirmed" : "confirmed");
    }
}
