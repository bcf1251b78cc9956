package de.teilhabemonitor.measure;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.teilhabemonitor.answer.Answer;
import de.teilhabemonitor.change.Present;
import de.teilhabemonitor.change.TableSubject;
import de.teilhabemonitor.web.Refused.Violation;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
        return List.of("measures/" + state.path("measure").asText());
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
            StatusRules.check(after.path("measure").asText(), text(measure.get().state(), "status"), after, found);
        }
    }

    /** What answers a round has the code that the round asks by, and is asked for. */
    private void checkRound(String code, JsonNode after, List<Violation> found) {
        String round = after.path("round").asText();
        if (round.isEmpty()) {
            return;
        }
        String asked = round + "-" + after.path("measure").asText();
        boolean isAsked = !database()
                .createNativeQuery(
                        "select 1 from duty where round = :round and round || '-' || measure = :asked", Integer.class)
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
        int version = super.write(code, state, number, now);
        String measure = state.path("measure").asText();
        ObjectNode told = measures.present(measure).orElseThrow().state();
        for (String property : PASSED_ON) {
            boolean silent = !state.has(property)
                    || property.equals("milestones") && state.path(property).isEmpty();
            if (!silent) {
                told.set(property, state.get(property));
            } else if (property.equals("statusReason") || property.equals("continuedBy")) {
                told.remove(property);
            }
        }
        told.set("statusBasis", state.get("happened"));
        measures.write(measure, told, number, now);
        return version;
    }

    /** A report has no page of its own: it says how its measure stands. */
    @Override
    public Map<String, Object> shown(String code, Answer answer) {
        String measure = present(code).orElseThrow().state().path("measure").asText();
        return measures.shown(measure, answer);
    }
}
