package de.teilhabemonitor.measure;

import com.fasterxml.jackson.databind.JsonNode;
import de.teilhabemonitor.answer.Answer;
import de.teilhabemonitor.answer.Kind;
import de.teilhabemonitor.answer.Links;
import de.teilhabemonitor.answer.Listing;
import de.teilhabemonitor.answer.Reference;
import de.teilhabemonitor.answer.Retirement;
import de.teilhabemonitor.answer.Slice.Row;
import de.teilhabemonitor.text.TextView;
import de.teilhabemonitor.time.Period;
import de.teilhabemonitor.web.Refused;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

record MeasureView(
        String code,
        TextView title,
        Reference field,
        List<Reference> goals,
        @Nullable TextView description,
        String status,
        @Nullable Period statusAsOf,
        @Nullable TextView statusBasis,
        @Nullable TextView statusReason,
        @Nullable Report report,
        @Nullable Entry statusEntry,
        @Nullable Reference continuedBy,
        List<Reference> continues,
        @Nullable Period plannedStart,
        @Nullable Period plannedEnd,
        @Nullable Period actualStart,
        @Nullable Period actualEnd,
        Reference territory,
        @Nullable Reference lead,
        List<Reference> partners,
        List<Reference> indicators,
        List<Reference> documents,
        String provenance,
        @Nullable String contact,
        List<Milestone> milestones,
        List<Signal> signals,
        List<Reference> sources,
        @Nullable Retirement retired,
        List<String> outdatedTranslations,
        int version,
        Instant updatedAt,
        Links links) {

    /** What the report says besides that the status rests on; nothing: it rests on a source of the plan. */
    record Report(
            @Nullable Map<String, String> next, @Nullable Map<String, String> obstacles) {

        static @Nullable Report of(JsonNode read, Answer answer) {
            return read.isObject()
                    ? new Report(words(read.path("next"), answer), words(read.path("obstacles"), answer))
                    : null;
        }

        private static @Nullable Map<String, String> words(JsonNode read, Answer answer) {
            Map<String, String> words = new LinkedHashMap<>();
            answer.plan().languages().stream()
                    .filter(read::hasNonNull)
                    .forEach(language -> words.put(language, read.path(language).asText()));
            return words.isEmpty() ? null : words;
        }
    }

    /**
     * By whom the status was last set here by hand.
     *
     * @param office null: the coordinating office
     */
    record Entry(@Nullable Reference office, Instant at) {

        static @Nullable Entry of(JsonNode read, Answer answer) {
            return read.isObject()
                    ? new Entry(
                            answer.optional(
                                    Kind.ORGANISATION, read.path("office").asText(null)),
                            Instant.parse(read.path("at").asText()))
                    : null;
        }
    }

    /**
     * Read beside one measure: what it continues, the report that said how it stands, and who said so by hand, unless a report
     * or an import did later: rows of an import name their sources. A report of an earlier day has set nothing.
     */
    private static final String BESIDE = """
            json_build_object('continues', %s, 'entry', (
                select case when c.subject = 'measures/' || t.code and c.batch is null then json_build_object(
                    'office', c.office, 'at', to_char(c.applied_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')) end
                from applied_change c
                where c.subject = 'measures/' || t.code
                        and (c.fields @> '[{"field": "status"}]' or c.fields @> '[{"field": "statusAsOf"}]')
                    or c.subject like 'reports/%%' and c.about @> array['measures/' || t.code]
                        and c.about[1] = 'measures/' || t.code
                        and not exists (select 1 from progress_report o
                            where o.code = substr(c.subject, 9) and (last_day(o.status_as_of), first_day(o.status_as_of))
                                < (last_day(t.status_as_of), first_day(t.status_as_of)))
                order by c.number desc limit 1), 'report', (
                select json_build_object('next', r.next, 'obstacles', r.obstacles) from progress_report r
                where r.measure = t.code and r.happened = t.status_basis and r.status_as_of = t.status_as_of
                    and r.retired_at is null and r.taken_down_at is null
                order by r.updated_at desc limit 1))""";

    /** Read beside the measure: those that were merged into it or replaced by it. */
    static final String CONTINUES =
            "(select json_agg(m.code order by m.code) from measure m where m.continued_by = t.code)";

    /** @throws Refused 404 where there is none, 410 where it was taken down */
    static MeasureView one(Session database, String code, Answer answer) {
        return of(
                Listing.of(database, Measure.class, "measure")
                        .more(BESIDE.formatted(CONTINUES))
                        .where("t.code = :code", "code", code)
                        .one(),
                answer);
    }

    static MeasureView of(Row<Measure> row, Answer answer) {
        Measure measure = row.entity();
        JsonNode beside = row.more();
        return new MeasureView(
                measure.code,
                answer.words(measure.title),
                answer.reference(Kind.FIELD, measure.field),
                answer.references(Kind.GOAL, measure.goals),
                answer.optional(measure.description),
                measure.status,
                measure.statusAsOf,
                answer.optional(measure.statusBasis),
                answer.optional(measure.statusReason),
                Report.of(beside.path("report"), answer),
                Entry.of(beside.path("entry"), answer),
                answer.optional(Kind.MEASURE, measure.continuedBy),
                continues(beside.isObject() ? beside.path("continues") : beside, answer),
                measure.plannedStart,
                measure.plannedEnd,
                measure.actualStart,
                measure.actualEnd,
                answer.reference(Kind.TERRITORY, measure.territory),
                answer.optional(Kind.ORGANISATION, measure.lead),
                answer.references(Kind.ORGANISATION, measure.partners),
                answer.references(Kind.INDICATOR, measure.indicators),
                answer.references(Kind.DOCUMENT, measure.documents),
                measure.provenance,
                measure.contact,
                Milestone.list(measure.milestones, answer),
                Signal.of(measure, answer.today()),
                answer.sources(measure.sources),
                Retirement.of(measure),
                answer.outdated("title", measure.title, "description", measure.description),
                measure.version,
                measure.updatedAt,
                answer.links(Kind.MEASURE, measure.code));
    }

    private static List<Reference> continues(JsonNode codes, Answer answer) {
        if (!codes.isArray()) {
            return List.of();
        }
        List<Reference> continued = new ArrayList<>();
        codes.forEach(code -> continued.add(answer.reference(Kind.MEASURE, code.asText())));
        return continued;
    }
}
