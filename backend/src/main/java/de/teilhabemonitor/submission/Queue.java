package de.teilhabemonitor.submission;

import de.teilhabemonitor.answer.Answer;
import de.teilhabemonitor.answer.Answers;
import de.teilhabemonitor.answer.Slice.Row;
import de.teilhabemonitor.change.UnderWay;
import de.teilhabemonitor.feedback.VoiceView;
import de.teilhabemonitor.staff.Role;
import de.teilhabemonitor.staff.Staff;
import de.teilhabemonitor.staff.Worklog;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.Session;

/** Shows submissions to those who work on them. */
@ApplicationScoped
class Queue {

    @Inject
    Session database;

    @Inject
    Reach reach;

    @Inject
    UnderWay underWay;

    @Inject
    Worklog worklog;

    @Inject
    Answers answers;

    @Inject
    Staff staff;

    Summary summary(Row<Submission> row, Answer answer) {
        return Summary.of(row, reach.seesAll(), answer);
    }

    /** @throws de.teilhabemonitor.web.Refused 404 also where there is one that the caller may not see */
    StaffView whole(String code) {
        database.flush();
        Answer answer = answers.begin();
        Row<Submission> row = reach.seen()
                .more(StaffView.MORE)
                .where("t.code = :code", "code", code)
                .one();
        Submission submission = row.entity();
        List<Redaction> redactions = Redaction.in(submission.text);
        Summary summary = summary(row, answer);
        return new StaffView(
                summary,
                StaffView.Original.of(submission),
                redactions,
                Proposal.of(
                        submission,
                        redactions,
                        StaffView.codes(row.more().path("included")),
                        StaffView.codes(row.more().path("demands")),
                        answer),
                VoiceView.present(database, code, answer).orElse(null),
                Declined.of(submission),
                StaffView.PrivateAnswer.of(submission),
                underWay.of(code, Submission.COLLECTION, ReplySubject.COLLECTION),
                StaffView.codes(row.more().path("merged")),
                worklog.of(submission.path()),
                may(submission, summary.isPublic()));
    }

    /** What the caller may do now, by the names of the contract. */
    private List<String> may(Submission submission, boolean isPublic) {
        Map<String, Boolean> may = new LinkedHashMap<>();
        boolean coordinates = staff.is(Role.COORDINATOR);
        boolean moderates = coordinates || staff.is(Role.MODERATOR);
        String me = staff.code();
        if (moderates) {
            may.put("claimSubmission", submission.mayBeClaimed());
            may.put("releaseSubmission", submission.mayBeReleased());
            may.put("acceptSubmission", submission.mayBeAccepted(me));
            may.put("declineSubmission", submission.mayBeSetAside(me) && !isPublic);
            may.put("assignSubmission", submission.isToBeAnswered());
            may.put("mergeSubmission", submission.mayBeSetAside(me) && !isPublic);
            may.put("unmergeSubmission", submission.mayBeUnmerged());
        }
        if (coordinates || staff.is(Role.REPORTER)) {
            may.put("draftPrivateAnswer", submission.mayBeAnsweredPrivately());
        }
        if (coordinates) {
            may.put("sendPrivateAnswer", submission.hasDraftToSend());
            may.put("closeSubmission", submission.mayBeClosed());
        }
        may.put("likelyDuplicates", reach.seesAll() && submission.emptiedAt == null);
        may.put("submitterContact", moderates && submission.demand == null && staff.is(Role.PERSONAL_DATA));
        may.put("proposePublicVersion", moderates && (isPublic || submission.mayBecomePublic()));
        may.put("proposeAnswer", isPublic && (coordinates || staff.is(Role.REPORTER)));
        return may.entrySet().stream()
                .filter(Map.Entry::getValue)
                .map(Map.Entry::getKey)
                .toList();
    }
}
