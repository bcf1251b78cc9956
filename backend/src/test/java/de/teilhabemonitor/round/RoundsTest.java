package de.teilhabemonitor.round;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.teilhabemonitor.Signed;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A coordinator begins, alters and closes rounds; nobody else does. */
@QuarkusTest
@TestProfile(RoundWorld.class)
class RoundsTest extends RoundTests {

    @Inject
    SessionFactory sessions;

    @Test
    void asksEveryLeadOfWhatIsGoingOn() throws SQLException {
        List<String> expected = read("select code from measure where lead is not null and status not in "
                + "('completed', 'ended', 'merged', 'replaced') order by 1");
        int acts = count("act");
        int offices = read("select distinct asked_office(lead) from measure where lead is not null and status not in "
                        + "('completed', 'ended', 'merged', 'replaced')")
                .size();
        Signed.as("coordinator")
                .get("/api/staff/v1/rounds/asked")
                .then()
                .statusCode(200)
                .body("measures", equalTo(expected.size()), "offices", equalTo(offices), "coordination", equalTo(0));
        open(round("R1", Map.of("all", true)))
                .statusCode(201)
                .header("ETag", equalTo("\"1\""))
                .body("code", equalTo("R1"), "state", equalTo("open"), "duties", equalTo(expected.size()))
                .body("applied", equalTo(0), "title.en", equalTo("Reports 2026"), "reportsTo", equalTo("2026-06"));
        assertEquals(expected, read("select measure from duty order by 1"));
        assertEquals(acts + 1, count("act"));
        assertEquals(
                List.of("round-opened rounds/R1"),
                read("select verb || ' ' || subject from act order by id desc limit 1"));
    }

    @Test
    void asksBySubjectOfficeOrName() throws SQLException {
        open(round("F", Map.of("fields", List.of("HF07", "HF11")))).statusCode(201);
        assertEquals(
                read("select code from measure where field in ('HF07', 'HF11') and status <> 'completed' order by 1"),
                read("select measure from duty where round = 'F' order by 1"));
        open(round("O", Map.of("organisations", List.of("sgfv"))))
                .statusCode(201)
                .body("duties", equalTo(4));
        assertEquals(List.of("sgfv"), read("select distinct office from duty where round = 'O'"));
        String completed =
                read("select code from measure where status = 'completed'").get(0);
        open(round("M", Map.of("measures", List.of(completed)))).statusCode(201).body("duties", equalTo(1));
    }

    @Test
    void asksTheOneSuccessorAndLeavesItOpenAmongSeveral() throws SQLException {
        assertEquals(List.of("sis"), read("select asked_office('si')"));
        assertEquals(List.of("sjis"), read("select asked_office('sjis')"), "its remits went to two");
        assertEquals(List.of("sk"), read("select asked_office('sk')"));
        String withoutLead =
                read("select code from measure where lead is null order by 1").get(0);
        open("N", withoutLead);
        assertEquals(1, count("duty where office is null"));
    }

    @Test
    void givesACodeWhereThereIsNone() {
        Map<String, Object> round = new HashMap<>(round("x", Map.of("measures", List.of("M-0001"))));
        round.remove("code");
        String year = String.valueOf(today().plusDays(30).getYear());
        open(round).statusCode(201).body("code", equalTo(year + "-1"));
        open(round).statusCode(201).body("code", equalTo(year + "-2"));
        Signed.as("reporter")
                .get(STAFF + "rounds")
                .then()
                .statusCode(200)
                .body("data.code", contains(year + "-2", year + "-1"), "pagination.totalElements", equalTo(2));
        Signed.as("auditor").get(STAFF + "rounds/" + year + "-1").then().statusCode(200);
    }

    @Test
    void altersTheDayOfWhatWasLookedAt() throws SQLException {
        open("R", "M-0001");
        Map<String, Object> edit =
                Map.of("title", Map.of("de", "Neu"), "due", today().plusDays(60).toString());
        int acts = count("act");
        json("coordinator").body(edit).put(STAFF + "rounds/R").then().statusCode(428);
        json("coordinator", "\"7\"").body(edit).put(STAFF + "rounds/R").then().statusCode(412);
        json("coordinator", "*").body(edit).put(STAFF + "rounds/R").then().statusCode(412);
        assertEquals(acts, count("act"));
        json("coordinator", "\"1\"")
                .body(edit)
                .put(STAFF + "rounds/R")
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"2\""))
                .body("due", equalTo(today().plusDays(60).toString()), "title.de", equalTo("Neu"));
        json("coordinator", "\"1\"").body(edit).put(STAFF + "rounds/R").then().statusCode(412);
        assertEquals(acts + 1, count("act"));
        for (String due : List.of(today().minusDays(1).toString(), "2099-01-01")) {
            json("coordinator", "\"2\"")
                    .body(Map.of("title", Map.of("de", "Neu"), "due", due))
                    .put(STAFF + "rounds/R")
                    .then()
                    .statusCode(400)
                    .body("violations.name", contains("/due"));
        }
        json("coordinator", "\"1\"")
                .body(edit)
                .put(STAFF + "rounds/other")
                .then()
                .statusCode(404);
    }

    @Test
    void closesOnce() throws SQLException {
        open("R", "M-0001");
        json("coordinator").put(STAFF + "rounds/R/closing").then().statusCode(428);
        int acts = count("act");
        json("coordinator", "\"1\"")
                .put(STAFF + "rounds/R/closing")
                .then()
                .statusCode(200)
                .body("state", equalTo("closed"), "closedAt", notNullValue());
        assertEquals(acts + 1, count("act"));
        json("coordinator", "\"2\"").put(STAFF + "rounds/R/closing").then().statusCode(409);
        json("coordinator", "\"2\"")
                .body(Map.of("title", Map.of("de", "x"), "due", today().toString()))
                .put(STAFF + "rounds/R")
                .then()
                .statusCode(409);
        json("coordinator", "\"1\"").put(STAFF + "rounds/other/closing").then().statusCode(404);
        assertEquals(acts + 1, count("act"));
    }

    @Test
    void refusesTheSameCodeTwiceAndBegunAtOnce() throws Exception {
        Map<String, Object> round = round("R", Map.of("all", true));
        ExecutorService coordinators = Executors.newFixedThreadPool(4);
        List<Callable<Integer>> all = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            all.add(() -> open(round).extract().statusCode());
        }
        List<Integer> statuses = new ArrayList<>();
        for (Future<Integer> each : coordinators.invokeAll(all)) {
            statuses.add(each.get());
        }
        coordinators.shutdown();
        statuses.sort(null);
        assertEquals(List.of(201, 409, 409, 409), statuses);
        assertEquals(1, count("reporting_round"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "",
                "{",
                "null",
                "\"R\"",
                "{\"title\":{\"de\":\"x\"}}",
                "{\"title\":{\"en\":\"x\"},REST}",
                "{\"title\":{\"de\":\"x\",\"fr\":\"y\"},REST}",
                "{\"title\":\"x\",REST}",
                "{\"title\":{\"de\":\"x\"},\"code\":\"a b\",REST}",
                "{\"title\":{\"de\":\"x\"},\"code\":\"1234567890123456789012345\",REST}",
                "{\"title\":{\"de\":\"x\"},\"unknown\":1,REST}",
                "{\"title\":{\"de\":\"x\\u0000\"},REST}",
                "{\"title\":{\"de\":\"x\"},\"reportsFrom\":\"2025-13\",\"reportsTo\":\"2026\",DAYS,MEASURES}",
                "{\"title\":{\"de\":\"x\"},\"reportsFrom\":\"2026\",\"reportsTo\":\"2025\",DAYS,MEASURES}",
                "{\"title\":{\"de\":\"x\"},PERIOD,\"opens\":\"2026-02-30\",\"due\":\"2026-03-01\",MEASURES}",
                "{\"title\":{\"de\":\"x\"},PERIOD,\"opens\":\"0001-01-01\",\"due\":\"0001-02-01\",MEASURES}",
                "{\"title\":{\"de\":\"x\"},PERIOD,\"opens\":\"TODAY\",\"due\":\"2001-01-01\",MEASURES}",
                "{\"title\":{\"de\":\"x\"},PERIOD,\"opens\":\"TODAY\",\"due\":\"9999-12-31\",MEASURES}",
                "{\"title\":{\"de\":\"x\"},PERIOD,\"opens\":\"LATELY\",\"due\":\"YESTERDAY\",MEASURES}",
                "{\"title\":{\"de\":\"x\"},PERIOD,DAYS,\"measures\":{}}",
                "{\"title\":{\"de\":\"x\"},PERIOD,DAYS,\"measures\":{\"all\":false}}",
                "{\"title\":{\"de\":\"x\"},PERIOD,DAYS,\"measures\":{\"all\":true,\"fields\":[\"HF01\"]}}",
                "{\"title\":{\"de\":\"x\"},PERIOD,DAYS,\"measures\":{\"measures\":[\"nothing\"]}}",
                "{\"title\":{\"de\":\"x\"},PERIOD,DAYS,\"measures\":{\"fields\":[\"HF99\"]}}",
                "{\"title\":{\"de\":\"x\"},PERIOD,DAYS,\"measures\":{\"organisations\":[\"x\"]}}",
                "{\"title\":{\"de\":\"x\"},PERIOD,DAYS,\"measures\":{\"organisations\":[\"stala\"]}}",
                "{\"title\":{\"de\":\"x\"},PERIOD,DAYS,\"measures\":{\"measures\":[]}}"
            })
    void refusesWhatMakesNoSense(String body) throws SQLException {
        int acts = count("act");
        json("coordinator").body(filled(body)).post(STAFF + "rounds").then().statusCode(400);
        assertEquals(0, count("reporting_round"));
        assertEquals(0, count("duty"));
        assertEquals(acts, count("act"));
    }

    private String filled(String body) {
        return body.replace("REST", "PERIOD,DAYS,MEASURES")
                .replace("PERIOD", "\"reportsFrom\":\"2025\",\"reportsTo\":\"2026\"")
                .replace("DAYS", "\"opens\":\"TODAY\",\"due\":\"" + today().plusDays(9) + "\"")
                .replace("MEASURES", "\"measures\":{\"measures\":[\"M-0001\"]}")
                .replace("YESTERDAY", today().minusDays(1).toString())
                .replace("LATELY", today().minusDays(30).toString())
                .replace("TODAY", today().toString());
    }

    @Test
    void refusesTooMuch() {
        json("coordinator")
                .body(filled("{\"title\":{\"de\":\"" + "x".repeat(600_000) + "\"},REST}"))
                .post(STAFF + "rounds")
                .then()
                .statusCode(400);
        List<String> many = new ArrayList<>();
        for (int i = 0; i < 501; i++) {
            many.add("M-" + i);
        }
        open(round("R", Map.of("measures", many))).statusCode(400);
    }

    @Test
    void refusesWhoMayNot() throws SQLException {
        open("R", "M-0001");
        Map<String, Object> round = round("S", Map.of("all", true));
        Map<String, Object> edit = Map.of("title", Map.of("de", "x"), "due", today().toString());
        int acts = count("act");
        given().contentType("application/json")
                .header("Requested-With", "teilhabemonitor")
                .header("Origin", "http://localhost:8080")
                .body(round)
                .post(STAFF + "rounds")
                .then()
                .statusCode(401);
        for (String person : List.of("reporter", "moderator", "event-team", "steering", "auditor", "administrator")) {
            json(person).body(round).post(STAFF + "rounds").then().statusCode(403);
            json(person, "\"1\"").put(STAFF + "rounds/R/closing").then().statusCode(403);
            json(person, "\"1\"").body(edit).put(STAFF + "rounds/R").then().statusCode(403);
        }
        for (String person : List.of("reporter", "moderator", "steering", "administrator")) {
            Signed.as(person).get(STAFF + "rounds/R/progress").then().statusCode(403);
        }
        for (String person : List.of("moderator", "event-team", "steering", "administrator")) {
            Signed.as(person).get(STAFF + "rounds").then().statusCode(403);
        }
        assertEquals(1, count("reporting_round where version = 1 and closed_at is null"));
        assertEquals(acts, count("act"));
    }

    @Test
    void saysHowFarEachOfficeIs() throws SQLException {
        Signed.as("reporter").get(STAFF + "me").then().statusCode(200);
        open(round("R", Map.of("all", true))).statusCode(201);
        int late = 40;
        ValidatableResponse before = progress();
        before.body("total.missing", equalTo(count("duty")), "total.late", equalTo(0))
                .body("offices.find { it.office.code == 'sgfv' }.counts.missing", equalTo(4))
                .body("offices.find { it.office.code == 'sgfv' }.reporters", notNullValue())
                .body("withoutReporter.code", hasItem("afz"))
                .body("withoutReporter.code", not(hasItem("sgfv")));
        later(late);
        progress().body("total.late", equalTo(count("duty")), "round.state", equalTo("overdue"));
        Signed.as("auditor").get(STAFF + "rounds/none/progress").then().statusCode(404);
    }

    /** They see what their own office is asked for, which has nobody else. */
    @Test
    void countsCoordinatorsOfAnOfficeThatHasNoReporter() throws SQLException {
        open("R", read("select code from measure where lead = 'referat'").get(0));
        progress()
                .body("offices[0].office.code", equalTo("referat"))
                .body("offices[0].coordinators", greaterThanOrEqualTo(1))
                .body("withoutReporter", empty());
        int coordinators = progress().extract().path("offices[0].coordinators");
        int all = progress().extract().path("offices[0].reporters");
        assertEquals(coordinators, all);
        run("update person set organisation_claim = 'referat' where email = 'reporter@tests.example'");
        progress().body("offices[0].reporters", equalTo(1), "offices[0].coordinators", equalTo(0));
        run("update person set organisation_claim = 'sgfv' where email = 'reporter@tests.example'");
    }

    private static ValidatableResponse progress() {
        return Signed.as("coordinator").get(STAFF + "rounds/R/progress").then().statusCode(200);
    }

    @Test
    void asksTheDatabaseAFewTimesOnly() {
        open(round("R", Map.of("all", true))).statusCode(201);
        Statistics statistics = sessions.getStatistics();
        for (String address : List.of(
                "rounds", "rounds/R", "rounds/R/progress", "duties", "duties?pageSize=100&state=missing&office=sgfv")) {
            Signed.as("coordinator").get(STAFF + address).then().statusCode(200);
            statistics.setStatisticsEnabled(true);
            statistics.clear();
            Signed.as("coordinator").get(STAFF + address).then().statusCode(200);
            long statements = statistics.getPrepareStatementCount();
            statistics.setStatisticsEnabled(false);
            assertTrue(statements <= 3, address + " took " + statements);
        }
    }
}
