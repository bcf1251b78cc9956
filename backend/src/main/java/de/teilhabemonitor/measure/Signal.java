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
 * @param due until when a report is asked for
 * @param since from then on the reported status is too old
 */
public record Signal(
        String signal,
        @Nullable Period plannedEnd,
        @Nullable LocalDate due,
        @Nullable LocalDate since) {

    public static final List<String> ALL = List.of(
            "overdue",
            "ends-this-year",
            "no-indicator",
            "no-goal",
            "status-unknown",
            "report-due",
            "report-overdue",
            "stale");

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
                case when t.status = 'unknown' then 'status-unknown' end,
                case when cast(:today as date) between t.report_from and t.report_due and t.retired_at is null
                    then 'report-due' end,
                case when t.report_due < cast(:today as date) and t.retired_at is null then 'report-overdue' end,
                case when t.stale_from <= cast(:today as date) and t.retired_at is null then 'stale' end], null)""";

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
                signals.add(Signal.onEnd("overdue", end));
            } else if (end.lastDay().getYear() == today.getYear()) {
                signals.add(Signal.onEnd("ends-this-year", end));
            }
        }
        if (measure.indicators.isEmpty()) {
            signals.add(Signal.plain("no-indicator"));
        }
        if (measure.goals.isEmpty()) {
            signals.add(Signal.plain("no-goal"));
        }
        if (measure.status.equals("unknown")) {
            signals.add(Signal.plain("status-unknown"));
        }
        addReports(measure, today, signals);
        return signals;
    }

    /**
     * From the first reporting round on: a report is asked for and not there, or the reported status is older than 400
     * days. Only what is public counts: a report that was submitted is not there before it is applied. On what has left the
     * plan nobody reports any more.
     */
    private static void addReports(Measure measure, LocalDate today, List<Signal> signals) {
        if (measure.retiredAt != null) {
            return;
        }
        LocalDate due = measure.reportDue;
        if (due != null && due.isBefore(today)) {
            signals.add(new Signal("report-overdue", null, due, null));
        } else if (due != null && measure.reportFrom != null && !today.isBefore(measure.reportFrom)) {
            signals.add(new Signal("report-due", null, due, null));
        }
        if (measure.staleFrom != null && !measure.staleFrom.isAfter(today)) {
            signals.add(new Signal("stale", null, null, measure.staleFrom));
        }
    }

    private static Signal onEnd(String signal, Period end) {
        return new Signal(signal, end, null, null);
    }

    private static Signal plain(String signal) {
        return new Signal(signal, null, null, null);
    }
}
