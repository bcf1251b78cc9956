package de.teilhabemonitor.indicator;

import de.teilhabemonitor.answer.Answer;
import de.teilhabemonitor.answer.Kind;
import de.teilhabemonitor.answer.Links;
import de.teilhabemonitor.answer.Reference;
import de.teilhabemonitor.answer.Retirement;
import de.teilhabemonitor.answer.Slice.Row;
import de.teilhabemonitor.text.TextView;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

record IndicatorView(
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
        List<Reference> sources,
        @Nullable Retirement retired,
        List<String> outdatedTranslations,
        int version,
        Instant updatedAt,
        Links links) {

    static IndicatorView of(Row<Indicator> row, Answer answer) {
        Indicator indicator = row.entity();
        Figures figures = new Figures(indicator, row.more(), answer);
        return new IndicatorView(
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
                answer.sources(indicator.sources),
                Retirement.of(indicator),
                answer.outdated("title", indicator.title, "definition", indicator.definition),
                indicator.version,
                indicator.updatedAt,
                answer.links(Kind.INDICATOR, indicator.code));
    }
}
