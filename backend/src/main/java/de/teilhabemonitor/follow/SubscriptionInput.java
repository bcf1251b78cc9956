package de.teilhabemonitor.follow;

import org.jspecify.annotations.Nullable;

/** What somebody wants to follow; the contract has checked its form. */
record SubscriptionInput(
        String subject,
        String email,
        @Nullable String mailLanguage,
        @Nullable String website,
        String proof) {

    String language() {
        return "en".equals(mailLanguage) ? "en" : "de";
    }
}
