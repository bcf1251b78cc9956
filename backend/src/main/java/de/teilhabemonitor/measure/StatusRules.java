package de.teilhabemonitor.measure;

import com.fasterxml.jackson.databind.JsonNode;
import de.teilhabemonitor.time.Period;
import de.teilhabemonitor.web.Refused.Violation;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What has to be said with a status. */
final class StatusRules {

    private static final Set<String> WITH_A_REASON = Set.of("paused", "ended", "merged", "replaced");
    private static final Set<String> CONTINUED = Set.of("merged", "replaced");

    private StatusRules() {}

    /** @param was the status before; null: there was none */
    static void check(String code, @Nullable String was, JsonNode after, List<Violation> found) {
        String status = after.path("status").asText();
        boolean leavesCompleted =
                "completed".equals(was) && !status.equals("completed") && !status.equals("established");
        if ((WITH_A_REASON.contains(status) && !status.equals(was) || leavesCompleted) && !after.has("statusReason")) {
            found.add(Violation.of("/input/statusReason", "status-needs-reason"));
        }
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
        ordered(after, "plannedStart", "plannedEnd", found);
        ordered(after, "actualStart", "actualEnd", found);
        milestones(after, found);
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
