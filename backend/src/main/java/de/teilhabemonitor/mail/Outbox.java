package de.teilhabemonitor.mail;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.hibernate.Session;

/** Takes letters, in the transaction of the caller: what is rolled back is never sent. */
@ApplicationScoped
public class Outbox {

    private static final String PUT = """
            insert into outbox (key, recipient, language, template, details, created_at, due_at, next_at)
            values (:key, :recipient, :language, :template, cast(:details as jsonb), :now, :due, :due)
            on conflict (key) do nothing""";

    @Inject
    Session database;

    @Inject
    Clock clock;

    @Inject
    ObjectMapper json;

    /**
     * @return false where it was there already
     * @throws jakarta.persistence.TransactionRequiredException outside of a transaction
     */
    public boolean put(Letter letter) {
        return database.createNativeMutationQuery(PUT)
                        .setParameter("key", letter.key())
                        .setParameter("recipient", letter.recipient())
                        .setParameter("language", letter.language())
                        .setParameter("template", letter.template())
                        .setParameter("details", written(letter))
                        .setParameter("now", clock.instant())
                        .setParameter("due", letter.dueAt())
                        .executeUpdate()
                == 1;
    }

    private String written(Letter letter) {
        try {
            return json.writeValueAsString(letter.details());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
