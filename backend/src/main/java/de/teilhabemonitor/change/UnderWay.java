package de.teilhabemonitor.change;

import de.teilhabemonitor.answer.Answer;
import de.teilhabemonitor.answer.Answers;
import de.teilhabemonitor.answer.Listing;
import de.teilhabemonitor.web.Paging;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.hibernate.Session;

/** Changes of a thing that nobody has decided about yet. */
@ApplicationScoped
public class UnderWay {

    private static final int MOST = 50;
    private static final String OPEN = "t.state in ('draft', 'submitted', 'returned')";

    @Inject
    Session database;

    @Inject
    Subjects subjects;

    @Inject
    Rights rights;

    @Inject
    Views views;

    @Inject
    Answers answers;

    /**
     * Those that the caller may see, what was touched last first.
     *
     * @param kinds where the same code stands for things that belong together, such as a submission and its answer
     */
    public List<ChangeSummary> of(String code, String... kinds) {
        Answer answer = answers.begin();
        boolean fourEyes = rights.fourEyes();
        return Listing.of(database, Change.class, "change")
                .more(Beside.sql(subjects))
                .with("me", rights.me())
                .with("offices", rights.offices())
                .where(rights.visible())
                .where(OPEN)
                .where("t.subject_kind = any(:kinds)", "kinds", kinds)
                .where("t.subject_code = :code", "code", code)
                .page("t.updated_at desc, t.code", Paging.of(1, MOST), answer)
                .rows()
                .stream()
                .map(row -> views.summary(row.entity(), Beside.of(row.more()), answer, fourEyes))
                .toList();
    }

    /** Whether there is any, whoever may see it. */
    boolean isAny(String kind, String code) {
        return count(kind, code) > 0;
    }

    /** How many there are, whoever may see them. */
    long count(String kind, String code) {
        return Change.count(
                "subjectKind = ?1 and subjectCode = ?2 and state in ('draft', 'submitted', 'returned')", kind, code);
    }
}
