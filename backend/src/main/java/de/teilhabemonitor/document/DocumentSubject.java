package de.teilhabemonitor.document;

import com.fasterxml.jackson.databind.JsonNode;
import de.teilhabemonitor.answer.Answer;
import de.teilhabemonitor.change.TableSubject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;

/** How documents are changed; those of events are kept by the event team too. */
@Singleton
class DocumentSubject extends TableSubject {

    DocumentSubject() {
        super("documents", "DocumentInput", "document", "D-");
    }

    @Override
    public boolean isOfEvents(JsonNode state) {
        return has(state, "event");
    }

    @Override
    public List<String> about(String code, JsonNode state) {
        return has(state, "event") ? List.of("events/" + state.path("event").asText()) : List.of();
    }

    @Override
    public Map<String, Object> shown(String code, Answer answer) {
        return Map.of("document", DocumentView.one(database(), code, answer));
    }
}
