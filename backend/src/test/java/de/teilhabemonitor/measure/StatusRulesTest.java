package de.teilhabemonitor.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.teilhabemonitor.web.Refused.Violation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What has to be said with a status, and what must not stay beside a new one. */
class StatusRulesTest {

    private static JsonNode json(String text) {
        try {
            return new ObjectMapper().readTree(text.replace('\'', '"'));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> found(String before, String after) {
        List<Violation> found = new ArrayList<>();
        StatusRules.check("M-0001", before.isEmpty() ? null : json(before), json(after), found);
        return found.stream().map(each -> each.name() + " " + each.key()).toList();
    }

    private static final String NO_REASON = "/input/statusReason status-needs-reason";

    @ParameterizedTest
    @CsvSource({
        "in-progress, paused",
        "planned, ended",
        "unknown, paused",
        "completed, in-progress",
        "completed, planned",
        "completed, unknown",
        "completed, paused",
        "paused, ended"
    })
    void asksForAReason(String was, String is) {
        assertEquals(List.of(NO_REASON), found("{'status': '" + was + "'}", "{'status': '" + is + "'}"));
        assertEquals(
                List.of(),
                found("{'status': '" + was + "'}", "{'status': '" + is + "', 'statusReason': {'de': 'Grund'}}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"merged", "replaced"})
    void asksForAReasonAndWhereItGoesOn(String status) {
        assertEquals(
                List.of(NO_REASON, "/input/continuedBy continued-by-missing"),
                found("{'status': 'planned'}", "{'status': '" + status + "'}"));
        assertEquals(
                List.of("/input/continuedBy continued-by-itself"),
                found(
                        "{'status': 'planned'}",
                        "{'status': '" + status + "', 'statusReason': {'de': 'Grund'}, 'continuedBy': 'M-0001'}"));
        assertEquals(
                List.of(),
                found("", "{'status': '" + status + "', 'statusReason': {'de': 'Grund'}, 'continuedBy': 'M-0002'}"));
    }

    @ParameterizedTest
    @CsvSource({"planned, in-progress", "completed, established", "completed, completed", "paused, in-progress"})
    void asksForNoReasonOtherwise(String was, String is) {
        assertEquals(List.of(), found("{'status': '" + was + "'}", "{'status': '" + is + "'}"));
    }

    @Test
    void leavesAReasonThatWasGiven() {
        String paused = "{'status': 'paused', 'statusReason': {'de': 'Haushalt'}}";
        assertEquals(List.of(NO_REASON), found(paused, "{'status': 'paused'}"));
        assertEquals(List.of(), found("{'status': 'paused'}", "{'status': 'paused'}"), "a source that did not say why");
    }

    @Test
    void keepsNothingOfAnotherStatus() {
        String paused =
                "{'status': 'paused', 'statusReason': {'de': 'Haushalt'}, 'statusBasis': {'de': 'ruht seit Mai'}}";
        assertEquals(
                List.of("/input/statusReason reason-of-another-status", "/input/statusBasis basis-of-another-status"),
                found(paused, paused.replace("'paused'", "'in-progress'")));
        assertEquals(
                List.of("/input/statusBasis basis-of-another-status"),
                found(paused, paused.replace("'paused'", "'ended'")),
                "the reason may be the same");
        assertEquals(List.of(), found(paused, "{'status': 'in-progress', 'statusBasis': {'de': 'läuft wieder'}}"));
        assertEquals(List.of(), found(paused, paused));
    }

    private static List<String> ofToday(String before, String after) {
        List<Violation> found = new ArrayList<>();
        StatusRules.ownDay(before.isEmpty() ? null : json(before), json(after), LocalDate.parse("2026-11-28"), found);
        return found.stream()
                .map(each -> each.name() + " " + each.key() + " " + each.arguments())
                .toList();
    }

    @Test
    void wantsADayOfItsOwnForANewStatus() {
        List<String> refused = List.of("/input/statusAsOf day-of-another-status [2026-11-28]");
        String planned = "{'status': 'planned', 'statusAsOf': '2024-05'}";
        assertEquals(refused, ofToday(planned, "{'status': 'paused', 'statusAsOf': '2024-05'}"));
        assertEquals(refused, ofToday(planned, "{'status': 'paused'}"));
        assertEquals(List.of(), ofToday(planned, "{'status': 'paused', 'statusAsOf': '2024-06'}"));
        assertEquals(List.of(), ofToday(planned, "{'status': 'unknown'}"), "what is unknown is of no day");
        assertEquals(List.of(), ofToday(planned, planned));
        assertEquals(List.of(), ofToday("", planned), "of what is new");
        for (String day : List.of("2026-11-28", "2026-11", "2026")) {
            String before = "{'status': 'planned', 'statusAsOf': '%s'}".formatted(day);
            assertEquals(List.of(), ofToday(before, before.replace("planned", "paused")), "still going on: " + day);
        }
    }

    @Test
    void wantsNothingToGoOnElsewhere() {
        assertEquals(
                List.of("/input/continuedBy continued-by-not-wanted"),
                found("", "{'status': 'planned', 'continuedBy': 'M-0002'}"));
    }
}
