package de.teilhabemonitor.indicator;

import com.fasterxml.jackson.databind.JsonNode;
import de.teilhabemonitor.answer.Listing;
import de.teilhabemonitor.answer.Slice.Row;
import de.teilhabemonitor.time.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** @param value in the unit of the indicator; left out where {@code flags} say why there is none */
record ObservationView(
        String territory,
        Period period,
        LocalDate firstDay,
        LocalDate lastDay,
        Map<String, String> dimensions,
        @Nullable BigDecimal value,
        List<String> flags,
        boolean computed,
        String provenance,
        @Nullable String note,
        List<String> sources,
        List<Other> others) {

    /** Read beside the observation: what else was published for the same key. */
    static final String OTHERS = """
            (select json_agg(json_build_object('value', o.value, 'flags', o.flags, 'computed', o.computed,
                    'provenance', o.provenance, 'note', o.note, 'sources', o.sources) order by o.rank)
                from observation o
                where o.indicator = t.indicator and o.territory = t.territory and o.period = t.period
                    and o.dimensions = t.dimensions and o.rank > 0)""";

    record Other(
            @Nullable BigDecimal value,
            List<String> flags,
            boolean computed,
            String provenance,
            @Nullable String note,
            List<String> sources) {

        static Other of(JsonNode row) {
            return new Other(
                    row.path("value").isNumber() ? row.path("value").decimalValue() : null,
                    Dimensions.list(row.path("flags")),
                    row.path("computed").asBoolean(),
                    row.path("provenance").asText(),
                    row.path("note").textValue(),
                    Dimensions.list(row.path("sources")));
        }
    }

    /** All that are published for an indicator, in the order of the list. */
    static List<ObservationView> all(Session database, String indicator) {
        try (Stream<Row<Observation>> rows = Listing.of(database, Observation.class, "observation")
                .more(OTHERS)
                .where("t.rank = 0")
                .where("t.indicator = :indicator", "indicator", indicator)
                .all("t.last_day, t.first_day, t.territory, t.dimensions")) {
            return rows.map(ObservationView::of).toList();
        }
    }

    static ObservationView of(Row<Observation> row) {
        Observation observation = row.entity();
        List<Other> others = new ArrayList<>();
        row.more().forEach(other -> others.add(Other.of(other)));
        return new ObservationView(
                observation.territory,
                observation.period,
                observation.firstDay,
                observation.lastDay,
                Dimensions.map(observation.dimensions),
                observation.value,
                observation.flags,
                observation.computed,
                observation.provenance,
                observation.note,
                observation.sources,
                others);
    }
}
