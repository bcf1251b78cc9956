package de.teilhabemonitor.gate;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import de.teilhabemonitor.own.Forgets;
import de.teilhabemonitor.own.Periods;
import io.agroal.api.AgroalDataSource;
import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import io.github.bucket4j.distributed.BucketProxy;
import io.github.bucket4j.distributed.ExpirationAfterWriteStrategy;
import io.github.bucket4j.distributed.jdbc.PrimaryKeyMapper;
import io.github.bucket4j.distributed.proxy.ProxyManager;
import io.github.bucket4j.postgresql.Bucket4jPostgreSQL;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.hibernate.Session;

/**
 * Tokens in the database, so that all instances count together. Who has none left is refused from memory until there is one
 * again: a flood costs no statement.
 */
@ApplicationScoped
class Buckets implements Forgets {

    private static final String ALL = "all";
    private static final Duration KEPT_LONGER = Duration.ofMinutes(10);

    /** So many tasks are given for each thing that may be sent. */
    private static final int TASKS_FOR_ONE = 10;

    private static final int MOST_REMEMBERED = 10_000;

    private final Cache<String, Instant> empty = Caffeine.newBuilder()
            .maximumSize(MOST_REMEMBERED)
            .expireAfterWrite(Duration.ofHours(1))
            .build();

    /** How much of what is allowed altogether is used up, as it was a moment ago: many ask, and it does not change at once. */
    private volatile Use ofAll = new Use(0, Instant.EPOCH);

    private final GateSettings settings;
    private final Clock clock;
    private final ProxyManager<String> buckets;

    @Inject
    Session database;

    @Inject
    Buckets(GateSettings settings, AgroalDataSource source, Clock clock) {
        this.settings = settings;
        this.clock = clock;
        this.buckets = Bucket4jPostgreSQL.selectForUpdateBasedBuilder(source)
                .primaryKeyMapper(PrimaryKeyMapper.STRING)
                .table("bucket")
                .idColumn("id")
                .stateColumn("state")
                .expiresAtColumn("expires_at")
                .clientClock(new Meter(clock))
                .expirationAfterWrite(ExpirationAfterWriteStrategy.basedOnTimeForRefillingBucketUpToMax(KEPT_LONGER))
                .build();
    }

    /**
     * @param taken whether there was a token
     * @param seconds until there is one more
     */
    record Left(boolean taken, long tokens, long seconds, long allowed, Duration period) {

        /** As a structured field: how much is allowed in how many seconds. */
        String policy() {
            return "\"network\";q=%d;w=%d".formatted(allowed, period.toSeconds());
        }

        /** As a structured field: how much is left, and in how many seconds there is more. */
        String standing() {
            return "\"network\";r=%d;t=%d".formatted(tokens, seconds);
        }
    }

    private record Use(double share, Instant at) {}

    /** The time that the product goes by. */
    private record Meter(Clock clock) implements TimeMeter {

        @Override
        public long currentTimeNanos() {
            return clock.millis() * 1_000_000;
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }

    /** @param network its name for today */
    Left take(String network) {
        return takeOrRemember(network, settings.networkTokens());
    }

    Left takeForTask(String network) {
        return takeOrRemember("task/" + network, TASKS_FOR_ONE * settings.networkTokens());
    }

    private Left takeOrRemember(String network, long tokens) {
        Instant until = empty.getIfPresent(network);
        Instant now = clock.instant();
        if (until != null && until.isAfter(now)) {
            return new Left(
                    false, 0, seconds(Duration.between(now, until).toNanos()), tokens, settings.networkPeriod());
        }
        Left left = take(network, tokens, settings.networkPeriod());
        if (!left.taken) {
            empty.put(network, now.plusSeconds(left.seconds));
        }
        return left;
    }

    /** A token of all together. */
    Left takeOfAll() {
        return take(ALL, settings.allTokens(), settings.allPeriod());
    }

    /** How much of what is allowed is used up, from 0 to 1: of the network, or of all together, whichever is more. */
    double used(String network) {
        Instant now = clock.instant();
        Instant until = empty.getIfPresent(network);
        if (until != null && until.isAfter(now)) {
            return 1;
        }
        if (ofAll.at.plusSeconds(1).isBefore(now)) {
            ofAll = new Use(used(ALL, settings.allTokens(), settings.allPeriod()), now);
        }
        double own = used(network, settings.networkTokens(), settings.networkPeriod());
        return Math.min(1, Math.max(0, Math.max(own, ofAll.share)));
    }

    private double used(String id, long tokens, Duration period) {
        return 1 - (double) bucket(id, tokens, period).getAvailableTokens() / tokens;
    }

    private Left take(String id, long tokens, Duration period) {
        ConsumptionProbe probe = bucket(id, tokens, period).tryConsumeAndReturnRemaining(1);
        long nanos = probe.isConsumed() ? period.toNanos() / tokens : probe.getNanosToWaitForRefill();
        return new Left(probe.isConsumed(), probe.getRemainingTokens(), seconds(nanos), tokens, period);
    }

    private BucketProxy bucket(String id, long tokens, Duration period) {
        return buckets.builder().build(id, () -> BucketConfiguration.builder()
                .addLimit(limit -> limit.capacity(tokens).refillGreedy(tokens, period))
                .build());
    }

    private static long seconds(long nanos) {
        return Math.max(1, (nanos + 999_999_999) / 1_000_000_000);
    }

    @Override
    public String what() {
        return "buckets";
    }

    @Override
    public int forget(Periods periods) {
        return database.createNativeMutationQuery("delete from bucket where expires_at < :now")
                .setParameter("now", periods.now().toEpochMilli())
                .executeUpdate();
    }
}
