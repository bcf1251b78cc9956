package de.teilhabemonitor.source;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import de.teilhabemonitor.change.TableSubject;
import de.teilhabemonitor.plan.CurrentPlan;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/** How citations are changed. */
@Singleton
class SourceSubject extends TableSubject {

    @Inject
    CurrentPlan plan;

    SourceSubject() {
        super("sources", "SourceInput", "source", "S-");
    }

    /** A citation is in no language; it is shown where words of the source language are. */
    @Override
    public @Nullable JsonNode title(String code, JsonNode state) {
        return has(state, "citation")
                ? JsonNodeFactory.instance
                        .objectNode()
                        .put(plan.get().sourceLanguage(), state.path("citation").asText())
                : null;
    }
}
