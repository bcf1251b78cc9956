package de.teilhabemonitor.change;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.JsonNode;
import de.teilhabemonitor.web.Versioned;
import org.jspecify.annotations.Nullable;

/** A change with all that belongs to it. */
record ChangeView(
        @JsonUnwrapped ChangeSummary summary,
        @Nullable JsonNode input,
        int inputVersion,
        @Nullable Integer baseVersion,
        @Nullable String note,
        @Nullable String returnReason,
        @Nullable Person decidedBy,
        @Nullable Person submittedBy)
        implements Versioned {

    @Override
    public int version() {
        return summary.version();
    }
}
