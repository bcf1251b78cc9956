package de.teilhabemonitor.change;

import com.fasterxml.jackson.databind.JsonNode;
import de.teilhabemonitor.answer.Reference;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A change in a list. */
public record ChangeSummary(
        String code,
        String subject,
        @Nullable JsonNode title,
        String kind,
        String state,
        boolean minor,
        Person author,
        boolean mine,
        @Nullable Boolean authorLeft,
        @Nullable Reference office,
        @Nullable String reason,
        List<String> changedFields,
        boolean stale,
        List<String> actions,
        Instant createdAt,
        Instant updatedAt,
        @Nullable Instant submittedAt,
        @Nullable Instant decidedAt,
        @Nullable Long number,
        int version) {}
