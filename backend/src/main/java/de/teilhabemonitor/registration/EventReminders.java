package de.teilhabemonitor.registration;

import de.teilhabemonitor.mail.Daily;
import de.teilhabemonitor.plan.CurrentPlan;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;

/** Reminds those who have a seat, two days before the event, in the morning. */
@ApplicationScoped
class EventReminders {

    private static final String JOB = "event-reminders";
    private static final LocalTime MORNING = LocalTime.of(8, 0);

    @Inject
    Daily daily;

    @Inject
    StateMail mail;

    @Inject
    CurrentPlan plan;

    @Inject
    Clock clock;

    @Scheduled(every = "15m", delayed = "4m", concurrentExecution = ConcurrentExecution.SKIP)
    void look() {
        if (plan.known() == null) {
            return;
        }
        LocalTime now = LocalTime.ofInstant(clock.instant(), plan.get().zone());
        if (!now.isBefore(MORNING)) {
            QuarkusTransaction.requiringNew().run(() -> remind(plan.today()));
        }
    }

    /** In the transaction of the caller. Does nothing where this day is done. */
    void remind(LocalDate today) {
        if (daily.begins(JOB, today)) {
            mail.remind(today);
        }
    }
}
