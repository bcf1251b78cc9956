package de.teilhabemonitor.submission;

import com.fasterxml.jackson.databind.node.ObjectNode;
import de.teilhabemonitor.change.Change;
import de.teilhabemonitor.change.ChangeSummary;
import de.teilhabemonitor.change.Proposing;
import de.teilhabemonitor.staff.Acts;
import de.teilhabemonitor.staff.Role;
import de.teilhabemonitor.web.Problem;
import de.teilhabemonitor.web.Refused;
import de.teilhabemonitor.web.Refused.Violation;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/** One answer to several submissions that said the same in different words. */
@Path("/api/staff/v1/answers")
@Produces(MediaType.APPLICATION_JSON)
class AnswersResource {

    @Inject
    Proposing proposing;

    @Inject
    ReplySubject replies;

    @Inject
    Reach reach;

    @Inject
    Acts acts;

    record AnswersInput(
            List<String> submissions,
            ObjectNode answer,
            @Nullable String note) {}

    record RefusedAnswer(String code, String reason) {}

    record DraftedAnswers(List<ChangeSummary> drafted, List<RefusedAnswer> refused) {}

    /** Whoever it was assigned to answers, where nobody else is named. */
    private static ObjectNode answerOf(Submission submission, ObjectNode said) {
        ObjectNode answer = said.deepCopy();
        if (submission.office != null && !answer.hasNonNull("office")) {
            answer.put("office", submission.office);
        }
        return answer;
    }

    /**
     * All that can be answered is, in one act; where nothing can, nothing was done. What is answered already keeps its answer:
     * that is altered one by one.
     */
    @POST
    @ResponseStatus(201)
    @Transactional
    @RolesAllowed({Role.COORDINATOR, Role.REPORTER})
    public DraftedAnswers draft(AnswersInput input, @HeaderParam("Accept-Language") @Nullable String acceptLanguage) {
        List<Change> drafted = new ArrayList<>();
        List<RefusedAnswer> refused = new ArrayList<>();
        List<Violation> violations = new ArrayList<>();
        for (int i = 0; i < input.submissions.size(); i++) {
            String code = input.submissions.get(i);
            try {
                Submission seen =
                        reach.seen().where("t.code = :code", "code", code).one().entity();
                if (replies.present(code).isPresent()) {
                    throw Refused.conflict("/submissions/" + i, "answered-before");
                }
                drafted.add(proposing.propose(ReplySubject.COLLECTION, code, answerOf(seen, input.answer), input.note));
            } catch (Refused refusal) {
                refused.add(new RefusedAnswer(code, Problem.inWords(refusal, acceptLanguage)));
                violations.addAll(refusal.violations());
                if (refusal.violations().isEmpty()) {
                    violations.add(Violation.of("/submissions/" + i, "no-submission", code));
                }
            }
        }
        if (drafted.isEmpty()) {
            throw Refused.conflict(violations);
        }
        List<ChangeSummary> kept = proposing.keep(drafted);
        acts.record(
                "answers-drafted",
                ReplySubject.COLLECTION,
                Map.of("changes", drafted.stream().map(change -> change.code).toList()));
        return new DraftedAnswers(kept, refused);
    }
}
