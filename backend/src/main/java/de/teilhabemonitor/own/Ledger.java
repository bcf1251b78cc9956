package de.teilhabemonitor.own;

import de.teilhabemonitor.answer.Statement;
import de.teilhabemonitor.sql.Sql;
import de.teilhabemonitor.staff.Acts;
import de.teilhabemonitor.web.Settings;
import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hibernate.Session;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * What was erased for somebody stays erased: it is noted in the database and written to a file outside of it. A backup from
 * before brings it back; the next start reads the file and erases it again.
 */
@ApplicationScoped
public class Ledger {

    public static final String ERASED = "erased";
    public static final String ADDRESS_REMOVED = "address-removed";
    public static final String MADE_PRIVATE = "made-private";
    public static final String MADE_UNNAMED = "made-unnamed";

    private static final Logger LOG = Logger.getLogger(Ledger.class);
    private static final String FILE = "erasures.txt";
    private static final int AT_ONCE = 500;

    private static final String NOTE = """
            insert into erasure (thing, kind, at, noted_at) values (:thing, :kind, :at, cast(:noted as timestamptz))
            on conflict (thing, kind) do nothing""";

    private static final String NOTED = "select kind || ' ' || thing from erasure";

    private static final String UNWRITTEN = """
            select id, thing, kind, at from erasure where noted_at is null order by id limit :most for update skip locked""";

    @Inject
    Session database;

    @Inject
    Settings settings;

    @Inject
    @All
    List<Erases> rooms;

    @Inject
    OwnAddresses addresses;

    @Inject
    Acts acts;

    @Inject
    Clock clock;

    private record Entry(long id, Instant at, String kind, String thing) {

        String line() {
            return at + " " + kind + " " + thing + "\n";
        }

        static Optional<Entry> read(String line) {
            String[] parts = line.split(" ");
            try {
                return parts.length == 3
                        ? Optional.of(new Entry(0, Instant.parse(parts[0]), parts[1], parts[2]))
                        : Optional.empty();
            } catch (DateTimeParseException e) {
                return Optional.empty();
            }
        }
    }

    /** In the transaction that erases it. */
    public void note(String thing, String kind) {
        note(thing, kind, clock.instant(), null);
    }

    private boolean note(String thing, String kind, Instant at, @Nullable Instant noted) {
        return database.createNativeMutationQuery(NOTE)
                        .setParameter("thing", thing)
                        .setParameter("kind", kind)
                        .setParameter("at", at)
                        .setParameter("noted", noted, Instant.class)
                        .executeUpdate()
                == 1;
    }

    /** Writes down what is not written down yet. In the transaction of the caller; what fails is tried again. */
    void write() {
        if (settings.ledger().isEmpty()) {
            return;
        }
        List<Entry> entries = new Statement(database, UNWRITTEN)
                .list(
                        Map.of("most", AT_ONCE),
                        row -> new Entry(
                                row.getLong(1),
                                row.getObject(4, OffsetDateTime.class).toInstant(),
                                row.getString(3),
                                row.getString(2)));
        if (entries.isEmpty()) {
            return;
        }
        StringBuilder lines = new StringBuilder();
        entries.forEach(entry -> lines.append(entry.line()));
        try {
            append(lines.toString());
        } catch (IOException e) {
            LOG.warnf("Erasures could not be written down and will be tried again: %s", e.getMessage());
            return;
        }
        database.createNativeMutationQuery("update erasure set noted_at = :now where id = any(cast(:ids as bigint[]))")
                .setParameter("now", clock.instant())
                .setParameter("ids", entries.stream().map(Entry::id).toArray(Long[]::new))
                .executeUpdate();
    }

    private void append(String lines) throws IOException {
        Path file = file();
        Files.createDirectories(file.toAbsolutePath().getParent());
        try (FileChannel out = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            ByteBuffer bytes = ByteBuffer.wrap(lines.getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                out.write(bytes);
            }
            out.force(true);
        }
    }

    private Path file() {
        return Path.of(settings.ledger().orElseThrow(), FILE);
    }

    /** When the tables are there, and before anybody is let in. */
    void start(@Observes @Priority(5000) StartupEvent event) {
        if (settings.ledger().isEmpty()) {
            if (settings.feedback()) {
                LOG.info("TEILHABE_LEDGER is not set: after a restore, what was erased since the backup would be back");
            }
            return;
        }
        redo();
    }

    /** Erases again what the database does not know of. */
    void redo() {
        List<String> lines;
        try {
            lines = Files.exists(file()) ? Files.readAllLines(file()) : List.of();
        } catch (IOException e) {
            throw new IllegalStateException("The ledger of erasures cannot be read: " + file(), e);
        }
        Set<String> noted = QuarkusTransaction.requiringNew()
                .call(() ->
                        new HashSet<>(Sql.values(database, NOTED, String.class).getResultList()));
        long again = lines.stream()
                .map(Entry::read)
                .flatMap(Optional::stream)
                .filter(entry -> !noted.contains(entry.kind + " " + entry.thing) && isErasedAgain(entry))
                .count();
        if (again > 0) {
            QuarkusTransaction.requiringNew()
                    .run(() -> acts.recordBySystem("erased-again", "retention", Map.of("things", again)));
            LOG.infof("Erased again after a restore: %d", again);
        }
    }

    /** One that fails holds up neither the others nor the start; the next start tries it again. */
    private boolean isErasedAgain(Entry entry) {
        try {
            return QuarkusTransaction.requiringNew().call(() -> redo(entry));
        } catch (RuntimeException e) {
            LOG.errorf(e, "%s should be %s since %s, but could not be", entry.thing, entry.kind, entry.at);
            return false;
        }
    }

    private boolean redo(Entry entry) {
        if (!note(entry.thing, entry.kind, entry.at, clock.instant())) {
            return false;
        }
        if (entry.kind.equals(ADDRESS_REMOVED)) {
            return addresses.remove(entry.thing);
        }
        rooms.stream()
                .filter(room -> entry.thing.startsWith(room.collection() + "/"))
                .forEach(room -> room.erase(entry.kind, entry.thing));
        return true;
    }
}
