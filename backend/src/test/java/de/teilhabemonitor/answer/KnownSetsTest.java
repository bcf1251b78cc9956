package de.teilhabemonitor.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class KnownSetsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 28);

    private final KnownSets known = new KnownSets();

    @Test
    void areKeptForAVersionOfThePlan() {
        Sets first = read("measures", 7, TODAY);
        assertSame(first, read("measures", 7, TODAY));
        assertSame(first, read("measures", 6, TODAY), "who began earlier may see what is newer");
        assertNotSame(first, read("measures", 8, TODAY));
    }

    @Test
    void areKeptForADay() {
        assertNotSame(read("measures", 7, TODAY), read("measures", 7, TODAY.plusDays(1)));
    }

    @Test
    void areKeptForEachList() {
        assertNotSame(read("measures", 7, TODAY), read("indicators", 7, TODAY));
    }

    @Test
    void countUnderTheOtherFilters() {
        Facet field = new Facet("field", "", false, null, List.of("HF01"), null);
        Facet goal = new Facet("goal", "", true, null, List.of(), null);
        Sets sets = new Sets(
                List.of(field, goal),
                List.of(
                        new Sets.Row("M-1", List.of(List.of("HF01"), List.of("Z1", "Z2"))),
                        new Sets.Row("M-2", List.of(List.of("HF02"), List.of("Z2"))),
                        new Sets.Row("M-3", List.of(List.of("HF01"), List.of()))));
        assertEquals(
                List.of(
                        new Count("", "", 2),
                        new Count("field", "HF01", 2),
                        new Count("field", "HF02", 1),
                        new Count("goal", "Z1", 1),
                        new Count("goal", "Z2", 1)),
                sets.count(List.of(field, goal), null));
        assertEquals(
                List.of(new Count("", "", 0), new Count("field", "HF02", 1)),
                sets.count(List.of(field, goal), List.of("M-2", "unknown")));
    }

    private Sets read(String list, long planVersion, LocalDate day) {
        return known.get(list, planVersion, day, () -> new Sets(List.of(), List.of()));
    }
}
