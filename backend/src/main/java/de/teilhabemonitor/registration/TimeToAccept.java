package de.teilhabemonitor.registration;

import de.teilhabemonitor.answer.Statement;
import de.teilhabemonitor.plan.CurrentPlan;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Until when somebody accepts the seat to which they have moved up. */
@ApplicationScoped
class TimeToAccept {

    private static final Duration LONGEST = Duration.ofHours(48);

    /** Before it begins, so that the next one can still come. */
    private static final Duration LATEST = Duration.ofHours(12);

    /** Whoever moves up within these hours before it begins has the seat at once. */
    private static final Duration TOO_SHORT = Duration.ofHours(24);

    private static final String BEGINS =
            "select coalesce(starts_at, cast(first_day as timestamp)) from event where code = :event";

    @Inject
    Session database;

    @Inject
    CurrentPlan plan;

    /** A full minute; null: the seat is theirs at once. */
    @Nullable
    Instant from(Instant now, String event) {
        Instant begins = begins(event);
        if (now.plus(TOO_SHORT).isAfter(begins)) {
            return null;
        }
        Instant longest = now.plus(LONGEST);
        Instant latest = begins.minus(LATEST);
        return (longest.isBefore(latest) ? longest : latest).truncatedTo(ChronoUnit.MINUTES);
    }

    private Instant begins(String event) {
        return new Statement(database, BEGINS)
                .list(Map.of("event", event), row -> row.getObject(1, LocalDateTime.class))
                .get(0)
                .atZone(plan.get().zone())
                .toInstant();
    }
}
