package de.teilhabemonitor.submission;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import de.teilhabemonitor.submission.Suppression.Row;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SuppressionTest {

    @Test
    void leavesOutWhatCouldSaySomebody() {
        assertEquals(List.of("a", "b"), hidden(row("a", 4), row("b", 1), row("c", 5), row("d", 0)));
    }

    @Test
    void leavesOutASecondOneSoThatTheFirstCannotBeWorkedOut() {
        assertEquals(List.of("a", "c"), hidden(row("a", 4), row("b", 60), row("c", 7), row("d", 0)));
        assertEquals(List.of("a"), hidden(row("a", 4), row("b", 0)));
    }

    @Test
    void showsAllThatIsLarge() {
        assertEquals(List.of(), hidden(row("a", 5), row("b", 0), row("c", 700)));
        JsonNode shown = Suppression.of(List.of(new Row("a", 9, 7, 3), new Row("b", 9, 7, 6)));
        assertEquals(
                "{\"value\":\"a\",\"suppressed\":false,\"received\":9,\"published\":7}",
                shown.get(0).toString());
        assertEquals(6, shown.get(1).path("answered").asInt());
    }

    private static Row row(String value, long received) {
        return new Row(value, received, 0, 0);
    }

    private static List<String> hidden(Row... rows) {
        List<String> hidden = new ArrayList<>();
        Suppression.of(List.of(rows)).forEach(row -> {
            if (row.path("suppressed").asBoolean()) {
                hidden.add(row.path("value").asText());
            }
        });
        return hidden;
    }
}
