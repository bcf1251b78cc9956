package de.teilhabemonitor.indicator;

import com.fasterxml.jackson.databind.JsonNode;
import de.teilhabemonitor.answer.Answer;
import de.teilhabemonitor.answer.Kind;
import de.teilhabemonitor.answer.Links;
import de.teilhabemonitor.answer.Listing;
import de.teilhabemonitor.answer.Reference;
import de.teilhabemonitor.answer.Retirement;
import de.teilhabemonitor.answer.Slice.Row;
import de.teilhabemonitor.sql.Sql;
import de.teilhabemonitor.text.TextType;
import de.teilhabemonitor.text.TextView;
import de.teilhabemonitor.web.Refused;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

record IndicatorDetail(
        String code,
        @Nullable String setId,
        TextView title,
        @Nullable TextView definition,
        Reference theme,
        UnitView unit,
        String direction,
        String directionBasis,
        List<Reference> fields,
        @Nullable TextView dataSource,
        @Nullable String periodicity,
        int observations,
        int observationsWithoutValue,
        String availability,
        @Nullable Value headline,
        @Nullable Gap gap,
        @Nullable Map<String, String> headlineDimensions,
        boolean hasHeadline,
        @Nullable Reference defaultBreakdown,
        List<Value> headlines,
        List<Gap> gaps,
        List<Comparison> comparisons,
        List<SeriesBreak> breaks,
        List<DimensionCoverage> coverage,
        List<Target> targets,
        List<Reference> sources,
        @Nullable Retirement retired,
        List<String> outdatedTranslations,
        int version,
        Instant updatedAt,
        Links links) {

    /** Read beside the indicator, further to {@link Figures#SQL}: what only its own page tells. */
    static final String MORE = """
            json_build_object(
                'figures', %s,
                'series', (select json_agg(s) from (
                    select o.territory, o.period, o.dimensions, o.value, o.flags, o.computed, o.provenance, o.note, o.sources
                    from observation o
                    where o.indicator = t.code and o.rank = 0 and o.value is not null and o.dimensions = (
                        select h.dimensions from observation h
                        where h.indicator = t.code and h.rank = 0 and h.value is not null and t.headline is not null
                            and h.territory = (cast(:spoken as text[]))[1]
                        order by h.dimensions = t.headline desc, h.last_day desc, h.first_day desc,
                            cardinality(h.dimensions), h.dimensions
                        limit 1)
                    order by o.last_day desc, o.first_day desc) s),
                'breaks', (select json_agg(b) from (
                    select b.territory, b.since, b.reason, b.sources from series_break b
                    where b.indicator = t.code order by first_day(b.since), b.territory) b),
                'targets', %s,
                'coverage', (select json_agg(json_build_object('dimension', d.code,
                        'home', exists (select 1 from observation o where o.indicator = t.code and o.rank = 0 and o.value is not null
                            and o.territory = any(cast(:home as text[]))
                            and exists (select 1 from unnest(o.dimensions) x where x like d.code || ':%%')),
                        'anywhere', exists (select 1 from observation o where o.indicator = t.code and o.rank = 0 and o.value is not null
                            and exists (select 1 from unnest(o.dimensions) x where x like d.code || ':%%')))
                        order by d.position)
                    from dimension d where d.code = any(t.expected_dimensions)))""".formatted(Figures.SQL, Target.SQL);

    record SeriesBreak(@Nullable Reference territory, String from, TextView reason, List<Reference> sources) {}

    /** Whether an expected breakdown has values for the home territory or its municipalities, and anywhere. */
    record DimensionCoverage(Reference dimension, boolean home, boolean anywhere) {}

    /** @throws Refused 404 where there is none, 410 where it was taken down */
    static IndicatorDetail one(Session database, String code, Answer answer) {
        List<String> territories = territories(database, answer.plan().homeTerritory());
        Row<Indicator> row = Listing.of(database, Indicator.class, "indicator")
                .more(MORE)
                .with("home", answer.plan().home().toArray(new String[0]))
                .with("spoken", territories.toArray(new String[0]))
                .where("t.code = :code", "code", code)
                .one();
        return of(row, territories, answer);
    }

    /** All territories, the home territory first, then its municipalities, then in the order of the plan. */
    private static List<String> territories(Session database, String home) {
        return Sql.values(database, """
                        select cast(code as text) from territory
                        order by code <> :home, parent is distinct from :home, position""", String.class)
                .setParameter("home", home)
                .getResultList();
    }

    /** @param territories all of the plan, the home territory first */
    private static IndicatorDetail of(Row<Indicator> row, List<String> territories, Answer answer) {
        Indicator indicator = row.entity();
        JsonNode more = row.more();
        Figures figures = new Figures(indicator, more.path("figures"), answer);
        return new IndicatorDetail(
                indicator.code,
                indicator.setId,
                answer.words(indicator.title),
                answer.optional(indicator.definition),
                answer.reference(Kind.THEME, indicator.theme),
                figures.unit(),
                indicator.direction,
                indicator.directionBasis,
                answer.references(Kind.FIELD, indicator.fields),
                answer.optional(indicator.dataSource),
                indicator.periodicity,
                figures.observations(),
                figures.observationsWithoutValue(),
                figures.availability(),
                figures.home().orElse(null),
                figures.homeGap().orElse(null),
                indicator.headline == null || indicator.headline.isEmpty() ? null : Dimensions.map(indicator.headline),
                indicator.headline != null,
                answer.optional(Kind.DIMENSION, indicator.defaultBreakdown),
                figures.headlines(territories),
                figures.gaps(territories),
                Comparison.all(more.path("series"), answer),
                breaks(more.path("breaks"), answer),
                coverage(more.path("coverage"), answer),
                Target.list(more.path("targets"), more.path("breaks"), answer),
                answer.sources(indicator.sources),
                Retirement.of(indicator),
                answer.outdated("title", indicator.title, "definition", indicator.definition),
                indicator.version,
                indicator.updatedAt,
                answer.links(Kind.INDICATOR, indicator.code));
    }

    private static List<SeriesBreak> breaks(JsonNode rows, Answer answer) {
        List<SeriesBreak> breaks = new ArrayList<>();
        rows.forEach(row -> breaks.add(new SeriesBreak(
                answer.optional(Kind.TERRITORY, row.path("territory").textValue()),
                row.path("since").asText(),
                answer.words(TextType.read(row.path("reason").toString())),
                answer.sources(Dimensions.list(row.path("sources"))))));
        return breaks;
    }

    private static List<DimensionCoverage> coverage(JsonNode rows, Answer answer) {
        List<DimensionCoverage> coverage = new ArrayList<>();
        rows.forEach(row -> coverage.add(new DimensionCoverage(
                answer.reference(Kind.DIMENSION, row.path("dimension").asText()),
                row.path("home").asBoolean(),
                row.path("anywhere").asBoolean())));
        return coverage;
    }
}
