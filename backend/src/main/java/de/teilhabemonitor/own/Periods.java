package de.teilhabemonitor.own;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;

/**
 * How long what is kept, at one moment.
 *
 * @param days by name
 */
public record Periods(Instant now, Map<String, Integer> days) {

    public static final String UNCONFIRMED_ADDRESS = "unconfirmed-address";
    public static final String REPEATED_REQUEST = "repeated-request";

    /** What is older than that is forgotten. */
    public OffsetDateTime end(String name) {
        Integer kept = requireNonNull(days.get(name), () -> "there is no period called " + name);
        return now.minus(Duration.ofDays(kept)).atOffset(ZoneOffset.UTC);
    }
}
