package de.teilhabemonitor.change;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.teilhabemonitor.answer.Answer;
import de.teilhabemonitor.answer.Answers;
import de.teilhabemonitor.answer.Kind;
import de.teilhabemonitor.web.Refused;
import de.teilhabemonitor.web.Refused.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What has to hold before a change is submitted, and again before it is applied. */
@ApplicationScoped
class Checks {

    private static final String INPUT = "/input";

    @Inject
    Forms forms;

    @Inject
    Subjects subjects;

    @Inject
    Stored stored;

    @Inject
    Answers answers;

    /** @throws Refused 400 with all that does not hold */
    void beforeSubmission(Change change) {
        Subject subject = subjects.of(change.subjectKind);
        ObjectNode input = stored.input(change);
        if (input == null) {
            beforeRetiring(subject, change.subjectCode, change.kind);
            return;
        }
        Applying.Step step = new Applying.Step(subject, change.subjectCode, change.kind, change.baseVersion, null);
        ObjectNode before = stored.base(change);
        ObjectNode after = forms.of(subject.schema()).canonical(input);
        List<Violation> found = found(step, before, after);
        if (found.isEmpty() && change.minor) {
            refuseWeight(subject, before, after, found);
        }
        if (found.isEmpty()) {
            // Asked here and not among the rules: what is overtaken can still be looked at, and an import asks by
            // itself.
            subject.overtaken(input)
                    .forEach(property -> found.add(Violation.of(INPUT + "/" + property, "changed-in-measure")));
            subject.question(change.subjectCode, input, found);
        }
        if (!found.isEmpty()) {
            throw Refused.invalid(found);
        }
    }

    /** @throws Refused 400 where it cannot leave the plan */
    void beforeRetiring(Subject subject, String code, String kind) {
        List<Violation> found = new ArrayList<>();
        if (kind.equals(Change.RETIRE)) {
            subject.checkRetiring(code, found);
        }
        if (!found.isEmpty()) {
            throw Refused.invalid(found);
        }
    }

    /** Who reads along is not told of minor corrections: what counts may not be among them. */
    private void refuseWeight(Subject subject, @Nullable JsonNode before, ObjectNode after, List<Violation> found) {
        boolean isWeighty = before == null
                || forms.of(subject.schema()).differences(before, after).stream()
                        .anyMatch(subject.weighty()::contains);
        if (isWeighty) {
            found.add(Violation.of("/minor", "not-minor"));
        }
    }

    /** @param after in the canonical form */
    List<Violation> found(Applying.Step step, @Nullable JsonNode before, ObjectNode after) {
        Form form = forms.of(step.subject().schema());
        List<Violation> found = new ArrayList<>();
        form.missing(after).forEach(pointer -> found.add(Violation.of(INPUT + pointer, "required")));
        found.addAll(forms.judge(step.subject().schema(), after, false));
        Answer answer = answers.begin();
        spoken(form, INPUT, after, answer, found);
        form.references(INPUT, after, (pointer, collection, code) -> {
            Kind kind = Kind.of(collection).orElseThrow();
            if (answer.known(kind, code).isEmpty()) {
                found.add(Violation.of(pointer, "unknown-code", code, "/api/v1/" + collection));
            }
        });
        if (found.isEmpty()) {
            step.subject().check(step.code(), before, after, found);
        }
        if (found.isEmpty() && before != null && form.differences(before, after).isEmpty()) {
            found.add(Violation.of(INPUT, "nothing-changed"));
        }
        return found;
    }

    /** Words are there in the source language, and in languages of the plan only. */
    private static void spoken(Form form, String pointer, JsonNode state, Answer answer, List<Violation> found) {
        String source = answer.plan().sourceLanguage();
        List<String> languages = answer.plan().languages();
        form.properties().values().forEach(property -> {
            String at = pointer + "/" + property.name();
            JsonNode value = state.path(property.name());
            if (property.items() != null) {
                for (int i = 0; i < value.size(); i++) {
                    spoken(property.items(), at + "/" + i, value.get(i), answer, found);
                }
            } else if (property.words() && value.isObject()) {
                if (value.path(source).asText().isBlank()) {
                    found.add(Violation.of(at + "/" + source, "no-source-language", source));
                }
                value.fieldNames().forEachRemaining(language -> {
                    if (!languages.contains(language)) {
                        found.add(Violation.of(at + "/" + language, "unknown-language", String.join(", ", languages)));
                    }
                });
            }
        });
    }
}
