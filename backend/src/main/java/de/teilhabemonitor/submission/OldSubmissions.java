package de.teilhabemonitor.submission;

import de.teilhabemonitor.own.Forgets;
import de.teilhabemonitor.own.Periods;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.hibernate.Session;

/** Forgets the words and the name of submissions that are done with. What remains says that there was one, and how it went. */
@Singleton
class OldSubmissions implements Forgets {

    private static final String EMPTY = """
            update submission set text = '', name = null, follow_up = null, follow_up_at = null, sentence =
                    case when sentence is null then null else '' end,
                answer_outcome = null, answer_text = null, draft_outcome = null, draft_text = null, emptied_at = :now, version = version + 1, updated_at = :now
            where emptied_at is null and (state = 'declined' and decided_at < :declined or state = 'closed' and closed_at < :closed)""";

    @Inject
    Session database;

    @Override
    public String what() {
        return "submissions";
    }

    @Override
    public int forget(Periods periods) {
        return database.createNativeMutationQuery(EMPTY)
                .setParameter("now", periods.now())
                .setParameter("declined", periods.end("declined-original"))
                .setParameter("closed", periods.end("answered-original"))
                .executeUpdate();
    }
}
