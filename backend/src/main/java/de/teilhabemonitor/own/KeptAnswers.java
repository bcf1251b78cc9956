package de.teilhabemonitor.own;

import de.teilhabemonitor.answer.Statement;
import de.teilhabemonitor.web.Refused;
import de.teilhabemonitor.web.Refused.Reason;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Supplier;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/**
 * What a request with an idempotency key has made, so that the same request again makes nothing more. In the transaction of
 * the caller: while one request with a key is at work, a second one waits for it.
 */
@ApplicationScoped
public class KeptAnswers {

    private static final String BEGIN = """
            insert into kept_answer (key_hash, body_hash, created_at) values (:key, :body, :now)
            on conflict (key_hash) do nothing""";

    @Inject
    Session database;

    @Inject
    Clock clock;

    /** @param isNew whether it was made by this request */
    public record Made(String thing, boolean isNew) {}

    private record Kept(byte[] body, @Nullable String thing) {}

    /**
     * @param kind of request
     * @param key of the sender, without quotes
     * @param body hash of what makes the request another one
     * @param make makes the thing and says its path
     * @throws Refused 422 where the key came with another body, 410 where the thing was erased since
     */
    public Made once(String kind, String key, byte[] body, Supplier<String> make) {
        byte[] hash = seed(kind, key);
        int begun = database.createNativeMutationQuery(BEGIN)
                .setParameter("key", hash)
                .setParameter("body", body)
                .setParameter("now", clock.instant())
                .executeUpdate();
        if (begun == 1) {
            String thing = make.get();
            database.createNativeMutationQuery("update kept_answer set thing = :thing where key_hash = :key")
                    .setParameter("thing", thing)
                    .setParameter("key", hash)
                    .executeUpdate();
            return new Made(thing, true);
        }
        Kept kept = new Statement(database, "select body_hash, thing from kept_answer where key_hash = :key")
                .list(Map.of("key", hash), row -> new Kept(row.getBytes(1), row.getString(2)))
                .get(0);
        if (!Arrays.equals(kept.body, body)) {
            throw Refused.because(Reason.OTHER_BODY);
        }
        if (kept.thing == null) {
            throw Refused.because(Reason.GONE);
        }
        return new Made(kept.thing, false);
    }

    /** Whether one with this key was there before, so that nothing is made any more. */
    public boolean isRepeated(String kind, String key) {
        return !new Statement(database, "select 1 from kept_answer where key_hash = :key")
                .list(Map.of("key", seed(kind, key)), row -> row.getInt(1))
                .isEmpty();
    }

    /** From which the secrets of the thing are made. */
    public static byte[] seed(String kind, String key) {
        return Hash.of(kind, key);
    }

    /** It was erased: a request that comes again does not bring it back. */
    public void forget(String thing) {
        database.createNativeMutationQuery("update kept_answer set thing = null where thing = :thing")
                .setParameter("thing", thing)
                .executeUpdate();
    }
}
