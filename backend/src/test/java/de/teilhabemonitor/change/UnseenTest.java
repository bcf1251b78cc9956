package de.teilhabemonitor.change;

import static de.teilhabemonitor.change.Edits.draft;
import static de.teilhabemonitor.change.Edits.edit;
import static de.teilhabemonitor.change.Edits.stepped;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.teilhabemonitor.Api;
import de.teilhabemonitor.Edited;
import de.teilhabemonitor.Operations;
import de.teilhabemonitor.Signed;
import de.teilhabemonitor.Wire;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;

/** What is not applied is nowhere in public: not in an answer, a count, an entity tag, a log. */
@QuarkusTest
@TestProfile(Edited.class)
class UnseenTest {

    private static final String CANARY = "Zwitscherkanarie";

    /** Every public address that has something, and those that would find the canary if it were there. */
    private static List<String> addresses() {
        List<String> addresses = new ArrayList<>();
        Operations.all().forEach(operation -> addresses.add(operation.address()));
        for (String list : List.of("measures", "indicators", "documents", "events")) {
            addresses.add("/api/v1/" + list + "?q=" + CANARY);
            addresses.add("/api/v1/" + list + ".csv?q=" + CANARY);
        }
        addresses.add("/api/v1/search?q=" + CANARY);
        addresses.add("/api/v1/measures?status=paused");
        for (String page : List.of("/", "/massnahmen", "/massnahmen/M-0003", "/en/massnahmen/M-0003", "/sitemap.xml")) {
            addresses.add(page);
        }
        return addresses;
    }

    private static Map<String, String> everything() {
        Map<String, String> all = new LinkedHashMap<>();
        for (String address : addresses()) {
            Wire.Answer answer = Wire.get(address);
            all.put(address, answer.status() + " " + answer.header("ETag") + " " + answer.body());
        }
        return all;
    }

    /** Fifty changes in all states but applied, each with the canary wherever words can be. */
    private static List<JsonNode> hidden() {
        List<JsonNode> hidden = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            String code = "M-%04d".formatted(i + 1);
            ObjectNode change = edit("coordinator", "measures/" + code, input -> {
                ((ObjectNode) input.get("title")).put("de", CANARY + " Titel");
                input.put("status", "paused");
                input.putObject("statusReason").put("de", CANARY + " Grund");
            });
            change.put("reason", CANARY + " öffentlich").put("note", CANARY + " Notiz");
            JsonNode draft = draft("coordinator", change);
            hidden.add(draft);
            JsonNode submitted = stepped("coordinator", draft("coordinator", change), "submission");
            hidden.add(submitted);
            hidden.add(returned(stepped("coordinator", draft("coordinator", change), "submission")));
            hidden.add(stepped("coordinator", draft("coordinator", change), "withdrawal"));
            ObjectNode created = (ObjectNode) Api.json("""
                    {"subject": "notices/%s-%d", "kind": "create", "note": "%1$s",
                    "input": {"date": "2026-11", "title": {"de": "%1$s"}, "body": {"de": "%1$s"}}}""".formatted(CANARY, i));
            hidden.add(draft("coordinator", created));
        }
        return hidden;
    }

    private static JsonNode returned(JsonNode submitted) {
        return Api.json(Signed.as("coordinator-2")
                .header("If-Match", "\"" + submitted.path("version").asInt() + "\"")
                .contentType("application/json")
                .body("{\"reason\": \"" + CANARY + " zurück\"}")
                .put("/api/staff/v1/changes/" + submitted.path("code").asText() + "/return")
                .then()
                .statusCode(200)
                .extract()
                .asString());
    }

    @Test
    void isWhatWasNotApplied() {
        Map<String, String> before = everything();
        assertTrue(before.size() >= 50, before.size() + " addresses");
        List<String> logged = new ArrayList<>();
        Handler listening = new Handler() {
            @Override
            public void publish(LogRecord each) {
                logged.add(String.valueOf(each.getMessage()));
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        Logger root = Logger.getLogger("");
        root.addHandler(listening);
        try {
            assertEquals(50, hidden().size());
            Map<String, String> after = everything();
            assertAll(before.keySet().stream().map(address -> () -> {
                String body = String.valueOf(after.get(address));
                assertEquals(before.get(address), body, address);
                assertFalse(body.contains(CANARY + " "), address);
            }));
        } finally {
            root.removeHandler(listening);
        }
        assertFalse(logged.stream().anyMatch(line -> line.contains(CANARY)), logged.toString());
    }
}
