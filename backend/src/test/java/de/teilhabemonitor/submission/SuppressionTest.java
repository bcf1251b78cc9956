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
        // together they are 2, so each would be 1
        assertEquals(List.of("a", "b", "c"), hidden(row("a", 1), row("b", 1), row("c", 5), row("d", 6), row("e", 0)));
    }

    @Test
    void leavesOutASecondOneSoThatTheFirstCannotBeWorkedOut() {
        assertEquals(List.of("a", "c"), hidden(row("a", 4), row("b", 60), row("c", 7), row("d", 0)));
        assertEquals(List.of("a", "b"), hidden(row("a", 4), row("b", 0)));
    }

    @Test
    void showsAllThatIsLarge() {
        assertEquals(List.of(), hidden(row("a", 5), row("b", 0), row("c", 700)));
        JsonNode shown = Suppression.of(List.of(new Row("a", 9, 7, 0), new Row("b", 9, 7, 6)));
        assertEquals(
                "{\"value\":\"a\",\"suppressed\":false,\"received\":9,\"published\":7,\"answered\":0}",
                shown.get(0).toString());
        assertEquals(6, shown.get(1).path("answered").asInt());
    }

    @Test
    void leavesOutFewAnswersAndOthersSoThatTheyCannotBeWorkedOut() {
        assertEquals(List.of("c"), answered(new Row("a", 9, 7, 3), new Row("b", 9, 7, 6), new Row("c", 9, 7, 8)));
        assertEquals(
                List.of("d"),
                answered(new Row("a", 3, 0, 0), new Row("b", 9, 7, 6), new Row("c", 9, 7, 2), new Row("d", 20, 7, 9)));
    }

    private static List<String> answered(Row... rows) {
        List<String> answered = new ArrayList<>();
        Suppression.of(List.of(rows)).forEach(row -> {
            if (row.has("answered")) {
                answered.add(row.path("value").asText());
            }
        });
        return answered;
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
