package de.teilhabemonitor.field;

import com.fasterxml.jackson.databind.JsonNode;
import de.teilhabemonitor.answer.Answer;
import de.teilhabemonitor.change.TableSubject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;

/** How goals are changed. */
@Singleton
class GoalSubject extends TableSubject {

    GoalSubject() {
        super("goals", "GoalInput", "goal", "G-");
    }

    /** A goal has no page of its own: it is told on that of its field. */
    @Override
    public List<String> about(String code, JsonNode state) {
        return List.of("fields/" + state.path("field").asText());
    }

    @Override
    public Map<String, Object> shown(String code, Answer answer) {
        return Map.of("goal", GoalView.one(database(), code, answer));
    }
}
