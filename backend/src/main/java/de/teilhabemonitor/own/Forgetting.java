package de.teilhabemonitor.own;

import de.teilhabemonitor.answer.Statement;
import de.teilhabemonitor.mail.Daily;
import de.teilhabemonitor.plan.CurrentPlan;
import de.teilhabemonitor.staff.Acts;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hibernate.Session;

/** The act of forgetting what has been kept long enough. In the transaction of the caller. */
@ApplicationScoped
class Forgetting {

    static final String JOB = "forgetting";

    @Inject
    Session database;

    @Inject
    Daily daily;

    @Inject
    @All
    List<Forgets> rooms;

    @Inject
    Acts acts;

    @Inject
    Clock clock;

    /** Does nothing where another instance is at it. */
    void forget() {
        if (!daily.isFree(JOB)) {
            return;
        }
        CurrentPlan.lock(database);
        Map<String, Integer> days = new HashMap<>();
        new Statement(database, "select name, days from retention")
                .list(Map.of(), row -> days.put(row.getString(1), row.getInt(2)));
        Periods periods = new Periods(clock.instant(), days);
        Map<String, Integer> forgotten = new TreeMap<>();
        for (Forgets room : rooms) {
            int count = room.forget(periods);
            if (count > 0) {
                forgotten.put(room.what(), count);
            }
        }
        if (!forgotten.isEmpty()) {
            acts.recordBySystem("forgotten", "retention", forgotten);
        }
    }
}
