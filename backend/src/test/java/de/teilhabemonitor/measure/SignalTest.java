package de.teilhabemonitor.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import de.teilhabemonitor.time.Period;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SignalTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 7, 1);

    private static Measure measure(String status, String end) {
        Measure measure = new Measure();
        measure.status = status;
        measure.plannedEnd = end.equals("-") ? null : Period.of(end);
        measure.goals = List.of("D1-1");
        measure.indicators = List.of("taalniveau");
        return measure;
    }

    private static List<String> signals(Measure measure) {
        return Signal.of(measure, TODAY).stream().map(Signal::signal).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-06-30, overdue",
        "2026-06, overdue",
        "2025, overdue",
        "2026-07-01, ends-this-year",
        "2026-07, ends-this-year",
        "2026, ends-this-year",
        "2027-01-01, ''",
        "2027, ''",
        "-, ''"
    })
    void countsFromTheLastDayOfThePlannedEnd(String end, String signal) {
        List<String> expected = signal.isEmpty() ? List.of() : List.of(signal);
        assertEquals(expected, signals(measure("planned", end)));
        assertEquals(expected, signals(measure("in-progress", end)));
        assertEquals(expected, signals(measure("paused", end)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"completed", "established", "ended", "merged", "replaced"})
    void neverCallsOverdueWhatHasCometoAnEnd(String status) {
        assertEquals(List.of(), signals(measure(status, "2020")));
        assertEquals(List.of(), signals(measure(status, "2026")));
    }

    @Test
    void neverCallsOverdueWhatIsUnknown() {
        assertEquals(List.of("status-unknown"), signals(measure("unknown", "2020")));
    }

    @Test
    void namesWhatIsMissing() {
        Measure measure = measure("planned", "2020");
        measure.goals = List.of();
        measure.indicators = List.of();
        assertEquals(List.of("overdue", "no-indicator", "no-goal"), signals(measure));
        assertEquals(Period.of("2020"), Signal.of(measure, TODAY).get(0).plannedEnd());
        assertNull(Signal.of(measure, TODAY).get(1).plannedEnd());
    }

    @ParameterizedTest
    @CsvSource({
        "2026-07-02, 2026-08-31, ''",
        "2026-07-01, 2026-08-31, report-due",
        "2026-05-01, 2026-07-01, report-due",
        "2026-05-01, 2026-06-30, report-overdue"
    })
    void asksForAReportFromItsFirstDayToItsLast(LocalDate from, LocalDate due, String signal) {
        Measure measure = measure("unknown", "-");
        measure.status = "completed";
        measure.reportFrom = from;
        measure.reportDue = due;
        assertEquals(signal.isEmpty() ? List.of() : List.of(signal), signals(measure));
        Signal.of(measure, TODAY).forEach(each -> assertEquals(due, each.due()));
    }

    @Test
    void callsStaleWhatIsTooOld() {
        Measure measure = measure("in-progress", "2030");
        measure.staleFrom = TODAY.plusDays(1);
        assertEquals(List.of(), signals(measure));
        measure.staleFrom = TODAY;
        assertEquals(List.of("stale"), signals(measure));
        assertEquals(TODAY, Signal.of(measure, TODAY).get(0).since());
    }
}
