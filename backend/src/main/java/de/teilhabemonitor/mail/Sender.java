package de.teilhabemonitor.mail;

import de.teilhabemonitor.mail.Waiting.Taken;
import de.teilhabemonitor.plan.CurrentPlan;
import de.teilhabemonitor.plan.Plan;
import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.impl.VertxInternal;
import io.vertx.ext.mail.MailAttachment;
import io.vertx.ext.mail.MailMessage;
import io.vertx.mutiny.ext.mail.MailClient;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Sends what waits. A letter is taken in a transaction of its own, sent outside of any, and marked. When the instance dies
 * between the last two, the letter goes out once more, with the same Message-ID, so that mail programs know it for the same.
 */
@ApplicationScoped
class Sender {

    private static final Logger LOG = Logger.getLogger(Sender.class);

    /** The mail server has to have answered by then. */
    static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(4);
    private static final int LONGEST_ERROR = 300;
    private static final int MARKS = 3;

    /** What has a meaning of its own beside a mailbox. */
    private static final Pattern NO_NAME = Pattern.compile("[<>()\\[\\],;:@\"\\\\]+");

    @Inject
    Waiting waiting;

    @Inject
    Wording wording;

    /** Not the mailer of Quarkus, which writes an empty line of further recipients. */
    @Inject
    MailClient mailer;

    @Inject
    @ConfigProperty(name = "quarkus.mailer.from")
    Optional<String> from;

    @Inject
    Vertx vertx;

    @Inject
    CurrentPlan plan;

    @Inject
    Clock clock;

    @Inject
    @All
    List<Occasion> occasions;

    private volatile @Nullable Context context;

    /** Sends letters until none is left or one cannot be sent: then the next round tries another one. */
    void sendAll() throws SQLException {
        Optional<Taken> next = waiting.take(clock.instant());
        while (next.isPresent() && send(next.get())) {
            next = waiting.take(clock.instant());
        }
    }

    private boolean send(Taken letter) throws SQLException {
        try {
            Optional<Map<String, Object>> values = QuarkusTransaction.requiringNew()
                    .call(() -> occasion(letter.template()).words(letter.details(), letter.language()));
            if (values.isEmpty()) {
                waiting.dropped(letter, clock.instant());
                return true;
            }
            mailer.sendMail(mail(letter, values.get()))
                    .runSubscriptionOn(this::onOneThread)
                    .await()
                    .atMost(PATIENCE);
        } catch (RuntimeException e) {
            fail(letter, e);
            return false;
        }
        mark(letter);
        return true;
    }

    /**
     * Where the mailer is called from other threads, it may miss the greeting of a mail server that answers at once, and
     * both wait for each other.
     */
    private void onOneThread(Runnable sending) {
        Context known = context;
        if (known == null) {
            known = ((VertxInternal) vertx).createEventLoopContext();
            context = known;
        }
        known.runOnContext(now -> sending.run());
    }

    /** It is out: a database that is away for a moment must not make it go out again. */
    private void mark(Taken letter) throws SQLException {
        for (int mark = 1; ; mark++) {
            try {
                waiting.sent(letter, clock.instant());
                return;
            } catch (SQLException e) {
                if (mark == MARKS) {
                    throw e;
                }
                pause();
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(1000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void fail(Taken letter, RuntimeException e) throws SQLException {
        String error = Wording.oneLine(String.valueOf(e.getMessage()));
        error = error.substring(0, Math.min(error.length(), LONGEST_ERROR));
        // Not the message: it may name the recipient. It is in the row.
        LOG.warnf(
                "Mail %d was not sent (attempt %d, %s)",
                letter.id(), letter.attempts(), e.getClass().getSimpleName());
        waiting.failed(letter, error, clock.instant(), clock.instant().plus(pause(letter.attempts())));
    }

    /** Doubled from a minute on, up to hours; not all at the same moment. */
    static Duration pause(int attempts) {
        long doubled = FIRST_PAUSE.toMillis() << Math.min(attempts - 1, 10);
        long limited = Math.min(doubled, LONGEST_PAUSE.toMillis());
        return Duration.ofMillis(limited / 2 + ThreadLocalRandom.current().nextLong(limited));
    }

    private Occasion occasion(String template) {
        return occasions.stream()
                .filter(occasion -> occasion.template().equals(template))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalStateException("nobody knows what mails of the kind " + template + " say"));
    }

    private Map<String, String> headers(Taken letter) {
        return QuarkusTransaction.requiringNew()
                .call(() -> occasion(letter.template()).headers(letter.details()));
    }

    private List<Attachment> attachments(Taken letter) {
        return QuarkusTransaction.requiringNew()
                .call(() -> occasion(letter.template()).attachments(letter.details(), letter.language()));
    }

    private MailMessage mail(Taken letter, Map<String, Object> values) {
        Wording.Words words = wording.of(letter.template(), letter.language(), values);
        MailMessage mail = new MailMessage()
                .setFrom(sender(letter.language()))
                .setTo(letter.recipient())
                .setSubject(words.subject())
                .setText(words.text())
                .addHeader("Message-ID", messageId(letter.key()))
                // No answer of an absent person to a machine.
                .addHeader("Auto-Submitted", "auto-generated");
        headers(letter).forEach(mail::addHeader);
        List<MailAttachment> files =
                attachments(letter).stream().map(Sender::attached).toList();
        if (!files.isEmpty()) {
            mail.setAttachment(files);
        }
        present()
                .map(plan -> plan.contactEmail)
                .filter(Letter::isMailbox)
                .ifPresent(mailbox -> mail.addHeader("Reply-To", mailbox));
        return mail;
    }

    private static MailAttachment attached(Attachment file) {
        return MailAttachment.create()
                .setName(file.name())
                .setContentType(file.type())
                .setDisposition("attachment")
                .setData(Buffer.buffer(file.content()));
    }

    /** The mailbox that mail comes from, under the name of the site: people know that one. */
    private String sender(String language) {
        String mailbox = from.orElseThrow();
        String name = present()
                .map(site -> NO_NAME.matcher(Wording.oneLine(
                                site.siteName.in(language, plan.get().languages())))
                        .replaceAll(" ")
                        .strip())
                .orElse("");
        return name.isEmpty() ? mailbox : name + " <" + mailbox + ">";
    }

    private static Optional<Plan> present() {
        return QuarkusTransaction.requiringNew().call(Plan::present);
    }

    private String messageId(String key) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
            String mailbox = from.orElseThrow();
            return "<" + HexFormat.of().formatHex(hash, 0, 16) + mailbox.substring(mailbox.lastIndexOf('@')) + ">";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
