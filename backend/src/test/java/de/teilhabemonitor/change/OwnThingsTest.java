package de.teilhabemonitor.change;

import static de.teilhabemonitor.change.Edits.draft;
import static de.teilhabemonitor.change.Edits.edit;
import static de.teilhabemonitor.change.Edits.post;
import static de.teilhabemonitor.change.Edits.step;
import static de.teilhabemonitor.change.Edits.stepped;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.teilhabemonitor.Api;
import de.teilhabemonitor.Edited;
import de.teilhabemonitor.Signed;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/**
 * The table "Who may do what", as far as it depends on whose a thing is; which role may call what is asked by the matrix of
 * permissions. The reporter works for {@code sgfv}; reporter-social for {@code sasji}, which succeeded {@code sjis}.
 */
@QuarkusTest
@TestProfile(Edited.class)
class OwnThingsTest {

    private static final String ACTS = "/api/staff/v1/acts";
    private static final Consumer<ObjectNode> CONTACT =
            input -> input.put("contact", "stelle-" + System.nanoTime() + "@example.org");

    @Inject
    AgroalDataSource database;

    /** One thing of every kind, as a coordinator would change it. */
    private static Map<String, ObjectNode> everyKind() {
        Map<String, ObjectNode> changes = new LinkedHashMap<>();
        changes.put("a field", edit("coordinator", "fields/HF02", input -> input.put("page", 70)));
        changes.put("a goal", edit("coordinator", "goals/Z06-1", input -> input.put("page", 71)));
        changes.put("a measure of sgfv", edit("coordinator", "measures/M-0018", CONTACT));
        changes.put("a measure of another office", edit("coordinator", "measures/M-0014", CONTACT));
        changes.put("a measure of nobody", edit("coordinator", "measures/M-0002", CONTACT));
        changes.put(
                "an indicator", edit("coordinator", "indicators/de-mh-share", input -> ((ObjectNode) input.get("title"))
                        .put("de", "Anders")));
        changes.put("values", values());
        changes.put(
                "an organisation", edit("coordinator", "organisations/sgfv", input -> ((ObjectNode) input.get("title"))
                        .put("de", "Anders")));
        changes.put("an event", edit("coordinator", "events/fachtag-2023", input -> input.put("place", "Anderswo")));
        changes.put("a document of an event", edit("coordinator", "documents/fachtag-ws1", OwnThingsTest::pages));
        changes.put("a document of no event", edit("coordinator", "documents/rahmenkonzept", OwnThingsTest::pages));
        changes.put("a source", edit("coordinator", "sources/q001", input -> input.put("citation", "Anders zitiert")));
        changes.put("a notice", (ObjectNode) Api.json("""
                {"subject": "notices", "kind": "create", "input": {"date": "2026-11", "title": {"de": "Meldung"}}}"""));
        changes.put("a new measure", (ObjectNode) Api.json("""
                {"subject": "measures", "kind": "create", "input": {"title": {"de": "Neu"}, "field": "HF01"}}"""));
        changes.put("the end of a measure", (ObjectNode) Api.json("""
                {"subject": "measures/M-0018", "kind": "retire", "baseVersion": %d, "reason": "Grund"}""".formatted(
                Edits.present("coordinator", "measures/M-0018").path("version").asInt())));
        return changes;
    }

    private static ObjectNode values() {
        ObjectNode change = (ObjectNode) Api.json("{\"subject\": \"observations/de-mh-share\", \"kind\": \"edit\"}");
        change.put(
                "baseVersion",
                Edits.present("coordinator", "observations/de-mh-share")
                        .path("version")
                        .asInt());
        change.set("input", Api.json("""
                {"rows": [{"territory": "DE-HB", "period": "1998", "rank": 0, "value": 1, "provenance": "official"}]}"""));
        return change;
    }

    private static void pages(ObjectNode input) {
        ((ObjectNode) input.get("title")).put("de", "Anderer Titel");
    }

    private static void maybe(String person, String... what) {
        assertAll(everyKind().entrySet().stream().map(each -> () -> {
            int expected = List.of(what).contains(each.getKey()) ? 201 : 403;
            assertEquals(
                    expected, post(person, each.getValue()).statusCode(), () -> person + " proposes " + each.getKey());
        }));
    }

    @Test
    void coordinatorsProposeAnything() {
        assertAll(everyKind().entrySet().stream()
                .map(each -> () ->
                        assertEquals(201, post("coordinator", each.getValue()).statusCode(), each.getKey())));
    }

    @Test
    void reportersProposeWhatTheirOfficeLeads() {
        maybe("reporter", "a measure of sgfv");
        maybe("reporter-nowhere");
    }

    @Test
    void theEventTeamProposesEventsAndTheirDocuments() {
        maybe("event-team", "an event", "a document of an event");
    }

    @Test
    void reportersGoOnWhereTheirOfficeSucceededAnother() {
        JsonNode led = draft("reporter-social", edit("reporter-social", "measures/M-0017", CONTACT));
        JsonNode partnered = draft("reporter-social", edit("reporter-social", "measures/M-0016", CONTACT));
        post("reporter", edit("coordinator", "measures/M-0016", CONTACT)).then().statusCode(403);
        stepped("coordinator", stepped("reporter-social", led, "submission"), "application");
        stepped("coordinator", stepped("reporter-social", partnered, "submission"), "application");
    }

    /** What the office of before had begun is that of its successor. */
    @Test
    void reportersSeeWhatTheOfficeBeforeHadBegun() throws SQLException {
        JsonNode begun = draft("reporter-social", edit("reporter-social", "measures/M-0017", CONTACT));
        run("update change set office = 'sjis', author = 'P-0000' where code = '"
                + begun.path("code").asText() + "'");
        String address = "/api/staff/v1/changes/" + begun.path("code").asText();
        Signed.as("reporter-social").get(address).then().statusCode(200).body("actions", hasItems("edit", "submit"));
        Signed.as("reporter").get(address).then().statusCode(404);
        stepped("reporter-social", begun, "withdrawal");
    }

    @Test
    void colleaguesOfAnOfficeSubmitOnlyWhatIsTheirs() throws SQLException {
        JsonNode foreign = draft("coordinator", edit("coordinator", "measures/M-0014", CONTACT));
        run("update change set office = 'sgfv' where code = '"
                + foreign.path("code").asText() + "'");
        step("reporter", foreign, "submission").then().statusCode(403);
        stepped("coordinator", foreign, "withdrawal");
    }

    @Test
    void theEventTeamGoesOnWithWhatOthersBegan() {
        JsonNode document = draft("coordinator", edit("coordinator", "documents/fachtag-ws2", OwnThingsTest::pages));
        String address = "/api/staff/v1/changes/" + document.path("code").asText();
        Signed.as("event-team").get(address).then().statusCode(200).body("actions", hasItem("edit"));
        stepped("event-team", document, "withdrawal");
        JsonNode other = draft("coordinator", edit("coordinator", "documents/drs-20-192", OwnThingsTest::pages));
        step("event-team", other, "withdrawal").then().statusCode(404);
        ObjectNode retired = (ObjectNode) Api.json("""
                {"subject": "documents/fachtag-ws2", "kind": "retire", "baseVersion": %d}""".formatted(Edits.present("coordinator", "documents/fachtag-ws2")
                .path("version")
                .asInt()));
        JsonNode end = draft("coordinator", retired);
        stepped("event-team", end, "withdrawal");
    }

    @Test
    void whoSubmittedDecidesWhereThePlanWantsNoFourEyes() throws SQLException {
        JsonNode submitted = stepped(
                "coordinator",
                draft("coordinator", edit("coordinator", "goals/Z11-1", input -> input.put("page", 79))),
                "submission");
        step("coordinator", submitted, "application").then().statusCode(403);
        run("update plan set four_eyes = false");
        try {
            Signed.as("coordinator")
                    .get("/api/staff/v1/changes/" + submitted.path("code").asText())
                    .then()
                    .body("actions", hasItem("apply"));
            stepped("coordinator", submitted, "application");
        } finally {
            run("update plan set four_eyes = true");
        }
    }

    @Test
    void everybodySeesWhatWasDoneWithWhatTheySee() {
        JsonNode own = draft("reporter", edit("reporter", "measures/M-0005", CONTACT));
        JsonNode event =
                draft("event-team", edit("event-team", "events/fachtag-2023", input -> input.put("place", "X")));
        JsonNode goal = draft("coordinator", edit("coordinator", "goals/Z12-1", input -> input.put("page", 84)));
        String whatOf = "data.details.change";
        String of = own.path("code").asText();
        String ofEvent = event.path("code").asText();
        String ofGoal = goal.path("code").asText();
        acts("coordinator").body(whatOf, hasItems(of, ofEvent, ofGoal));
        acts("auditor").body(whatOf, hasItems(of, ofEvent, ofGoal));
        acts("reporter").body(whatOf, hasItem(of)).body(whatOf, not(hasItem(ofEvent)));
        acts("reporter").body(whatOf, not(hasItem(ofGoal)));
        acts("reporter-social").body(whatOf, not(hasItem(of)));
        acts("event-team").body(whatOf, hasItem(ofEvent)).body(whatOf, not(hasItem(of)));
        for (String others : List.of(of, ofEvent, ofGoal)) {
            acts("moderator").body(whatOf, not(hasItem(others)));
        }
        acts("steering").body(whatOf, not(hasItems(of)));
        stepped("coordinator", goal, "submission");
        acts("steering").body(whatOf, hasItem(ofGoal));
        Signed.as("administrator").get(ACTS).then().statusCode(403);
        // What a coordinator did with it, the reporter sees too.
        stepped("coordinator", own, "withdrawal");
        acts("reporter").body("data.verb", hasItem("change-withdrawn"));
        String coordinator = Signed.as("coordinator").get("/api/staff/v1/me").path("code");
        Signed.as("reporter")
                .get(ACTS + "?actor=" + coordinator + "&verb=change-withdrawn")
                .then()
                .body("data.actor.code", everyItem(equalTo(coordinator)))
                .body("facets.verb.value", not(hasItem("record-departure")));
    }

    private static ValidatableResponse acts(String person) {
        return Signed.as(person).get(ACTS + "?pageSize=100").then().statusCode(200);
    }

    private void run(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
