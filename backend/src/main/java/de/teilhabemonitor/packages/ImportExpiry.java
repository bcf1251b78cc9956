package de.teilhabemonitor.packages;

import de.teilhabemonitor.mail.Daily;
import de.teilhabemonitor.plan.CurrentPlan;
import de.teilhabemonitor.sql.Sql;
import de.teilhabemonitor.staff.Acts;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.hibernate.Session;

/** Forgets once a day what was uploaded long ago: the previews that nobody decided about, the rows of what was applied. */
@ApplicationScoped
class ImportExpiry {

    private static final String JOB = "import-expiry";

    @Inject
    Session database;

    @Inject
    Daily daily;

    @Inject
    Acts acts;

    @Inject
    CurrentPlan plan;

    @Inject
    Clock clock;

    /** In every instance; the first one of a day does it. */
    @Scheduled(every = "1h", delayed = "2m", concurrentExecution = ConcurrentExecution.SKIP)
    void look() {
        if (plan.known() != null) {
            QuarkusTransaction.requiringNew().run(this::expire);
        }
    }

    /**
     * In the transaction of the caller.
     *
     * @return how many previews have expired; 0 too where it is done for today, or another instance is at it
     */
    int expire() {
        if (!daily.begins(JOB, plan.today())) {
            return 0;
        }
        Instant now = clock.instant();
        List<String> old =
                Sql.values(database, """
                        update import set state = 'expired', version = version + 1
                        where state = 'preview' and expires_at < :now returning cast(code as text)""", String.class).setParameter("now", now).getResultList();
        old.forEach(code -> acts.recordBySystem("expire-import", "imports/" + code, Map.of()));
        database.createNativeMutationQuery("""
                        delete from import_row r using import i
                        where i.code = r.import and i.state <> 'preview' and i.expires_at < :now""").setParameter("now", now).executeUpdate();
        // An instance that ended while it applied something has told nobody.
        database.createNativeMutationQuery("delete from import_progress where at < :longAgo")
                .setParameter("longAgo", now.minus(Import.MAY_TAKE))
                .executeUpdate();
        return old.size();
    }
}
