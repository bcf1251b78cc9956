package de.teilhabemonitor.packages;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.teilhabemonitor.web.Versioned;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An import as the staff see it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ImportView(
        String code,
        String state,
        @Nullable String name,
        String format,
        long bytes,
        Person author,
        boolean mine,
        Instant createdAt,
        Instant previewedAt,
        Instant expiresAt,
        @Nullable Person decidedBy,
        @Nullable Instant decidedAt,
        List<Sheet> tables,
        List<Import.Count> counts,
        List<Fault> faults,
        @Nullable Progress progress,
        @Nullable Long firstChange,
        @Nullable Long lastChange,
        List<String> actions,
        int version)
        implements Versioned {

    record Person(String name) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Sheet(String table, String encoding, @Nullable String separator, List<String> columns) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Fault(
            String table, @Nullable Integer line, @Nullable String column, Map<String, String> reason) {}

    /** How many rows are done, of how many. */
    record Progress(int done, int total) {}

    /** The same words in both languages of the staff. */
    static Map<String, String> reason(String key, List<String> arguments) {
        return Map.of(
                "de", Report.said(Locale.GERMAN, key, arguments.toArray()),
                "en", Report.said(Locale.ENGLISH, key, arguments.toArray()));
    }
}
