package de.teilhabemonitor.own;

import de.teilhabemonitor.answer.Statement;
import de.teilhabemonitor.web.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Secret links to things of people without an account. Of a secret only its hash is kept. In the transaction of the caller. */
@ApplicationScoped
public class OwnLinks {

    /** Ends a subscription and does nothing else. */
    public static final String LEAVE = "leave";

    private static final String LINK = "link";

    /** The hash of no secret that anybody could know. */
    private static final byte[] NONE = new byte[32];

    @Inject
    Session database;

    @Inject
    ServerKey key;

    @Inject
    Clock clock;

    private record Kept(byte[] hash, byte[] seed) {}

    /**
     * @param thing by path
     * @param seed from which, with the key of the server, its secrets are made
     * @return the secret
     */
    public String open(String thing, byte[] seed) {
        String secret = key.secret(LINK, thing, seed);
        database.createNativeMutationQuery("""
                        insert into own_link (thing, secret_hash, seed, created_at) values (:thing, :hash, :seed, :now)""")
                .setParameter("thing", thing)
                .setParameter("hash", Hash.of(secret))
                .setParameter("seed", seed)
                .setParameter("now", clock.instant())
                .executeUpdate();
        return secret;
    }

    /** The secret once more; empty where there is no link, or the key of the server is another one since. */
    public Optional<String> secret(String thing) {
        return kept(thing)
                .map(kept -> key.secret(LINK, thing, kept.seed))
                .filter(secret -> isSecretOf(kept(thing).orElseThrow().hash, secret));
    }

    /** A further secret of the same thing, for one purpose. */
    public Optional<String> secret(String purpose, String thing) {
        return kept(thing).map(kept -> key.secret(purpose, thing, kept.seed));
    }

    /**
     * A thing that does not exist, the secret of another one and a wrong one go the same way, and that takes the same time.
     *
     * @throws Refused 404
     */
    public void check(String thing, @Nullable String secret) {
        byte[] hash = kept(thing).map(Kept::hash).orElse(NONE);
        if (!isSecretOf(hash, secret == null ? "" : secret)) {
            throw Refused.because(Refused.Reason.LINK_NOT_VALID);
        }
    }

    private static boolean isSecretOf(byte[] hash, String secret) {
        return MessageDigest.isEqual(hash, Hash.of(secret));
    }

    /** Nobody gets in any more; the address goes with it. */
    public void close(String thing) {
        database.createNativeMutationQuery("delete from own_link where thing = :thing")
                .setParameter("thing", thing)
                .executeUpdate();
    }

    private Optional<Kept> kept(String thing) {
        List<Kept> found = new Statement(database, "select secret_hash, seed from own_link where thing = :thing")
                .list(Map.of("thing", thing), row -> new Kept(row.getBytes(1), row.getBytes(2)));
        return found.stream().findFirst();
    }
}
