package de.teilhabemonitor.submission;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.teilhabemonitor.change.Edits;
import de.teilhabemonitor.submission.Guests.Sent;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** What the staff does with submissions, as far as it is a change. */
final class Staffing {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Staffing() {}

    /** What becomes public of one that {@link Guests#words} made. */
    static ObjectNode publicVersion(Sent sent, String title, String text) {
        ObjectNode input = JSON.createObjectNode();
        input.putObject("title").put("de", title);
        input.put("text", text)
                .put("language", "de")
                .put("question", "huerden")
                .put("kind", "association")
                .put("name", "Verein Beispiel")
                .put("city", "DE-HB-HB")
                .put(
                        "receivedOn",
                        LocalDate.ofInstant(
                                        Instant.parse(sent.receipt()
                                                .path("receivedAt")
                                                .asText()),
                                        ZoneId.of("Europe/Berlin"))
                                .toString());
        input.putArray("targets").add("measures/M-0005");
        return create("submissions/" + sent.code(), input);
    }

    static ObjectNode answer(Sent sent, String outcome, String text) {
        ObjectNode input = JSON.createObjectNode();
        input.put("outcome", outcome).putObject("text").put("de", text);
        return create("answers/" + sent.code(), input);
    }

    static ObjectNode create(String subject, ObjectNode input) {
        ObjectNode change = JSON.createObjectNode();
        change.put("subject", subject).put("kind", "create").set("input", input);
        return change;
    }

    static JsonNode publish(ObjectNode change) {
        return Edits.publish(change);
    }
}
