package de.teilhabemonitor.change;

import static de.teilhabemonitor.change.Edits.draft;
import static de.teilhabemonitor.change.Edits.edit;
import static de.teilhabemonitor.change.Edits.step;
import static de.teilhabemonitor.change.Edits.stepped;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import de.teilhabemonitor.Api;
import de.teilhabemonitor.Edited;
import de.teilhabemonitor.Signed;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What people had begun who work here no longer: it is found, and somebody goes on with it or withdraws it. */
@QuarkusTest
@TestProfile(Edited.class)
class LeaversTest {

    private static final String PEOPLE = "/api/staff/v1/people/";
    private static final String CHANGES = "/api/staff/v1/changes";

    /** Measures of sgfv, where the leaver works, beside the reporter. */
    private static final String[] MEASURES = {"measures/M-0007", "measures/M-0018", "measures/M-0019"};

    private String leaver;
    private JsonNode draft;
    private JsonNode other;
    private JsonNode submitted;

    @BeforeEach
    void leave() {
        leaver = Signed.as("leaver")
                .get("/api/staff/v1/me")
                .then()
                .statusCode(200)
                .extract()
                .path("code");
        draft = begun(MEASURES[0]);
        other = begun(MEASURES[1]);
        submitted = stepped("leaver", begun(MEASURES[2]), "submission");
        departure("put");
    }

    @AfterEach
    void comeBack() {
        departure("delete");
        for (JsonNode each : new JsonNode[] {draft, other, submitted}) {
            JsonNode now = read(each);
            if (!now.path("state").asText().matches("applied|withdrawn")) {
                stepped("coordinator", now, "withdrawal");
            }
        }
    }

    private static JsonNode begun(String measure) {
        String contact = "buero-" + System.nanoTime() + "@example.org";
        return draft("leaver", edit("leaver", measure, input -> input.put("contact", contact)));
    }

    private void departure(String method) {
        String version = Signed.as("administrator").get(PEOPLE + leaver).header("ETag");
        Signed.as("administrator")
                .header("If-Match", version)
                .contentType("application/json")
                .body("{}")
                .request(method, PEOPLE + leaver + "/departure")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse left(String person, String more) {
        return Signed.as(person).get(CHANGES + "?author=departed" + more).then().statusCode(200);
    }

    private static JsonNode read(JsonNode change) {
        return Api.json(
                Signed.as("coordinator").get(CHANGES + "/" + code(change)).asString());
    }

    private static String code(JsonNode change) {
        return change.path("code").asText();
    }

    @Test
    void isFoundByThoseWhoGoOnWithIt() {
        left("coordinator", "&state=draft,returned,submitted")
                .body("data.code", containsInAnyOrder(code(draft), code(other), code(submitted)))
                .body("data.authorLeft", everyItem(equalTo(true)))
                .body("facets.state.value", hasItems("draft", "submitted"));
        left("coordinator", "&state=draft,returned")
                .body("data.code", containsInAnyOrder(code(draft), code(other)))
                .body("data[0].actions", hasItem("take-over"));
        left("reporter", "").body("data.code", hasItem(code(draft)));
        left("reporter-social", "").body("data.code", not(hasItem(code(draft))));
        Signed.as("coordinator").get(CHANGES + "?author=nobody").then().statusCode(400);
        assertTrue(read(draft).path("authorLeft").asBoolean());
        JsonNode mine = draft("coordinator", edit("coordinator", "goals/Z05-1", input -> input.put("page", 12)));
        assertFalse(mine.has("authorLeft"));
        left("coordinator", "").body("data.code", not(hasItem(code(mine))));
        stepped("coordinator", mine, "withdrawal");
    }

    @Test
    void isTakenOver() {
        JsonNode taken = stepped("coordinator", draft, "takeover");
        assertEquals("Test coordinator", taken.at("/author/name").asText());
        assertEquals("sgfv", taken.at("/office/code").asText(), "it stays the change of its office");
        assertTrue(taken.path("mine").asBoolean());
        assertFalse(taken.has("authorLeft"));
        left("coordinator", "").body("data.code", not(hasItem(code(draft))));
        Signed.as("coordinator")
                .get("/api/staff/v1/acts?verb=change-taken-over&subject=" + MEASURES[0])
                .then()
                .body("data[0].details.before", equalTo(leaver), "data[0].details.name", equalTo("Test leaver"));

        JsonNode handed = stepped("coordinator", taken, "submission");
        step("coordinator", handed, "application").then().statusCode(403);
        stepped("coordinator-2", handed, "application");
        given().get("/api/v1/" + MEASURES[0] + "/history").then().body("data[0].office.code", equalTo("sgfv"));
    }

    @Test
    void isTakenOverByAColleagueOrWithdrawn() {
        assertEquals(
                "Test reporter",
                stepped("reporter", draft, "takeover").at("/author/name").asText());
        assertEquals(
                "withdrawn",
                stepped("coordinator", other, "withdrawal").path("state").asText());
        left("coordinator", "&state=draft").body("data.size()", equalTo(0));
    }

    @Test
    void isDecidedAsAlwaysWhereItWasSubmitted() {
        JsonNode returned = Api.json(Signed.as("coordinator")
                .header("If-Match", "\"" + submitted.path("version").asInt() + "\"")
                .contentType("application/json")
                .body("{\"reason\": \"Bitte die Adresse prüfen\"}")
                .put(CHANGES + "/" + code(submitted) + "/return")
                .then()
                .statusCode(200)
                .extract()
                .asString());
        left("coordinator", "&state=returned").body("data.code", hasItem(code(submitted)));
        JsonNode taken = stepped("reporter", returned, "takeover");
        assertEquals("Bitte die Adresse prüfen", taken.path("returnReason").asText());
        stepped("coordinator", stepped("reporter", taken, "submission"), "application");
    }

    @Test
    void isNotTakenByWhomItIsNoneOfTheirBusiness() {
        step("reporter-social", draft, "takeover").then().statusCode(404);
        step("steering", draft, "takeover").then().statusCode(403);
        step("auditor", draft, "takeover").then().statusCode(403);
        step("coordinator", submitted, "takeover").then().statusCode(409);
        Signed.as("coordinator")
                .put(CHANGES + "/" + code(draft) + "/takeover")
                .then()
                .statusCode(428);
        JsonNode taken = stepped("coordinator", draft, "takeover");
        step("coordinator-2", draft, "takeover").then().statusCode(412);
        step("coordinator", taken, "takeover").then().statusCode(409);
    }
}
