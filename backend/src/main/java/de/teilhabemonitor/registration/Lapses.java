package de.teilhabemonitor.registration;

import de.teilhabemonitor.answer.Statement;
import de.teilhabemonitor.plan.CurrentPlan;
import de.teilhabemonitor.staff.Acts;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.hibernate.Session;

/** Every minute, passes on the seats that nobody has accepted in time, to those who wait. */
@ApplicationScoped
class Lapses {

    private static final String EVERYBODY = "";

    /** Where nobody waits who has not had their chance, the seat stays held: to take it away would serve nobody. */
    private static final String OVERDUE = """
            select r.code from registration r join event e on e.code = r.event
            where r.accept_by <= :now and (:code = '' or r.code = :code)
                and e.state is distinct from 'cancelled' and coalesce(e.starts_at, cast(e.first_day as timestamp)) > :here
                and exists (select from registration w where w.event = r.event and w.state = 'wait-listed' and w.confirmed_at is null)
            order by r.accept_by, r.confirmed_at, r.code""";

    @Inject
    Session database;

    @Inject
    Leaving leaving;

    @Inject
    Seating seating;

    @Inject
    Acts acts;

    @Inject
    CurrentPlan plan;

    @Inject
    Clock clock;

    @Scheduled(every = "1m", delayed = "20s", concurrentExecution = ConcurrentExecution.SKIP)
    void look() {
        if (plan.known() != null) {
            QuarkusTransaction.requiringNew().call(() -> overdue(EVERYBODY)).forEach(this::lapse);
        }
    }

    private void lapse(String code) {
        try {
            QuarkusTransaction.requiringNew().run(() -> passOn(code));
        } catch (Seating.NobodyMovesUp undone) {
            // It stays held.
        }
    }

    /** With the desk of its event: whoever has accepted meanwhile, or has lost it to another instance, stays as they are. */
    private void passOn(String code) {
        if (!Registration.exists(code)) {
            return;
        }
        Registration registration = leaving.taken(code);
        if (overdue(code).isEmpty()) {
            return;
        }
        seating.passOn(registration);
        acts.recordBySystem("registration-lapsed", registration.path(), Map.of("event", registration.event));
    }

    private List<String> overdue(String code) {
        Instant now = clock.instant();
        return new Statement(database, OVERDUE)
                .list(
                        Map.of(
                                "code", code,
                                "now", now.atOffset(ZoneOffset.UTC),
                                "here", now.atZone(plan.get().zone()).toLocalDateTime()),
                        row -> row.getString(1));
    }
}
