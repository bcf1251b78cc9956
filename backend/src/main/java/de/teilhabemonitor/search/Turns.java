package de.teilhabemonitor.search;

import de.teilhabemonitor.web.Refused;
import jakarta.inject.Singleton;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * As many searches at a time as there are cores, in the order in which they came. A search is little but computing in
 * PostgreSQL: more at a time make none of them ready sooner, but the slowest much later, and leave no connection to those who
 * only read.
 */
@Singleton
class Turns {

    /** Like the wait for a connection: after that a visitor is told to come again. */
    private static final long PATIENCE_MILLISECONDS = 5_000;

    private final Semaphore free;
    private final long patience;

    Turns() {
        this(Runtime.getRuntime().availableProcessors(), PATIENCE_MILLISECONDS);
    }

    Turns(int turns, long patience) {
        this.free = new Semaphore(turns, true);
        this.patience = patience;
    }

    /** @throws Refused 503, where no turn came in time */
    <T extends @Nullable Object> T take(Supplier<T> search) {
        try {
            if (!free.tryAcquire(patience, TimeUnit.MILLISECONDS)) {
                throw Refused.because(Refused.Reason.UNAVAILABLE);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Refused.because(Refused.Reason.UNAVAILABLE);
        }
        try {
            return search.get();
        } finally {
            free.release();
        }
    }
}
