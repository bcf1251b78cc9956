package de.teilhabemonitor.mail;

import static java.util.Objects.requireNonNull;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/** A real mail server on a port that stays the same while it goes down and up. One for the whole run of the tests. */
public final class MailServer {

    private static final String PORT = "teilhabemonitor.test-mail.port";

    private static @Nullable GreenMail server;

    private MailServer() {}

    /** Every test profile loads this class anew; the JVM keeps the port. */
    static synchronized int port() {
        if (System.getProperty(PORT) == null) {
            try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
                System.setProperty(PORT, Integer.toString(free.getLocalPort()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return Integer.getInteger(PORT);
    }

    public static synchronized void start() {
        stop();
        ServerSetup setup = new ServerSetup(port(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
        setup.setServerStartupTimeout(10_000);
        GreenMail started = new GreenMail(setup);
        started.start();
        server = started;
    }

    public static synchronized void stop() {
        GreenMail running = server;
        if (running != null) {
            running.stop();
            server = null;
        }
    }

    public static List<MimeMessage> received() {
        return List.of(requireNonNull(server).getReceivedMessages());
    }

    public static String text(MimeMessage mail) {
        return tried(() -> mail.getContent().toString().replace("\r\n", "\n"));
    }

    public static String header(MimeMessage mail, String name) {
        return tried(() -> String.join("|", mail.getHeader(name)));
    }

    public static String subject(MimeMessage mail) {
        return tried(mail::getSubject);
    }

    private static <T> T tried(Callable<T> read) {
        try {
            return read.call();
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException(e);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
