package de.teilhabemonitor.web;

import static de.teilhabemonitor.web.Refused.Violation;

import de.teilhabemonitor.time.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The filters {@code from} and {@code to}. */
public record Range(@Nullable LocalDate from, @Nullable LocalDate to) {

    /** @throws Refused where one is no period, or the end lies before the start */
    public static Range of(@Nullable String from, @Nullable String to) {
        List<Violation> violations = new ArrayList<>();
        Optional<Period> first = read("from", from, violations);
        Optional<Period> last = read("to", to, violations);
        if (first.isPresent()
                && last.isPresent()
                && first.get().firstDay().isAfter(last.get().lastDay())) {
            violations.add(Violation.of("to", "reversed", first.get().text()));
        }
        if (!violations.isEmpty()) {
            throw Refused.invalid(violations);
        }
        return new Range(
                first.map(Period::firstDay).orElse(null),
                last.map(Period::lastDay).orElse(null));
    }

    private static Optional<Period> read(String name, @Nullable String text, List<Violation> violations) {
        if (text == null) {
            return Optional.empty();
        }
        Optional<Period> period = Period.parse(text);
        if (period.isEmpty()) {
            violations.add(Violation.of(name, "not-period"));
        }
        return period;
    }
}
