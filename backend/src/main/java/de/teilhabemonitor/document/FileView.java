package de.teilhabemonitor.document;

import com.fasterxml.jackson.databind.JsonNode;
import de.teilhabemonitor.answer.Answer;
import de.teilhabemonitor.file.Format;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A file that a document has or had.
 *
 * @param until null: it is the one of now
 */
public record FileView(
        String url,
        String format,
        String mediaType,
        long bytes,
        String checksum,
        Instant since,
        @Nullable Instant until) {

    /** @param files of the document, the latest first */
    static List<FileView> of(String code, JsonNode files, Answer answer) {
        List<FileView> all = new ArrayList<>();
        files.forEach(file -> {
            if (!CaptionsView.isOne(file)) {
                all.add(one(code, file, answer));
            }
        });
        return all;
    }

    private static FileView one(String code, JsonNode file, Answer answer) {
        boolean present = !file.hasNonNull("until");
        String checksum = file.path("checksum").asText();
        String path = "/api/v1/documents/" + code + (present ? "/file" : "/files/" + checksum);
        String format = file.path("format").asText();
        return new FileView(
                answer.address(path),
                format,
                Format.byEnding(format).orElseThrow().mediaType(),
                file.path("bytes").asLong(),
                checksum,
                moment(file, "since"),
                present ? null : moment(file, "until"));
    }

    static Instant moment(JsonNode file, String name) {
        return OffsetDateTime.parse(file.path(name).asText()).toInstant();
    }
}
