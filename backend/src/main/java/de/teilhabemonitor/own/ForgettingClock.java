package de.teilhabemonitor.own;

import de.teilhabemonitor.plan.CurrentPlan;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Looks every quarter of an hour for what is kept too long, and every minute for erasures that are to be written down. */
@ApplicationScoped
class ForgettingClock {

    @Inject
    Forgetting forgetting;

    @Inject
    Ledger ledger;

    @Inject
    CurrentPlan plan;

    @Scheduled(every = "15m", delayed = "2m", concurrentExecution = ConcurrentExecution.SKIP)
    void forget() {
        if (plan.known() != null) {
            QuarkusTransaction.requiringNew().run(forgetting::forget);
        }
    }

    @Scheduled(every = "1m", delayed = "30s", concurrentExecution = ConcurrentExecution.SKIP)
    void write() {
        QuarkusTransaction.requiringNew().run(ledger::write);
    }
}
