package de.teilhabemonitor.submission;

import de.teilhabemonitor.change.Applying;
import de.teilhabemonitor.change.Present;
import de.teilhabemonitor.plan.CurrentPlan;
import de.teilhabemonitor.sql.Sql;
import de.teilhabemonitor.staff.Acts;
import de.teilhabemonitor.staff.Staff;
import de.teilhabemonitor.web.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/**
 * The acts of staff on submissions, in the transaction of the caller; each is recorded. What was merged into another one goes the
 * way of that one. Where it is about more than the one, or about what is public, the lock of the plan comes before any
 * row: nobody publishes, answers or erases meanwhile.
 */
@ApplicationScoped
class Moderating {

    private static final int LONGEST_DAYS = 366;

    private static final String DECLINE_MERGED = """
            update submission set state = 'declined', rule = :rule, sentence = :sentence, decided_at = :now,
                version = version + 1, updated_at = :now
            where merged_into = :code""";

    private static final String ANSWER_MERGED = """
            update submission set state = 'answered', answered_at = coalesce(answered_at, :now), version = version + 1,
                updated_at = :now
            where merged_into = :code and state <> 'closed'""";

    private static final String CLOSE_MERGED = """
            update submission set state = 'closed', closed_at = :now, version = version + 1, updated_at = :now
            where merged_into = :code and state = 'answered'""";

    private static final String ACCEPT_MERGED = """
            update submission set state = 'accepted', rule = null, sentence = null, decided_at = :now,
                version = version + 1, updated_at = :now
            where merged_into = :code and state = 'declined' and emptied_at is null""";

    /** They stand then as what they were merged into until now; what was forgotten stays as it was. */
    private static final String MOVE_MERGED = """
            update submission m set merged_into = :into,
                state = case when m.emptied_at is null then s.state else m.state end,
                answered_at = case when m.emptied_at is null then s.answered_at else m.answered_at end,
                closed_at = case when m.emptied_at is null then s.closed_at else m.closed_at end,
                version = m.version + 1, updated_at = :now
            from submission s where s.code = :code and m.merged_into = s.code
            returning cast(m.code as text)""";

    private static final String OFFICE = "select 1 from organisation where code = :office and retired_at is null";

    private static final String INCLUDED =
            "select 1 from voice where retired_at is null and includes @> array[cast(:code as text)]";

    @Inject
    Session database;

    @Inject
    Reach reach;

    @Inject
    VoiceSubject voices;

    @Inject
    Applying applying;

    @Inject
    AnsweredMail mail;

    @Inject
    CurrentPlan plan;

    @Inject
    Acts acts;

    @Inject
    Staff staff;

    @Inject
    Clock clock;

    void claim(String code, @Nullable String ifMatch) {
        applying.lock();
        Submission submission = reach.taken(code, ifMatch);
        Instant now = clock.instant();
        submission.claim(staff.code(), staff.name(), now);
        database.flush();
        withMerged(ACCEPT_MERGED, code, now);
        record("submission-claimed", submission, Map.of());
    }

    void release(String code, @Nullable String ifMatch) {
        Submission submission = reach.taken(code, ifMatch);
        submission.release(clock.instant());
        record("submission-released", submission, Map.of());
    }

    void accept(String code, @Nullable String ifMatch) {
        Submission submission = reach.taken(code, ifMatch);
        submission.accept(staff.code(), clock.instant());
        record("submission-accepted", submission, Map.of());
    }

    void decline(String code, @Nullable String ifMatch, String rule, String sentence) {
        applying.lock();
        Submission submission = reach.taken(code, ifMatch);
        stayOutOfPublic(code);
        Instant now = clock.instant();
        submission.decline(rule, sentence, staff.code(), now);
        database.flush();
        database.createNativeMutationQuery(DECLINE_MERGED)
                .setParameter("rule", rule)
                .setParameter("sentence", sentence)
                .setParameter("now", now)
                .setParameter("code", code)
                .executeUpdate();
        mail.tellDeclined(code);
        record("submission-declined", submission, Map.of("rule", rule));
    }

    void assign(String code, @Nullable String ifMatch, String office, LocalDate due) {
        Submission submission = reach.taken(code, ifMatch);
        LocalDate today = plan.today();
        if (due.isBefore(today) || due.isAfter(today.plusDays(LONGEST_DAYS))) {
            throw Refused.invalid("/due", "due-within-a-year", today.toString());
        }
        if (!isThere(OFFICE, "office", office)) {
            throw Refused.invalid("/office", "unknown-code", office, "/api/v1/organisations");
        }
        submission.assign(office, due, clock.instant());
        record("submission-assigned", submission, Map.of("office", office, "due", due.toString()));
    }

    /** Both are held, in the order of their references, so that two people who merge the two the other way round do not wait for ever. */
    void merge(String code, @Nullable String ifMatch, String into) {
        if (code.equals(into)) {
            throw Refused.invalid("/into", "merged-into-itself");
        }
        applying.lock();
        if (into.compareTo(code) < 0) {
            Submission.locked(into);
        }
        Submission submission = reach.taken(code, ifMatch);
        stayOutOfPublic(code);
        Submission main = Submission.locked(into).orElseThrow(() -> Refused.invalid("/into", "no-submission", into));
        if (main.isMerged() || main.state.equals(Submission.DECLINED)) {
            throw Refused.conflict(
                    "/into",
                    main.isMerged() ? "submission-merged" : "not-now",
                    main.state,
                    String.valueOf(main.mergedInto));
        }
        Instant now = clock.instant();
        submission.merge(main, staff.code(), now);
        main.step(now);
        database.flush();
        List<String> moved = Sql.values(database, MOVE_MERGED, String.class)
                .setParameter("into", into)
                .setParameter("now", now)
                .setParameter("code", code)
                .getResultList();
        record("submission-merged", submission, Map.of("into", into));
        if (submission.answeredAt != null) {
            mail.tell(code);
            moved.forEach(mail::tell);
        }
    }

    void unmerge(String code, @Nullable String ifMatch) {
        applying.lock();
        Submission submission = reach.taken(code, ifMatch);
        if (isThere(INCLUDED, "code", code)) {
            throw Refused.conflict("state", "still-included", String.valueOf(submission.mergedInto));
        }
        String from = String.valueOf(submission.mergedInto);
        submission.unmerge(staff.code(), staff.name(), clock.instant());
        record("submission-unmerged", submission, Map.of("from", from));
    }

    void draftAnswer(String code, @Nullable String ifMatch, String outcome, String text) {
        Submission submission = reach.taken(code, ifMatch);
        submission.draftAnswer(outcome, text, clock.instant());
        record("answer-drafted", submission, Map.of("outcome", outcome));
    }

    void sendAnswer(String code, @Nullable String ifMatch) {
        applying.lock();
        Submission submission = reach.taken(code, ifMatch);
        Instant now = clock.instant();
        submission.sendAnswer(now);
        database.flush();
        withMerged(ANSWER_MERGED, code, now);
        mail.tell(code);
        record("answer-sent", submission, Map.of());
    }

    void close(String code, @Nullable String ifMatch) {
        applying.lock();
        Submission submission = reach.taken(code, ifMatch);
        Instant now = clock.instant();
        submission.close(now);
        database.flush();
        withMerged(CLOSE_MERGED, code, now);
        record("submission-closed", submission, Map.of());
    }

    private void withMerged(String sql, String code, Instant now) {
        database.createNativeMutationQuery(sql)
                .setParameter("now", now)
                .setParameter("code", code)
                .executeUpdate();
    }

    /** What is public is taken back by a change, not in passing. */
    private void stayOutOfPublic(String code) {
        if (voices.present(code)
                .filter(voice -> voice.standing().equals(Present.CURRENT))
                .isPresent()) {
            throw Refused.conflict("state", "submission-public", code);
        }
    }

    private boolean isThere(String sql, String name, String value) {
        return !Sql.values(database, sql, Integer.class)
                .setParameter(name, value)
                .getResultList()
                .isEmpty();
    }

    private void record(String verb, Submission submission, Map<String, ?> details) {
        acts.record(verb, submission.path(), details);
    }
}
