package de.teilhabemonitor.start;

import io.quarkus.runtime.Application;
import io.quarkus.runtime.ApplicationLifecycleManager;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.logging.LogManager;

/**
 * Runs the product: against the database that {@code TEILHABE_DATABASE_URL} names, or else with an embedded PostgreSQL
 * in the folder {@code TEILHABE_DATA}. Exits with 1 and one sentence if there is no database to run with.
 */
@QuarkusMain
public class Main {

    private static final Environment ENVIRONMENT = new Environment(System.getenv());

    /** Longer than {@code quarkus.shutdown.timeout}, so that running requests still have their database. */
    private static final Duration QUARKUS_MAY_TAKE = Duration.ofSeconds(30);

    public static void main(String... arguments) {
        List<String> mistakes = ENVIRONMENT.mistakes();
        if (!mistakes.isEmpty()) {
            throw refusal(String.join("\n", mistakes));
        }
        // Quarkus answers what is no address without words; the door has some.
        System.setProperty("vertx.disableURIValidation", "true");
        ENVIRONMENT.mailer().forEach(System::setProperty);
        planDemo();
        prepareAhead();
        Optional<String> database = ENVIRONMENT.get("TEILHABE_DATABASE_URL");
        if (database.isPresent()) {
            await(database.get());
            Quarkus.run(Announcement.class, arguments);
        } else {
            EmbeddedDatabase embedded = embeddedDatabase(data());
            try {
                keepSecretsBeside(data());
            } catch (IOException e) {
                embedded.close();
                throw refusal("The folder " + shown(data()) + " cannot be used: " + e.getMessage());
            }
            runWith(embedded, arguments);
        }
    }

    /**
     * Half of a start is what Quarkus does before it needs anything from outside, and the database takes its time too: so
     * both at once. What fails here fails again, and is told, when Quarkus runs.
     */
    private static void prepareAhead() {
        // Before there are two threads: two that begin to log at once can wait for each other for ever.
        LogManager.getLogManager();
        ClassLoader classes = Thread.currentThread().getContextClassLoader();
        Thread ahead = new Thread(
                () -> {
                    try {
                        Class.forName(Application.APP_CLASS_NAME, true, classes);
                    } catch (ClassNotFoundException | LinkageError e) {
                        // told by Quarkus
                    }
                },
                "ahead");
        ahead.setDaemon(true);
        ahead.start();
    }

    private static Path data() {
        return Path.of(ENVIRONMENT.get("TEILHABE_DATA").orElse(".data"));
    }

    private static void planDemo() {
        Optional<String> folder = ENVIRONMENT.get(SignInSettings.DEMO);
        if (folder.isEmpty() || ENVIRONMENT.get(SignInSettings.URL).isPresent()) {
            return;
        }
        try {
            int port = ENVIRONMENT.get("KEYCLOAK_PORT").map(Integer::parseInt).orElse(Environment.KEYCLOAK_PORT);
            DemoSignIn.plan(Path.of(folder.get()), data(), port, ENVIRONMENT.site());
        } catch (IOException e) {
            throw refusal("The demo of signing in cannot be prepared: " + e.getMessage()
                    + "\nStart with --without-sign-in to do without it.");
        }
    }

    private static void await(String databaseUrl) {
        try {
            new OwnDatabase(
                            databaseUrl,
                            ENVIRONMENT.get("TEILHABE_DATABASE_USER").orElse(null),
                            ENVIRONMENT.get("TEILHABE_DATABASE_PASSWORD").orElse(null))
                    .awaitUp();
        } catch (OwnDatabase.Unusable unusable) {
            throw refusal(String.valueOf(unusable.getMessage()));
        } catch (InterruptedException interrupted) {
            throw refusal("Stopped while waiting for the database.");
        }
    }

    private static EmbeddedDatabase embeddedDatabase(Path folder) {
        try {
            return EmbeddedDatabase.start(folder);
        } catch (NoClassDefFoundError leftOutOfThisBuild) {
            throw refusal("This build has no embedded PostgreSQL: "
                    + "set TEILHABE_DATABASE_URL (jdbc:postgresql://host:5432/name), "
                    + "TEILHABE_DATABASE_USER and TEILHABE_DATABASE_PASSWORD.");
        } catch (EmbeddedDatabase.FolderInUse inUse) {
            throw refusal("Another Teilhabemonitor already runs on the data in " + shown(folder)
                    + ": stop it, or name another folder in TEILHABE_DATA.");
        } catch (IOException | RuntimeException failure) {
            throw refusal("The embedded PostgreSQL in " + shown(folder) + " did not start: " + failure
                    + "\nWhat it said itself, if it got so far, is in postgresql.log there.");
        }
    }

    /** What an operator sets for a database of their own comes by itself here. */
    private static void keepSecretsBeside(Path data) throws IOException {
        if (ENVIRONMENT.get(Environment.SERVER_KEY).isEmpty()) {
            System.setProperty("teilhabe.server-key", DrawnSecret.in(data.resolve("server-key")));
        }
        if (ENVIRONMENT.get("TEILHABE_LEDGER").isEmpty()) {
            System.setProperty("teilhabe.ledger", shown(data).resolve("ledger").toString());
        }
    }

    private static void runWith(EmbeddedDatabase database, String... arguments) {
        // On Ctrl-C all shutdown hooks run at once, that of Quarkus too: ours waits for it before the database goes.
        CountDownLatch quarkusHasStopped = new CountDownLatch(1);
        Runtime.getRuntime()
                .addShutdownHook(new Thread(
                        () -> {
                            await(quarkusHasStopped);
                            database.close();
                        },
                        "stop-embedded-database"));
        System.setProperty("quarkus.datasource.jdbc.url", database.url("teilhabemonitor"));
        System.setProperty("quarkus.datasource.username", database.user());
        System.setProperty("quarkus.datasource.password", database.password());

        // Not an argument of run(): Quarkus would leave it to us to explain why it could not start.
        ApplicationLifecycleManager.setDefaultExitCodeHandler((exitCode, failure) -> {
            quarkusHasStopped.countDown();
            System.exit(exitCode);
        });
        Quarkus.run(Announcement.class, arguments);
    }

    private static void await(CountDownLatch latch) {
        try {
            boolean inTime = latch.await(QUARKUS_MAY_TAKE.toSeconds(), TimeUnit.SECONDS);
            if (!inTime) {
                System.err.println("The application did not stop in time; stopping its database all the same.");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** Quarkus, and with it the log, is not there yet: a person at a terminal gets a sentence, not a stack trace. */
    private static IllegalStateException refusal(String sentence) {
        System.err.println(sentence);
        System.exit(1);
        return new IllegalStateException(sentence);
    }

    private static Path shown(Path folder) {
        return folder.toAbsolutePath().normalize();
    }
}
