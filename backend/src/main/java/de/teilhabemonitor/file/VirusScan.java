package de.teilhabemonitor.file;

import de.teilhabemonitor.web.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.jboss.logging.Logger;

/** Asks clamd, where the operator has one, by its command INSTREAM: pieces with their length, and a length of 0 at the end. */
@ApplicationScoped
class VirusScan {

    private static final Logger LOG = Logger.getLogger(VirusScan.class);

    private static final String BEYOND_LIMITS = "Heuristics.Limits.Exceeded";
    private static final int PIECE = 64 << 10;
    private static final int LONGEST_ANSWER = 1024;
    private static final int CONNECT = (int) Duration.ofSeconds(3).toMillis();
    private static final int ANSWER = (int) Duration.ofSeconds(60).toMillis();

    @Inject
    Settings settings;

    /** What was found out. */
    enum Verdict {
        CLEAN,
        INFECTED,
        /** Nobody could be asked, or not all of it was searched. */
        UNKNOWN
    }

    boolean isOn() {
        return address().isPresent();
    }

    private Optional<String> address() {
        return settings.clamd().filter(address -> !address.isBlank());
    }

    /** Where nobody searches, nothing is found. */
    Verdict ask(Path file) {
        Optional<String> address = address();
        if (address.isEmpty()) {
            return Verdict.CLEAN;
        }
        try {
            String answer = answer(address.get(), file);
            // Beyond its limits clamd finds that they are exceeded, and says nothing of what else is in it.
            if (answer.endsWith(" FOUND") && !answer.contains(BEYOND_LIMITS)) {
                return Verdict.INFECTED;
            }
            if (answer.endsWith(" OK")) {
                return Verdict.CLEAN;
            }
            LOG.warnf("clamd did not search a file: %s", answer);
            return Verdict.UNKNOWN;
        } catch (IOException | IllegalArgumentException e) {
            LOG.warnf("clamd cannot be asked: %s", e.getMessage());
            return Verdict.UNKNOWN;
        }
    }

    private static String answer(String address, Path file) throws IOException {
        int colon = address.lastIndexOf(':');
        String host = address.substring(0, Math.max(0, colon));
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(host, Integer.parseInt(address.substring(colon + 1))), CONNECT);
            socket.setSoTimeout(ANSWER);
            DataOutputStream out = new DataOutputStream(socket.getOutputStream());
            out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
            try (InputStream in = Files.newInputStream(file)) {
                byte[] piece = new byte[PIECE];
                for (int read = in.read(piece); read > 0; read = in.read(piece)) {
                    out.writeInt(read);
                    out.write(piece, 0, read);
                }
            }
            out.writeInt(0);
            out.flush();
            byte[] answer = socket.getInputStream().readNBytes(LONGEST_ANSWER);
            return new String(answer, StandardCharsets.UTF_8).replace("\0", "").strip();
        }
    }
}
