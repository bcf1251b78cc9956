package de.teilhabemonitor.round;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.teilhabemonitor.Signed;
import de.teilhabemonitor.mail.MailServer;
import de.teilhabemonitor.mail.SendNow;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMessage;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is reminded of what, when, and how often. */
@QuarkusTest
@TestProfile(RoundWorld.class)
class RemindersTest extends RoundTests {

    @Inject
    Reminders reminders;

    @Inject
    SendNow send;

    @BeforeEach
    void people() throws SQLException {
        MailServer.start();
        Signed.as("reporter").get(STAFF + "me").then().statusCode(200);
        Signed.as("reporter-social").get(STAFF + "me").then().statusCode(200);
        run("update person set departed_at = null");
        // Works in the same office, where another test has been before.
        run("update person set departed_at = now() where email = 'leaver@tests.example'");
    }

    @AfterEach
    void end() throws SQLException {
        MailServer.stop();
        run("update person set departed_at = null");
    }

    @ParameterizedTest
    @CsvSource({
        "14, before-14",
        "4, before-14",
        "3, before-3",
        "0, before-3",
        "-1, after-0",
        "-7, after-0",
        "-8, after-1",
        "-15, after-2"
    })
    void haveSpansOfWhichEachHasOne(long daysLeft, String span) {
        assertEquals(span, Reminders.span(daysLeft));
    }

    /** A whole round, day by day: due after 30 days, looked at for 30 days more. */
    @Test
    void comeTwoWeeksAndThreeDaysBeforeAndThenEveryWeek() throws SQLException {
        open(round("R", Map.of("organisations", List.of("sgfv")))).statusCode(201);
        List<Integer> days = new ArrayList<>();
        for (int day = 0; day <= 60; day++) {
            if (remind(day) > 0) {
                days.add(day);
            }
        }
        // 14 days before; 3 days before; late: five days after the last one, then at the beginning of each week
        assertEquals(List.of(16, 27, 32, 38, 45, 52, 59), days);
        MailServer.received().forEach(mail -> assertEquals("reporter@tests.example", MailServer.header(mail, "To")));
        int acts = count("act where verb = 'reports-reminded'");
        assertTrue(acts >= 7);
    }

    @Test
    void nameAllThatIsOpenInOneMail() throws SQLException {
        open(round("R", Map.of("organisations", List.of("sgfv")))).statusCode(201);
        open("S", read("select measure from duty").get(0));
        assertEquals(1, remind(20));
        assertEquals(0, remind(21));
        MimeMessage mail = MailServer.received().get(0);
        assertEquals("5 Berichte sind noch offen", MailServer.subject(mail));
        String text = MailServer.text(mail);
        assertTrue(text.startsWith("Guten Tag Test reporter,\n\n5 Berichte Ihres Hauses sind noch offen:\n\n- "), text);
        assertEquals(5, text.lines().filter(line -> line.startsWith("- ")).count());
        assertEquals(1, text.lines().filter(line -> line.contains("://")).count(), "one link");
        assertTrue(text.contains("http://localhost:8080/redaktion/berichte"), text);
        assertTrue(text.contains("Sie bekommen diese E-Mail, weil"), text);
        assertFalse(text.contains("{"), text);
        remind(33);
        assertTrue(MailServer.subject(MailServer.received().get(1)).startsWith("Überfällig: "));
    }

    @Test
    void goToSuccessorsOfTheOffice() throws SQLException {
        open("R", read("select code from measure where lead = 'sjis'").get(0));
        assertEquals(1, remind(20));
        assertEquals(
                "reporter-social@tests.example",
                MailServer.header(MailServer.received().get(0), "To"));
    }

    @Test
    void goToCoordinatorsWhoseOfficeHasNoReporter() throws SQLException {
        open("R", read("select code from measure where lead = 'referat'").get(0));
        assertTrue(remind(20) > 0);
        List<String> to = new ArrayList<>();
        for (MimeMessage mail : MailServer.received()) {
            to.add(MailServer.header(mail, "To"));
        }
        assertTrue(to.contains("coordinator@tests.example"), to.toString());
        assertFalse(to.contains("reporter@tests.example"), to.toString());
    }

    @Test
    void doNotGoToPeopleWhoHaveLeft() throws SQLException {
        open(round("R", Map.of("organisations", List.of("sgfv")))).statusCode(201);
        later(20);
        write();
        assertEquals(1, count("outbox"));
        run("update person set departed_at = now()");
        send.all();
        assertEquals(0, MailServer.received().size(), "left after it was written");
        assertEquals(1, count("outbox where dropped_at is not null"));
        assertEquals(0, remind(27));
        assertEquals(1, count("outbox"), "left before it was written");
    }

    @Test
    void sayNothingAboutWhatIsDoneMeanwhile() throws SQLException {
        open("R", "M-0001");
        run("update duty set office = 'sgfv'");
        later(20);
        write();
        json("coordinator", "\"1\"").put(STAFF + "rounds/R/closing").then().statusCode(200);
        send.all();
        assertEquals(0, MailServer.received().size());
        assertEquals(0, remind(27));
        assertEquals(1, count("outbox"));
    }

    @Test
    void keepTheirDistanceEvenAfterDaysWithoutAMailServer() throws SQLException {
        open(round("R", Map.of("organisations", List.of("sgfv")))).statusCode(201);
        MailServer.stop();
        assertEquals(1, writtenOn(26));
        assertEquals(0, writtenOn(27), "three days before, but one is waiting");
        later(28);
        MailServer.start();
        run("update outbox set next_at = created_at");
        send.all();
        assertEquals(1, MailServer.received().size());
        assertEquals(0, writtenOn(29));
        assertEquals(0, writtenOn(32), "four days after it went out");
        assertEquals(1, writtenOn(34));
    }

    @Test
    void areWrittenOnceWhereSeveralInstancesLook() throws Exception {
        open(round("R", Map.of("organisations", List.of("sgfv")))).statusCode(201);
        later(20);
        ExecutorService instances = Executors.newFixedThreadPool(4);
        List<Callable<Void>> all = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            all.add(() -> {
                write();
                return null;
            });
        }
        for (Future<Void> each : instances.invokeAll(all)) {
            each.get();
        }
        instances.shutdown();
        assertEquals(1, count("outbox"));
    }

    @Test
    void comeAtOnceWhereACoordinatorWantsThemButNotTwiceInFiveDays() throws SQLException {
        open(round("R", Map.of("organisations", List.of("sgfv")))).statusCode(201);
        later(3);
        int acts = count("act");
        now("R").statusCode(200).body("letters", equalTo(1), "tooSoon", equalTo(0));
        assertEquals(acts + 1, count("act"));
        send.all();
        assertEquals(
                "4 Berichte sind noch offen",
                MailServer.subject(MailServer.received().get(0)));
        Signed.as("auditor")
                .get(STAFF + "rounds/R/progress")
                .then()
                .statusCode(200)
                .body("mails", equalTo(true), "offices[0].remindedAt", notNullValue());
        later(7);
        now("R").body("letters", equalTo(0), "tooSoon", equalTo(1));
        assertEquals(acts + 2, count("act"), "that somebody wanted it is told");
        later(8);
        now("R").body("letters", equalTo(1), "tooSoon", equalTo(0));
        send.all();
        assertEquals(0, remind(12), "the clock keeps the distance too");
        assertEquals(1, remind(16));
    }

    @Test
    void doNotComeFromRoundsThatHaveNotBegunOrAreClosed() throws SQLException {
        Map<String, Object> later = new HashMap<>(round("L", Map.of("organisations", List.of("sgfv"))));
        later.put("opens", today().plusDays(2).toString());
        open(later).statusCode(201);
        now("L").statusCode(409).body("violations[0].name", equalTo("opens"));
        open(round("R", Map.of("organisations", List.of("sgfv")))).statusCode(201);
        json("coordinator", "\"1\"").put(STAFF + "rounds/R/closing").then().statusCode(200);
        now("R").statusCode(409).body("violations[0].name", equalTo("code"));
        now("other").statusCode(404);
        assertEquals(0, count("outbox"));
    }

    private static ValidatableResponse now(String round) {
        return Signed.as("coordinator")
                .post(STAFF + "rounds/" + round + "/reminders")
                .then();
    }

    private int remind(int day) throws SQLException {
        int before = MailServer.received().size();
        later(day);
        write();
        send.all();
        return MailServer.received().size() - before;
    }

    private int writtenOn(int day) throws SQLException {
        int before = count("outbox");
        later(day);
        write();
        return count("outbox") - before;
    }

    private void write() {
        QuarkusTransaction.requiringNew().run(reminders::remind);
    }
}
