package de.teilhabemonitor.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.persistence.TransactionRequiredException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is to be sent goes out once, whatever happens to the mail server, the database or an instance. */
@QuarkusTest
@TestProfile(MailWorld.class)
class OutboxTest {

    /** Says what the letter was told, and nothing where the letter says that it is of no use any more. */
    @ApplicationScoped
    public static class TestOccasion implements Occasion {

        @Override
        public String template() {
            return "test";
        }

        @Override
        public Optional<Map<String, Object>> words(Map<String, String> details, String language) {
            if (details.containsKey("needless")) {
                return Optional.empty();
            }
            return Optional.of(Map.of(
                    "name", details.getOrDefault("name", "Ada"),
                    "items", List.of(Map.of("title", details.getOrDefault("title", "Sprachkurse für Väter"))),
                    "address", "https://teilhabe.example/redaktion"));
        }
    }

    @Inject
    Outbox outbox;

    @Inject
    Sender sender;

    @Inject
    Waiting waiting;

    @Inject
    Daily daily;

    @Inject
    AgroalDataSource database;

    @BeforeEach
    void begin() throws SQLException {
        run("delete from outbox");
        MailServer.start();
    }

    @AfterEach
    void end() {
        MailServer.stop();
    }

    @Test
    void sendsWhatWaitsOnceWithItsWords() throws SQLException, MessagingException {
        assertTrue(put("a", Map.of()));
        assertFalse(put("a", Map.of()), "the same again");
        sender.sendAll();
        sender.sendAll();
        MimeMessage mail = only();
        assertEquals("Nachricht für Ada", MailServer.subject(mail));
        assertEquals(
                "Guten Tag, Ada,\n\n- Sprachkurse für Väter\n\nhttps://teilhabe.example/redaktion",
                MailServer.text(mail).strip());
        assertEquals("Teilhabemonitor Bremen <teilhabe@example.org>", MailServer.header(mail, "From"));
        assertNull(mail.getHeader("Cc"), "an empty line of further recipients");
        assertEquals("a@example.org", MailServer.header(mail, "To"));
        assertEquals("auto-generated", MailServer.header(mail, "Auto-Submitted"));
        assertTrue(MailServer.header(mail, "Message-ID").matches("<[0-9a-f]{32}@example.org>"));
        assertEquals(new Waiting.Count(0, 0), waiting.count());
    }

    @Test
    void writesInTheLanguageOfThePerson() throws SQLException {
        put(new Letter("a", "a@example.org", "en", "test", Map.of(), Instant.now()));
        put(new Letter("b", "b@example.org", "tr", "test", Map.of(), Instant.now()));
        sender.sendAll();
        assertEquals(
                Set.of("Message for Ada", "Nachricht für Ada"),
                Set.of(
                        MailServer.subject(MailServer.received().get(0)),
                        MailServer.subject(MailServer.received().get(1))));
    }

    @Test
    void goesWithTheTransactionOrNotAtAll() throws SQLException {
        assertThrows(IllegalStateException.class, () -> QuarkusTransaction.requiringNew()
                .run(() -> {
                    outbox.put(letter("a", Map.of()));
                    throw new IllegalStateException("changed my mind");
                }));
        assertThrows(TransactionRequiredException.class, () -> outbox.put(letter("b", Map.of())));
        sender.sendAll();
        assertEquals(0, MailServer.received().size());
        assertEquals(0, count("true"));
    }

    @Test
    void waitsUntilItIsDue() throws SQLException {
        put(new Letter(
                "a", "a@example.org", "de", "test", Map.of(), Instant.now().plusSeconds(3600)));
        sender.sendAll();
        assertEquals(0, MailServer.received().size());
        assertEquals(new Waiting.Count(1, 0), waiting.count());
    }

    @Test
    void saysNothingWhereThereIsNothingToSayAnyMore() throws SQLException {
        put("a", Map.of("needless", "yes"));
        put("b", Map.of());
        sender.sendAll();
        assertEquals("b@example.org", MailServer.header(only(), "To"));
        assertEquals(1, count("dropped_at is not null and sent_at is null"));
    }

    @Test
    void losesAndDoublesNothingWhileTheMailServerIsDown() throws SQLException {
        MailServer.stop();
        for (int i = 0; i < 5; i++) {
            put("down-" + i, Map.of());
        }
        for (int i = 0; i < 7; i++) {
            sender.sendAll();
        }
        assertEquals(5, count("sent_at is null and given_up_at is null and attempts = 1 and last_error is not null"));
        assertEquals(5, count("next_at > now() + interval '20 seconds' and next_at < now() + interval '100 seconds'"));

        MailServer.start();
        sender.sendAll();
        assertEquals(0, MailServer.received().size(), "not before the pause is over");
        run("update outbox set next_at = now() - interval '1 second'");
        sender.sendAll();
        sender.sendAll();
        assertEquals(Set.of("down-0", "down-1", "down-2", "down-3", "down-4"), names());
        assertEquals(5, count("sent_at is not null and last_error is null"));
    }

    @Test
    void givesUpAfterDaysAndSaysSo() throws SQLException {
        MailServer.stop();
        put("a", Map.of());
        run("update outbox set due_at = now() - interval '5 days'");
        sender.sendAll();
        assertEquals(new Waiting.Count(0, 1), waiting.count());
        MailServer.start();
        run("update outbox set next_at = now()");
        sender.sendAll();
        assertEquals(0, MailServer.received().size());
    }

    @Test
    void triesTheOthersWhenOneCannotBeWritten() throws SQLException {
        put(new Letter(
                "a",
                "a@example.org",
                "de",
                "no-such-words",
                Map.of(),
                Instant.now().minusSeconds(9)));
        put("b", Map.of());
        sender.sendAll();
        sender.sendAll();
        assertEquals(Set.of("b"), names());
        assertEquals(1, count("template = 'no-such-words' and sent_at is null and attempts = 1"));
    }

    @Test
    void sendsEachOnceWhereSeveralInstancesSend() throws Exception {
        int letters = 60;
        for (int i = 0; i < letters; i++) {
            put("many-" + i, Map.of());
        }
        int senders = 4;
        ExecutorService instances = Executors.newFixedThreadPool(senders);
        CountDownLatch together = new CountDownLatch(senders);
        List<Future<Void>> ends = new ArrayList<>();
        for (int i = 0; i < senders; i++) {
            ends.add(instances.submit(() -> {
                together.countDown();
                together.await();
                sender.sendAll();
                return null;
            }));
        }
        for (Future<Void> end : ends) {
            end.get();
        }
        instances.shutdown();
        assertEquals(letters, MailServer.received().size());
        assertEquals(letters, names().size());
    }

    @Test
    void isKnownForTheSameMailAfterACrashBetweenSendingAndSayingSo() throws SQLException {
        put("a", Map.of());
        sender.sendAll();
        // as an instance leaves it that dies at that moment
        run("update outbox set sent_at = null, next_at = now() + interval '10 minutes'");
        sender.sendAll();
        assertEquals(1, MailServer.received().size(), "taken: nobody else touches it");
        run("update outbox set next_at = now()");
        sender.sendAll();
        assertEquals(2, MailServer.received().size());
        assertEquals(
                MailServer.header(MailServer.received().get(0), "Message-ID"),
                MailServer.header(MailServer.received().get(1), "Message-ID"));
    }

    @Test
    void letsOnlyTheOneWhoTookItSayWhatCameOfIt() throws SQLException {
        put("a", Map.of());
        Waiting.Taken late = waiting.take(Instant.now()).orElseThrow();
        run("update outbox set next_at = now()");
        Waiting.Taken other = waiting.take(Instant.now()).orElseThrow();
        waiting.failed(late, "late", Instant.now(), Instant.now());
        assertEquals(1, count("attempts = 2 and last_error is null"));
        waiting.sent(other, Instant.now());
        assertEquals(1, count("sent_at is not null"));
    }

    @Test
    void letsNobodyWriteHeadersOrLines() throws SQLException {
        String evil = "Eve\r\nBcc: victim@example.org\r\n\r\nhttps://evil.example\u2028x\u202Ey";
        put("a", Map.of("name", evil, "title", evil));
        sender.sendAll();
        MimeMessage mail = only();
        assertEquals("Nachricht für Eve Bcc: victim@example.org https://evil.example x y", MailServer.subject(mail));
        assertTrue(MailServer.text(mail).contains("\n- Eve Bcc: victim@example.org https://evil.example x y\n"));
        assertEquals("a@example.org", MailServer.header(mail, "To"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nobody",
                "a@b@c",
                "a@example.org,b@example.org",
                "a@example.org\r\nBcc: b@example.org",
                "Ada <a@example.org>",
                "a b@example.org",
                "\"a\"@example.org"
            })
    void writesToOneMailboxOnly(String recipient) {
        assertThrows(
                IllegalArgumentException.class,
                () -> new Letter("a", recipient, "de", "test", Map.of(), Instant.now()));
        assertThrows(
                SQLException.class,
                () -> run(
                        "insert into outbox (key, recipient, language, template, details, created_at, due_at, next_at)"
                                + " values ('x', '" + recipient + "', 'de', 'test', '{}', now(), now(), now())"));
    }

    @Test
    void pausesLongerAndLongerAndNotInStep() {
        Set<Duration> third = new HashSet<>();
        for (int i = 0; i < 50; i++) {
            third.add(Sender.pause(3));
        }
        assertTrue(third.size() > 1);
        third.forEach(pause -> assertTrue(pause.toSeconds() >= 120 && pause.toSeconds() <= 360, pause.toString()));
        assertTrue(Sender.pause(60).toHours() <= 6);
        assertTrue(Sender.pause(60).toMinutes() >= 120);
    }

    @Test
    void forgetsAfterMonths() throws SQLException {
        put("a", Map.of());
        sender.sendAll();
        put("b", Map.of());
        run("update outbox set created_at = now() - interval '91 days'");
        waiting.forget(Instant.now());
        assertEquals(1, count("key = 'b'"), "what waits is kept");
        assertEquals(1, count("true"));
    }

    @Test
    void doesDailyWorkOnceADay() throws Exception {
        run("insert into job (name) values ('work')");
        LocalDate today = LocalDate.of(2026, 9, 1);
        assertThrows(IllegalStateException.class, () -> QuarkusTransaction.requiringNew()
                .run(() -> {
                    assertTrue(daily.begins("work", today));
                    throw new IllegalStateException("failed");
                }));
        QuarkusTransaction.requiringNew().run(() -> {
            assertTrue(daily.begins("work", today), "what failed is not done");
            ExecutorService other = Executors.newSingleThreadExecutor();
            Future<Boolean> second =
                    other.submit(() -> QuarkusTransaction.requiringNew().call(() -> daily.begins("work", today)));
            try {
                assertFalse(second.get(), "another instance is at it");
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
            other.shutdown();
        });
        assertFalse(QuarkusTransaction.requiringNew().call(() -> daily.begins("work", today)));
        assertTrue(QuarkusTransaction.requiringNew().call(() -> daily.begins("work", today.plusDays(1))));
    }

    private boolean put(String name, Map<String, String> details) {
        return put(letter(name, details));
    }

    private boolean put(Letter letter) {
        return QuarkusTransaction.requiringNew().call(() -> outbox.put(letter));
    }

    private static Letter letter(String name, Map<String, String> details) {
        return new Letter(
                name,
                name + "@example.org",
                "de",
                "test",
                details,
                Instant.now().minusSeconds(1));
    }

    private static MimeMessage only() {
        assertEquals(1, MailServer.received().size());
        return MailServer.received().get(0);
    }

    /** To whom mail came, without the part that is the same for all. */
    private static Set<String> names() {
        Set<String> names = new HashSet<>();
        MailServer.received()
                .forEach(mail -> names.add(MailServer.header(mail, "To").replace("@example.org", "")));
        return names;
    }

    private int count(String condition) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select count(*) from outbox where " + condition)) {
            row.next();
            return row.getInt(1);
        }
    }

    private void run(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
