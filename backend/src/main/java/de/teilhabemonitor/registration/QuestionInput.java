package de.teilhabemonitor.registration;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A question as it shall be; the contract has checked its form.
 *
 * @param id null: it is new
 */
record QuestionInput(
        @Nullable String id,
        String kind,
        Map<String, String> text,
        @Nullable Boolean required,
        @Nullable List<ChoiceInput> choices,
        @Nullable Boolean ended) {

    /** @param id null: it is new */
    record ChoiceInput(@Nullable String id, Map<String, String> text) {}

    List<ChoiceInput> offered() {
        return choices == null ? List.of() : choices;
    }

    boolean isRequired() {
        return Boolean.TRUE.equals(required);
    }

    boolean isEnded() {
        return Boolean.TRUE.equals(ended);
    }
}
