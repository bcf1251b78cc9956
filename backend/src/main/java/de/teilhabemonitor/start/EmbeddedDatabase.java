package de.teilhabemonitor.start;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

/**
 * A real PostgreSQL beside the product, for a first look, for development and for tests. It listens on a free loopback
 * port only and asks for a password that is drawn on the first start. Its folder holds
 *
 * <pre>
 * lock             locked as long as somebody uses the folder
 * password         readable by the owner alone
 * postgresql.log   what PostgreSQL said since its last start
 * binaries/        PostgreSQL itself, unpacked
 * cluster/         the data
 * </pre>
 *
 * The one class that knows the library behind it: the production build leaves that library out.
 */
final class EmbeddedDatabase implements AutoCloseable {

    static final String SUPERUSER = "postgres";
    static final String OWNER = "teilhabemonitor";

    /** Includes recovery after a crash. */
    private static final Duration STARTUP_MAY_TAKE = Duration.ofSeconds(30);

    private final FileLock lock;
    private final String password;
    private final EmbeddedPostgres postgres;

    private EmbeddedDatabase(FileLock lock, String password, EmbeddedPostgres postgres) {
        this.lock = lock;
        this.password = password;
        this.postgres = postgres;
    }

    /**
     * Starts PostgreSQL on the data of a folder, which is created if it is missing.
     *
     * @throws FolderInUse if this or another process already runs on the folder
     * @throws IOException if the folder cannot be used or PostgreSQL does not start
     */
    static EmbeddedDatabase start(Path folder) throws IOException {
        Files.createDirectories(folder);
        // The data folder by its one true name: an orphan is known by it.
        Path home = folder.toRealPath();
        FileLock lock = lock(home);
        try {
            DrawnSecret.keepPrivate(home);
            Cluster cluster = new Cluster(home.resolve("cluster"));
            cluster.setAsideUnfinished();
            cluster.stopOrphan();
            String password = DrawnSecret.in(home.resolve("password"));
            // Until the caller can close it, a Ctrl-C must find somebody who does.
            Thread untilStarted = new Thread(cluster::stopHalfStarted, "stop-half-started");
            Runtime.getRuntime().addShutdownHook(untilStarted);
            EmbeddedDatabase started = new EmbeddedDatabase(lock, password, startPostgres(home, password));
            started.createOwner();
            Runtime.getRuntime().removeShutdownHook(untilStarted);
            return started;
        } catch (IOException | RuntimeException failure) {
            lock.channel().close();
            throw failure;
        }
    }

    /** The JDBC address of one of its databases, which is created if it is missing. */
    String url(String database) {
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            if (!exists(connection, "select 1 from pg_database where datname = ?", database)) {
                statement.execute("create database " + statement.enquoteIdentifier(database, true) + " owner " + OWNER);
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("Cannot create the database " + database, failure);
        }
        return "jdbc:postgresql://localhost:" + postgres.getPort() + "/" + database;
    }

    /** The owner of the databases. Not a superuser: migrations must get by with what they have elsewhere. */
    String user() {
        return OWNER;
    }

    String password() {
        return password;
    }

    /** Stops PostgreSQL, then gives the folder free. */
    @Override
    public void close() {
        try {
            postgres.close();
            lock.channel().close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void createOwner() {
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            if (!exists(connection, "select 1 from pg_roles where rolname = ?", OWNER)) {
                statement.execute("create role " + OWNER + " login password '" + password + "'");
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("Cannot create the role " + OWNER, failure);
        }
    }

    private static EmbeddedPostgres startPostgres(Path home, String password) throws IOException {
        Path binaries = home.resolve("binaries");
        Path log = home.resolve("postgresql.log");
        Files.deleteIfExists(log);
        try {
            return EmbeddedPostgres.builder()
                    .setOverrideWorkingDirectory(binaries.toFile())
                    .setDataDirectory(home.resolve("cluster"))
                    .setCleanDataDirectory(false)
                    // The library's own hook would stop PostgreSQL while the application still needs it.
                    .setRegisterShutdownHook(false)
                    .setPGStartupWait(STARTUP_MAY_TAKE)
                    // Options of initdb: the same order and case on every platform.
                    .setLocaleConfig("locale", "C")
                    .setLocaleConfig("locale-provider", "builtin")
                    .setLocaleConfig("builtin-locale", "C.UTF-8")
                    // Trigrams still ask the system what a letter is: with C, "Ärzte" would begin with r.
                    .setLocaleConfig("lc-ctype", onMac() ? "en_US.UTF-8" : "C.UTF-8")
                    .setLocaleConfig("auth", "scram-sha-256")
                    .setLocaleConfig("pwfile", home.resolve("password").toString())
                    .setConnectConfig("password", password)
                    // The library is made for tests, where nothing needs to last; here it does.
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("max_connections", "50")
                    // What a refused row holds does not belong into a log.
                    .setServerConfig("log_error_verbosity", "terse")
                    // No socket in a folder that others share.
                    .setServerConfig("unix_socket_directories", "")
                    .setOutputRedirector(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .start();
        } catch (ExceptionInInitializerError notUnpacked) {
            throw new IOException("Cannot unpack PostgreSQL into " + binaries, notUnpacked);
        } finally {
            // The library opens it to everybody.
            DrawnSecret.keepPrivate(binaries);
        }
    }

    private static boolean onMac() {
        return System.getProperty("os.name", "").startsWith("Mac");
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            try (ResultSet found = statement.executeQuery()) {
                return found.next();
            }
        }
    }

    private static FileLock lock(Path home) throws IOException {
        FileChannel channel =
                FileChannel.open(home.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            FileLock lock = channel.tryLock();
            if (lock != null) {
                return lock;
            }
        } catch (OverlappingFileLockException lockedByThisProcess) {
            // Refused below, like a lock of another process.
        }
        channel.close();
        throw new FolderInUse(home);
    }

    /** Another start already runs on the same folder. */
    static final class FolderInUse extends IOException {
        private static final long serialVersionUID = 1L;

        FolderInUse(Path folder) {
            super(folder + " is in use");
        }
    }
}
