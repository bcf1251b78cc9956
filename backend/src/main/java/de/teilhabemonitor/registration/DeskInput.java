package de.teilhabemonitor.registration;

import org.jspecify.annotations.Nullable;

/** How many may come, and until when they can say so; the contract has checked its form. */
record DeskInput(
        @Nullable Integer capacity,
        @Nullable Integer reserved,
        @Nullable String closesAt,
        @Nullable Boolean closed,
        @Nullable String onlineUrl) {}
