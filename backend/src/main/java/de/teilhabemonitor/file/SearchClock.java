package de.teilhabemonitor.file;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;

/** Asks every minute about files that could not be searched for viruses when they came. */
@ApplicationScoped
class SearchClock {

    @Inject
    Uploading uploading;

    @Scheduled(every = "1m", delayed = "45s", concurrentExecution = ConcurrentExecution.SKIP)
    void look() throws IOException {
        uploading.searchAgain();
    }
}
