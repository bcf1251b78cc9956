package de.teilhabemonitor.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A year, a month or a day, standing for all its days: {@code 2024}, {@code 2024-12}, {@code 2024-12-31}. The year and
 * its last day are two different periods.
 *
 * @param text as people write it
 * @param firstDay inclusive
 * @param lastDay inclusive
 */
public record Period(String text, LocalDate firstDay, LocalDate lastDay) implements Comparable<Period> {

    private static final Pattern SHAPE = Pattern.compile("([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?");

    /** @return empty when the text is no year, month or day of the calendar */
    public static Optional<Period> parse(String text) {
        Matcher shape = SHAPE.matcher(text);
        if (!shape.matches() || text.startsWith("0000")) {
            return Optional.empty();
        }
        int year = Integer.parseInt(shape.group(1));
        try {
            if (shape.group(2) == null) {
                return Optional.of(new Period(text, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
            }
            YearMonth month = YearMonth.of(year, Integer.parseInt(shape.group(2)));
            if (shape.group(3) == null) {
                return Optional.of(new Period(text, month.atDay(1), month.atEndOfMonth()));
            }
            LocalDate day = LocalDate.of(year, month.getMonth(), Integer.parseInt(shape.group(3)));
            return Optional.of(new Period(text, day, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** @throws IllegalArgumentException when the text is no period; for texts that were checked before */
    public static Period of(String text) {
        return parse(text).orElseThrow(() -> new IllegalArgumentException("not a period: " + text));
    }

    public boolean isDay() {
        return firstDay.equals(lastDay);
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(firstDay) && !day.isAfter(lastDay);
    }

    /** The calendar year by which territories are compared: that of the last day. */
    public int year() {
        return lastDay.getYear();
    }

    /** Later is greater: by the last day, then the finer one. */
    @Override
    public int compareTo(Period other) {
        int byLastDay = lastDay.compareTo(other.lastDay);
        return byLastDay != 0 ? byLastDay : firstDay.compareTo(other.firstDay);
    }

    @Override
    public String toString() {
        return text;
    }
}
