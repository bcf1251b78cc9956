package de.teilhabemonitor.measure;

import de.teilhabemonitor.time.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What can be computed about a measure, with the input that it was computed from.
 *
 * @param plannedEnd the input of the signals on the end
 */
public record Signal(String signal, @Nullable Period plannedEnd) {

    public static final List<String> ALL =
            List.of("overdue", "ends-this-year", "no-indicator", "no-goal", "status-unknown");

    private static final Set<String> UNFINISHED = Set.of("planned", "in-progress", "paused");

    /** The same rules as {@link #of}, for filters and counts. Asks for the parameter {@code today}. */
    static final String SQL = """
            array_remove(array[
                case when t.ends_on < cast(:today as date) and t.status in ('planned', 'in-progress', 'paused')
                    then 'overdue' end,
                case when extract(year from t.ends_on) = extract(year from cast(:today as date))
                    and t.ends_on >= cast(:today as date)
                    and t.status in ('planned', 'in-progress', 'paused')
                    then 'ends-this-year' end,
                case when t.indicators = '{}' then 'no-indicator' end,
                case when t.goals = '{}' then 'no-goal' end,
                case when t.status = 'unknown' then 'status-unknown' end], null)""";

    /** How many measures have each signal that any has. Asks for the parameter {@code today}. */
    public static final String COUNTS =
            "select signal, count(*) as found from measure t, unnest(%s) signal where t.retired_at is null group by signal"
                    .formatted(SQL);

    /**
     * Overdue: the last day of the planned end has passed while the measure is planned, in progress or paused; never
     * where the status is unknown, because unknown is not "not done".
     */
    static List<Signal> of(Measure measure, LocalDate today) {
        List<Signal> signals = new ArrayList<>();
        Period end = measure.plannedEnd;
        if (end != null && UNFINISHED.contains(measure.status)) {
            if (end.lastDay().isBefore(today)) {
                signals.add(new Signal("overdue", end));
            } else if (end.lastDay().getYear() == today.getYear()) {
                signals.add(new Signal("ends-this-year", end));
            }
        }
        if (measure.indicators.isEmpty()) {
            signals.add(new Signal("no-indicator", null));
        }
        if (measure.goals.isEmpty()) {
            signals.add(new Signal("no-goal", null));
        }
        if (measure.status.equals("unknown")) {
            signals.add(new Signal("status-unknown", null));
        }
        return signals;
    }
}
