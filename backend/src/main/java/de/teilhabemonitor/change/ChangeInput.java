package de.teilhabemonitor.change;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

/** A change as its author wants it; the contract has checked its form. */
record ChangeInput(
        String subject,
        String kind,
        @Nullable Integer baseVersion,
        @Nullable Integer inputVersion,
        @Nullable ObjectNode input,
        @Nullable String reason,
        @Nullable String note,
        @Nullable Boolean minor) {

    String subjectKind() {
        return subject.split("/", 2)[0];
    }

    @Nullable
    String subjectCode() {
        String[] parts = subject.split("/", 2);
        return parts.length > 1 ? parts[1] : null;
    }

    boolean isNew() {
        return kind.equals(Change.CREATE);
    }

    boolean hasState() {
        return isNew() || kind.equals(Change.EDIT);
    }
}
