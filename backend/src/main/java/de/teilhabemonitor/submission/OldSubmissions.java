package de.teilhabemonitor.submission;

import de.teilhabemonitor.own.Forgets;
import de.teilhabemonitor.own.Periods;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.hibernate.Session;

/**
 * Forgets the words and the name of submissions that are done with, closed or only answered. What remains says that there was one,
 * and how it went.
 */
@Singleton
class OldSubmissions implements Forgets {

    private static final String EMPTY = """
            update submission set text = '', name = null, follow_up = null, follow_up_at = null, sentence =
                    case when sentence is null then null else '' end,
                answer_outcome = null, answer_text = null, draft_outcome = null, draft_text = null, emptied_at = :now, version = version + 1, updated_at = :now
            where emptied_at is null and (state = 'declined' and decided_at < :declined or state = 'closed' and closed_at < :closed
                or state = 'answered' and updated_at < :closed)""";

    /** Nor do they live on in what was proposed of them, unless that is public; also of those that somebody erased meanwhile. */
    private static final String EMPTY_CHANGES = Withdrawing.EMPTY + """
            num_nonnulls(title, input, base, reason, note, return_reason) > 0
                and (exists (select from submission s where s.code = subject_code and s.emptied_at is not null)
                    or subject_kind = 'submissions' and not exists (select from submission s where s.code = subject_code))
                and not exists (select from voice v where v.code = subject_code and v.taken_down_at is null)""";

    @Inject
    Session database;

    @Override
    public String what() {
        return "submissions";
    }

    @Override
    public int forget(Periods periods) {
        int emptied = database.createNativeMutationQuery(EMPTY)
                .setParameter("now", periods.now())
                .setParameter("declined", periods.end("declined-original"))
                .setParameter("closed", periods.end("answered-original"))
                .executeUpdate();
        database.createNativeMutationQuery(EMPTY_CHANGES)
                .setParameter("now", periods.now())
                .executeUpdate();
        return emptied;
    }
}
