package de.teilhabemonitor.field;

import com.fasterxml.jackson.databind.JsonNode;
import de.teilhabemonitor.change.TableSubject;
import jakarta.inject.Singleton;
import java.util.List;

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
}
