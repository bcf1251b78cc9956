package de.teilhabemonitor.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.hibernate.Session;

/** Sessions that are over before their cookies are; in the database, because another instance may see the cookie next. */
@ApplicationScoped
class EndedSessions {

    /** Stands for all sessions of a subject that began before. */
    static final String ALL_OF = "subject:";

    @Inject
    Session database;

    @Inject
    Clock clock;

    @Inject
    SignIn signIn;

    /** To be called in a transaction. */
    void end(String session) {
        database.createNativeMutationQuery("""
                        insert into ended_session (session, ended_at) values (:session, :now)
                        on conflict (session) do update set ended_at = excluded.ended_at""")
                .setParameter("session", session)
                .setParameter("now", clock.instant())
                .executeUpdate();
        // Older ones have reached their absolute limit; their cookies say so themselves.
        database.createNativeMutationQuery("delete from ended_session where ended_at < :then")
                .setParameter("then", clock.instant().minus(signIn.absolute()).minusSeconds(3600))
                .executeUpdate();
    }

    void endAllOf(String subject) {
        end(ALL_OF + subject);
    }
}
