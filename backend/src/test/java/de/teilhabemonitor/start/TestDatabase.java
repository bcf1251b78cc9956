package de.teilhabemonitor.start;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * One real PostgreSQL for the whole run, by {@code @QuarkusTestResource(TestDatabase.class)}; its database is empty
 * when the application starts. A test that needs a world of its own names another one:
 * {@code initArgs = @ResourceArg(name = "database", value = "elsewhere")}.
 */
public final class TestDatabase implements QuarkusTestResourceLifecycleManager {

    /** Kept from run to run, because unpacking PostgreSQL takes longer than starting it. */
    private static final Path FOLDER = Path.of("target", "test-database");

    /** Every test profile loads this class anew; only the JVM knows that PostgreSQL runs already. */
    private static final String SERVER = "teilhabemonitor.test-database.server";

    private static final String PASSWORD = "teilhabemonitor.test-database.password";

    /** The database that every PostgreSQL has, from which others are created. */
    private static final String MAINTENANCE = "postgres";

    private String database = "teilhabemonitor";

    @Override
    public void init(Map<String, String> arguments) {
        database = arguments.getOrDefault("database", database);
    }

    @Override
    public Map<String, String> start() {
        try {
            if (System.getProperty(SERVER) == null) {
                startForTheWholeRun();
            }
            createEmptyDatabase();
        } catch (IOException | SQLException failure) {
            throw new IllegalStateException("The database of the tests did not start", failure);
        }
        return Map.of(
                "quarkus.datasource.jdbc.url", System.getProperty(SERVER).replace("/" + MAINTENANCE, "/" + database),
                "quarkus.datasource.username", EmbeddedDatabase.OWNER,
                "quarkus.datasource.password", System.getProperty(PASSWORD));
    }

    /** For tests of what happens without it: nobody gets in, and who is in is thrown out; {@link #open} ends that. */
    public static void shut(String database) throws SQLException {
        onServer("alter database \"" + database + "\" allow_connections false");
        onServer("select pg_terminate_backend(pid) from pg_stat_activity where datname = '" + database + "'");
    }

    public static void open(String database) throws SQLException {
        onServer("alter database \"" + database + "\" allow_connections true");
    }

    private static void onServer(String sql) throws SQLException {
        try (Connection connection = server().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void stop() {
        // The next profile needs it again; it ends with the JVM.
    }

    private static void startForTheWholeRun() throws IOException {
        EmbeddedDatabase started = EmbeddedDatabase.start(FOLDER);
        Runtime.getRuntime().addShutdownHook(new Thread(started::close, "stop-test-database"));
        System.setProperty(SERVER, started.url(MAINTENANCE));
        System.setProperty(PASSWORD, started.password());
    }

    private static PGSimpleDataSource server() {
        PGSimpleDataSource server = new PGSimpleDataSource();
        server.setUrl(System.getProperty(SERVER));
        server.setUser(EmbeddedDatabase.SUPERUSER);
        server.setPassword(System.getProperty(PASSWORD));
        return server;
    }

    private void createEmptyDatabase() throws SQLException {
        try (Connection connection = server().getConnection();
                Statement statement = connection.createStatement()) {
            String name = statement.enquoteIdentifier(database, true);
            statement.execute("drop database if exists " + name + " with (force)");
            statement.execute("create database " + name + " owner " + EmbeddedDatabase.OWNER);
            // Nothing here needs to survive a power cut.
            statement.execute("alter database " + name + " set synchronous_commit = off");
        }
    }
}
