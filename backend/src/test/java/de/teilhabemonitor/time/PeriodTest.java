package de.teilhabemonitor.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {

    @ParameterizedTest
    @CsvSource({
        "2024, 2024-01-01, 2024-12-31",
        "2024-02, 2024-02-01, 2024-02-29",
        "1900-02, 1900-02-01, 1900-02-28",
        "2024-12-31, 2024-12-31, 2024-12-31"
    })
    void standsForAllItsDays(String text, LocalDate first, LocalDate last) {
        Period period = Period.of(text);
        assertEquals(first, period.firstDay());
        assertEquals(last, period.lastDay());
        assertTrue(period.contains(first) && period.contains(last));
        assertFalse(period.contains(first.minusDays(1)) || period.contains(last.plusDays(1)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "24",
                "0000",
                "0000-01",
                "2024-",
                "2024-1",
                "2024-13",
                "2024-00",
                "2023-02-29",
                "2024-01-32",
                "-2024",
                "2024-01-01T00:00",
                " 2024",
                "２０２４",
                "2024-01-01-01"
            })
    void refusesWhatIsNoPeriod(String text) {
        assertEquals(Optional.empty(), Period.parse(text));
        assertThrows(IllegalArgumentException.class, () -> Period.of(text));
    }

    @Test
    void tellsTheYearFromItsLastDay() {
        assertNotEquals(Period.of("2024"), Period.of("2024-12-31"));
    }

    @Test
    void comesLaterByTheLastDayThenTheFinerOne() {
        List<String> sorted = List.of("2024-12", "2023", "2024-12-31", "2024-11-30", "2024", "2024-11").stream()
                .map(Period::of)
                .sorted()
                .map(Period::text)
                .toList();
        assertEquals(List.of("2023", "2024-11", "2024-11-30", "2024", "2024-12", "2024-12-31"), sorted);
    }

    @Test
    void belongsToTheYearOfItsLastDay() {
        assertEquals(2024, Period.of("2024-12-31").year());
        assertEquals(2024, Period.of("2024").year());
        assertTrue(Period.of("2024-12-31").isDay());
        assertFalse(Period.of("2024-12").isDay());
    }

    @Provide
    Arbitrary<String> almostPeriods() {
        return Arbitraries.oneOf(
                Arbitraries.strings().withChars("0123456789-").ofMaxLength(11),
                Arbitraries.strings().ofMaxLength(11),
                Arbitraries.integers().between(1, 9999).map("%04d"::formatted),
                Arbitraries.longs().between(-700_000, 2_900_000).map(day -> LocalDate.ofEpochDay(day)
                        .toString()),
                Arbitraries.longs()
                        .between(-700_000, 2_900_000)
                        .map(day -> LocalDate.ofEpochDay(day).toString().substring(0, 7)));
    }

    @Property
    void readsBackWhatItSays(@ForAll("almostPeriods") String text) {
        Period.parse(text).ifPresent(period -> {
            assertEquals(text, period.toString());
            assertEquals(Optional.of(period), Period.parse(period.toString()));
            assertFalse(period.firstDay().isAfter(period.lastDay()));
            assertTrue(period.firstDay().toString().startsWith(text));
            assertTrue(period.lastDay().toString().startsWith(text));
        });
    }
}
