package de.teilhabemonitor.start;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A PostgreSQL of the operator's own, which may come up after us. Waited for before Quarkus starts: while Quarkus starts,
 * it does not listen to a signal to stop.
 */
final class OwnDatabase {

    private static final Duration AT_MOST = Duration.ofMinutes(5);
    private static final Duration BETWEEN = Duration.ofSeconds(2);

    /** Without what follows a question mark, which may be a password. */
    private final String name;

    private final String url;
    private final @Nullable String user;
    private final @Nullable String password;

    OwnDatabase(String url, @Nullable String user, @Nullable String password) {
        this.name = url.replaceFirst("[?].*", "");
        this.url = url;
        this.user = user;
        this.password = password;
    }

    /** It cannot be used, and waiting would not help; the message says why. */
    static final class Unusable extends Exception {
        Unusable(String message) {
            super(message);
        }
    }

    /**
     * Returns when it answers.
     *
     * @throws Unusable where it refuses us, or does not answer for five minutes
     */
    void awaitUp() throws Unusable, InterruptedException {
        long begun = System.nanoTime();
        boolean told = false;
        while (true) {
            try {
                DriverManager.getConnection(url, user, password).close();
                return;
            } catch (SQLException e) {
                if (!isAway(e)) {
                    throw new Unusable("The database " + name + " refuses the connection: " + firstLine(e)
                            + "\nPlease check TEILHABE_DATABASE_URL, TEILHABE_DATABASE_USER and"
                            + " TEILHABE_DATABASE_PASSWORD.");
                }
                if (System.nanoTime() - begun > AT_MOST.toNanos()) {
                    throw new Unusable("The database " + name + " did not come up in five minutes: " + firstLine(e));
                }
                if (!told) {
                    System.err.println("Waiting for the database " + name + ": " + firstLine(e));
                    told = true;
                }
            }
            Thread.sleep(BETWEEN.toMillis());
        }
    }

    /** The others say where in PostgreSQL it happened. */
    private static String firstLine(SQLException e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    }

    /** Nobody listens there yet (08…), or it is still starting or already stopping (57P…). */
    private static boolean isAway(SQLException e) {
        String state = e.getSQLState();
        return state != null && (state.startsWith("08") || state.startsWith("57P"));
    }
}
