package de.teilhabemonitor.feedback;

import com.fasterxml.jackson.databind.JsonNode;
import de.teilhabemonitor.answer.Answer;
import de.teilhabemonitor.answer.Answers;
import de.teilhabemonitor.answer.NamedPath;
import de.teilhabemonitor.change.Form.Property;
import de.teilhabemonitor.change.TableSubject;
import de.teilhabemonitor.web.Refused.Violation;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How calls are changed. */
@Singleton
class CallSubject extends TableSubject {

    @Inject
    Answers answers;

    CallSubject() {
        super("calls", "CallInput", "call", "A-");
    }

    @Override
    public boolean isOfFeedback() {
        return true;
    }

    @Override
    public List<String> about(String code, JsonNode state) {
        return texts(state.path("about"));
    }

    @Override
    public Map<String, Object> shown(String code, Answer answer) {
        return Map.of("call", CallView.one(database(), code, answer));
    }

    @Override
    public void check(String code, @Nullable JsonNode before, JsonNode after, List<Violation> found) {
        boolean standing = code.equals(Call.STANDING);
        for (String property : List.of("opens", "closes", "questions")) {
            boolean given = has(after, property)
                    && !(after.path(property).isArray() && after.path(property).isEmpty());
            if (given == standing) {
                found.add(Violation.of("/input/" + property, standing ? "standing-call" : "required"));
            }
        }
        String opens = text(after, "opens");
        String closes = text(after, "closes");
        if (opens != null && closes != null && LocalDate.parse(closes).isBefore(LocalDate.parse(opens))) {
            found.add(Violation.of("/input/closes", "reversed", opens));
        }
        NamedPath.check("/input/about", texts(after.path("about")), answers.begin(), found);
    }

    /** A call that is not the standing one has its days. */
    @Override
    protected boolean isNeeded(Property property) {
        return property.required() || property.period();
    }
}
