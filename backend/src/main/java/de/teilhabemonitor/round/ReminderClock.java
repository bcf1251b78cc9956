package de.teilhabemonitor.round;

import de.teilhabemonitor.plan.CurrentPlan;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalTime;

/** Looks every quarter of an hour whether today's reminders are still to be written, in every instance. */
@ApplicationScoped
class ReminderClock {

    /** Mail comes when people are at work. */
    private static final LocalTime FROM = LocalTime.of(7, 0);

    private static final LocalTime UNTIL = LocalTime.of(18, 0);

    @Inject
    Reminders reminders;

    @Inject
    CurrentPlan plan;

    @Inject
    Clock clock;

    @Scheduled(every = "15m", delayed = "1m", concurrentExecution = ConcurrentExecution.SKIP)
    void look() {
        if (plan.known() == null) {
            return;
        }
        LocalTime now = LocalTime.ofInstant(clock.instant(), plan.get().zone());
        if (!now.isBefore(FROM) && now.isBefore(UNTIL)) {
            QuarkusTransaction.requiringNew().run(reminders::remind);
        }
    }
}
