package de.teilhabemonitor.measure;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.teilhabemonitor.answer.Answer;
import de.teilhabemonitor.change.Present;
import de.teilhabemonitor.change.TableSubject;
import de.teilhabemonitor.change.WayIn;
import de.teilhabemonitor.sql.Sql;
import de.teilhabemonitor.web.Refused.Violation;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How progress is reported: applying a report sets the status of its measure in the same change. */
@Singleton
class ReportSubject extends TableSubject {

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
        checkIsThere(measure, found);
        checkRound(code, after, found);
        if (measure.isPresent()) {
            ObjectNode state = measure.get().state();
            StatusRules.check(after.path("measure").asText(), before == null ? state : before, after, found);
            if (found.isEmpty()) {
                // What the report does not say comes from the measure, and has to go with it.
                StatusRules.ordered(PassedOn.to(state.deepCopy(), before, after), found);
            }
        }
    }

    /** Of a measure that was taken down nobody says anything more. */
    private static void checkIsThere(Optional<Present> measure, List<Violation> found) {
        measure.filter(present -> present.standing().equals(Present.TAKEN_DOWN))
                .ifPresent(present -> found.add(Violation.of("/input/measure", "measure-taken-down")));
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
        return PassedOn.PROPERTIES.stream()
                .filter(property -> !property.equals("statusAsOf") && changed.contains(property))
                .filter(property -> !PassedOn.silent(report, property)
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
        return ((Number) told[0]).intValue() < now - begun ? PassedOn.PROPERTIES : List.of((String[]) told[1]);
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
        ObjectNode told = PassedOn.to(present.deepCopy(), before, state);
        if (!told.equals(present)) {
            measures.write(measure, told, number, now);
        }
        return version;
    }

    /** A new report is told beside what the measure said before. */
    @Override
    public @Nullable JsonNode toldBeside(@Nullable JsonNode before, JsonNode after) {
        if (before != null) {
            return null;
        }
        ObjectNode said = JsonNodeFactory.instance.objectNode();
        ObjectNode measure = measure(after).orElseThrow().state();
        PassedOn.PROPERTIES.stream()
                .filter(property ->
                        !PassedOn.silent(after, property) && !PassedOn.same(measure, property, after, property))
                .forEach(property -> said.set(property, measure.get(property)));
        if (!PassedOn.same(measure, "statusBasis", after, "happened")) {
            said.set("happened", measure.get("statusBasis"));
        }
        return said;
    }

    /** One that says nothing of its measure ({@link PassedOn#isAlone}) is kept, and leaves the measure as it is. */
    @Override
    public WayIn withOthers(Set<String> said) {
        return new WayIn() {

            @Override
            public void check(String code, @Nullable JsonNode before, JsonNode after, List<Violation> found) {
                if (before == null && isWaitedFor(code)) {
                    found.add(Violation.of("/input/code", "report-of-a-round", code));
                }
                checkIsThere(measure(after), found);
                measure(after)
                        .ifPresent(measure -> PassedOn.check(before, after, measure.state(), isSaid(after), found));
            }

            @Override
            public @Nullable JsonNode toldBeside(@Nullable JsonNode before, JsonNode after) {
                return isAlone(before, after) ? null : ReportSubject.this.toldBeside(before, after);
            }

            @Override
            public int write(String code, ObjectNode state, long number, Instant now) {
                JsonNode before = present(code).map(Present::state).orElse(null);
                return isAlone(before, state)
                        ? writeAlone(code, state, number, now)
                        : ReportSubject.this.write(code, state, number, now);
            }

            private boolean isSaid(JsonNode report) {
                return said.contains(
                        measures.path() + "/" + report.path("measure").asText());
            }

            private boolean isAlone(@Nullable JsonNode before, JsonNode report) {
                return PassedOn.isAlone(
                        before, report, measure(report).orElseThrow().state(), isSaid(report));
            }
        };
    }

    /** Whether a round asks for a report with this code, which has to answer it. */
    private boolean isWaitedFor(String code) {
        return Sql.values(
                        database(),
                        "select exists (select 1 from duty where round || '-' || measure = :code)",
                        Boolean.class)
                .setParameter("code", code)
                .getSingleResult();
    }

    private int writeAlone(String code, ObjectNode state, long number, Instant now) {
        return super.write(code, state, number, now);
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
