package de.teilhabemonitor;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.teilhabemonitor.Operations.Operation;
import de.teilhabemonitor.change.Edits;
import de.teilhabemonitor.staff.Role;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/**
 * Lists of the staff take at most three statements each, whatever they are narrowed by, whoever asks, and however long they
 * are. Who asks is looked up beside that, by one statement of every request (decision 0022).
 */
@QuarkusTest
@TestProfile(Edited.class)
class StaffStatementsTest {

    private static final int MOST = 3;

    @Inject
    SessionFactory sessions;

    /** A few of everything that lists show. */
    private String begin() {
        for (int i = 0; i < 4; i++) {
            String page = "4" + i;
            Edits.draft("coordinator", Edits.edit("coordinator", "goals/Z10-1", input -> input.put("page", 400)));
            Edits.draft(
                    "reporter",
                    Edits.edit("reporter", "measures/M-0007", input -> input.put("contact", page + "@x.org")));
            Edits.draft(
                    "event-team", Edits.edit("event-team", "events/fachtag-2023", input -> input.put("place", page)));
        }
        Edits.publish(Edits.edit("coordinator", "goals/Z10-1", input -> input.put("page", 401)));
        String code = "";
        for (int i = 0; i < 3; i++) {
            code = Signed.as("coordinator")
                    .contentType("text/csv")
                    .body("code,citation\ntest-of-lists,Eine Quelle\n")
                    .post("/api/staff/v1/imports?table=sources")
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("code");
        }
        for (String round : List.of("lists-1", "lists-2")) {
            ObjectNode opened = (ObjectNode) Api.json("""
                    {"code": "%s", "title": {"de": "Runde"}, "reportsFrom": "2025", "reportsTo": "2026",
                    "measures": {"measures": ["M-0007", "M-0018", "M-0017"]}}""".formatted(round));
            String today = LocalDate.now(ZoneId.of("Europe/Berlin")).toString();
            opened.put("opens", today).put("due", today);
            Signed.as("coordinator")
                    .contentType("application/json")
                    .body(opened.toString())
                    .post("/api/staff/v1/rounds")
                    .then()
                    .statusCode(201);
        }
        return code;
    }

    @Test
    void areThreeForEveryList() {
        String importCode = begin();
        try {
            List<Operation> lists = Operations.everywhere().stream()
                    .filter(each -> each.path().startsWith("/api/staff/") && each.isList())
                    .toList();
            assertTrue(lists.size() >= 7, lists.toString());
            assertAll(lists.stream().flatMap(list -> Role.ALL.stream()
                    .filter(list.roles()::contains)
                    .map(role -> (Executable) () -> look(
                            list,
                            list.path()
                                    .replace("imports/{code}", "imports/" + importCode)
                                    .replace("events/{code}", "events/fachtag-2023"),
                            role))));
        } finally {
            for (String round : List.of("lists-1", "lists-2")) {
                Signed.as("coordinator")
                        .header("If-Match", "\"1\"")
                        .put("/api/staff/v1/rounds/" + round + "/closing")
                        .then()
                        .statusCode(200);
            }
        }
    }

    private void look(Operation list, String address, String role) {
        assertFalse(address.contains("{"), () -> "nothing stands for the code in " + list);
        String needed = address;
        for (Operations.Parameter each : list.parameters()) {
            if (each.required()) {
                needed = with(needed, each.name() + "=" + each.allowed().get(0));
            }
        }
        JsonNode plain = counted(needed, role);
        counted(with(needed, "pageSize=100"), role);
        counted(with(needed, "page=1000"), role);
        List<String> all = new ArrayList<>();
        for (Operations.Parameter each : list.parameters()) {
            String first = plain.at("/facets/" + each.name() + "/0/value").asText();
            String value = !first.isEmpty()
                    ? first
                    : each.allowed().isEmpty() ? "" : each.allowed().get(0);
            if (!value.isEmpty()
                    && !each.required()
                    && !List.of("page", "pageSize").contains(each.name())) {
                counted(with(needed, each.name() + "=" + value), role);
                all.add(each.name() + "=" + value);
            }
        }
        if (!all.isEmpty()) {
            counted(with(needed, String.join("&", all)), role);
        }
    }

    private static String with(String address, String keys) {
        return address + (address.contains("?") ? "&" : "?") + keys;
    }

    private JsonNode counted(String address, String role) {
        // The first answer after a change of the plan reads the names of all things.
        Signed.as(role).get(address);
        Statistics statistics = sessions.getStatistics();
        statistics.setStatisticsEnabled(true);
        statistics.clear();
        String body =
                Signed.as(role).get(address).then().statusCode(200).extract().asString();
        long statements = statistics.getPrepareStatementCount();
        statistics.setStatisticsEnabled(false);
        assertTrue(statements <= MOST, () -> address + " took " + statements + " statements for " + role);
        return Api.json(body);
    }
}
