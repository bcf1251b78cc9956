package de.teilhabemonitor.gate;

import de.teilhabemonitor.answer.Statement;
import de.teilhabemonitor.own.Forgets;
import de.teilhabemonitor.own.Periods;
import de.teilhabemonitor.plan.CurrentPlan;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.Map;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** A random value for each day, the same for all instances. When it is deleted, nobody can find out any more who was who. */
@ApplicationScoped
class DailySalts implements Forgets {

    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    Session database;

    @Inject
    CurrentPlan plan;

    private volatile @Nullable Kept kept;

    private record Kept(LocalDate day, byte[] salt) {}

    byte[] today() {
        LocalDate today = plan.today();
        Kept known = kept;
        if (known == null || !known.day.equals(today)) {
            known = new Kept(today, QuarkusTransaction.requiringNew().call(() -> read(today)));
            kept = known;
        }
        return known.salt;
    }

    private byte[] read(LocalDate day) {
        byte[] fresh = new byte[32];
        RANDOM.nextBytes(fresh);
        database.createNativeMutationQuery(
                        "insert into daily_salt (day, salt) values (:day, :salt) on conflict (day) do nothing")
                .setParameter("day", day)
                .setParameter("salt", fresh)
                .executeUpdate();
        return new Statement(database, "select salt from daily_salt where day = :day")
                .list(Map.of("day", day), row -> row.getBytes(1))
                .get(0);
    }

    @Override
    public String what() {
        return "salts";
    }

    @Override
    public int forget(Periods periods) {
        return database.createNativeMutationQuery("delete from daily_salt where day < :today")
                .setParameter("today", plan.today())
                .executeUpdate();
    }
}
