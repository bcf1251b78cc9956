package de.teilhabemonitor.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import de.teilhabemonitor.Api;
import org.junit.jupiter.api.Test;

/** Portions of one import are told as one. */
class ToldValuesTest {

    private static ArrayNode portion(int added, int changed, String before, String after) {
        return (ArrayNode) Api.json("""
                [{"field": "rows", "after": {"added": %d, "changed": %d, "removed": 0, "from": "2020", "to": "2024",
                "values": {"before": %s, "after": %s}}}]""".formatted(added, changed, before, after));
    }

    @Test
    void keepWhatWasBesideWhatIs() {
        JsonNode told = new ObservationsSubject()
                .toldTogether(portion(2, 0, "[]", "[1, 2]"), portion(0, 2, "[3, 4]", "[5, 6]"))
                .at("/0/after");
        assertEquals(Api.json("{\"before\": [], \"after\": [1, 2]}"), told.path("values"));
        assertEquals(2, told.path("added").asInt());
        assertEquals(2, told.path("changed").asInt());
        JsonNode second = new ObservationsSubject()
                .toldTogether(portion(0, 0, "[]", "[]"), portion(0, 1, "[3]", "[5]"))
                .at("/0/after");
        assertEquals(Api.json("{\"before\": [3], \"after\": [5]}"), second.path("values"));
    }
}
