package de.teilhabemonitor.registration;

import de.teilhabemonitor.text.Typed;
import java.util.List;
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

    /** Something that wants a consent of its own. */
    boolean tellsNeeds() {
        return needs != null || !accessNeeded().isEmpty();
    }

    private static @Nullable String orNull(String text) {
        return text.isBlank() ? null : text;
    }
}
