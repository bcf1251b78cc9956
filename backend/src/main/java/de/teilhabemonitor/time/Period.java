package de.teilhabemonitor.time;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Optional;

/**
 * A year, a month or a day, standing for all its days: {@code 2024}, {@code 2024-12}, {@code 2024-12-31}. The year and
 * its last day are two different periods.
 *
 * @param text as people write it
 * @param firstDay inclusive
 * @param lastDay inclusive
 */
public record Period(String text, LocalDate firstDay, LocalDate lastDay) implements Comparable<Period> {

    /** @return empty when the text is no year, month or day of the calendar */
    public static Optional<Period> parse(String text) {
        int length = text.length();
        int year = number(text, 0, 4);
        if (year < 1) {
            return Optional.empty();
        }
        if (length == 4) {
            return Optional.of(new Period(text, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
        }
        int month = text.charAt(4) == '-' ? number(text, 5, 7) : -1;
        if (month < 1 || month > 12) {
            return Optional.empty();
        }
        LocalDate first = LocalDate.of(year, month, 1);
        if (length == 7) {
            return Optional.of(new Period(text, first, first.withDayOfMonth(first.lengthOfMonth())));
        }
        int day = length == 10 && text.charAt(7) == '-' ? number(text, 8, 10) : -1;
        if (day < 1 || day > first.lengthOfMonth()) {
            return Optional.empty();
        }
        LocalDate only = first.withDayOfMonth(day);
        return Optional.of(new Period(text, only, only));
    }

    /** The digits between two places of the text; less than zero where there are not that many or other signs. */
    private static int number(String text, int from, int to) {
        if (text.length() < to) {
            return -1;
        }
        int number = 0;
        for (int i = from; i < to; i++) {
            char digit = text.charAt(i);
            if (digit < '0' || digit > '9') {
                return -1;
            }
            number = 10 * number + digit - '0';
        }
        return number;
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

    /** As it is said in a sentence: 2024, Dezember 2024, 31. Dezember 2024. */
    public String said(Locale locale) {
        return switch (text.length()) {
            case 4 -> text;
            case 7 -> DateTimeFormatter.ofPattern("MMMM uuuu", locale).format(firstDay);
            default ->
                DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                        .withLocale(locale)
                        .format(firstDay);
        };
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
