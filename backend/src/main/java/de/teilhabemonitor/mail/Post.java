package de.teilhabemonitor.mail;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import org.jboss.logging.Logger;

/** Goes round every ten seconds, in every instance: who comes first takes a letter. Tells what waits. */
@ApplicationScoped
class Post {

    private static final Logger LOG = Logger.getLogger(Post.class);

    @Inject
    Sender sender;

    @Inject
    Waiting waiting;

    @Inject
    Clock clock;

    @Inject
    MailSettings settings;

    private volatile Waiting.Count count = new Waiting.Count(0, 0);

    void start(@Observes StartupEvent event, MeterRegistry metrics) {
        Gauge.builder("mail.waiting", () -> count.waiting())
                .description("Mails that are to be sent")
                .register(metrics);
        Gauge.builder("mail.given.up", () -> count.givenUp())
                .description("Mails that could not be sent for days")
                .register(metrics);
        if (!sends()) {
            LOG.info("No mail is sent, because TEILHABE_MAIL_HOST is not set; what is to be sent waits");
        }
    }

    @Scheduled(every = "10s", delayed = "10s", concurrentExecution = ConcurrentExecution.SKIP)
    void goRound() throws SQLException {
        if (sends()) {
            sender.sendAll();
        }
        count = waiting.count();
    }

    @Scheduled(every = "24h", delayed = "10m")
    void forget() throws SQLException {
        waiting.forget(clock.instant());
    }

    boolean sends() {
        return settings.host().isPresent();
    }

    Waiting.Count count() {
        return count;
    }
}
