package de.teilhabemonitor.registration;

import de.teilhabemonitor.answer.Statement;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.hibernate.Session;

/** Those who wait for a seat, in the order in which they confirmed. */
@ApplicationScoped
class Queue {

    private static final String PLACE = """
            select count(*) from registration r join registration me on me.code = :code
            where r.event = me.event and r.state = 'wait-listed' and (r.queued_at, r.code) <= (me.queued_at, me.code)""";

    private static final String FULL = """
            select part from registration r cross join unnest(r.sessions) part
            where r.code = :code and has_seat(r.event, array[0], r.by_staff) and not has_seat(r.event, array[part], r.by_staff)
            order by 1""";

    @Inject
    Session database;

    /** From 1. */
    int place(Registration registration) {
        return new Statement(database, PLACE)
                .list(Map.of("code", registration.code), row -> row.getInt(1))
                .get(0);
    }

    /** For which of their parts somebody waits; none: for the event as a whole. */
    List<Integer> full(Registration registration) {
        return new Statement(database, FULL).list(Map.of("code", registration.code), row -> row.getInt(1));
    }
}
