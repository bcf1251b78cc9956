package de.teilhabemonitor.change;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A change field by field.
 *
 * @param references collection/code to words
 */
record ComparisonView(
        ChangeView change,
        int presentVersion,
        boolean stale,
        List<Field> fields,
        Map<String, Map<String, String>> references) {

    /** One property: as the change was based on it, as it is now, as it shall be. */
    record Field(
            String field,
            @Nullable JsonNode base,
            @Nullable JsonNode present,
            @Nullable JsonNode proposed,
            boolean conflict) {}
}
