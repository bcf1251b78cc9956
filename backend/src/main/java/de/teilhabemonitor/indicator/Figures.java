package de.teilhabemonitor.indicator;

import com.fasterxml.jackson.databind.JsonNode;
import de.teilhabemonitor.answer.Answer;
import de.teilhabemonitor.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the observations of an indicator say: the headline of each territory and the gap between groups. The database
 * picks the latest rows ({@link #SQL}), this class says which of them speaks.
 */
final class Figures {

    /**
     * Read beside an indicator {@code t}, for the territories in the parameter {@code spoken}: the latest value of each
     * combination of codes, and per territory the latest period in which both groups of the gap have a value (or, where
     * there is none, in which one has).
     */
    static final String SQL = """
            json_build_object(
                'counts', (select json_build_object('values', count(o.value), 'rows', count(*))
                    from observation o where o.indicator = t.code and o.rank = 0),
                'home', t.territories && cast(:home as text[]),
                'unit', (select json_build_object('code', u.code, 'title', u.title, 'symbol', u.symbol,
                    'change', u.change) from unit u where u.code = t.unit),
                'groups', (select json_object_agg(c.code, c.title) from dimension_code c
                    where c.dimension = t.gap_dimension and c.code = any(t.gap_codes)),
                'latest', (select json_agg(l) from (
                    select distinct on (o.territory, o.dimensions) o.territory, o.period, o.dimensions, o.value, o.flags,
                        o.computed, o.provenance, o.note, o.sources
                    from observation o
                    where o.indicator = t.code and o.rank = 0 and o.value is not null
                        and o.territory = any(cast(:spoken as text[]))
                    order by o.territory, o.dimensions, o.last_day desc, o.first_day desc) l),
                'gaps', (select json_agg(g) from (
                    select distinct on (o.territory) o.territory, o.period, x.others,
                        max(o.value) filter (where o.dimensions = x.first_group) as first,
                        max(o.value) filter (where o.dimensions = x.second_group) as second,
                        max(o.note) filter (where o.dimensions = x.first_group) as "firstNote",
                        max(o.note) filter (where o.dimensions = x.second_group) as "secondNote"
                    from (select h.others,
                            array(select d from unnest(h.others || (t.gap_dimension || ':' || t.gap_codes[1])) d order by d)
                                as first_group,
                            array(select d from unnest(h.others || (t.gap_dimension || ':' || t.gap_codes[2])) d order by d)
                                as second_group
                        from (select array(select d from unnest(t.headline) d
                                where d not like t.gap_dimension || ':%') as others) h) x
                    join observation o on o.indicator = t.code and o.rank = 0 and o.value is not null
                        and o.territory = any(cast(:spoken as text[]))
                        and o.dimensions in (x.first_group, x.second_group)
                    where t.gap_dimension is not null
                    group by o.territory, o.period, o.first_day, o.last_day, x.others
                    order by o.territory, count(*) desc, o.last_day desc, o.first_day desc) g))""";

    private final Indicator indicator;
    private final JsonNode read;
    private final Answer answer;

    Figures(Indicator indicator, JsonNode read, Answer answer) {
        this.indicator = indicator;
        this.read = read;
        this.answer = answer;
    }

    /** How many values there are; second ones for the same key do not count. */
    int observations() {
        return read.path("counts").path("values").asInt();
    }

    /** How many rows only say why there is no value. */
    int observationsWithoutValue() {
        return read.path("counts").path("rows").asInt() - observations();
    }

    /** home: the home territory or one of its municipalities has a value; elsewhere; or none. */
    String availability() {
        return read.path("home").asBoolean() ? "home" : observations() > 0 ? "elsewhere" : "none";
    }

    UnitView unit() {
        return UnitView.of(read.path("unit"), answer);
    }

    /** The headline of the home territory or, where it has no value at all, of the first municipality that has one. */
    Optional<Value> home() {
        return answer.plan().home().stream()
                .map(this::headline)
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** The headlines of these territories, in their order; those without a value are left out. */
    List<Value> headlines(List<String> territories) {
        return territories.stream()
                .map(this::headline)
                .flatMap(Optional::stream)
                .toList();
    }

    /**
     * The latest value for the codes of the headline; none where the indicator has no headline. Where a territory has
     * none but has values of groups, the latest of these, marked as such; of several equally late ones the one with the
     * fewest codes, then the first by its codes.
     */
    private Optional<Value> headline(String territory) {
        if (indicator.headline == null) {
            return Optional.empty();
        }
        JsonNode best = null;
        for (JsonNode row : read.path("latest")) {
            if (!row.path("territory").asText().equals(territory)) {
                continue;
            }
            if (Dimensions.list(row.path("dimensions")).equals(indicator.headline)) {
                return Optional.of(Value.of(row, false, answer));
            }
            if (best == null || later(row, best)) {
                best = row;
            }
        }
        return Optional.ofNullable(best).map(row -> Value.of(row, true, answer));
    }

    private static boolean later(JsonNode row, JsonNode than) {
        int byPeriod = period(row).compareTo(period(than));
        if (byPeriod != 0) {
            return byPeriod > 0;
        }
        return row.path("dimensions").size() < than.path("dimensions").size();
    }

    private static Period period(JsonNode row) {
        return Period.of(row.path("period").asText());
    }

    /** The gap of the home territory or, where it has none, of the first municipality that has one. */
    Optional<Gap> homeGap() {
        return gaps(answer.plan().home()).stream().findFirst();
    }

    List<Gap> gaps(List<String> territories) {
        List<Gap> gaps = new ArrayList<>();
        for (String territory : territories) {
            for (JsonNode row : read.path("gaps")) {
                if (row.path("territory").asText().equals(territory)) {
                    gaps.add(Gap.of(row, indicator, read.path("groups"), answer));
                }
            }
        }
        return gaps;
    }
}
