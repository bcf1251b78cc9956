package de.teilhabemonitor.registration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.DateOrDateTimeProperty;
import biweekly.util.DateTimeComponents;
import com.fasterxml.jackson.databind.JsonNode;
import de.teilhabemonitor.Api;
import de.teilhabemonitor.plan.CurrentPlan;
import de.teilhabemonitor.submission.FeedbackTests;
import de.teilhabemonitor.submission.FeedbackWorld;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A thousand events, a third of them in nights in which clocks are set: all that tells their time tells the same. */
@QuarkusTest
@TestProfile(FeedbackWorld.class)
class TimesAgreeTest extends FeedbackTests {

    private static final int EVENTS = 1000;
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE, d. MMMM uuuu", Locale.GERMANY);
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    @Inject
    EventWords words;

    @Inject
    CurrentPlan plan;

    private record Times(
            LocalDateTime from,
            @Nullable LocalDateTime to,
            Instant start,
            @Nullable Instant end) {}

    private final Map<String, Times> expected = new LinkedHashMap<>();

    @AfterEach
    void takeThemAway() throws SQLException {
        // Nothing public is ever deleted: the database has to be told to look away.
        run("alter table event disable trigger user");
        run("delete from event where code like 'time-%'");
        run("alter table event enable trigger user");
        run("update plan set version = version + 1");
    }

    @Test
    void inAnswersCalendarsAndMails() throws SQLException {
        Random random = new Random(20261025);
        while (expected.size() < EVENTS) {
            Instant start = (random.nextInt(3) == 0 ? night(random) : day(random))
                    .plus(Duration.ofMinutes(random.nextInt(5 * 60)));
            Instant end = random.nextInt(10) == 0 ? null : start.plus(Duration.ofMinutes(1 + random.nextInt(600)));
            add(start, end);
        }
        writeThem();
        Map<String, JsonNode> answered = new TreeMap<>();
        Api.all("events").forEach(event -> answered.put(event.path("code").asText(), event));
        Map<String, VEvent> entries = new TreeMap<>();
        ICalendar calendar = Biweekly.parse(Api.text("events.ics")).first();
        for (VEvent entry : calendar.getEvents()) {
            entries.put(entry.getUid().getValue().replaceAll("@.*", ""), entry);
        }
        int nights = 0;
        for (Map.Entry<String, Times> each : expected.entrySet()) {
            String code = each.getKey();
            Times times = each.getValue();
            JsonNode event = answered.get(code);
            VEvent entry = entries.get(code);
            assertNotNull(event, code);
            assertNotNull(entry, code);
            assertEquals(times.start, instant(event, "start"), code);
            assertEquals(times.end, instant(event, "end"), code);
            assertEquals(times.from.toString(), event.path("start").asText().substring(0, 16), code);
            assertEquals(times.start, instant(calendar, entry.getDateStart()), code);
            assertEquals(times.end, instant(calendar, entry.getDateEnd()), code);
            assertEquals(said(times), words.when(code, "de"), code);
            nights += ZONE.getRules().nextTransition(times.start).getInstant().isBefore(times.start.plusSeconds(36_000))
                    ? 1
                    : 0;
        }
        assertTrue(nights > EVENTS / 10, () -> "too few nights");
    }

    /** It is an hour later, as the clock shows it then. */
    @Test
    void atATimeThatIsSkipped() throws SQLException {
        LocalDateTime skipped = LocalDateTime.of(2027, 3, 28, 2, 30);
        expected.put("time-skipped", new Times(skipped, null, Instant.EPOCH, null));
        writeThem();
        assertEquals(
                "2027-03-28T03:30:00+02:00",
                Api.get("events/time-skipped").path("start").asText());
        ICalendar calendar = Biweekly.parse(Api.text("events/time-skipped.ics")).first();
        assertEquals(
                Instant.parse("2027-03-28T01:30:00Z"),
                instant(calendar, calendar.getEvents().get(0).getDateStart()));
        assertEquals("Sonntag, 28. März 2027, 03:30 Uhr", words.when("time-skipped", "de"));
    }

    private static Instant day(Random random) {
        return LocalDate.of(2020, 1, 1)
                .plusDays(random.nextInt(15 * 365))
                .atTime(random.nextInt(24), 0)
                .toInstant(ZoneOffset.UTC);
    }

    /** Around the hour in which clocks are set in Europe: at 1:00 UTC, on the last Sunday of March and of October. */
    private static Instant night(Random random) {
        return LocalDate.of(2020 + random.nextInt(15), random.nextBoolean() ? 3 : 10, 1)
                .with(TemporalAdjusters.lastInMonth(DayOfWeek.SUNDAY))
                .atStartOfDay()
                .minusHours(2)
                .toInstant(ZoneOffset.UTC);
    }

    /** An hour that comes twice means its first one; an end that the clock shows before the beginning cannot be said. */
    private void add(Instant start, @Nullable Instant end) {
        LocalDateTime from = LocalDateTime.ofInstant(start, ZONE);
        LocalDateTime to = end == null ? null : LocalDateTime.ofInstant(end, ZONE);
        boolean isSaid =
                isFirst(from, start) && (end == null || to == null || (isFirst(to, end) && !to.isBefore(from)));
        if (isSaid) {
            expected.put("time-" + expected.size(), new Times(from, to, start, end));
        }
    }

    private static boolean isFirst(LocalDateTime local, Instant instant) {
        return local.toInstant(ZONE.getRules().getValidOffsets(local).get(0)).equals(instant);
    }

    private static @Nullable Instant instant(JsonNode event, String name) {
        return event.hasNonNull(name)
                ? OffsetDateTime.parse(event.path(name).asText()).toInstant()
                : null;
    }

    /**
     * What the file says, by the rules of the zone that it names: the library itself takes the first hour after clocks were set
     * back for an hour before it.
     */
    private static @Nullable Instant instant(ICalendar calendar, @Nullable DateOrDateTimeProperty time) {
        if (time == null) {
            return null;
        }
        DateTimeComponents clock = time.getValue().getRawComponents();
        String zone = calendar.getTimezoneInfo()
                .getTimezone(time)
                .getComponent()
                .getTimezoneId()
                .getValue();
        return LocalDateTime.of(
                        clock.getYear(),
                        clock.getMonth(),
                        clock.getDate(),
                        clock.getHour(),
                        clock.getMinute(),
                        clock.getSecond())
                .atZone(ZoneId.of(zone))
                .toInstant();
    }

    private static String said(Times times) {
        String from = DAY.format(times.from) + ", " + HOUR.format(times.from);
        if (times.to == null) {
            return from + " Uhr";
        }
        return times.to.toLocalDate().equals(times.from.toLocalDate())
                ? from + "–" + HOUR.format(times.to) + " Uhr"
                : from + " Uhr, bis " + DAY.format(times.to) + ", " + HOUR.format(times.to) + " Uhr";
    }

    private void writeThem() throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement("""
                        insert into event (code, type, date, starts_at, ends_at, title, organisers, fields, sources,
                            sort_title, version, updated_at)
                        values (?, 'dialogue', ?, ?, ?, '{"de": "Zeit"}', '{}', '{}', '{}', 'zeit', 1, now())""")) {
            for (Map.Entry<String, Times> each : expected.entrySet()) {
                Times times = each.getValue();
                insert.setString(1, each.getKey());
                insert.setString(2, times.from.toLocalDate().toString());
                insert.setObject(3, times.from);
                insert.setObject(4, times.to);
                insert.addBatch();
            }
            insert.executeBatch();
        }
        run("update plan set version = version + 1");
        plan.refresh();
    }
}
