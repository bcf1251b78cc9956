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
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;

/** Many at once: one wins for each version, no number is missed, every write leaves exactly one trace. */
@QuarkusTest
@TestProfile(Edited.class)
class RacesTest {

    /** Changes on a page of the reader: so few that it is often at the end, and so many that it keeps up. */
    private static final int AT_ONCE = 7;

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
        int changes = 500;
        List<String> submitted = submittedSources(changes);
        long first = Api.get("changes?pageSize=1").at("/data/0/number").asLong();
        AtomicBoolean done = new AtomicBoolean();
        AtomicInteger rounds = new AtomicInteger();
        ExecutorService reader = Executors.newSingleThreadExecutor();
        Future<List<Long>> read = reader.submit(() -> {
            List<Long> numbers = new ArrayList<>();
            long last = first;
            while (true) {
                boolean lastRound = done.get();
                rounds.incrementAndGet();
                boolean more = true;
                while (more) {
                    JsonNode page = Api.get("changes?since=" + last + "&pageSize=" + AT_ONCE);
                    for (JsonNode change : page.path("data")) {
                        last = change.path("number").asLong();
                        numbers.add(last);
                    }
                    more = page.path("data").size() == AT_ONCE;
                }
                if (lastRound) {
                    return numbers;
                }
            }
        });
        // So many that some of the connections to the database are left for the reader.
        List<Integer> statuses = atOnce(
                12,
                submitted.stream()
                        .map(code -> (Callable<Integer>) () -> Signed.as("coordinator-2")
                                .header("If-Match", "\"2\"")
                                .put("/api/staff/v1/changes/" + code + "/application")
                                .statusCode())
                        .toList());
        done.set(true);
        List<Long> numbers = read.get();
        reader.shutdown();
        assertTrue(statuses.stream().allMatch(status -> status == 200), statuses.toString());
        assertTrue(rounds.get() > 10, "it read " + rounds + " times meanwhile");
        assertEquals(LongStream.rangeClosed(first + 1, first + changes).boxed().toList(), numbers);
    }

    /** One that somebody has submitted, and copies of it, because only what comes then matters here. */
    private List<String> submittedSources(int count) {
        JsonNode first = stepped("coordinator", draft("coordinator", newSource(0)), "submission");
        return database.fromTransaction(session -> session.createNativeQuery("""
                        insert into change (code, subject_code, subject_kind, kind, state, input, input_version, minor, author,
                            author_name, submitted_by, submitted_by_name, submitted_at, version, created_at, updated_at)
                        select 'copy-' || n, 'copy-' || n, subject_kind, kind, state, input, input_version, minor, author,
                            author_name, submitted_by, submitted_by_name, submitted_at, version, created_at, updated_at
                        from change, generate_series(1, :count) n where code = :code
                        returning cast(code as text)""", String.class)
                .setParameter("count", count)
                .setParameter("code", first.path("code").asText())
                .getResultList());
    }

    private static ObjectNode newSource(int number) {
        return (ObjectNode) Api.json("""
                {"subject": "sources", "kind": "create", "input": {"citation": "Quelle der Tests %d"}}""".formatted(number));
    }

    @Test
    void whatIsBegunAtTheSameMomentHasCodesOfItsOwn() throws Exception {
        List<String> subjects = atOnce(
                8,
                IntStream.range(0, 40)
                        .mapToObj(i -> (Callable<String>) () -> draft("coordinator", newSource(i))
                                .path("subject")
                                .asText())
                        .toList());
        assertEquals(40, subjects.stream().distinct().count(), subjects.toString());
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
