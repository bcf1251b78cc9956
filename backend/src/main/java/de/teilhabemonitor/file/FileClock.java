package de.teilhabemonitor.file;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Every minute: files that could not be searched for viruses when they came, and those that are to be deleted from a store. */
@ApplicationScoped
class FileClock {

    @Inject
    Uploading uploading;

    @Inject
    BlobStore store;

    /** What is due in the store goes; the database decides which instance deletes what. */
    @Scheduled(every = "1m", delayed = "15s", concurrentExecution = ConcurrentExecution.SKIP)
    void clear() {
        store.clear();
    }

    @Scheduled(every = "1m", delayed = "45s", concurrentExecution = ConcurrentExecution.SKIP)
    void look() {
        uploading.searchAgain();
    }
}
