package de.teilhabemonitor.submission;

import de.teilhabemonitor.plan.CurrentPlan;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Looks every quarter of an hour whether today's numbers are still to be made, in every instance. */
@ApplicationScoped
class BalanceClock {

    @Inject
    Balance balance;

    @Inject
    CurrentPlan plan;

    @Scheduled(every = "15m", delayed = "90s", concurrentExecution = ConcurrentExecution.SKIP)
    void look() {
        if (plan.known() != null && QuarkusTransaction.requiringNew().call(balance::make)) {
            plan.refresh();
        }
    }
}
