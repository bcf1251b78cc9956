package de.teilhabemonitor.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import de.teilhabemonitor.indicator.Assessment.Point;
import de.teilhabemonitor.time.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AssessmentTest {

    private static final LocalDate TODAY = LocalDate.parse("2024-06-01");

    private static Point point(String period, String value) {
        return new Point(Period.of(period), new BigDecimal(value));
    }

    private static Assessment of(String target, @Nullable String baseline, List<Period> breaks, Point... series) {
        return Assessment.of(
                Period.of("2030"),
                new BigDecimal(target),
                baseline == null ? null : Period.of(baseline),
                List.of(series),
                breaks,
                TODAY);
    }

    private static Assessment of(String target, Point... series) {
        return of(target, "2015", List.of(), series);
    }

    @Test
    void comparesTheWayWithTheTime() {
        Assessment rising = of("55", point("2015", "40"), point("2023", "46"));
        assertEquals("slightly-off", rising.state());
        assertEquals(new BigDecimal("0.7500"), rising.ratio());
        assertEquals(new BigDecimal("0.4000"), rising.progress());
        Assessment falling = of("15", point("2015", "30"), point("2023", "27"));
        assertEquals("off-track", falling.state());
        assertEquals(new BigDecimal("0.3750"), falling.ratio());
        Assessment away = of("16", point("2015", "12"), point("2023", "10.8"));
        assertEquals("moving-away", away.state());
        assertEquals(new BigDecimal("-0.5625"), away.ratio());
        assertEquals(
                "on-track", of("55", point("2015", "40"), point("2023", "48")).state());
    }

    @Test
    void saysWhenItIsReachedWhicheverWayIsBetter() {
        assertEquals(
                "reached", of("55", point("2015", "40"), point("2023", "55")).state());
        assertEquals(
                "reached", of("15", point("2015", "30"), point("2023", "14.9")).state());
    }

    @Test
    void saysWhyItCannotBeSaid() {
        assertEquals(
                "no-baseline",
                of("55", null, List.of(), point("2015", "40"), point("2023", "46"))
                        .reason());
        assertEquals(
                "no-baseline",
                of("55", point("2016", "40"), point("2023", "46")).reason());
        assertEquals("one-value", of("55", point("2015", "40")).reason());
        assertEquals(
                "too-old", of("55", point("2015", "40"), point("2018", "41")).reason());
        assertEquals(
                "break-between",
                of("55", "2015", List.of(Period.of("2020")), point("2015", "40"), point("2023", "46"))
                        .reason());
        assertNull(of("55", "2015", List.of(Period.of("2012")), point("2015", "40"), point("2023", "46"))
                .reason());
    }
}
