package de.teilhabemonitor.staff;

import de.teilhabemonitor.answer.Answers;
import de.teilhabemonitor.answer.Listing;
import de.teilhabemonitor.web.Paging;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.hibernate.Session;

/** What was done with one thing, for those who see that thing. */
@ApplicationScoped
public class Worklog {

    private static final int MOST = 100;

    @Inject
    Session database;

    @Inject
    Answers answers;

    /** The latest acts first. @param path of the thing, such as {@code submissions/B-2026-7KQ4M} */
    public List<ActView> of(String path) {
        return Listing.of(database, Act.class, "act")
                .more("t.details")
                .where("t.subject = :subject", "subject", path)
                .page("t.at desc, t.id desc", Paging.of(1, MOST), answers.begin())
                .rows()
                .stream()
                .map(ActView::of)
                .toList();
    }
}
