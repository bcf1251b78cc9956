package de.teilhabemonitor.change;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.teilhabemonitor.answer.Answer;
import de.teilhabemonitor.answer.Kind;
import de.teilhabemonitor.answer.Links;
import de.teilhabemonitor.answer.Reference;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

record AppliedChangeView(
        long number,
        String subject,
        @Nullable Map<String, String> title,
        @Nullable List<String> about,
        String kind,
        Instant appliedAt,
        @Nullable Reference office,
        @Nullable String reason,
        boolean minor,
        boolean redacted,
        @Nullable String batch,
        @Nullable Map<String, Integer> batchCounts,
        JsonNode fields,
        Map<String, Map<String, String>> references,
        Links links) {

    /** @param batchCounts where it stands for a whole import: how many changes of which kind; else nothing */
    static AppliedChangeView of(AppliedChange change, Map<String, Integer> batchCounts, Form form, Answer answer) {
        JsonNode fields = Json.read(change.fields);
        Map<String, Map<String, String>> references = new LinkedHashMap<>();
        for (JsonNode field : fields) {
            for (JsonNode told : List.of(
                    field.path("before"),
                    field.path("after"),
                    field.at("/after/values/before"),
                    field.at("/after/values/after"))) {
                ObjectNode state = JsonNodeFactory.instance.objectNode();
                state.set(field.path("field").asText(), told);
                Views.name(form, state, answer, references);
            }
        }
        return new AppliedChangeView(
                change.number,
                change.subject,
                title(change, answer),
                change.about.isEmpty() ? null : change.about,
                change.kind,
                change.appliedAt,
                answer.optional(Kind.ORGANISATION, change.office),
                change.reason,
                change.minor,
                change.redacted,
                change.batch,
                batchCounts.isEmpty() ? null : batchCounts,
                fields,
                references,
                new Links(answer.address("/api/v1/changes/" + change.number), null, null));
    }

    /** As it is called now; a report is called like what it reports on, what has no kind of its own as this change has it. */
    static @Nullable Map<String, String> title(AppliedChange change, Answer answer) {
        for (String path :
                change.about.isEmpty() ? List.of(change.subject) : List.of(change.subject, change.about.get(0))) {
            String[] parts = path.split("/", 2);
            String collection = parts[0].equals("observations") ? "indicators" : parts[0];
            Map<String, String> title = Kind.of(collection)
                    .flatMap(kind -> answer.known(kind, parts[1]))
                    .map(reference -> reference.words(answer.plan().sourceLanguage()))
                    .orElse(null);
            if (title != null) {
                return title;
            }
        }
        for (JsonNode field : Json.read(change.fields)) {
            if (field.path("field").asText().equals("title")
                    && field.path("after").isObject()) {
                return Words.map(field.path("after"));
            }
        }
        return null;
    }
}
