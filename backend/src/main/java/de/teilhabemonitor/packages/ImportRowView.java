package de.teilhabemonitor.packages;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What an import would do to one row. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ImportRowView(
        String table,
        int line,
        String kind,
        @Nullable String key,
        @Nullable String subject,
        boolean suspicious,
        List<Cell> changes,
        List<Remark> errors,
        List<Remark> remarks) {

    /** A column, as it is and as it would be; without the side where it is empty. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Cell(
            String column,
            @Nullable String before,
            @Nullable String after) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Remark(@Nullable String column, Map<String, String> reason) {}
}
