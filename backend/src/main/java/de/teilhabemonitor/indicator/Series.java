package de.teilhabemonitor.indicator;

import de.teilhabemonitor.time.Period;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Values of one indicator for one territory and group, in order of their periods.
 *
 * <p>Its usual change is the median of the absolute differences of neighbours among the thirty values before one, without
 * those between which the series breaks. A value jumps where there are at least two such differences, and its distance from
 * the value before is more than three times the usual change. The first value after a break is asked of too, and said to be
 * that: the break may be why.
 */
public final class Series {

    /** A longer look back tells no more of what is usual now. */
    private static final int LOOKED_BACK = 30;

    private static final int AT_LEAST = 2;
    private static final BigDecimal TIMES = BigDecimal.valueOf(3);
    private static final int DIGITS = 6;

    private final List<Value> values;
    private final List<LocalDate> breaks;

    /** @param line of the upload, or place in the form, where it is new or different; null: it stands as it is */
    public record Value(
            Period period, BigDecimal value, @Nullable Integer line) {}

    /**
     * A value that is further from the one before than usual.
     *
     * @param last the value before
     * @param usual change
     * @param afterBreak whether the series breaks between both
     */
    public record Jump(BigDecimal value, int line, BigDecimal last, BigDecimal usual, boolean afterBreak) {

        /** The key of the words that say so. */
        public String key() {
            return afterBreak ? "jump-after-break" : "jump";
        }
    }

    /** @param breaks days from which the values are not to be compared with those before, the latest first */
    public Series(List<Value> values, List<LocalDate> breaks) {
        this.values = new ArrayList<>(values);
        this.breaks = breaks;
        this.values.sort(Comparator.comparing((Value each) -> each.period.lastDay())
                .thenComparing(each -> each.period.firstDay(), Comparator.reverseOrder()));
    }

    /** In order of their periods. */
    public List<Jump> jumps() {
        List<Jump> jumps = new ArrayList<>();
        for (int place = 1; place < values.size(); place++) {
            Value value = values.get(place);
            List<BigDecimal> changes = value.line == null ? List.of() : changesBefore(place);
            if (value.line == null || changes.size() < AT_LEAST) {
                continue;
            }
            BigDecimal usual = median(changes);
            BigDecimal last = values.get(place - 1).value;
            if (value.value.subtract(last).abs().compareTo(TIMES.multiply(usual)) > 0) {
                BigDecimal rounded = usual.setScale(DIGITS, RoundingMode.HALF_UP);
                jumps.add(new Jump(
                        value.value,
                        value.line,
                        last,
                        rounded.signum() == 0 ? BigDecimal.ZERO : rounded.stripTrailingZeros(),
                        breaksBefore(place)));
            }
        }
        return jumps;
    }

    private List<BigDecimal> changesBefore(int place) {
        List<BigDecimal> changes = new ArrayList<>(LOOKED_BACK);
        for (int i = Math.max(1, place - LOOKED_BACK + 1); i < place; i++) {
            if (!breaksBefore(i)) {
                changes.add(
                        values.get(i).value.subtract(values.get(i - 1).value).abs());
            }
        }
        return changes;
    }

    /** Whether the value at this place and the one before are not to be compared. */
    private boolean breaksBefore(int place) {
        return !Objects.equals(begun(values.get(place)), begun(values.get(place - 1)));
    }

    private @Nullable LocalDate begun(Value value) {
        for (LocalDate each : breaks) {
            if (!each.isAfter(value.period.firstDay())) {
                return each;
            }
        }
        return null;
    }

    private static BigDecimal median(List<BigDecimal> numbers) {
        numbers.sort(Comparator.naturalOrder());
        int half = numbers.size() / 2;
        return numbers.size() % 2 == 1
                ? numbers.get(half)
                : numbers.get(half - 1).add(numbers.get(half)).divide(BigDecimal.valueOf(2));
    }
}
