package de.teilhabemonitor.change;

import static de.teilhabemonitor.Outside.CANARY;
import static de.teilhabemonitor.change.Edits.draft;
import static de.teilhabemonitor.change.Edits.edit;
import static de.teilhabemonitor.change.Edits.stepped;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.teilhabemonitor.Api;
import de.teilhabemonitor.Edited;
import de.teilhabemonitor.Outside;
import de.teilhabemonitor.Signed;
import de.teilhabemonitor.mail.Letter;
import de.teilhabemonitor.mail.Outbox;
import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is not applied is nowhere in public: not in an answer, a count, an entity tag, a log. */
@QuarkusTest
@TestProfile(Edited.class)
class UnseenTest {

    private static final String STAFF = "/api/staff/v1/";

    @Inject
    Outbox outbox;

    @Inject
    AgroalDataSource database;

    @Inject
    Clock clock;

    /** Fifty changes in all states but applied, each with the canary wherever words can be. */
    private static List<JsonNode> hidden() {
        List<JsonNode> hidden = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            String code = "M-%04d".formatted(i + 1);
            ObjectNode change = edit("coordinator", "measures/" + code, input -> {
                ((ObjectNode) input.get("title")).put("de", CANARY + " Titel");
                input.put("status", "paused").put("statusAsOf", "2026-11-20");
                input.putObject("statusBasis").put("de", CANARY + " Beleg");
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
        return Api.json(
                writing("coordinator-2", "\"" + submitted.path("version").asInt() + "\"")
                        .body("{\"reason\": \"" + CANARY + " zurück\"}")
                        .put(STAFF + "changes/" + submitted.path("code").asText() + "/return")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString());
    }

    private static RequestSpecification writing(String person, String version) {
        return Signed.as(person).contentType("application/json").header("If-Match", version);
    }

    @Test
    void isWhatWasNotApplied() throws Exception {
        Outside.seesNothingOf(() -> assertEquals(50, hidden().size()));
    }

    /** That a round has begun is public: its measures are waited for. What it is called and who has written what is not. */
    @Test
    void isAReportUntilItIsApplied() throws Exception {
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        Signed.as("coordinator")
                .contentType("application/json")
                .body(Map.of(
                        "code", "UNSEEN",
                        "title", Map.of("de", CANARY + " Runde"),
                        "reportsFrom", "2025",
                        "reportsTo", "2026",
                        "opens", today.minusDays(1).toString(),
                        "due", today.plusDays(30).toString(),
                        "measures", Map.of("measures", List.of("M-0005", "M-0007", "M-0018"))))
                .post(STAFF + "rounds")
                .then()
                .statusCode(201);
        Outside.seesNothingOf(() -> {
            String version =
                    Signed.as("coordinator").get(STAFF + "rounds/UNSEEN").header("ETag");
            writing("coordinator", version)
                    .body(Map.of(
                            "title",
                            Map.of("de", CANARY + " anders"),
                            "due",
                            today.plusDays(30).toString()))
                    .put(STAFF + "rounds/UNSEEN")
                    .then()
                    .statusCode(200);
            for (String measure : List.of("M-0005", "M-0007", "M-0018")) {
                ObjectNode report = (ObjectNode) Api.json("""
                        {"subject": "reports/UNSEEN-%s", "kind": "create", "note": "%2$s Notiz", "reason": "%2$s Grund",
                        "input": {"measure": "%1$s", "round": "UNSEEN", "happened": {"de": "%2$s ist geschehen"}, "next": {"de":
                        "%2$s kommt"}, "obstacles": {"de": "%2$s hindert"}, "status": "ended", "statusReason": {"de": "%2$s endet"},
                        "statusAsOf": "2026-10", "actualEnd": "2026-09"}}""".formatted(measure, CANARY));
                JsonNode draft = draft("reporter", report);
                if (!measure.equals("M-0005")) {
                    JsonNode submitted = stepped("reporter", draft, "submission");
                    if (measure.equals("M-0018")) {
                        returned(submitted);
                    }
                }
            }
            Signed.as("reporter").get(STAFF + "duties/UNSEEN/M-0005").then().statusCode(200);
        });
    }

    private static ValidatableResponse upload(String table, String text) {
        return Signed.as("coordinator")
                .contentType("text/csv")
                .queryParam("table", table)
                .queryParam("name", CANARY + " Datei.csv")
                .body(text.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .post(STAFF + "imports")
                .then();
    }

    /** Previews of things that are and of new ones, with errors and without, looked at again, discarded, refused. */
    @Test
    void isAnImportUntilItIsApplied() throws Exception {
        String measures =
                "code,field,title_de,status,territory,provenance,source\n%s,HF07,%s Titel,unknown,DE-HB,concept,q001\n";
        Outside.seesNothingOf(() -> {
            upload("measures", measures.formatted("M-0001", CANARY)).statusCode(201);
            upload("measures", measures.formatted(CANARY, CANARY)).statusCode(201);
            upload("measures", measures.formatted("M-0001", CANARY).replace("HF07", CANARY))
                    .statusCode(201);
            upload("units", "code,label_de\n" + CANARY + "," + CANARY + " Einheit\n")
                    .statusCode(201);
            upload(
                            "observations",
                            "indicator,territory,period,value,computed,provenance,source,note\n"
                                    + "ilm-a1a,DE-HB,2051,999999,no,official,q001," + CANARY + " Wert\n")
                    .statusCode(201);
            upload(
                            "reports",
                            "code,measure,happened_de,next_de,status,status_as_of,status_reason_de\n" + CANARY
                                    + ",M-0005,%1$s geschah,%1$s kommt,ended,2026-10,%1$s Grund\n".formatted(CANARY))
                    .statusCode(201);
            upload("notices", "code,date,title_de,body_de\n%1$s,2026-11,%1$s Titel,%1$s Text\n".formatted(CANARY))
                    .statusCode(201);
            upload(CANARY, "code\nx\n").statusCode(400);
            upload("measures", "code,\"" + CANARY + " \n").statusCode(400);
            String code = upload("goals", "code,field,name_de\nZ07-1,HF07," + CANARY + " Ziel\n")
                    .statusCode(201)
                    .extract()
                    .path("code");
            writing("coordinator", "\"1\"")
                    .put(STAFF + "imports/" + code + "/preview")
                    .then()
                    .statusCode(200);
            // by who has uploaded it, and then by somebody else with a reason that would be public
            for (String person : List.of("coordinator", "reporter")) {
                writing(person, "\"2\"")
                        .body("{\"confirmed\": true, \"reason\": \"" + CANARY + " Grund\"}")
                        .put(STAFF + "imports/" + code + "/application")
                        .then()
                        .statusCode(403);
            }
            writing("coordinator", "\"2\"")
                    .put(STAFF + "imports/" + code + "/discarding")
                    .then()
                    .statusCode(200);
        });
    }

    /** Who works here, who left and why, what their values of the provider mean, what is mailed to whom, the log of it all. */
    @Test
    void isWhoWorksHere() throws Exception {
        Signed.as("administrator").get(STAFF + "me").then().statusCode(200);
        Signed.as("auditor").get(STAFF + "me").then().statusCode(200);
        Outside.seesNothingOf(() -> {
            run("insert into person (subject, name, email, roles, organisation_claim, last_seen, updated_at) values ('"
                    + CANARY + "', '" + CANARY + " Name', 'kanarie@example.org', '{reporter}', '" + CANARY
                    + "', now(), now())");
            String code = Signed.as("coordinator")
                    .get(STAFF + "people?pageSize=100")
                    .then()
                    .statusCode(200)
                    .extract()
                    .path("data.find { it.name == '" + CANARY + " Name' }.code");
            writing("administrator", "\"1\"")
                    .body("{\"reason\": \"" + CANARY + " ist gegangen\"}")
                    .put(STAFF + "people/" + code + "/departure")
                    .then()
                    .statusCode(200);
            QuarkusTransaction.requiringNew()
                    .run(() -> outbox.put(new Letter(
                            CANARY,
                            "kanarie@example.org",
                            "de",
                            "test",
                            Map.of("title", CANARY + " Titel"),
                            clock.instant())));
            Signed.as("auditor").get(STAFF + "acts?pageSize=100").then().statusCode(200);
            Signed.as("auditor")
                    .get(STAFF + "subjects/measures/" + CANARY)
                    .then()
                    .statusCode(404);
            assertEquals(
                    404,
                    Signed.as("coordinator")
                            .get(STAFF + "subjects/notices/" + CANARY)
                            .statusCode());
        });
    }

    private void run(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
