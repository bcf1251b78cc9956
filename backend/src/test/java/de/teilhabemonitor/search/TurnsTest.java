package de.teilhabemonitor.search;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.teilhabemonitor.web.Refused;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class TurnsTest {

    @Test
    void whoFindsNoTurnInTimeIsToldToComeAgain() throws Exception {
        Turns turns = new Turns(1, 50);
        CountDownLatch taken = new CountDownLatch(1);
        CountDownLatch done = new CountDownLatch(1);
        CompletableFuture<String> first = CompletableFuture.supplyAsync(() -> turns.take(() -> {
            taken.countDown();
            await(done);
            return "found";
        }));
        assertTrue(taken.await(10, SECONDS));

        Refused refused = assertThrows(Refused.class, () -> turns.take(() -> "never"));
        assertEquals(Refused.Reason.UNAVAILABLE, refused.reason());

        done.countDown();
        assertEquals("found", first.get(10, SECONDS));
        assertEquals("next", turns.<String>take(() -> "next"));
    }

    @Test
    void aSearchThatFailsGivesItsTurnBack() {
        Turns turns = new Turns(1, 50);
        assertThrows(
                IllegalStateException.class,
                () -> turns.take(() -> {
                    throw new IllegalStateException("no database");
                }));
        assertEquals("found", turns.<String>take(() -> "found"));
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await(10, SECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
