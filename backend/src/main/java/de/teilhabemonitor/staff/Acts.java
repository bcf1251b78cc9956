package de.teilhabemonitor.staff;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import org.hibernate.Session;

/** Writes the work log: every write makes exactly one act or one change. */
@ApplicationScoped
public class Acts {

    @Inject
    Session database;

    @Inject
    Clock clock;

    @Inject
    ObjectMapper json;

    @Inject
    Staff staff;

    /**
     * Says that whoever is asking has done something; to be called in the transaction that does it.
     *
     * @param verb what, in words with hyphens, such as {@code record-departure}
     * @param subject path of what it was done to, such as {@code people/P-0004}
     * @param details whatever explains it later; null values are left out
     */
    public void record(String verb, String subject, Map<String, ?> details) {
        record(staff.code(), staff.name(), verb, subject, details);
    }

    /** Says that scheduled work has done something. */
    public void recordBySystem(String verb, String subject, Map<String, ?> details) {
        record("system", "system", verb, subject, details);
    }

    /** Says that somebody without an account has done something to their own thing. */
    public void recordByGuest(String verb, String subject, Map<String, ?> details) {
        record("guest", "guest", verb, subject, details);
    }

    private void record(String actor, String name, String verb, String subject, Map<String, ?> details) {
        database.createNativeMutationQuery("""
                        insert into act (at, actor, actor_name, verb, subject, details)
                        values (:at, :actor, :name, :verb, :subject, cast(:details as jsonb))""")
                .setParameter("at", clock.instant())
                .setParameter("actor", actor)
                .setParameter("name", name)
                .setParameter("verb", verb)
                .setParameter("subject", subject)
                .setParameter("details", written(details))
                .executeUpdate();
    }

    private String written(Map<String, ?> details) {
        try {
            return json.writeValueAsString(details);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("details that are no JSON", e);
        }
    }
}
