package de.teilhabemonitor.feedback;

import com.fasterxml.jackson.databind.JsonNode;
import de.teilhabemonitor.answer.Answer;
import de.teilhabemonitor.change.TableSubject;
import de.teilhabemonitor.web.Refused.Violation;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How needs are changed. */
@Singleton
class NeedSubject extends TableSubject {

    private static final Set<String> OVER = Set.of("met", "not-pursued");

    NeedSubject() {
        super("needs", "NeedInput", "need", "N-");
    }

    @Override
    public boolean isOfFeedback() {
        return true;
    }

    @Override
    public List<String> about(String code, JsonNode state) {
        List<String> about = new ArrayList<>();
        state.path("fields").forEach(field -> about.add("fields/" + field.asText()));
        state.path("measures").forEach(measure -> about.add("measures/" + measure.asText()));
        return about;
    }

    @Override
    public Map<String, Object> shown(String code, Answer answer) {
        return Map.of("need", NeedView.one(database(), code, answer));
    }

    @Override
    public void check(String code, @Nullable JsonNode before, JsonNode after, List<Violation> found) {
        if (OVER.contains(after.path("state").asText()) && !has(after, "result")) {
            found.add(Violation.of("/input/result", "need-says-why"));
        }
    }
}
