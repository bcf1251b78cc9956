package de.teilhabemonitor.measure;

import de.teilhabemonitor.answer.Answer;
import de.teilhabemonitor.answer.Kind;
import de.teilhabemonitor.answer.Links;
import de.teilhabemonitor.answer.Reference;
import de.teilhabemonitor.answer.Slice.Row;
import de.teilhabemonitor.time.Period;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

record MeasureView(
        String code,
        Map<String, String> title,
        Reference field,
        List<Reference> goals,
        @Nullable Map<String, String> description,
        String status,
        @Nullable Period statusAsOf,
        @Nullable Map<String, String> statusBasis,
        @Nullable Period plannedStart,
        @Nullable Period plannedEnd,
        Reference territory,
        @Nullable Reference lead,
        List<Reference> partners,
        List<Reference> indicators,
        List<Reference> documents,
        String provenance,
        List<Signal> signals,
        List<Reference> sources,
        List<String> outdatedTranslations,
        int version,
        Instant updatedAt,
        Links links) {

    static MeasureView of(Row<Measure> row, Answer answer) {
        Measure measure = row.entity();
        return new MeasureView(
                measure.code,
                answer.words(measure.title),
                answer.reference(Kind.FIELD, measure.field),
                answer.references(Kind.GOAL, measure.goals),
                answer.optional(measure.description),
                measure.status,
                measure.statusAsOf,
                answer.optional(measure.statusBasis),
                measure.plannedStart,
                measure.plannedEnd,
                answer.reference(Kind.TERRITORY, measure.territory),
                answer.optional(Kind.ORGANISATION, measure.lead),
                answer.references(Kind.ORGANISATION, measure.partners),
                answer.references(Kind.INDICATOR, measure.indicators),
                answer.references(Kind.DOCUMENT, measure.documents),
                measure.provenance,
                Signal.of(measure, answer.today()),
                answer.sources(measure.sources),
                answer.outdated("title", measure.title, "description", measure.description),
                measure.version,
                measure.updatedAt,
                answer.links(Kind.MEASURE, measure.code));
    }
}
