package de.teilhabemonitor.registration;

import de.teilhabemonitor.answer.Statement;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.hibernate.Session;

/** Those who wait for a seat, in the order in which they confirmed. */
@ApplicationScoped
class Queue {

    private static final String PLACE = """
            select count(*) from registration r join registration me on me.code = :code
            where r.event = me.event and r.state = 'wait-listed' and (r.queued_at, r.code) <= (me.queued_at, me.code)""";

    @Inject
    Session database;

    /** From 1. */
    int place(Registration registration) {
        return new Statement(database, PLACE)
                .list(Map.of("code", registration.code), row -> row.getInt(1))
                .get(0);
    }
}
