package de.teilhabemonitor.measure;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.teilhabemonitor.answer.Answer;
import de.teilhabemonitor.change.Present;
import de.teilhabemonitor.change.TableSubject;
import de.teilhabemonitor.sql.Sql;
import de.teilhabemonitor.web.Refused.Violation;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How progress is reported: applying a report sets the status of its measure in the same change. */
@Singleton
class ReportSubject extends TableSubject {

    /** What a report says of the measure itself. */
    private static final List<String> PASSED_ON =
            List.of("status", "statusAsOf", "statusReason", "continuedBy", "actualStart", "actualEnd", "milestones");

    @Inject
    MeasureSubject measures;

    ReportSubject() {
        super("reports", "ReportInput", "progress_report", "R-");
    }

    @Override
    public boolean isReported() {
        return true;
    }

    @Override
    public boolean isOwn(String code, JsonNode state, String organisation) {
        return measures.isOwn(state.path("measure").asText(), state, organisation);
    }

    @Override
    public @Nullable JsonNode title(String code, JsonNode state) {
        return measure(state).map(measures -> measures.state().get("title")).orElse(null);
    }

    @Override
    public List<String> about(String code, JsonNode state) {
        String measure = state.path("measure").asText();
        List<String> about = new ArrayList<>(List.of("measures/" + measure));
        about.addAll(measures.about(measure, state));
        return about;
    }

    @Override
    public void check(String code, @Nullable JsonNode before, JsonNode after, List<Violation> found) {
        Optional<Present> measure = measure(after);
        if (before != null && !before.path("measure").equals(after.path("measure"))) {
            found.add(Violation.of(
                    "/input/measure", "other-subject", before.path("measure").asText()));
        }
        checkRound(code, after, found);
        if (measure.isPresent()) {
            ObjectNode state = measure.get().state();
            StatusRules.check(after.path("measure").asText(), before == null ? state : before, after, found);
            if (found.isEmpty()) {
                // What the report does not say comes from the measure, and has to go with it.
                StatusRules.ordered(passedOn(before, after, state.deepCopy()), found);
            }
        }
    }

    @Override
    public Set<String> weighty() {
        return Set.of("status", "continuedBy");
    }

    @Override
    public List<String> overtaken(JsonNode after) {
        return measure(after).map(measure -> overtaken(after, measure)).orElse(List.of());
    }

    /** What the report says differently from the measure, though others have changed it there since the report was begun. */
    private List<String> overtaken(JsonNode report, Present measure) {
        int begun = report.path("measureVersion").asInt();
        if (begun == 0 || begun >= measure.version()) {
            return List.of();
        }
        List<String> changed = changedSince(report.path("measure").asText(), begun, measure.version());
        return PASSED_ON.stream()
                .filter(property -> !property.equals("statusAsOf") && changed.contains(property))
                .filter(property -> !silent(report, property)
                        && !report.get(property).equals(measure.state().get(property)))
                .toList();
    }

    /** All of it, where a version was made by another report: that has no number of the measure. */
    private List<String> changedSince(String measure, int begun, int now) {
        Object[] told = Sql.rows(database(), """
                        select count(distinct c.number), coalesce(array_agg(distinct f ->> 'field')
                            filter (where f is not null), '{}')
                        from applied_change c left join lateral jsonb_array_elements(c.fields) f on true
                        where c.subject = 'measures/' || :measure and c.subject_version > :begun""")
                .setParameter("measure", measure)
                .setParameter("begun", begun)
                .getSingleResult();
        return ((Number) told[0]).intValue() < now - begun ? PASSED_ON : List.of((String[]) told[1]);
    }

    /** What answers a round has the code that the round asks by, and is asked for. */
    private void checkRound(String code, JsonNode after, List<Violation> found) {
        String round = after.path("round").asText();
        if (round.isEmpty()) {
            return;
        }
        String asked = round + "-" + after.path("measure").asText();
        boolean isAsked = !Sql.values(
                        database(),
                        "select 1 from duty where round = :round and round || '-' || measure = :asked",
                        Integer.class)
                .setParameter("round", round)
                .setParameter("asked", asked)
                .getResultList()
                .isEmpty();
        if (!isAsked) {
            found.add(Violation.of("/input/round", "report-not-asked"));
        } else if (!code.equals(asked)) {
            found.add(Violation.of("/subject", "report-code", "reports/" + asked));
        }
    }

    private Optional<Present> measure(JsonNode state) {
        return measures.present(state.path("measure").asText());
    }

    @Override
    public int write(String code, ObjectNode state, long number, Instant now) {
        JsonNode before = present(code).map(Present::state).orElse(null);
        int version = super.write(code, state, number, now);
        String measure = state.path("measure").asText();
        ObjectNode present = measures.present(measure).orElseThrow().state();
        ObjectNode told = passedOn(before, state, present.deepCopy());
        if (!told.equals(present)) {
            measures.write(measure, told, number, now);
        }
        return version;
    }

    /**
     * The measure as it is once the report is applied.
     *
     * @param before as the report was, where it is mended: what the measure no longer has from it stays as it is
     */
    private static ObjectNode passedOn(@Nullable JsonNode before, JsonNode report, ObjectNode measure) {
        ObjectNode was = measure.deepCopy();
        boolean stands = before == null
                || same(before, "happened", was, "statusBasis") && same(before, "statusAsOf", was, "statusAsOf");
        if (!stands) {
            return measure;
        }
        for (String property : PASSED_ON) {
            if (before != null && !same(before, property, was, property)) {
                continue;
            }
            if (!silent(report, property)) {
                measure.set(property, report.get(property));
            } else if (property.equals("statusReason") || property.equals("continuedBy")) {
                measure.remove(property);
            }
        }
        measure.set("statusBasis", report.get("happened"));
        return measure;
    }

    private static boolean same(JsonNode one, String property, JsonNode other, String otherProperty) {
        return Objects.equals(one.get(property), other.get(otherProperty));
    }

    private static boolean silent(JsonNode report, String property) {
        return !report.has(property)
                || property.equals("milestones") && report.path(property).isEmpty();
    }

    /** A new report is told beside what the measure said before. */
    @Override
    public @Nullable JsonNode toldBeside(@Nullable JsonNode before, JsonNode after) {
        if (before != null) {
            return null;
        }
        ObjectNode said = JsonNodeFactory.instance.objectNode();
        ObjectNode measure = measure(after).orElseThrow().state();
        PASSED_ON.stream()
                .filter(property -> !silent(after, property) && !same(measure, property, after, property))
                .forEach(property -> said.set(property, measure.get(property)));
        if (!same(measure, "statusBasis", after, "happened")) {
            said.set("happened", measure.get("statusBasis"));
        }
        return said;
    }

    /** Changes of the measure and reports after it, which told what the words were before. */
    @Override
    public List<Long> alsoTold(String code) {
        JsonNode report = present(code).orElseThrow().state();
        return Sql.values(database(), """
                        select c.number from applied_change c
                        where (c.subject = 'measures/' || :measure or c.subject in
                                (select 'reports/' || p.code from progress_report p where p.measure = :measure))
                            and exists (select from jsonb_array_elements(c.fields) f
                            where f ->> 'field' in ('statusBasis', 'statusReason', 'happened')
                                and array[f -> 'before', f -> 'after'] && array[cast(:happened as jsonb), cast(:reason as jsonb)])""", Long.class)
                .setParameter("measure", report.path("measure").asText())
                .setParameter("happened", report.path("happened").toString())
                .setParameter(
                        "reason",
                        report.path(report.has("statusReason") ? "statusReason" : "happened")
                                .toString())
                .getResultList();
    }

    /** What it said of its measure stays as said by now, but its words go there too. */
    @Override
    public int takeDown(String code, Instant now) {
        ObjectNode report = present(code).orElseThrow().state();
        measures.forget(
                report.path("measure").asText(),
                report,
                Map.of("statusBasis", "happened", "statusReason", "statusReason"),
                now);
        return super.takeDown(code, now);
    }

    /** A report has no page of its own: it says how its measure stands. */
    @Override
    public Map<String, Object> shown(String code, Answer answer) {
        String measure = present(code).orElseThrow().state().path("measure").asText();
        return measures.shown(measure, answer);
    }
}
