package de.teilhabemonitor.gate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.teilhabemonitor.own.Forgets;
import de.teilhabemonitor.own.Hash;
import de.teilhabemonitor.own.Periods;
import de.teilhabemonitor.own.ServerKey;
import de.teilhabemonitor.sql.Sql;
import de.teilhabemonitor.web.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hibernate.Session;

/**
 * Small tasks for browsers, as the ALTCHA widget solves them: which number, behind the salt, has this SHA-256? Nothing is kept of
 * a task before its solution is taken; that it is ours, and from when, is signed.
 */
@ApplicationScoped
class Proofs implements Forgets {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SALT_BYTES = 12;

    /** A task is at most so much harder than the easiest. */
    private static final int HARDEST = 20;

    /** The last sign parts the times from the number, so that no digit can wander. */
    private static final Pattern SALT = Pattern.compile("[0-9a-f]{24}\\?begun=([0-9]{1,15})&expires=([0-9]{1,12})&");

    private static final ObjectMapper JSON = new ObjectMapper();

    @Inject
    Session database;

    @Inject
    ServerKey key;

    @Inject
    GateSettings settings;

    @Inject
    Clock clock;

    /** As the widget wants it. */
    record Task(
            String algorithm,
            String challenge,
            String salt,
            String signature,
            long maxnumber,
            Instant begunAt,
            Instant expiresAt) {}

    /** One of ours that somebody has solved. */
    private record Solved(String challenge, Instant begun, Instant end) {}

    private record Solution(String challenge, String salt, String number, String signature) {}

    /** @param used how much of what may be sent is used up, from 0 to 1 */
    Task task(double used) {
        Instant now = clock.instant();
        Instant end = now.plus(settings.latest());
        long most = Math.round(settings.task() * (1 + (HARDEST - 1) * used * used));
        byte[] random = new byte[SALT_BYTES];
        RANDOM.nextBytes(random);
        String salt = HexFormat.of().formatHex(random) + "?begun=" + now.toEpochMilli() + "&expires="
                + end.getEpochSecond() + "&";
        String challenge = hash(salt + RANDOM.nextLong(most + 1));
        return new Task("SHA-256", challenge, salt, signature(challenge, salt), most, now, end);
    }

    /**
     * Whether it could be taken; takes nothing.
     *
     * @throws Refused 400
     */
    void check(String at, String proof) {
        Solved solved = solved(at, proof);
        Instant now = clock.instant();
        if (now.isBefore(solved.begun.plus(settings.earliest()))) {
            throw Refused.invalid(at, "proof-early");
        }
        if (now.isAfter(solved.end)) {
            throw Refused.invalid(at, "proof-late");
        }
        boolean isSpent = !Sql.values(database, "select 1 from spent_proof where hash = :hash", Integer.class)
                .setParameter("hash", Hash.of(solved.challenge))
                .getResultList()
                .isEmpty();
        if (isSpent) {
            throw Refused.invalid(at, "proof-spent");
        }
    }

    /** @throws Refused 400 where it was taken before */
    void spend(String at, String proof) {
        Solved solved = solved(at, proof);
        int isFirst = database.createNativeMutationQuery("""
                        insert into spent_proof (hash, expires_at) values (:hash, :end) on conflict (hash) do nothing""")
                .setParameter("hash", Hash.of(solved.challenge))
                .setParameter("end", solved.end)
                .executeUpdate();
        if (isFirst == 0) {
            throw Refused.invalid(at, "proof-spent");
        }
    }

    private Solved solved(String at, String proof) {
        Solution solution = read(proof).filter(this::isRight).orElseThrow(() -> Refused.invalid(at, "proof-wrong"));
        Matcher times = SALT.matcher(solution.salt);
        if (!times.matches()) {
            throw Refused.invalid(at, "proof-wrong");
        }
        return new Solved(
                solution.challenge,
                Instant.ofEpochMilli(Long.parseLong(times.group(1))),
                Instant.ofEpochSecond(Long.parseLong(times.group(2))));
    }

    /** Base64 of JSON; whatever else comes is no solution. */
    private static Optional<Solution> read(String proof) {
        try {
            JsonNode json = JSON.readTree(Base64.getDecoder().decode(proof));
            Solution solution = new Solution(
                    json.path("challenge").asText(),
                    json.path("salt").asText(),
                    json.path("number").asText(),
                    json.path("signature").asText());
            return solution.number.matches("[0-9]{1,18}") ? Optional.of(solution) : Optional.empty();
        } catch (IllegalArgumentException | IOException e) {
            return Optional.empty();
        }
    }

    private boolean isRight(Solution solution) {
        boolean ours = isEqual(signature(solution.challenge, solution.salt), solution.signature);
        return ours && isEqual(hash(solution.salt + solution.number), solution.challenge);
    }

    private static boolean isEqual(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }

    private String signature(String challenge, String salt) {
        return HexFormat.of()
                .formatHex(key.sign(
                        "task", challenge.getBytes(StandardCharsets.UTF_8), salt.getBytes(StandardCharsets.UTF_8)));
    }

    private static String hash(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String what() {
        return "tasks";
    }

    @Override
    public int forget(Periods periods) {
        return database.createNativeMutationQuery("delete from spent_proof where expires_at < :now")
                .setParameter("now", periods.now().atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }
}
