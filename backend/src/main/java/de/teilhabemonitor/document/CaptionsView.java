package de.teilhabemonitor.document;

import com.fasterxml.jackson.databind.JsonNode;
import de.teilhabemonitor.answer.Answer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Captions that a film has now.
 *
 * @param language BCP 47
 */
public record CaptionsView(String language, String url, long bytes, String checksum, Instant since) {

    /** @param files of the document, captions among them */
    static List<CaptionsView> of(String code, JsonNode files, Answer answer) {
        List<CaptionsView> all = new ArrayList<>();
        files.forEach(file -> {
            if (isOne(file) && !file.hasNonNull("until")) {
                String checksum = file.path("checksum").asText();
                all.add(new CaptionsView(
                        file.path("language").asText(),
                        answer.address("/api/v1/documents/" + code + "/files/" + checksum),
                        file.path("bytes").asLong(),
                        checksum,
                        FileView.moment(file, "since")));
            }
        });
        all.sort(Comparator.comparing(CaptionsView::language));
        return all;
    }

    /** Whether a file is captions of the film, and not the film. */
    static boolean isOne(JsonNode file) {
        return !file.path("language").asText().isEmpty();
    }
}
