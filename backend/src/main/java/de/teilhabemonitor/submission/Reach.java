package de.teilhabemonitor.submission;

import de.teilhabemonitor.answer.Listing;
import de.teilhabemonitor.staff.ActReach;
import de.teilhabemonitor.staff.Role;
import de.teilhabemonitor.staff.Staff;
import de.teilhabemonitor.web.IfMatch;
import de.teilhabemonitor.web.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/**
 * Which submissions the caller may see, and what was done with them: reporters those that their organisation, or one that it took
 * over from, is to answer.
 */
@ApplicationScoped
class Reach implements ActReach {

    private static final String OWN = "t.office = any(answers_for(:own))";

    @Inject
    Session database;

    @Inject
    Staff staff;

    boolean seesAll() {
        return staff.is(Role.COORDINATOR) || staff.is(Role.MODERATOR) || staff.is(Role.AUDITOR);
    }

    Listing<Submission> seen() {
        Listing<Submission> all = Listing.of(database, Submission.class, "submission_now");
        return seesAll() ? all : all.with("own", own()).where(OWN);
    }

    /**
     * To do something with it: held until the end of the transaction.
     *
     * @throws Refused 404 also where there is one that the caller may not see; 428, 412
     */
    Submission taken(String code, @Nullable String ifMatch) {
        seen().where("t.code = :code", "code", code).one();
        Submission submission = Submission.locked(code).orElseThrow(() -> Refused.because(Refused.Reason.NOT_FOUND));
        IfMatch.check(ifMatch, submission.version);
        return submission;
    }

    private String own() {
        String organisation = staff.organisation();
        return organisation == null ? "" : organisation;
    }

    @Override
    public String condition() {
        return "t.subject like '" + Submission.COLLECTION + "/%' and (:moderates or exists (select from submission s"
                + " where t.subject = '" + Submission.COLLECTION
                + "/' || s.code and s.office = any(answers_for(:own))))";
    }

    @Override
    public Map<String, Object> parameters() {
        return Map.of("moderates", staff.is(Role.MODERATOR), "own", own());
    }
}
