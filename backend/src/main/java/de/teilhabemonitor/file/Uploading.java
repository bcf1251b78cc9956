package de.teilhabemonitor.file;

import de.teilhabemonitor.file.VirusScan.Verdict;
import de.teilhabemonitor.sql.Sql;
import de.teilhabemonitor.staff.Acts;
import de.teilhabemonitor.staff.Staff;
import de.teilhabemonitor.web.Refused;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.hibernate.Session;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** The act of taking a file in: received beside the database, looked at, searched, and only then kept, in one transaction. */
@ApplicationScoped
class Uploading {

    private static final Logger LOG = Logger.getLogger(Uploading.class);

    private static final int MAY_TAKE = (int) Duration.ofMinutes(2).toSeconds();

    @Inject
    Session database;

    @Inject
    Inspection inspection;

    @Inject
    VirusScan scan;

    @Inject
    BlobStore store;

    @Inject
    Acts acts;

    @Inject
    Staff staff;

    @Inject
    Clock clock;

    /**
     * @param name as the person calls it
     * @param film whether it is to be a film, of which more is taken
     * @return its SHA-256
     * @throws Refused 400 or 413 with the reason why it is not taken
     */
    String upload(String name, boolean film, InputStream body) throws IOException {
        Format format = FileName.format(name);
        if (format.isFilm() != film) {
            throw Refused.invalid(FileName.NAME, film ? "file.name-no-film" : "file.name-film");
        }
        try (Received sent = Received.of(body, format.mostBytes())) {
            Received kept = inspection.look(sent, format);
            try {
                Verdict verdict = scan.ask(kept.path());
                if (verdict == Verdict.INFECTED) {
                    throw Refused.invalid(Inspection.BODY, "file.infected");
                }
                String state = verdict == Verdict.CLEAN ? Upload.CLEAN : Upload.QUARANTINED;
                String object = store.bring(kept);
                QuarkusTransaction.requiringNew()
                        .timeout(MAY_TAKE)
                        .run(() -> keep(name, format, kept, object, !kept.equals(sent), state));
                return kept.checksum();
            } finally {
                kept.close();
            }
        }
    }

    /** What is here already belongs to whoever has sent it last; what was found in it once is not forgotten. */
    private void keep(
            String name, Format format, Received file, @Nullable String object, boolean redrawn, String state) {
        Instant now = clock.instant();
        store.keep(file, object, now);
        database.createNativeMutationQuery("""
                        insert into upload (checksum, name, format, bytes, state, redrawn, author, author_name, created_at)
                        values (:checksum, :name, :format, :bytes, :state, :redrawn, :author, :authorName, :now)
                        on conflict (checksum) do update set name = excluded.name, format = excluded.format,
                            state = case when upload.state = 'clean' then 'clean' else excluded.state end,
                            redrawn = excluded.redrawn, author = excluded.author, author_name = excluded.author_name,
                            created_at = excluded.created_at""")
                .setParameter("checksum", file.checksum())
                .setParameter("name", name)
                .setParameter("format", format.ending())
                .setParameter("bytes", file.bytes())
                .setParameter("state", state)
                .setParameter("redrawn", redrawn)
                .setParameter("author", staff.code())
                .setParameter("authorName", staff.name())
                .setParameter("now", now)
                .executeUpdate();
        acts.record("upload-file", "files/" + file.checksum(), Map.of("name", name, "bytes", file.bytes()));
    }

    /** Asks again about what could not be searched when it came. Several instances may; the first answer counts. */
    void searchAgain() {
        if (!scan.isOn()) {
            return;
        }
        List<Object[]> waiting = QuarkusTransaction.requiringNew()
                .call(() -> Sql.rows(database, """
                        select cast(checksum as text), bytes from upload
                        where state = 'quarantined' order by random() limit 20""").getResultList());
        for (Object[] each : waiting) {
            String checksum = (String) each[0];
            // One that cannot be read or judged holds up no other.
            try {
                searchAgain(checksum, ((Number) each[1]).longValue());
            } catch (IOException | RuntimeException e) {
                LOG.warnf("the file %s could not be searched: %s", checksum, e.getMessage());
            }
        }
    }

    private void searchAgain(String checksum, long bytes) throws IOException {
        try (Received file = Received.written(out -> store.of(checksum).write(0, bytes, out))) {
            Verdict verdict = scan.ask(file.path());
            if (verdict != Verdict.UNKNOWN) {
                QuarkusTransaction.requiringNew().run(() -> judged(checksum, verdict));
            }
        }
    }

    private void judged(String checksum, Verdict verdict) {
        String state = verdict == Verdict.CLEAN ? Upload.CLEAN : Upload.INFECTED;
        store.alone();
        int first = database.createNativeMutationQuery(
                        "update upload set state = :state where checksum = :checksum and state = 'quarantined'")
                .setParameter("state", state)
                .setParameter("checksum", checksum)
                .executeUpdate();
        if (first > 0) {
            store.sweep();
            acts.recordBySystem("search-file", "files/" + checksum, Map.of("state", state));
        }
    }
}
