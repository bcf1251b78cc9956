package de.teilhabemonitor.packages;

import com.fasterxml.jackson.databind.node.ObjectNode;
import de.teilhabemonitor.change.Applying;
import de.teilhabemonitor.change.Batches;
import de.teilhabemonitor.change.Present;
import de.teilhabemonitor.change.Subject;
import de.teilhabemonitor.change.Subjects;
import de.teilhabemonitor.packages.PackageSchema.Table;
import de.teilhabemonitor.sql.Sql;
import de.teilhabemonitor.web.Refused;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntConsumer;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Makes public what was looked at: all of it, or nothing, and only where nothing else has changed meanwhile. */
@ApplicationScoped
class ImportApplication {

    /** So often others are told how far it is. */
    private static final Duration NEWS = Duration.ofMillis(500);

    @Inject
    Session database;

    @Inject
    Batches batches;

    @Inject
    Subjects subjects;

    @Inject
    Steps steps;

    @Inject
    ImportRows rows;

    @Inject
    ReportRows reportRows;

    @Inject
    Vocabulary vocabulary;

    @Inject
    Here here;

    @Inject
    Clock clock;

    private final PackageSchema schema = PackageSchema.read();

    /** Of the first and the last change that it became. */
    record Numbers(long first, long last) {}

    /** How many rows are done, told to others now and then. */
    private final class Count implements IntConsumer {

        private final String code;
        private final int total;
        private int done;
        private Instant told = Instant.MIN;

        Count(String code, int total) {
            this.code = code;
            this.total = total;
            accept(0);
        }

        @Override
        public void accept(int rows) {
            done += rows;
            if (told.plus(NEWS).isBefore(clock.instant())) {
                told = clock.instant();
                progress(code, done, total);
            }
        }
    }

    /** Others can see how far it is, before and after. */
    void begin(String code) {
        progress(code, 0, 0);
    }

    void end(String code) {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeMutationQuery("delete from import_progress where import = :code")
                        .setParameter("code", code)
                        .executeUpdate());
    }

    /** Beside the transaction that applies it. */
    private void progress(String code, int done, int total) {
        QuarkusTransaction.requiringNew().run(() -> database.createNativeMutationQuery("""
                        insert into import_progress (import, done, total, at)
                        select code, :done, :total, :now from import where code = :code
                        on conflict (import) do update set done = :done, total = :total, at = :now""")
                .setParameter("code", code)
                .setParameter("done", done)
                .setParameter("total", total)
                .setParameter("now", clock.instant())
                .executeUpdate());
    }

    /**
     * In the transaction of the caller, who has made sure that it may be.
     *
     * @param office whose import it is told to be; null: the coordinating office
     * @param reason that is told
     * @throws Refused 409 where something else has changed since the preview
     */
    Numbers apply(String code, List<Import.Sheet> sheets, @Nullable String office, @Nullable String reason) {
        batches.begin();
        refuseOutdated(code, sheets);
        if (reportRows.areOutdated(code)) {
            throw Refused.conflict("reports", "import-outdated");
        }
        Applying.Telling telling = new Applying.Telling(office, reason, false, code);
        Count count = new Count(code, steps.rows(code));
        Set<String> said = reportRows.said(code);
        List<Long> numbers = new ArrayList<>(things(code, "sources", said, telling, count));
        Table plan = null;
        for (Table table : schema.tables()) {
            if (Owners.VOCABULARY.containsKey(table.name())) {
                numbers.addAll(vocabulary.apply(code, table, telling));
            } else if (table.keyValue()) {
                plan = table;
            }
        }
        for (String subject : Owners.subjects()) {
            if (!subject.equals("sources")) {
                numbers.addAll(things(code, subject, said, telling, count));
            }
        }
        if (plan != null) {
            numbers.addAll(vocabulary.apply(code, plan, telling));
        }
        batches.end();
        if (numbers.isEmpty()) {
            throw Refused.conflict("rows", "import-changes-nothing");
        }
        return new Numbers(numbers.get(0), numbers.get(numbers.size() - 1));
    }

    private List<Long> things(String code, String path, Set<String> said, Applying.Telling telling, Count count) {
        Subject subject = subjects.of(path);
        List<Long> numbers = new ArrayList<>();
        for (String owner : steps.owners(code, path)) {
            Present present = subject.present(owner).orElse(null);
            ObjectNode state = present == null ? null : present.state();
            long number = batches.apply(
                    subject, said, owner, present, steps.states(code, path, owner, state, count), telling);
            if (number > 0) {
                numbers.add(number);
            }
        }
        return numbers;
    }

    /** Each row is still what it was compared with; so is what shall stay as it is. */
    private void refuseOutdated(String code, List<Import.Sheet> sheets) {
        PackageSql sql = new PackageSql(here.languages(), here.dimensions());
        for (Table table : schema.tables()) {
            if (sheets.stream().noneMatch(sheet -> sheet.table().equals(table.name()))) {
                continue;
            }
            String statement = """
                    with e as materialized (%s)
                    select exists (select 1 from import_row i left join e on e.key = i.key
                        where i.import = :code and i.file = :file
                            and (i.base_version is distinct from e.version or i.before is distinct from e.cells))""".formatted(sql.named(table));
            boolean outdated = rows.joined(() -> Sql.values(database, statement, Boolean.class)
                    .setParameter("code", code)
                    .setParameter("file", table.name())
                    .getSingleResult());
            if (outdated) {
                throw Refused.conflict(table.name(), "import-outdated");
            }
        }
    }
}
