package de.teilhabemonitor.indicator;

import de.teilhabemonitor.time.Period;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where an indicator stands on the way to a target. With v₀ at t₀ (baseline), v₁ at t₁ (latest) and v_T at T (target):
 * progress p = (v₁−v₀)/(v_T−v₀), elapsed e = (t₁−t₀)/(T−t₀), ratio r = p/e. On track from 0.95, slightly off from 0.60, off
 * track from 0, moving away below: the thresholds of Eurostat's monitoring of the sustainable development goals for
 * indicators with targets, which has them for growth rates. Times are last days of periods, in months.
 *
 * @param state reached, on-track, slightly-off, off-track, moving-away or not-assessable
 * @param reason why it cannot be assessed: no-baseline, one-value, break-between or too-old
 * @param ratio r, to four digits
 */
record Assessment(
        String state,
        @Nullable String reason,
        @Nullable BigDecimal progress,
        @Nullable BigDecimal elapsed,
        @Nullable BigDecimal ratio,
        @Nullable Point baseline,
        @Nullable Point latest) {

    /** Whose latest value ended longer ago than that is not assessed. */
    static final int YEARS_UNTIL_TOO_OLD = 5;

    private static final int DIGITS = 4;
    private static final double ON_TRACK = 0.95;
    private static final double SLIGHTLY_OFF = 0.60;

    /** A value at a time. */
    record Point(Period period, BigDecimal value) {}

    /**
     * @param baseline the period of the baseline; null: none is named
     * @param series all values, the earliest first
     * @param breaks first periods after a break of this series
     */
    static Assessment of(
            Period targetPeriod,
            BigDecimal target,
            @Nullable Period baseline,
            List<Point> series,
            List<Period> breaks,
            LocalDate today) {
        Point first = series.stream()
                .filter(point -> point.period.equals(baseline))
                .findFirst()
                .orElse(null);
        Point latest = series.isEmpty() ? null : series.get(series.size() - 1);
        if (first == null || latest == null) {
            return not("no-baseline", first, latest);
        }
        if (!latest.period.lastDay().isAfter(first.period.lastDay())) {
            return not("one-value", first, latest);
        }
        boolean broken = breaks.stream()
                .anyMatch(since -> since.firstDay().isAfter(first.period.lastDay())
                        && !since.firstDay().isAfter(latest.period.lastDay()));
        if (broken) {
            return not("break-between", first, latest);
        }
        if (latest.period.lastDay().plusYears(YEARS_UNTIL_TOO_OLD).isBefore(today)) {
            return not("too-old", first, latest);
        }
        BigDecimal way = target.subtract(first.value);
        double whole = months(targetPeriod) - months(first.period);
        if (way.signum() == 0 || whole <= 0) {
            return not("no-baseline", first, latest);
        }
        BigDecimal done = latest.value.subtract(first.value);
        double p = done.doubleValue() / way.doubleValue();
        double e = (months(latest.period) - months(first.period)) / whole;
        double r = p / e;
        boolean reached = latest.value.subtract(target).signum() * way.signum() >= 0;
        return new Assessment(reached ? "reached" : state(r), null, rounded(p), rounded(e), rounded(r), first, latest);
    }

    private static String state(double r) {
        if (r >= ON_TRACK) {
            return "on-track";
        }
        if (r >= SLIGHTLY_OFF) {
            return "slightly-off";
        }
        return r >= 0 ? "off-track" : "moving-away";
    }

    private static Assessment not(String reason, @Nullable Point first, @Nullable Point latest) {
        return new Assessment("not-assessable", reason, null, null, null, first, latest);
    }

    private static BigDecimal rounded(double value) {
        return BigDecimal.valueOf(value).setScale(DIGITS, RoundingMode.HALF_EVEN);
    }

    private static double months(Period period) {
        LocalDate day = period.lastDay();
        return day.getYear() * 12.0 + day.getMonthValue() - 1 + day.getDayOfMonth() / (double) day.lengthOfMonth();
    }
}
