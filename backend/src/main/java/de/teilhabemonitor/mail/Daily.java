package de.teilhabemonitor.mail;

import de.teilhabemonitor.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.Session;

/** Work of which every day has one, whichever instance does it. Its row in {@code job} comes with a migration. */
@ApplicationScoped
public class Daily {

    private static final String TAKE =
            "select 1 from job where name = :name and (done_on is null or done_on < :today) for update skip locked";
    private static final String FREE = "select 1 from job where name = :name for update skip locked";
    private static final String DONE = "update job set done_on = :today where name = :name";

    @Inject
    Session database;

    /** Whether no other instance is at it; until the end of the transaction of the caller none can begin. */
    public boolean isFree(String name) {
        return !Sql.values(database, FREE, Integer.class)
                .setParameter("name", name)
                .list()
                .isEmpty();
    }

    /**
     * In the transaction of the caller, who does the work in it: either all of it is done and the day is ticked off, or
     * nothing happened.
     *
     * @return false where it is done already, or another instance is at it
     */
    public boolean begins(String name, LocalDate today) {
        List<Integer> free = Sql.values(database, TAKE, Integer.class)
                .setParameter("name", name)
                .setParameter("today", today)
                .list();
        if (free.isEmpty()) {
            return false;
        }
        database.createNativeMutationQuery(DONE)
                .setParameter("name", name)
                .setParameter("today", today)
                .executeUpdate();
        return true;
    }
}
