package de.teilhabemonitor.event;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** Where an event stands in time: computed from its times and the clock whenever somebody asks, and never written down. */
final class Phase {

    private static final String UPCOMING = "upcoming";
    private static final String RUNNING = "running";
    static final String OVER = "over";

    private Phase() {}

    /**
     * By the hour where hours are known: one without an end lasts until its day is over. By the day else.
     *
     * @param zone of the plan: local times of the event are in it, and an hour that the clock shows twice is the first
     * @return upcoming, running or over; null while only the month or the year is known, which has begun and is not over
     */
    static @Nullable String of(Event event, ZoneId zone, Instant now) {
        if (event.startsAt == null) {
            return byDay(event, LocalDate.ofInstant(now, zone));
        }
        if (now.isBefore(instant(event.startsAt, zone))) {
            return UPCOMING;
        }
        Instant end = event.endsAt == null
                ? event.startsAt.toLocalDate().plusDays(1).atStartOfDay(zone).toInstant()
                : instant(event.endsAt, zone);
        return now.isBefore(end) ? RUNNING : OVER;
    }

    private static @Nullable String byDay(Event event, LocalDate today) {
        if (event.date.lastDay().isBefore(today)) {
            return OVER;
        }
        if (event.date.firstDay().isAfter(today)) {
            return UPCOMING;
        }
        return event.date.isDay() ? RUNNING : null;
    }

    private static Instant instant(LocalDateTime local, ZoneId zone) {
        return local.atZone(zone).toInstant();
    }
}
