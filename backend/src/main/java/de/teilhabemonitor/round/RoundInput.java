package de.teilhabemonitor.round;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A round as a coordinator wants it. */
record RoundInput(
        @Nullable String code,
        Map<String, String> title,
        String reportsFrom,
        String reportsTo,
        LocalDate opens,
        LocalDate due,
        Measures measures) {

    /** One of the four. */
    record Measures(
            @Nullable Boolean all,
            @Nullable List<String> fields,
            @Nullable List<String> organisations,
            @Nullable List<String> measures) {

        /** The first that names some; all where none does. */
        static Measures of(List<String> fields, List<String> organisations, List<String> measures) {
            return new Measures(
                    fields.isEmpty() && organisations.isEmpty() && measures.isEmpty(),
                    fields.isEmpty() ? null : fields,
                    organisations.isEmpty() ? null : organisations,
                    measures.isEmpty() ? null : measures);
        }
    }

    /** Another title or day. */
    record Edit(Map<String, String> title, LocalDate due) {}
}
