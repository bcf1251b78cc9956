package de.teilhabemonitor.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.teilhabemonitor.time.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What counts as a jump: a line, the value before, the value, and the usual change. */
class SeriesTest {

    /** Values of years from 2001 on; each is of the upload, with its place as its line. */
    private static List<Series.Value> years(String... values) {
        List<Series.Value> all = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            all.add(new Series.Value(Period.of(String.valueOf(2001 + i)), new BigDecimal(values[i]), i + 1));
        }
        return all;
    }

    private static List<String> jumps(List<Series.Value> values, String... breaks) {
        List<String> found = new ArrayList<>();
        List<LocalDate> days =
                List.of(breaks).stream().map(each -> Period.of(each).firstDay()).toList();
        new Series(values, days)
                .jumps()
                .forEach(jump -> found.add(jump.line() + ": " + jump.last().toPlainString() + " to "
                        + jump.value().toPlainString() + ", usual "
                        + jump.usual().toPlainString()
                        + (jump.afterBreak() ? ", after a break" : "")));
        return found;
    }

    @Test
    void isThreeTimesTheUsualChange() {
        assertEquals(List.of("6: 14 to 40, usual 1.5"), jumps(years("10", "12", "11", "13", "14", "40", "41")));
        assertEquals(List.of(), jumps(years("10", "12", "14", "20")), "exactly three times");
        assertEquals(List.of("4: 14 to 20.1, usual 2"), jumps(years("10", "12", "14", "20.1")));
        assertEquals(List.of("4: 5.0 to 5.1, usual 0"), jumps(years("5.0", "5.00", "5.0", "5.1")));
    }

    @Test
    void needsThreeValuesBefore() {
        assertEquals(List.of(), jumps(years("10", "11", "90")));
    }

    @Test
    void isSaidToComeAfterABreak() {
        assertEquals(
                List.of("4: 12 to 90, usual 1, after a break"),
                jumps(years("10", "11", "12", "90", "91", "92"), "2004"));
        assertEquals(List.of(), jumps(years("10", "11", "12", "13", "14"), "2004"), "a break without a jump");
    }

    /** What is usual before a break is usual after it; the step at the break is not. */
    @Test
    void isJudgedSoonAfterABreakToo() {
        assertEquals(
                List.of("4: 12 to 90, usual 1, after a break", "5: 90 to 50, usual 1"),
                jumps(years("10", "11", "12", "90", "50"), "2004"));
        assertEquals(
                List.of("7: 92 to 10, usual 1"),
                jumps(years("10", "11", "12", "90", "91", "92", "10"), "2004", "2002"));
    }

    @Test
    void isAskedOfWhatIsNewAndInTheOrderOfPeriods() {
        List<Series.Value> values = new ArrayList<>();
        for (Series.Value each : years("10", "11", "12", "90", "13", "200")) {
            boolean stands = each.value().intValue() == 90;
            values.add(0, stands ? new Series.Value(each.period(), each.value(), null) : each);
        }
        assertEquals(List.of("5: 90 to 13, usual 1", "6: 13 to 200, usual 39"), jumps(values));
    }
}
