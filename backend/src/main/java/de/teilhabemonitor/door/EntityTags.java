package de.teilhabemonitor.door;

import de.teilhabemonitor.plan.CurrentPlan;
import de.teilhabemonitor.web.Build;
import de.teilhabemonitor.web.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * Strong entity tags that are known before an answer is: a public answer depends on the version of the plan, the local
 * day, the last moment at which an event began or ended, the build, whether anything is taken from people, and the address,
 * and on nothing else.
 */
@ApplicationScoped
class EntityTags {

    @Inject
    CurrentPlan plan;

    @Inject
    Clock clock;

    @Inject
    Settings settings;

    private final String build = Build.NAME;
    private volatile State state = new State(-1, LocalDate.MIN, Instant.EPOCH, "");

    private record State(long version, LocalDate today, Instant moment, String text) {}

    /** What all answers depend on at this moment; null before a plan came in. Never waits for the database. */
    @Nullable
    String state() {
        CurrentPlan.Snapshot known = plan.known();
        if (known == null) {
            return null;
        }
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, known.zone());
        Instant moment = known.lastMoment(now);
        State last = state;
        if (last.version != known.version() || !last.today.equals(today) || !last.moment.equals(moment)) {
            last = new State(
                    known.version(),
                    today,
                    moment,
                    build + settings.feedback() + "|" + known.version() + "|" + today + "|" + moment);
            state = last;
        }
        return last.text;
    }

    /** @param encoding one tag per content encoding, because the bytes differ */
    static String tag(String state, String uri, Encoding encoding) {
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256").digest((state + "|" + uri).getBytes(StandardCharsets.UTF_8));
            return "\"" + HexFormat.of().formatHex(hash, 0, 12) + encoding.suffix() + "\"";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether one of the tags of {@code If-None-Match} is this one; weak comparison, as RFC 9110 has it. */
    static boolean matches(@Nullable String ifNoneMatch, String tag) {
        if (ifNoneMatch == null) {
            return false;
        }
        for (String each : ifNoneMatch.split(",")) {
            String candidate = each.strip();
            if (candidate.equals(tag) || candidate.equals("W/" + tag)) {
                return true;
            }
        }
        return isAny(ifNoneMatch);
    }

    /** {@code *} says only that something is there, which is not known before the data was read. */
    static boolean isAny(@Nullable String ifNoneMatch) {
        return ifNoneMatch != null && ifNoneMatch.strip().equals("*");
    }
}
