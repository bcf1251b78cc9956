package de.teilhabemonitor.answer;

import de.teilhabemonitor.sql.Sql;
import de.teilhabemonitor.text.TextType;
import de.teilhabemonitor.web.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the names of all things for one version of the plan. An answer names a few hundred things; looking them up and
 * putting their words together anew was half of the work of an answer.
 */
@ApplicationScoped
class Directory {

    private static final int SECONDS_TO_WAIT = 5;

    /** One statement, so that all is of one moment. */
    private static final String NAMES = Stream.of(Kind.values())
            .map(kind -> switch (kind) {
                case SOURCE -> "select 'SOURCE', code, null, citation, url, 0 from source";
                case ORGANISATION ->
                    "select 'ORGANISATION', code, cast(title as text), valid_to, null, 0 from organisation";
                default ->
                    "select '%s', code, cast(title as text), null, null, 0 from %s".formatted(kind, kind.table());
            })
            .collect(Collectors.joining(
                    " union all ",
                    "select 'PLAN', cast(version as text), null, array_to_string(languages, ','), null, 0 from plan union all ",
                    " union all select 'SUCCESSION', predecessor, cast(remit as text), successor, date, position"
                            + " from succession order by 6"));

    @Inject
    Addresses addresses;

    @Inject
    Session database;

    private final Lock reading = new ReentrantLock();
    private volatile @Nullable Names kept;

    /** The names in this version of the plan, or in a later one. */
    Names since(long planVersion) {
        Names known = kept;
        return known != null && known.planVersion() >= planVersion ? known : renewed(planVersion);
    }

    /**
     * One reads, the others wait for it; not longer than for a connection to a database that is away.
     *
     * @throws Refused 503
     */
    private Names renewed(long planVersion) {
        try {
            if (!reading.tryLock(SECONDS_TO_WAIT, TimeUnit.SECONDS)) {
                throw Refused.because(Refused.Reason.UNAVAILABLE);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Refused.because(Refused.Reason.UNAVAILABLE);
        }
        try {
            Names known = kept;
            if (known == null || known.planVersion() < planVersion) {
                known = read();
                kept = known;
            }
            return known;
        } finally {
            reading.unlock();
        }
    }

    private Names read() {
        List<Object[]> all = Sql.rows(database, NAMES).getResultList();
        // Of the same moment as the words: what CurrentPlan knows may be older.
        List<String> languages = all.stream()
                .filter(row -> row[0].equals(Names.Row.PLAN))
                .flatMap(row -> Stream.of(((String) row[3]).split(",", -1)))
                .toList();
        List<Names.Row> rows = all.stream()
                .map(row -> new Names.Row(
                        (String) row[0],
                        (String) row[1],
                        row[2] == null ? null : TextType.read((String) row[2]).inOrder(languages),
                        (String) row[3],
                        (String) row[4]))
                .toList();
        return Names.of(rows, addresses);
    }
}
