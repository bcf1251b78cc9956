package de.teilhabemonitor.plan;

import de.teilhabemonitor.sql.Sql;
import de.teilhabemonitor.text.Text;
import de.teilhabemonitor.web.Refused;
import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.hibernate.Session;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * What every answer needs of the plan, read twice a second instead of once a request. The only state of an instance:
 * another instance's change is known here within a second, an own one at once.
 */
@ApplicationScoped
public class CurrentPlan {

    /** The advisory lock that every act holds which changes what is public. */
    public static final long LOCK = 7_130_021;

    private static final Logger LOG = Logger.getLogger(CurrentPlan.class);
    private static final int EVERY_MILLISECONDS = 500;
    /** Gaps of the query, in pairs of from and to. */
    private static final int MOMENTS = 4;

    private static final String SNAPSHOT = """
            select version, languages, time_zone, home_territory,
                array[home_territory::text] || array(select t.code::text from territory t
                    where t.parent = home_territory and t.kind = 'municipality' order by t.position),
                compare_with,
                array(select to_char(moment, 'YYYY-MM-DD"T"HH24:MI:SS') from (
                    select starts_at from event where starts_at between ? and ?
                    union select ends_at from event where ends_at between ? and ?) e (moment))
            from plan""";

    @Inject
    AgroalDataSource database;

    @Inject
    Vertx vertx;

    @Inject
    Clock clock;

    /** One change of what is public follows another; held until the end of the transaction. */
    public static void lock(Session database) {
        Sql.rows(database, "select pg_advisory_xact_lock(:lock)")
                .setParameter("lock", LOCK)
                .getSingleResult();
    }

    /** Something public is another: all answers are from a new version now. While the lock is held. */
    public static void raise(Session database, Instant now) {
        database.createNativeMutationQuery("update plan set version = version + 1, updated_at = :now")
                .setParameter("now", now)
                .executeUpdate();
    }

    private volatile @Nullable Snapshot snapshot;
    private final AtomicBoolean reading = new AtomicBoolean();
    private volatile boolean away;
    private long timer;

    /**
     * @param languages the first is the source language
     * @param home the home territory and its municipalities
     * @param moments at which events of these days begin and end
     */
    public record Snapshot(
            long version,
            List<String> languages,
            ZoneId zone,
            String homeTerritory,
            List<String> home,
            List<String> compareWith,
            List<Instant> moments) {

        /**
         * The last moment at which an event began or ended, among those of the days around today: what is said of where
         * events stand in time is the same from one to the next of them.
         */
        public Instant lastMoment(Instant now) {
            return moments.stream()
                    .filter(moment -> !moment.isAfter(now))
                    .max(Comparator.naturalOrder())
                    .orElse(Instant.EPOCH);
        }

        public String sourceLanguage() {
            return languages.get(0);
        }

        /**
         * Words that somebody sends, in languages of the plan and the source language among them.
         *
         * @param pointer where they stand
         * @throws Refused 400
         */
        public Text text(String pointer, Map<String, String> words) {
            if (words.getOrDefault(sourceLanguage(), "").isBlank()) {
                throw Refused.invalid(pointer, "no-source-language", sourceLanguage());
            }
            if (!languages.containsAll(words.keySet())) {
                throw Refused.invalid(pointer, "unknown-language", String.join(", ", languages));
            }
            return Text.of(words, sourceLanguage());
        }
    }

    /** @throws Refused 503, before the first package came in */
    public Snapshot get() {
        Snapshot known = snapshot;
        if (known == null) {
            refresh();
            known = snapshot;
        }
        if (known == null) {
            throw Refused.because(Refused.Reason.UNAVAILABLE);
        }
        return known;
    }

    /** What is known without asking the database; for threads that must not wait. */
    public @Nullable Snapshot known() {
        return snapshot;
    }

    /** The day in the time zone of the plan. */
    public LocalDate today() {
        return LocalDate.now(clock.withZone(get().zone()));
    }

    public Instant now() {
        return clock.instant();
    }

    void start(@Observes @Priority(1) StartupEvent event) {
        timer = vertx.setPeriodic(EVERY_MILLISECONDS, tick -> vertx.executeBlocking(
                        () -> {
                            refreshUnlessBusy();
                            return null;
                        },
                        false)
                .onFailure(e -> LOG.debug("plan not read", e)));
    }

    void stop(@Observes ShutdownEvent event) {
        vertx.cancelTimer(timer);
    }

    /** While the database is away, one attempt at a time waits for it. */
    private void refreshUnlessBusy() {
        if (reading.compareAndSet(false, true)) {
            try {
                refresh();
            } finally {
                reading.set(false);
            }
        }
    }

    /** Reads the plan now; to be called after an own change was committed. While the database is away the last one stays. */
    public synchronized void refresh() {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = asked(connection);
                ResultSet row = statement.executeQuery()) {
            if (row.next()) {
                ZoneId zone = ZoneId.of(row.getString(3));
                snapshot = new Snapshot(
                        row.getLong(1),
                        strings(row.getArray(2)),
                        zone,
                        row.getString(4),
                        strings(row.getArray(5)),
                        strings(row.getArray(6)),
                        moments(row.getArray(7), zone));
            }
            if (away) {
                LOG.info("The database is back");
            }
            away = false;
        } catch (SQLException e) {
            if (!away) {
                LOG.warnf(
                        "The database cannot be reached; public answers in memory are still given: %s", e.getMessage());
            }
            away = true;
        }
    }

    /** For moments of all that is today somewhere on earth: which zone the plan is in, the answer says. */
    private PreparedStatement asked(Connection connection) throws SQLException {
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        PreparedStatement statement = connection.prepareStatement(SNAPSHOT);
        for (int i = 1; i <= MOMENTS; i += 2) {
            statement.setObject(i, now.minusDays(2));
            statement.setObject(i + 1, now.plusDays(2));
        }
        return statement;
    }

    private static List<Instant> moments(Array array, ZoneId zone) throws SQLException {
        return strings(array).stream()
                .map(moment -> LocalDateTime.parse(moment).atZone(zone).toInstant())
                .toList();
    }

    private static List<String> strings(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }
}
