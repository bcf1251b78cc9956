package de.teilhabemonitor.change;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.teilhabemonitor.web.Versioned;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A thing as it can be changed, with the changes of it that are under way. */
record SubjectView(
        String subject,
        @Nullable JsonNode title,
        int version,
        String standing,
        ObjectNode input,
        int inputVersion,
        List<String> editable,
        List<ChangeSummary> changes,
        long unseenChanges,
        Map<String, Map<String, String>> references)
        implements Versioned {}
