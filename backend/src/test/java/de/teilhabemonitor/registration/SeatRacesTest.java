package de.teilhabemonitor.registration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.teilhabemonitor.submission.FeedbackWorld;
import de.teilhabemonitor.web.Refused;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;

/** However many come at the same moment, no seat is given twice, and none is kept from who waits. */
@QuarkusTest
@TestProfile(FeedbackWorld.class)
class SeatRacesTest extends RegistrationTests {

    private static final Logger LOG = Logger.getLogger(SeatRacesTest.class);
    private static final int THREADS = 16;
    private static final int ROUNDS = 30;

    @Inject
    Seating seating;

    @Inject
    Leaving leaving;

    @Inject
    Registering registering;

    @Inject
    Lapses lapses;

    @Test
    void giveOneSeatToOneOfTwoHundred() throws Exception {
        Visitors.announce("ein-platz");
        Visitors.open("ein-platz", 1);
        List<String> asked = asked("ein-platz", 200);
        atOnce(asked.stream().map(code -> (Callable<Void>) () -> seat(code)).toList());
        int confirmed = count("registration where event = 'ein-platz' and state = 'confirmed'");
        LOG.infof("attempts 200, seats 1, confirmed %d", confirmed);
        assertEquals(1, confirmed);
        assertEquals(199, count("registration where event = 'ein-platz' and state = 'wait-listed'"));
    }

    @Test
    void neverGiveMoreThanThereAre() throws Exception {
        Visitors.announce("runden");
        Visitors.open("runden", 8);
        for (int round = 0; round < 100; round++) {
            List<String> fresh = asked("runden", 3);
            List<String> present = codes("runden", "state in ('confirmed', 'wait-listed')");
            int capacity = 4 + ThreadLocalRandom.current().nextInt(5);
            List<Callable<Void>> acts = new ArrayList<>();
            fresh.forEach(code -> acts.add(() -> seat(code)));
            present.stream().limit(2).forEach(code -> acts.add(() -> cancel(code)));
            acts.add(() -> capacity("runden", capacity));
            atOnce(acts);
            int confirmed = count("registration where event = 'runden' and state = 'confirmed'");
            assertTrue(confirmed <= 8, "round " + round + ": " + confirmed);
            assertEquals(confirmed, seats("runden"), "counted by the database in round " + round);
            int waiting = count("registration where event = 'runden' and state = 'wait-listed'");
            assertTrue(
                    waiting == 0 || confirmed >= capacity,
                    "round " + round + ": " + waiting + " wait, " + confirmed + " of " + capacity + " are taken");
            assertEquals(
                    0,
                    count("registration w join registration s on s.event = w.event and s.queued_at > w.queued_at"
                            + " where w.event = 'runden' and w.state = 'wait-listed' and s.state = 'confirmed'"),
                    "first come, first served");
        }
        LOG.infof(
                "rounds 100, at most 8 seats, confirmed %d, waiting %d",
                count("registration where event = 'runden' and state = 'confirmed'"),
                count("registration where event = 'runden' and state = 'wait-listed'"));
    }

    /** Whoever accepts at the last moment has the seat, or it is the next one's; two instances look at once. */
    @Test
    void goToWhoAcceptsOrToTheNextOneNeverToBoth() throws Exception {
        Visitors.announce("zusagen");
        Visitors.open("zusagen", 1);
        int accepted = 0;
        for (int round = 0; round < ROUNDS; round++) {
            run("delete from registration where event = 'zusagen'");
            List<String> asked = asked("zusagen", 3);
            asked.forEach(this::seat);
            cancel(asked.get(0));
            run("update registration set accept_by = now() - interval '1 minute'"
                    + " where event = 'zusagen' and accept_by is not null");
            String held = asked.get(1);
            String next = asked.get(2);
            atOnce(List.of(this::look, () -> accept(held), this::look));
            boolean isAccepted = count(of(held) + " and state = 'confirmed' and accepted_at is not null") == 1;
            accepted += isAccepted ? 1 : 0;
            assertEquals(
                    1,
                    isAccepted
                            ? count(of(next) + " and state = 'wait-listed'")
                            : count(of(next) + " and state = 'confirmed' and accept_by > now()"),
                    "round " + round);
            assertEquals(
                    isAccepted ? 0 : 1,
                    count("act where verb = 'registration-lapsed' and subject = 'registrations/" + held + "'"));
            assertEquals(1, seats("zusagen"));
        }
        LOG.infof("rounds %d, accepted %d, passed on %d", ROUNDS, accepted, ROUNDS - accepted);
    }

    /** Two of the staff give the one reserved seat, while somebody makes room for the next one. */
    @Test
    void goFromTheReserveOnlyOnce() throws Exception {
        Visitors.announce("reserve");
        Visitors.open("reserve", 2);
        for (int round = 0; round < ROUNDS; round++) {
            run("delete from registration where event = 'reserve'");
            run("update registration_desk set reserved = 1 where event = 'reserve'");
            List<String> asked = asked("reserve", 4);
            asked.forEach(this::seat);
            assertEquals(1, seats("reserve"));
            atOnce(List.of(() -> give(asked.get(1)), () -> give(asked.get(2)), () -> cancel(asked.get(0))));
            assertEquals(2, seats("reserve"), "round " + round);
            assertEquals(2, count("registration where event = 'reserve' and state = 'confirmed'"));
            assertEquals(1, count("registration where event = 'reserve' and state = 'wait-listed'"));
            assertEquals(1, count("registration_desk where event = 'reserve' and reserved = 0"));
        }
    }

    private Void give(String code) {
        try {
            QuarkusTransaction.requiringNew().run(() -> seating.give(leaving.taken(code)));
        } catch (Refused full) {
            LOG.debug("the other one has it", full);
        }
        return null;
    }

    private static String of(String code) {
        return "registration where code = '" + code + "'";
    }

    private Void look() {
        lapses.look();
        return null;
    }

    private Void accept(String code) {
        try {
            QuarkusTransaction.requiringNew().run(() -> leaving.accept(code));
        } catch (Refused late) {
            LOG.debug("it has gone to the next one", late);
        }
        return null;
    }

    /** Whoever goes past all code. */
    @Test
    void areHeldByTheDatabase() throws Exception {
        Visitors.announce("umgangen");
        Visitors.open("umgangen", 1);
        List<String> asked = asked("umgangen", 2);
        run("update registration set state = 'confirmed' where code = '" + asked.get(0) + "'");
        SQLException refused = assertThrows(
                SQLException.class,
                () -> run("update registration set state = 'attended' where code = '" + asked.get(1) + "'"));
        assertTrue(String.valueOf(refused.getMessage()).contains("no seat is free"), refused.toString());
        assertThrows(SQLException.class, () -> run("update registration_seat set taken = -1 where event = 'umgangen'"));
        run("update registration set state = 'attended' where code = '" + asked.get(0) + "'");
        assertEquals(1, seats("umgangen"));
        run("delete from registration where code = '" + asked.get(0) + "'");
        assertEquals(0, seats("umgangen"));
    }

    private int seats(String event) throws SQLException {
        return count("registration_seat s cross join generate_series(1, s.taken) where s.session = 0 and s.event = '"
                + event + "'");
    }

    /** Those who have asked and not confirmed. */
    private List<String> asked(String event, int many) {
        return QuarkusTransaction.requiringNew().call(() -> IntStream.range(0, many)
                .mapToObj(i -> {
                    Registration registration = registering.fresh(
                            event,
                            new RegistrationInput(
                                    "Person " + i,
                                    "",
                                    null,
                                    List.of(),
                                    "de",
                                    null,
                                    null,
                                    null,
                                    null,
                                    null,
                                    "test",
                                    null,
                                    ""));
                    registration.state = Registration.PENDING;
                    registration.persist();
                    return registration.code;
                })
                .toList());
    }

    private Void seat(String code) {
        QuarkusTransaction.requiringNew().run(() -> seating.receive(leaving.taken(code)));
        return null;
    }

    private Void cancel(String code) {
        QuarkusTransaction.requiringNew().run(() -> leaving.cancel(leaving.taken(code)));
        return null;
    }

    private Void capacity(String event, int capacity) {
        QuarkusTransaction.requiringNew().run(() -> {
            Desk.locked(event).capacity = capacity;
            seating.promote(event);
        });
        return null;
    }

    private List<String> codes(String event, String condition) {
        return QuarkusTransaction.requiringNew()
                .call(() ->
                        Registration.<Registration>list("event = ?1 and " + condition + " order by code", event)
                                .stream()
                                .map(registration -> registration.code)
                                .toList());
    }

    private static void atOnce(List<Callable<Void>> acts) throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(THREADS);
        try {
            for (Future<Void> act : people.invokeAll(acts)) {
                act.get();
            }
        } finally {
            people.shutdownNow();
        }
    }
}
