package de.teilhabemonitor.measure;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import de.teilhabemonitor.time.Period;
import de.teilhabemonitor.web.Refused.Violation;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What has to be said with a status: why it is paused, ended, merged, replaced or no longer completed, and where it goes on.
 * What was said of an earlier status does not stay beside a new one.
 */
final class StatusRules {

    private static final Set<String> WITH_A_REASON = Set.of("paused", "ended", "merged", "replaced");
    private static final Set<String> CONTINUED = Set.of("merged", "replaced");

    private StatusRules() {}

    /** @param measure as it was; null: there was none */
    static void check(String code, @Nullable JsonNode measure, JsonNode after, List<Violation> found) {
        reasons(measure == null ? MissingNode.getInstance() : measure, after, found);
        alone(code, after, found);
    }

    /** Whatever was before. */
    static void alone(String code, JsonNode after, List<Violation> found) {
        String status = after.path("status").asText();
        String continuedBy = after.path("continuedBy").asText();
        if (CONTINUED.contains(status) && continuedBy.isEmpty()) {
            found.add(Violation.of("/input/continuedBy", "continued-by-missing"));
        }
        if (!CONTINUED.contains(status) && !continuedBy.isEmpty()) {
            found.add(Violation.of("/input/continuedBy", "continued-by-not-wanted"));
        }
        if (continuedBy.equals(code)) {
            found.add(Violation.of("/input/continuedBy", "continued-by-itself"));
        }
        ordered(after, found);
        milestones(after, found);
    }

    /**
     * A new status says from when it is: the day of the earlier one does not stay beside it, unless that is not over yet.
     *
     * @param today in the zone of the plan
     */
    static void ownDay(@Nullable JsonNode measure, JsonNode after, LocalDate today, List<Violation> found) {
        String status = after.path("status").asText();
        if (measure == null || status.equals(measure.path("status").asText())) {
            return;
        }
        Period day = period(after, "statusAsOf");
        boolean isOld = day == null
                ? !status.equals("unknown")
                : stays("statusAsOf", measure, after) && day.lastDay().isBefore(today);
        if (isOld) {
            found.add(Violation.of("/input/statusAsOf", "day-of-another-status", today.toString()));
        }
    }

    /** What ends has begun before. */
    static void ordered(JsonNode after, List<Violation> found) {
        ordered(after, "plannedStart", "plannedEnd", found);
        ordered(after, "actualStart", "actualEnd", found);
    }

    private static void reasons(JsonNode before, JsonNode after, List<Violation> found) {
        String was = before.path("status").asText();
        String status = after.path("status").asText();
        boolean moves = !status.equals(was);
        boolean leavesCompleted =
                was.equals("completed") && !status.equals("completed") && !status.equals("established");
        // Of what came with the first package, a source may not have said why; a reason that was given is not taken
        // away.
        boolean asked = leavesCompleted || WITH_A_REASON.contains(status) && (moves || before.has("statusReason"));
        if (asked && !after.has("statusReason")) {
            found.add(Violation.of("/input/statusReason", "status-needs-reason"));
        }
        if (moves && !asked && stays("statusReason", before, after)) {
            found.add(Violation.of("/input/statusReason", "reason-of-another-status"));
        }
        if (moves && stays("statusBasis", before, after)) {
            found.add(Violation.of("/input/statusBasis", "basis-of-another-status"));
        }
    }

    private static boolean stays(String property, JsonNode before, JsonNode after) {
        return before.has(property) && before.path(property).equals(after.path(property));
    }

    private static void ordered(JsonNode state, String start, String end, List<Violation> found) {
        Period first = period(state, start);
        Period last = period(state, end);
        if (first != null && last != null && last.lastDay().isBefore(first.firstDay())) {
            found.add(Violation.of("/input/" + end, "reversed", first.text()));
        }
    }

    private static @Nullable Period period(JsonNode state, String name) {
        return state.has(name) ? Period.of(state.path(name).asText()) : null;
    }

    private static void milestones(JsonNode state, List<Violation> found) {
        JsonNode milestones = state.path("milestones");
        for (int i = 0; i < milestones.size(); i++) {
            boolean reached = milestones.get(i).path("state").asText().equals("reached");
            if (!reached && milestones.get(i).has("reachedOn")) {
                found.add(Violation.of("/input/milestones/" + i + "/reachedOn", "milestone-not-reached"));
            }
        }
    }
}
