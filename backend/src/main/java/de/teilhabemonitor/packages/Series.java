package de.teilhabemonitor.packages;

import de.teilhabemonitor.time.Period;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Values of one indicator for one territory and group, in order of their periods.
 *
 * <p>Its usual change is the median of the absolute differences of neighbours among the thirty values before one, since the
 * last break. A value jumps where there are at least three before it, and its distance from the one before is more than
 * three times the usual change.
 */
final class Series {

    /** A longer look back tells no more of what is usual now. */
    private static final int LOOKED_BACK = 30;

    private static final int AT_LEAST = 3;
    private static final BigDecimal TIMES = BigDecimal.valueOf(3);
    private static final int DIGITS = 6;

    private final List<Value> values;
    private final List<LocalDate> breaks;

    /** @param line of the upload where it is new or different; null: it stands as it is */
    record Value(Period period, BigDecimal value, @Nullable Integer line) {}

    /** Is told of a value, its line, the one before, and the usual change. */
    interface Jump {
        void found(BigDecimal value, int line, BigDecimal last, BigDecimal usual);
    }

    /** @param breaks days from which the values are not to be compared with those before, the latest first */
    Series(List<Value> values, List<LocalDate> breaks) {
        this.values = new ArrayList<>(values);
        this.breaks = breaks;
        this.values.sort(Comparator.comparing((Value each) -> each.period.lastDay())
                .thenComparing(each -> each.period.firstDay(), Comparator.reverseOrder()));
    }

    void jumps(Jump jump) {
        for (int i = AT_LEAST; i < values.size(); i++) {
            Value value = values.get(i);
            if (value.line != null) {
                jump(value, value.line, comparable(i), jump);
            }
        }
    }

    /** Those before it with which it can be compared. */
    private List<BigDecimal> comparable(int place) {
        LocalDate begun = begun(values.get(place).period.firstDay());
        List<BigDecimal> before = new ArrayList<>(LOOKED_BACK);
        for (int i = Math.max(0, place - LOOKED_BACK); i < place; i++) {
            if (begun == null || !values.get(i).period.firstDay().isBefore(begun)) {
                before.add(values.get(i).value);
            }
        }
        return before;
    }

    private @Nullable LocalDate begun(LocalDate day) {
        for (LocalDate each : breaks) {
            if (!each.isAfter(day)) {
                return each;
            }
        }
        return null;
    }

    private static void jump(Value value, int line, List<BigDecimal> before, Jump jump) {
        if (before.size() < AT_LEAST) {
            return;
        }
        List<BigDecimal> changes = new ArrayList<>(before.size());
        for (int i = 1; i < before.size(); i++) {
            changes.add(before.get(i).subtract(before.get(i - 1)).abs());
        }
        BigDecimal usual = median(changes);
        BigDecimal last = before.get(before.size() - 1);
        if (value.value.subtract(last).abs().compareTo(TIMES.multiply(usual)) > 0) {
            BigDecimal rounded = usual.setScale(DIGITS, RoundingMode.HALF_UP);
            jump.found(value.value, line, last, rounded.signum() == 0 ? BigDecimal.ZERO : rounded.stripTrailingZeros());
        }
    }

    private static BigDecimal median(List<BigDecimal> numbers) {
        numbers.sort(Comparator.naturalOrder());
        int half = numbers.size() / 2;
        return numbers.size() % 2 == 1
                ? numbers.get(half)
                : numbers.get(half - 1).add(numbers.get(half)).divide(BigDecimal.valueOf(2));
    }
}
