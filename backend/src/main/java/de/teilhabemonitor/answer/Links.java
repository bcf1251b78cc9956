package de.teilhabemonitor.answer;

import org.jspecify.annotations.Nullable;

/** @param web address of the page on the site, where there is one */
public record Links(
        String self, @Nullable String web, @Nullable String ics) {}
