package de.teilhabemonitor.submission;

import de.teilhabemonitor.feedback.Call;
import de.teilhabemonitor.text.Typed;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What somebody says; the contract has checked its form. */
record SubmissionInput(
        @Nullable String call,
        @Nullable String question,
        String text,
        String language,
        @Nullable List<String> targets,
        String kind,
        @Nullable String name,
        String city,
        String consent,
        @Nullable String email,
        @Nullable String mailLanguage,
        @Nullable String website,
        String proof) {

    /** As it is kept. What proves that it comes from a person is no part of what is said. */
    SubmissionInput clean() {
        String cleanName = name == null ? "" : Typed.line(name);
        return new SubmissionInput(
                Call.STANDING.equals(call) ? null : call,
                question,
                Typed.clean(text),
                language,
                paths(),
                kind,
                cleanName.isEmpty() ? null : cleanName,
                city,
                consent,
                email,
                mailLanguage == null ? "de" : mailLanguage,
                null,
                "");
    }

    /** What it is about; none: the plan. */
    List<String> paths() {
        return targets == null ? List.of() : targets;
    }
}
