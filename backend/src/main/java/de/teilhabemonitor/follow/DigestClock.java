package de.teilhabemonitor.follow;

import de.teilhabemonitor.plan.CurrentPlan;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalTime;

/** Looks every quarter of an hour, from the evening on, whether today's mails to followers are still to be written. */
@ApplicationScoped
class DigestClock {

    /** When most of a day's changes are made. */
    private static final LocalTime FROM = LocalTime.of(17, 0);

    @Inject
    Digests digests;

    @Inject
    CurrentPlan plan;

    @Inject
    Clock clock;

    @Scheduled(every = "15m", delayed = "3m", concurrentExecution = ConcurrentExecution.SKIP)
    void look() {
        if (plan.known() != null
                && !LocalTime.ofInstant(clock.instant(), plan.get().zone()).isBefore(FROM)) {
            QuarkusTransaction.requiringNew().run(digests::make);
        }
    }
}
