package de.teilhabemonitor.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The data folder of a PostgreSQL, as earlier starts have left it.
 *
 * @param folder by its one true name: an orphan is known by it
 */
record Cluster(Path folder) {

    private static final Duration TOOL_MAY_TAKE = Duration.ofSeconds(5);
    private static final Duration ORPHAN_MAY_TAKE = Duration.ofSeconds(10);

    /**
     * A first start that was killed leaves half a cluster, on which PostgreSQL has never run. It is moved, not deleted:
     * somebody may have put a backup there.
     */
    void setAsideUnfinished() throws IOException {
        if (Files.isDirectory(folder) && Files.notExists(folder.resolve("postmaster.opts"))) {
            Files.move(
                    folder,
                    Files.createTempDirectory(folder.getParent(), "unfinished-").resolve("cluster"));
        }
    }

    /**
     * A killed JVM leaves PostgreSQL running, and a killed machine leaves the file that says so, with a number which may
     * by now be that of any other program.
     */
    void stopOrphan() throws IOException {
        Path file = folder.resolve("postmaster.pid");
        if (Files.notExists(file)) {
            return;
        }
        Optional<ProcessHandle> named = processNamedIn(file);
        if (named.filter(this::isPostgres).isPresent()) {
            stop(named.get());
        } else if (named.isEmpty() || named.get().info().command().isPresent()) {
            Files.delete(file);
        }
        // Else it is somebody else's process, which PostgreSQL itself does not take for a server.
    }

    /** For a stop in the middle of a start: lets initdb or pg_ctl end, then ends what they have brought up. */
    void stopHalfStarted() {
        ProcessHandle.current().children().forEach(tool -> waitFor(tool, TOOL_MAY_TAKE));
        try {
            stopOrphan();
        } catch (IOException unreadable) {
            // The JVM is about to end; the next start looks again.
        }
    }

    private static Optional<ProcessHandle> processNamedIn(Path file) throws IOException {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.findFirst()
                    .map(String::strip)
                    .filter(line -> line.matches("\\d{1,18}"))
                    .flatMap(line -> ProcessHandle.of(Long.parseLong(line)));
        }
    }

    private boolean isPostgres(ProcessHandle process) {
        ProcessHandle.Info info = process.info();
        return info.command().filter(path -> path.contains("postgres")).isPresent()
                && info.arguments()
                        .filter(arguments -> Arrays.asList(arguments).contains(folder.toString()))
                        .isPresent();
    }

    private static void stop(ProcessHandle postgres) {
        postgres.destroy();
        waitFor(postgres, ORPHAN_MAY_TAKE);
        if (postgres.isAlive()) {
            postgres.destroyForcibly();
            postgres.onExit().join();
        }
    }

    private static void waitFor(ProcessHandle process, Duration limit) {
        process.onExit()
                .completeOnTimeout(process, limit.toSeconds(), TimeUnit.SECONDS)
                .join();
    }
}
