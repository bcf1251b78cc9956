package de.teilhabemonitor.registration;

import de.teilhabemonitor.text.Typed;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Who wants to come; the contract has checked its form. */
record RegistrationInput(
        String name,
        String email,
        @Nullable String organisation,
        @Nullable List<Integer> sessions,
        String language,
        @Nullable List<String> access,
        @Nullable String needs,
        @Nullable Boolean needsConsent,
        @Nullable Map<String, String> answers,
        @Nullable String invitation,
        String consent,
        @Nullable String website,
        String proof) {

    /** As it is kept. What proves that it comes from a person is no part of it. */
    RegistrationInput clean() {
        return new RegistrationInput(
                Typed.line(name),
                email,
                orNull(organisation == null ? "" : Typed.line(organisation)),
                sessions == null
                        ? List.of()
                        : sessions.stream().distinct().sorted().toList(),
                language,
                access == null ? List.of() : access.stream().sorted().toList(),
                orNull(needs == null ? "" : Typed.clean(needs)),
                needsConsent,
                cleaned(answers),
                invitation == null ? null : Invitations.normal(invitation),
                consent,
                null,
                "");
    }

    List<Integer> chosen() {
        return sessions == null ? List.of() : sessions;
    }

    List<String> accessNeeded() {
        return access == null ? List.of() : access;
    }

    Map<String, String> answered() {
        return answers == null ? Map.of() : answers;
    }

    /** In one order; what is empty is no answer. */
    static Map<String, String> cleaned(@Nullable Map<String, String> answers) {
        Map<String, String> clean = new TreeMap<>();
        if (answers != null) {
            answers.forEach((question, words) -> clean.put(question, Typed.clean(words)));
        }
        clean.values().removeIf(String::isEmpty);
        return clean;
    }

    /** Something that wants a consent of its own. */
    boolean tellsNeeds() {
        return needs != null || !accessNeeded().isEmpty();
    }

    private static @Nullable String orNull(String text) {
        return text.isBlank() ? null : text;
    }
}
