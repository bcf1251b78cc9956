package de.teilhabemonitor.change;

import static de.teilhabemonitor.change.Edits.draft;
import static de.teilhabemonitor.change.Edits.edit;
import static de.teilhabemonitor.change.Edits.step;
import static de.teilhabemonitor.change.Edits.stepped;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.teilhabemonitor.Api;
import de.teilhabemonitor.Edited;
import de.teilhabemonitor.Signed;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.LongStream;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;

/** Many at once: one wins for each version, no number is missed, every write leaves exactly one trace. */
@QuarkusTest
@TestProfile(Edited.class)
class RacesTest {

    @Inject
    SessionFactory database;

    private static <T> List<T> atOnce(int threads, List<Callable<T>> tasks) throws Exception {
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        try {
            List<T> results = new ArrayList<>();
            for (Future<T> each : workers.invokeAll(tasks)) {
                results.add(each.get());
            }
            return results;
        } finally {
            workers.shutdown();
        }
    }

    @Test
    void oneOfTwentyEditsOfAVersionIsApplied() throws Exception {
        List<JsonNode> submitted = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            String end = Integer.toString(2030 + i);
            String title = "Titel " + end;
            submitted.add(stepped(
                    "coordinator",
                    draft("coordinator", edit("coordinator", "measures/M-0009", input -> {
                        input.put("plannedEnd", end);
                        ((ObjectNode) input.get("title")).put("de", title);
                    })),
                    "submission"));
        }
        int before = Api.get("measures/M-0009").path("version").asInt();
        List<Integer> statuses = atOnce(
                20,
                submitted.stream()
                        .map(change -> (Callable<Integer>) () ->
                                step("coordinator-2", change, "application").statusCode())
                        .toList());
        assertEquals(1, statuses.stream().filter(status -> status == 200).count(), statuses.toString());
        assertEquals(19, statuses.stream().filter(status -> status == 409).count(), statuses.toString());
        JsonNode measure = Api.get("measures/M-0009");
        assertEquals(before + 1, measure.path("version").asInt());
        assertEquals(
                "Titel " + measure.path("plannedEnd").asText(),
                measure.at("/title/de").asText());
    }

    @Test
    void whoReadsTheFeedMissesNone() throws Exception {
        int changes = 60;
        List<JsonNode> submitted = new ArrayList<>();
        for (int i = 0; i < changes; i++) {
            submitted.add(stepped(
                    "coordinator", draft("coordinator", (ObjectNode) Api.json("""
                    {"subject": "sources", "kind": "create", "input": {"citation": "Quelle der Tests %d"}}""".formatted(i))), "submission"));
        }
        long first = Api.get("changes?pageSize=1").at("/data/0/number").asLong();
        AtomicBoolean done = new AtomicBoolean();
        ExecutorService reader = Executors.newSingleThreadExecutor();
        Future<List<Long>> read = reader.submit(() -> {
            List<Long> numbers = new ArrayList<>();
            long last = first;
            while (true) {
                boolean lastRound = done.get();
                boolean more = true;
                while (more) {
                    JsonNode page = Api.get("changes?since=" + last + "&pageSize=7");
                    for (JsonNode change : page.path("data")) {
                        last = change.path("number").asLong();
                        numbers.add(last);
                    }
                    more = page.path("data").size() == 7;
                }
                if (lastRound) {
                    return numbers;
                }
            }
        });
        atOnce(
                8,
                submitted.stream()
                        .map(change -> (Callable<Integer>) () ->
                                step("coordinator-2", change, "application").statusCode())
                        .toList());
        Thread.sleep(1000);
        done.set(true);
        List<Long> numbers = read.get();
        reader.shutdown();
        assertEquals(LongStream.rangeClosed(first + 1, first + changes).boxed().toList(), numbers);
    }

    @Test
    void everyWriteLeavesOneTrace() {
        long before = traces();
        JsonNode draft = draft("coordinator", edit("coordinator", "goals/Z04-1", input -> input.put("page", 61)));
        assertEquals(before + 1, traces());
        JsonNode submitted = stepped("coordinator", draft, "submission");
        assertEquals(before + 2, traces());
        stepped("coordinator-2", submitted, "application");
        assertEquals(before + 3, traces());
        step("coordinator-2", submitted, "application");
        step("reporter", submitted, "application");
        assertEquals(before + 3, traces());
        Signed.as("coordinator").get("/api/staff/v1/changes");
        assertEquals(before + 3, traces());
    }

    @Test
    void severalAreAppliedTogether() {
        StringBuilder list = new StringBuilder();
        for (int i = 0; i < 5; i++) {
            JsonNode submitted =
                    stepped("coordinator", draft("coordinator", (ObjectNode) Api.json("""
                    {"subject": "sources", "kind": "create", "input": {"citation": "Zusammen %d"}}""".formatted(i))), "submission");
            list.append(i == 0 ? "" : ",")
                    .append("{\"code\": \"" + submitted.path("code").asText() + "\", \"version\": "
                            + (submitted.path("version").asInt() + (i == 4 ? 1 : 0)) + "}");
        }
        JsonNode result = Api.json(Signed.as("coordinator-2")
                .contentType("application/json")
                .body("{\"changes\": [" + list + "]}")
                .post("/api/staff/v1/applications")
                .then()
                .statusCode(200)
                .extract()
                .asString());
        assertEquals(4, result.path("applied").size());
        assertEquals(1, result.path("refused").size());
        assertTrue(result.at("/refused/0/reason").asText().length() > 10);
    }

    private long traces() {
        try (Session session = database.openSession()) {
            return session.createNativeQuery(
                            "select (select count(*) from act) + (select count(*) from applied_change)", Long.class)
                    .getSingleResult();
        }
    }
}
