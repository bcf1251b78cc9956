package de.teilhabemonitor.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDatabaseTest {

    /** One folder for all: a cluster of its own for each test would take most of the time. */
    @TempDir
    static Path folder;

    @BeforeAll
    static void holdsOneRow() throws Exception {
        try (EmbeddedDatabase database = EmbeddedDatabase.start(folder)) {
            run(database, "create table kept (n int primary key)");
            run(database, "insert into kept values (1)");
        }
    }

    @Test
    void keepsItsDataForTheNextStart() throws Exception {
        try (EmbeddedDatabase database = EmbeddedDatabase.start(folder)) {
            assertEquals("1", ask(database, "select count(*) from kept"));
        }
    }

    @Test
    void writesDownNothingOfARowThatItRefuses() throws Exception {
        try (EmbeddedDatabase database = EmbeddedDatabase.start(folder)) {
            assertThrows(SQLException.class, () -> run(database, "insert into kept select 7 / 7"));
        }
        String log = Files.readString(folder.resolve("postgresql.log"));
        assertTrue(log.contains("kept_pkey"), log);
        assertFalse(log.contains("(n)=(1)"), log);
    }

    @Test
    void isWaitedForLikeADatabaseOfOnesOwn() throws Exception {
        try (EmbeddedDatabase database = EmbeddedDatabase.start(folder)) {
            String right = database.url("teilhabemonitor");
            new OwnDatabase(right, database.user(), database.password()).awaitUp();

            String wrong = right.replace("/teilhabemonitor", "/nowhere") + "?ApplicationName=secret";
            var refusal = assertThrows(
                    OwnDatabase.Unusable.class,
                    () -> new OwnDatabase(wrong, database.user(), database.password()).awaitUp());
            String words = String.valueOf(refusal.getMessage());
            assertTrue(words.contains("\"nowhere\" does not exist\n"), words);
            assertTrue(words.contains("TEILHABE_DATABASE_URL"), words);
            assertFalse(words.contains("secret"), words);
        }
    }

    @Test
    void refusesAFolderThatIsInUse() throws Exception {
        try (EmbeddedDatabase database = EmbeddedDatabase.start(folder)) {
            var refusal = assertThrows(EmbeddedDatabase.FolderInUse.class, () -> EmbeddedDatabase.start(folder));
            assertTrue(refusal.toString().contains(folder.toRealPath().toString()));
            assertEquals("1", ask(database, "select count(*) from kept"), "the first one is not disturbed");
        }
    }

    @Test
    void stopsWhatAKilledStartLeftRunning() throws Exception {
        killAStartOnThisFolder();
        ProcessHandle orphan = ProcessHandle.of(recordedProcess()).orElseThrow();

        try (EmbeddedDatabase database = EmbeddedDatabase.start(folder)) {
            assertFalse(orphan.isAlive());
            assertEquals("1", ask(database, "select count(*) from kept"));
        }
    }

    /** A folder where the key should be cannot be read as one. */
    @Test
    void stopsAgainWhereTheProductDoesNotStart() throws Exception {
        Path key = Files.createDirectory(folder.resolve("server-key"));
        ProcessBuilder product = new ProcessBuilder(
                ProcessHandle.current().info().command().orElseThrow(),
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName());
        product.environment().keySet().removeIf(name -> name.startsWith("TEILHABE_"));
        product.environment().put("TEILHABE_DATA", folder.toString());
        Path output = Files.createTempFile("product", ".log");
        Process child = product.redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        try {
            boolean ended = child.waitFor(60, TimeUnit.SECONDS);
            String said = Files.readString(output);
            assertTrue(ended, said);
            assertTrue(said.contains("cannot be used"), said);
            assertEquals(1, child.exitValue());
        } finally {
            child.destroyForcibly();
            Files.delete(output);
        }
        assertFalse(Files.exists(recorded()), "PostgreSQL has stopped");
        Files.delete(key);
    }

    @Test
    void startsAlthoughAnotherProgramHasTheRecordedNumber() throws Exception {
        long ours = ProcessHandle.current().pid();
        Files.writeString(recorded(), ours + "\n" + folder.toRealPath().resolve("cluster") + "\n");

        try (EmbeddedDatabase database = EmbeddedDatabase.start(folder)) {
            assertEquals("1", ask(database, "select count(*) from kept"));
        }
    }

    @Test
    void keepsThePasswordWholeAndToItself() throws Exception {
        Path password = folder.resolve("password");
        assertEquals(48, Files.readString(password).length());
        if (Files.getFileStore(password).supportsFileAttributeView("posix")) {
            assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(password)));
        }
        try (var drafts = Files.newDirectoryStream(folder, "password-*")) {
            assertFalse(drafts.iterator().hasNext());
        }
    }

    @Test
    void setsAsideAClusterThatWasNeverFinished(@TempDir Path fresh) throws Exception {
        Files.createDirectories(fresh.resolve("cluster"));
        Files.writeString(fresh.resolve("cluster").resolve("PG_VERSION"), "18");

        try (EmbeddedDatabase database = EmbeddedDatabase.start(fresh)) {
            assertEquals("1", ask(database, "select 1"));
        }
        try (var found = Files.find(fresh, 3, (path, of) -> path.toString().contains("unfinished-"))) {
            assertTrue(found.anyMatch(path -> path.endsWith("PG_VERSION")));
        }
    }

    @Test
    void knowsLettersOrderAndTheExtensionsOfTheSearch() throws Exception {
        try (EmbeddedDatabase database = EmbeddedDatabase.start(folder)) {
            run(database, "create extension if not exists pg_trgm");
            run(database, "create extension if not exists unaccent");
            assertEquals("ärzte", ask(database, "select lower('ÄRZTE')"));
            assertEquals("1", ask(database, "select similarity('Ärzte', 'ärzte')"));
            assertEquals("f", ask(database, "select similarity('Ärzte', 'rzte') = 1"), "Ä is a letter");
            assertEquals("Hotel", ask(database, "select unaccent('Hôtel')"));
            assertEquals(
                    "Apfel,Ärzte,Zebra",
                    ask(
                            database,
                            "select string_agg(w, ',' order by w collate \"de-x-icu\")"
                                    + " from unnest(array['Zebra', 'Ärzte', 'Apfel']) w"));
        }
    }

    private static void killAStartOnThisFolder() throws IOException, InterruptedException {
        Process child = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Starter.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader output = child.inputReader(StandardCharsets.UTF_8)) {
            assertTrue(output.lines().anyMatch("up"::equals), "the child starts PostgreSQL");
            child.destroyForcibly();
        }
        assertTrue(child.waitFor(10, TimeUnit.SECONDS));
    }

    /** A start of its own, so that the test can kill it. */
    static final class Starter {
        public static void main(String... arguments) throws Exception {
            EmbeddedDatabase.start(Path.of(arguments[0])).url("teilhabemonitor");
            System.out.println("up");
            new CountDownLatch(1).await();
        }
    }

    private static long recordedProcess() throws IOException {
        return Long.parseLong(Files.readAllLines(recorded()).get(0).strip());
    }

    private static Path recorded() {
        return folder.resolve("cluster").resolve("postmaster.pid");
    }

    private static void run(EmbeddedDatabase database, String sql) throws SQLException {
        try (Connection connection = connect(database);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String ask(EmbeddedDatabase database, String query) throws SQLException {
        try (Connection connection = connect(database);
                Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(query)) {
            assertTrue(answer.next());
            return answer.getString(1);
        }
    }

    private static Connection connect(EmbeddedDatabase database) throws SQLException {
        return DriverManager.getConnection(database.url("teilhabemonitor"), database.user(), database.password());
    }
}
