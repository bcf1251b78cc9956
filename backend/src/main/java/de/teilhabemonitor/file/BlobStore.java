package de.teilhabemonitor.file;

import de.teilhabemonitor.sql.Sql;
import de.teilhabemonitor.web.Refused;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Bytes by their SHA-256, each once: in a store that speaks S3 where the operator has one, else in rows of the database. What
 * was kept before stays where it is. A piece of a file is all that is ever in memory.
 */
@ApplicationScoped
public class BlobStore {

    private static final Logger LOG = Logger.getLogger(BlobStore.class);

    /** Any number that no other lock has. */
    private static final long LOCK = 7_046_229_117L;

    /** Longer than an upload takes from the store to its row. */
    private static final Duration TO_BE_KEPT = Duration.ofHours(1);

    /** Of what the store did not delete: meanwhile others have their turn. */
    private static final Duration UNTIL_NEXT_TRY = Duration.ofMinutes(10);

    /** After so many the store is away, or as good as that. */
    private static final int MOST_FAILURES = 5;

    @Inject
    Session database;

    @Inject
    FileParts parts;

    @Inject
    S3Settings settings;

    @Inject
    Clock clock;

    private @Nullable Optional<S3Store> store;

    /** Made when it is needed first: without a store nothing of its library is ever loaded. */
    private synchronized Optional<S3Store> store() {
        Optional<S3Store> known = store;
        if (known == null) {
            known = settings.isSet() ? Optional.of(S3Store.of(settings)) : Optional.empty();
            store = known;
        }
        return known;
    }

    /** Some of the bytes of a file, of which it was asked before whether they are there. */
    public interface Bytes {

        /** @param first place of the first byte, from 0 */
        void write(long first, long length, OutputStream out) throws IOException;
    }

    /**
     * Brings a file to the store, before the transaction that keeps it: a store takes its time. That it may have to be deleted
     * again is written down first, so that nothing is left of what breaks off.
     *
     * @return under which the store has it; null: there is none, or the bytes are here already
     * @throws Refused 503 where the store does not take it
     */
    @Nullable
    String bring(Received file) {
        Optional<S3Store> into = store();
        if (into.isEmpty() || QuarkusTransaction.requiringNew().call(() -> isHere(file.checksum()))) {
            return null;
        }
        String object = file.checksum() + "-" + UUID.randomUUID();
        QuarkusTransaction.requiringNew().run(() -> due(object, clock.instant().plus(TO_BE_KEPT)));
        into.get().put(object, file.path(), file.bytes());
        return object;
    }

    private boolean isHere(String checksum) {
        return Sql.values(
                        database, "select exists (select from file_content where checksum = :checksum)", Boolean.class)
                .setParameter("checksum", checksum)
                .getSingleResult();
    }

    private void due(String object, Instant when) {
        database.createNativeMutationQuery("insert into file_object_due (object, due) values (:object, :due)")
                .setParameter("object", object)
                .setParameter("due", when)
                .executeUpdate();
    }

    /**
     * In the transaction of the caller. Bytes that are here already are not written again.
     *
     * @param object as {@link #bring} has it
     */
    void keep(Received file, @Nullable String object, Instant now) {
        lock("pg_advisory_xact_lock_shared");
        int created = database.createNativeMutationQuery("""
                        insert into file_content (checksum, bytes, created_at, object) values (:checksum, :bytes, :now, :object)
                        on conflict do nothing""")
                .setParameter("checksum", file.checksum())
                .setParameter("bytes", file.bytes())
                .setParameter("now", now)
                .setParameter("object", object, String.class)
                .executeUpdate();
        if (created == 0) {
            return;
        }
        if (object == null) {
            parts.write(file);
        } else {
            strikeOff(object);
        }
    }

    private void strikeOff(String object) {
        int struck = database.createNativeMutationQuery("delete from file_object_due where object = :object")
                .setParameter("object", object)
                .executeUpdate();
        if (struck == 0) {
            // It took so long that it is being deleted.
            throw Refused.because(Refused.Reason.UNAVAILABLE);
        }
    }

    /**
     * Asks where they are. To be done before an answer begins.
     *
     * @throws Refused 404 where they were deleted meanwhile, 503 where the store cannot give them now
     */
    public Bytes of(String checksum) {
        Object[] row = QuarkusTransaction.requiringNew().call(() -> Sql.rows(
                        database, "select cast(checksum as text), object from file_content where checksum = :checksum")
                .setParameter("checksum", checksum)
                .getResultList()
                .stream()
                .findFirst()
                .orElseThrow(() -> Refused.because(Refused.Reason.NOT_FOUND)));
        String object = (String) row[1];
        if (object == null) {
            return (first, length, out) -> parts.read(checksum, first, length, out);
        }
        S3Store from = store().orElseThrow(() -> {
            LOG.error("a file is in a store that speaks S3, and none is set (TEILHABE_S3_ENDPOINT)");
            return Refused.because(Refused.Reason.UNAVAILABLE);
        });
        from.ask(object);
        return (first, length, out) -> from.read(object, first, length, out);
    }

    /**
     * Until the end of the transaction nobody keeps anything: what is not named now is not about to be named. To be asked for
     * before what names files is deleted.
     */
    public void alone() {
        lock("pg_advisory_xact_lock");
    }

    private void lock(String how) {
        Sql.rows(database, "select " + how + "(:lock)")
                .setParameter("lock", LOCK)
                .getResultList();
    }

    /**
     * Deletes the bytes that neither an upload nor a thing of the plan names; those in the store are due then. In the transaction
     * of the caller.
     *
     * @return of how many files
     */
    public int sweep() {
        return Sql.values(database, """
                        with gone as (delete from file_content c
                            where not exists (select from upload u where u.checksum = c.checksum and u.state <> 'infected')
                                and not exists (select from document_file f where f.checksum = c.checksum)
                            returning object),
                        left_over as (insert into file_object_due (object, due)
                            select object, cast(:now as timestamptz) from gone where object is not null)
                        select cast(count(*) as int) from gone""", Integer.class)
                .setParameter("now", clock.instant())
                .getSingleResult();
    }

    /** Deletes from the store what is due, one after the other; what it does not delete now is due some minutes later. */
    void clear() {
        Optional<S3Store> from = store();
        if (from.isEmpty()) {
            return;
        }
        List<String> failures = new ArrayList<>();
        while (failures.size() < MOST_FAILURES
                && QuarkusTransaction.requiringNew().call(() -> clearOne(from.get(), failures))) {
            // the next one
        }
        if (!failures.isEmpty()) {
            LOG.warnf("the store of files did not delete %d that are due: %s", failures.size(), failures.get(0));
        }
    }

    /** Each in a transaction of its own, so that nobody keeps it meanwhile. */
    private boolean clearOne(S3Store from, List<String> failures) {
        Instant now = clock.instant();
        Optional<String> due = Sql.values(database, """
                        select object from file_object_due where due <= :now order by due limit 1
                        for update skip locked""", String.class).setParameter("now", now).getResultList().stream()
                .findFirst();
        due.ifPresent(object -> {
            try {
                from.delete(object);
                database.createNativeMutationQuery("delete from file_object_due where object = :object")
                        .setParameter("object", object)
                        .executeUpdate();
            } catch (IOException e) {
                failures.add(e.getMessage());
                database.createNativeMutationQuery("update file_object_due set due = :later where object = :object")
                        .setParameter("object", object)
                        .setParameter("later", now.plus(UNTIL_NEXT_TRY))
                        .executeUpdate();
            }
        });
        return due.isPresent();
    }
}
