package de.teilhabemonitor.own;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.hibernate.Session;

/** Forgets idempotency keys: nobody repeats a request after days. */
@Singleton
class OldRequests implements Forgets {

    @Inject
    Session database;

    @Override
    public String what() {
        return "repeated-requests";
    }

    @Override
    public int forget(Periods periods) {
        return database.createNativeMutationQuery("delete from kept_answer where created_at < :end")
                .setParameter("end", periods.end(Periods.REPEATED_REQUEST))
                .executeUpdate();
    }
}
