package de.teilhabemonitor.indicator;

import com.fasterxml.jackson.databind.JsonNode;
import de.teilhabemonitor.answer.Answer;
import de.teilhabemonitor.answer.Kind;
import de.teilhabemonitor.answer.Reference;
import de.teilhabemonitor.text.Text;
import de.teilhabemonitor.text.TextView;
import de.teilhabemonitor.time.Period;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What value shall be reached when, for whom, and who said so.
 *
 * @param id stays the same whatever else changes
 * @param dimensions empty: the total
 */
record Target(
        String id,
        Reference territory,
        Map<String, String> dimensions,
        Period period,
        BigDecimal value,
        @Nullable TextView basis,
        List<Reference> sources,
        Assessment assessment) {

    /** Read beside an indicator {@code t}: its targets, each with the values that it is about. */
    static final String SQL = """
            (select json_agg(json_build_object('target', x.target, 'territory', x.territory, 'dimensions', x.dimensions,
                'series', (select json_agg(json_build_object('period', o.period, 'value', o.value)
                        order by o.last_day, o.first_day desc)
                    from observation o where o.indicator = t.code and o.rank = 0 and o.value is not null
                        and o.territory = x.territory and o.dimensions = x.dimensions)))
            from (select target, coalesce(target ->> 'territory', (select cast(p.home_territory as text) from plan p)) as territory,
                    case when target -> 'dimensions' is not null
                        then array(select d collate "C" from jsonb_array_elements_text(target -> 'dimensions') d order by 1)
                        else t.headline end as dimensions
                from jsonb_array_elements(t.targets) target) x)""";

    /** @param breaks rows of breaks of the indicator */
    static List<Target> list(JsonNode rows, JsonNode breaks, Answer answer) {
        List<Target> targets = new ArrayList<>();
        for (JsonNode row : rows) {
            JsonNode said = row.path("target");
            String territory = row.path("territory").asText();
            List<Assessment.Point> series = new ArrayList<>();
            row.path("series")
                    .forEach(point -> series.add(new Assessment.Point(
                            Period.of(point.path("period").asText()),
                            point.path("value").decimalValue())));
            Period period = Period.of(said.path("period").asText());
            BigDecimal value = said.path("value").decimalValue();
            targets.add(new Target(
                    said.path("id").asText(),
                    answer.reference(Kind.TERRITORY, territory),
                    Dimensions.map(Dimensions.list(row.path("dimensions"))),
                    period,
                    value,
                    said.has("basis") ? answer.words(words(said.path("basis"))) : null,
                    answer.sources(Dimensions.list(said.path("sources"))),
                    Assessment.of(
                            period,
                            value,
                            said.has("baseline")
                                    ? Period.of(said.path("baseline").asText())
                                    : null,
                            series,
                            since(breaks, territory),
                            answer.today())));
        }
        return targets;
    }

    private static Text words(JsonNode words) {
        Map<String, String> map = new LinkedHashMap<>();
        words.properties()
                .forEach(each -> map.put(each.getKey(), each.getValue().asText()));
        return new Text(new TreeMap<>(map), new TreeMap<>());
    }

    /** Breaks of the series of this territory. */
    private static List<Period> since(JsonNode breaks, String territory) {
        List<Period> since = new ArrayList<>();
        breaks.forEach(row -> {
            if (!row.hasNonNull("territory") || row.path("territory").asText().equals(territory)) {
                since.add(Period.of(row.path("since").asText()));
            }
        });
        return since;
    }
}
