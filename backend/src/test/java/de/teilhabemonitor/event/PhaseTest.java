package de.teilhabemonitor.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.teilhabemonitor.plan.CurrentPlan;
import de.teilhabemonitor.time.Period;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where an event stands in time, to the second, also in the nights in which the clock is set. */
class PhaseTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @ParameterizedTest
    @CsvSource({
        "2026-05-04, 2026-05-04T09:00, 2026-05-04T17:00, 2026-05-04T06:59:59Z, upcoming",
        "2026-05-04, 2026-05-04T09:00, 2026-05-04T17:00, 2026-05-04T07:00:00Z, running",
        "2026-05-04, 2026-05-04T09:00, 2026-05-04T17:00, 2026-05-04T15:00:00Z, over",
        // without an end, until the day is over
        "2026-05-04, 2026-05-04T09:00, , 2026-05-04T21:59:59Z, running",
        "2026-05-04, 2026-05-04T09:00, , 2026-05-04T22:00:00Z, over",
        // by the day, which begins at midnight there
        "2026-05-04, , , 2026-05-03T21:59:59Z, upcoming",
        "2026-05-04, , , 2026-05-03T22:00:00Z, running",
        "2026-05-04, , , 2026-05-04T22:00:00Z, over",
        // of a month nobody knows the day
        "2026-05, , , 2026-04-30T21:59:59Z, upcoming",
        "2026-05, , , 2026-05-10T00:00:00Z, ",
        "2026-05, , , 2026-05-31T22:00:00Z, over",
        // the hour between two and three comes twice, and the first is meant
        "2026-10-25, 2026-10-25T01:30, 2026-10-25T02:30, 2026-10-25T00:29:59Z, running",
        "2026-10-25, 2026-10-25T01:30, 2026-10-25T02:30, 2026-10-25T00:30:00Z, over",
        "2026-10-25, 2026-10-25T01:30, 2026-10-25T03:30, 2026-10-25T02:29:59Z, running",
        // or not at all
        "2027-03-28, 2027-03-28T01:30, 2027-03-28T03:30, 2027-03-28T01:29:59Z, running",
        "2027-03-28, 2027-03-28T01:30, 2027-03-28T03:30, 2027-03-28T01:30:00Z, over",
    })
    void isComputed(String date, LocalDateTime start, LocalDateTime end, Instant now, String expected) {
        Event event = new Event();
        event.date = Period.of(date);
        event.startsAt = start;
        event.endsAt = end;
        assertEquals(expected, Phase.of(event, BERLIN, now));
    }

    /** Answers may be kept from one moment to the next, and no longer. */
    @Test
    void changesAtMomentsThatAreKnown() {
        Instant first = Instant.parse("2026-10-25T00:30:00Z");
        Instant second = Instant.parse("2026-10-25T01:30:00Z");
        CurrentPlan.Snapshot plan = new CurrentPlan.Snapshot(
                1, List.of("de"), BERLIN, "DE-HB", List.of("DE-HB"), List.of(), List.of(second, first));
        assertEquals(Instant.EPOCH, plan.lastMoment(first.minusSeconds(1)));
        assertEquals(first, plan.lastMoment(first));
        assertEquals(first, plan.lastMoment(second.minusSeconds(1)));
        assertEquals(second, plan.lastMoment(second.plusSeconds(60)));
    }
}
