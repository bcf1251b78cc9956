package de.teilhabemonitor.overview;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import de.teilhabemonitor.answer.Answer;
import de.teilhabemonitor.answer.Kind;
import de.teilhabemonitor.answer.Links;
import de.teilhabemonitor.answer.Reference;
import de.teilhabemonitor.measure.Signal;
import de.teilhabemonitor.plan.Plan;
import de.teilhabemonitor.text.TextType;
import de.teilhabemonitor.text.TextView;
import de.teilhabemonitor.time.Period;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

record PlanView(
        TextView title,
        TextView siteName,
        @Nullable Period adopted,
        @Nullable TextView adoptedBy,
        Reference homeTerritory,
        List<Reference> compareWith,
        List<String> languages,
        @Nullable String contactEmail,
        String timeZone,
        LocalDate today,
        @Nullable String licence,
        JsonNode counts,
        List<StatusCount> statuses,
        List<SignalCount> signals,
        JsonNode coverage,
        List<Aim> aims,
        List<Question> questions,
        boolean feedback,
        @Nullable LastImport lastImport,
        List<Reference> sources,
        List<String> outdatedTranslations,
        long version,
        Instant updatedAt,
        Links links) {

    /** Read in one statement: what the parts of the plan add up to. */
    static final String OVERVIEW = """
            select cast(json_build_object(
                'counts', json_build_object(
                    'fields', (select count(*) from field where retired_at is null), 'goals', (select count(*) from goal where retired_at is null),
                    'measures', (select count(*) from measure where retired_at is null), 'indicators', (select count(*) from indicator where retired_at is null),
                    'observations', o.values, 'observationsWithoutValue', o.rows - o.values,
                    'events', (select count(*) from event where retired_at is null), 'documents', (select count(*) from document where retired_at is null),
                    'organisations', (select count(*) from organisation where retired_at is null), 'sources', (select count(*) from source where retired_at is null)),
                'statuses', (select json_agg(s) from (
                    select status, count(*) as count, count(*) filter (where status_as_of is null) as "withoutAsOf",
                        (array_agg(status_as_of order by first_day(status_as_of)) filter (where status_as_of is not null))[1]
                            as first,
                        (array_agg(status_as_of order by last_day(status_as_of) desc) filter (where status_as_of is not null))[1]
                            as last
                    from measure where retired_at is null group by status order by status) s),
                'signals', (select json_object_agg(signal, found) from (%s) s),
                'coverage', (select json_build_object(
                        'indicators', count(*),
                        'withHomeObservations', count(*) filter (where home),
                        'onlyElsewhere', count(*) filter (where anywhere and not home),
                        'withoutObservations', count(*) filter (where not anywhere))
                    from (select territories <> '{}' as anywhere, territories && cast(:home as text[]) as home
                        from indicator where retired_at is null) i),
                'aims', (select json_agg(a order by a.position) from aim a),
                'questions', (select json_agg(q order by q.position) from question q),
                'import', (select json_build_object('importedAt', imported_at, 'package', package, 'checksum', checksum)
                    from plan_import order by id desc limit 1)) as text)
            from (select count(value) as values, count(*) as rows from observation where rank = 0) o""".formatted(Signal.COUNTS);

    /** @param withoutAsOf how many of these reports have no date */
    record StatusCount(
            String status,
            long count,
            @Nullable String asOfFirst,
            @Nullable String asOfLast,
            long withoutAsOf) {}

    /** @param everyMeasure a signal that every measure has is a sentence about the plan */
    record SignalCount(String signal, long count, boolean everyMeasure) {}

    record Aim(
            String code,
            TextView title,
            @Nullable String section,
            @Nullable Integer page,
            List<Reference> sources) {}

    record Question(String code, TextView title, String askedAbout) {}

    record LastImport(
            Instant importedAt, @JsonProperty("package") String packageName, String checksum) {}

    static PlanView of(Plan plan, JsonNode overview, boolean feedback, Answer answer) {
        List<StatusCount> statuses = new ArrayList<>();
        overview.path("statuses")
                .forEach(row -> statuses.add(new StatusCount(
                        row.path("status").asText(),
                        row.path("count").asLong(),
                        row.path("first").textValue(),
                        row.path("last").textValue(),
                        row.path("withoutAsOf").asLong())));
        long measures = overview.path("counts").path("measures").asLong();
        List<SignalCount> signals = Signal.ALL.stream()
                .map(signal -> {
                    long count = overview.path("signals").path(signal).asLong();
                    return new SignalCount(signal, count, measures > 0 && count == measures);
                })
                .toList();
        List<Aim> aims = new ArrayList<>();
        overview.path("aims")
                .forEach(row -> aims.add(new Aim(
                        row.path("code").asText(),
                        words(row, answer),
                        row.path("section").textValue(),
                        row.path("page").isInt() ? row.path("page").asInt() : null,
                        answer.sources(strings(row.path("sources"))))));
        List<Question> questions = new ArrayList<>();
        overview.path("questions")
                .forEach(row -> questions.add(new Question(
                        row.path("code").asText(),
                        words(row, answer),
                        row.path("asked_about").asText())));
        JsonNode last = overview.path("import");
        return new PlanView(
                answer.words(plan.title),
                answer.words(plan.siteName),
                plan.adopted,
                answer.optional(plan.adoptedBy),
                answer.reference(Kind.TERRITORY, plan.homeTerritory),
                answer.references(Kind.TERRITORY, plan.compareWith),
                plan.languages,
                plan.contactEmail,
                plan.timeZone,
                answer.today(),
                plan.licence,
                overview.path("counts"),
                statuses,
                signals,
                overview.path("coverage"),
                aims,
                questions,
                feedback,
                last.isObject()
                        ? new LastImport(
                                OffsetDateTime.parse(last.path("importedAt").asText())
                                        .toInstant(),
                                last.path("package").asText(),
                                last.path("checksum").asText())
                        : null,
                answer.sources(plan.sources),
                answer.outdated("title", plan.title, "siteName", plan.siteName),
                plan.version,
                plan.updatedAt,
                new Links(answer.address("/api/v1/plan"), answer.address("/"), null));
    }

    private static TextView words(JsonNode row, Answer answer) {
        return answer.words(TextType.read(row.path("title").toString()));
    }

    private static List<String> strings(JsonNode array) {
        List<String> strings = new ArrayList<>();
        array.forEach(each -> strings.add(each.asText()));
        return strings;
    }
}
