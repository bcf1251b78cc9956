package de.teilhabemonitor.packages;

import static java.util.Objects.requireNonNullElse;

import de.teilhabemonitor.packages.PackageSchema.Table;
import de.teilhabemonitor.packages.Rules.Row;
import de.teilhabemonitor.time.Period;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What has to hold between the cells of an event and of its programme. Local times of one form compare as texts. */
final class RulesOfEvents {

    private static final int DAY = 10;

    private final Findings findings;
    private final boolean whole;
    private final Map<String, Times> times = new HashMap<>();

    /** Event and place in its programme. */
    private final Set<String> parts = new HashSet<>();

    private record Times(
            @Nullable String start,
            @Nullable String end,
            @Nullable Period date) {}

    /** @param whole whether rows say all of an event; else what they leave out is as it was, and is judged with it later */
    RulesOfEvents(Findings findings, boolean whole) {
        this.findings = findings;
        this.whole = whole;
    }

    void event(Table table, Row row) {
        String start = (String) row.get("starts_at");
        String end = (String) row.get("ends_at");
        if (start != null && end != null && end.compareTo(start) < 0) {
            findings.reject(table.file(), row.line(), "end", "reversed", start, end);
        }
        Period date = Rules.period(row, "date");
        if (start != null && date != null && isOutside(start, date)) {
            findings.reject(table.file(), row.line(), "start", "not-on-date", start, date.text());
        }
        if (whole) {
            times.put(String.valueOf(row.get("code")), new Times(start, end, date));
            state(table, row, date);
        }
    }

    private void state(Table table, Row row, @Nullable Period date) {
        if (row.faulty().contains("state") || row.faulty().contains("moved_from")) {
            return;
        }
        String state = requireNonNullElse((String) row.get("state"), "");
        boolean moved = state.equals("moved");
        boolean otherwise = moved || state.equals("cancelled");
        if (otherwise != (row.get("state_reason") != null)) {
            refuse(table, row, "state", otherwise ? "state-needs-reason" : "state-reason-not-wanted");
        }
        Period from = Rules.period(row, "moved_from");
        if (moved != (from != null)) {
            refuse(table, row, "moved_from", moved ? "moved-needs-date" : "moved-from-not-wanted");
        } else if (from != null && date != null && from.text().equals(date.text())) {
            refuse(table, row, "moved_from", "moved-from-itself");
        }
    }

    void session(Table table, Row row) {
        parts.add(row.get("event") + "/" + row.get("number"));
        String start = (String) row.get("starts_at");
        String end = (String) row.get("ends_at");
        if (start != null && end != null && end.compareTo(start) <= 0) {
            refuse(table, row, "end", "not-after-start", start);
        }
        if ("break".equals(row.get("kind")) && row.get("capacity") != null) {
            refuse(table, row, "capacity", "break-has-no-places");
        }
        Times event = times.get(String.valueOf(row.get("event")));
        if (event == null) {
            return;
        }
        within(table, row, "start", start, event);
        within(table, row, "end", end, event);
        if (event.start == null && event.date != null && start != null && isOutside(start, event.date)) {
            findings.reject(table.file(), row.line(), "start", "not-on-date", start, event.date.text());
        }
    }

    void result(Table table, Row row) {
        if (row.faulty().contains("kind") || row.faulty().contains("value")) {
            return;
        }
        boolean counts = "figure".equals(row.get("kind"));
        if (whole && counts != (row.get("value") != null)) {
            refuse(table, row, "value", counts ? "figure-needs-value" : "value-not-wanted");
        }
        String event = String.valueOf(row.get("code"));
        if (times.containsKey(event)
                && row.get("session") instanceof Number number
                && !parts.contains(event + "/" + number)) {
            refuse(table, row, "session", "no-such-session", number.toString());
        }
    }

    private void within(Table table, Row row, String column, @Nullable String time, Times event) {
        if (time != null && event.start != null && time.compareTo(event.start) < 0) {
            refuse(table, row, column, "before-event", event.start);
        } else if (time != null && event.end != null && time.compareTo(event.end) > 0) {
            refuse(table, row, column, "after-event", event.end);
        }
    }

    private static boolean isOutside(String time, Period date) {
        return !date.contains(LocalDate.parse(time.substring(0, DAY)));
    }

    /** In the words in which the staff is told the same. */
    private void refuse(Table table, Row row, String column, String key, String... arguments) {
        findings.reject(table.file(), row.line(), column, "problems:" + key, arguments);
    }
}
