package de.teilhabemonitor.change;

import static de.teilhabemonitor.change.Edits.draft;
import static de.teilhabemonitor.change.Edits.edit;
import static de.teilhabemonitor.change.Edits.post;
import static de.teilhabemonitor.change.Edits.publish;
import static de.teilhabemonitor.change.Edits.step;
import static de.teilhabemonitor.change.Edits.stepped;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.teilhabemonitor.Api;
import de.teilhabemonitor.Signed;
import de.teilhabemonitor.field.GoalsOfLater;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/**
 * A draft outlives a change of the form that it was written in. The product of this test is a later one, in which the form
 * of goals has changed twice ({@link GoalsOfLater}).
 */
@QuarkusTest
@TestProfile(GoalsOfLater.Product.class)
class InputVersionTest {

    private static final String CHANGES = "/api/staff/v1/changes";

    @Inject
    AgroalDataSource database;

    /** A draft of page 41, stored as the product of version 1 would have: in its form, what it was made from too. */
    private JsonNode storedLongAgo(String goal) throws SQLException {
        JsonNode draft = draft("coordinator", edit("coordinator", goal, input -> input.put("page", 41)));
        assertEquals(3, draft.path("inputVersion").asInt());
        store(
                draft,
                1,
                "input = input - 'page' || '{\"where\": \"S. 41\"}', "
                        + "base = base - 'page' || jsonb_build_object('where', 'S. ' || (base ->> 'page'))");
        return draft;
    }

    private void store(JsonNode draft, int version, String set) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement("update change set input_version = ?"
                        + (set.isEmpty() ? "" : ", " + set) + " where code = ?")) {
            update.setInt(1, version);
            update.setString(2, draft.path("code").asText());
            assertEquals(1, update.executeUpdate());
        }
    }

    @Test
    void ofADraftOfLongAgoIsBroughtUp() throws SQLException {
        JsonNode draft = storedLongAgo("goals/Z07-1");
        String address = CHANGES + "/" + draft.path("code").asText();
        Signed.as("coordinator")
                .get(address)
                .then()
                .statusCode(200)
                .body("inputVersion", equalTo(3), "input.page", equalTo(41))
                .body("changedFields", contains("page"));
        Signed.as("coordinator")
                .get(address + "/comparison")
                .then()
                .statusCode(200)
                .body("fields.field", contains("page"), "fields[0].proposed", equalTo(41));
        stepped("coordinator-2", stepped("coordinator", draft, "submission"), "application");
        given().get("/api/v1/goals/Z07-1").then().body("page", equalTo(41));
        given().get("/api/v1/goals/Z07-1/history").then().body("data[0].fields.field", contains("page"));
    }

    @Test
    void ofADraftOfLongAgoIsThePresentOneOnceItIsEdited() throws SQLException {
        JsonNode draft = storedLongAgo("goals/Z02-1");
        ObjectNode again = edit("coordinator", "goals/Z02-1", input -> input.put("page", 42));
        // Somebody else was quicker: it keeps the base that it was made from, which is of long ago too.
        publish(edit("coordinator", "goals/Z02-1", input -> input.put("page", 17)));
        Signed.as("coordinator")
                .header("If-Match", "\"" + draft.path("version").asInt() + "\"")
                .contentType("application/json")
                .body(again.toString())
                .put(CHANGES + "/" + draft.path("code").asText())
                .then()
                .statusCode(200)
                .body("input.page", equalTo(42), "stale", equalTo(true), "changedFields", contains("page"));
    }

    @Test
    void ofAFormThatWasLoadedLongAgoIsUnderstood() {
        ObjectNode old = edit("coordinator", "goals/Z03-1", input -> {
            input.remove("page");
            input.put("pageNumber", 43);
        });
        old.put("inputVersion", 2);
        JsonNode draft = draft("coordinator", old);
        assertEquals(43, draft.at("/input/page").asInt());
        assertEquals(3, draft.path("inputVersion").asInt());
        old.put("inputVersion", 3);
        post("coordinator", old).then().statusCode(400).body("violations.name", contains("/input/pageNumber"));
        old.put("inputVersion", 4);
        post("coordinator", old).then().statusCode(400).body("violations.name", contains("/inputVersion"));
    }

    /** Another instance has been renewed already, or the product was put back to an earlier version. */
    @Test
    void thatIsNotKnownYetIsSaidSo() throws SQLException {
        JsonNode draft = draft("coordinator", edit("coordinator", "goals/Z04-1", input -> input.put("page", 44)));
        JsonNode submitted = stepped("coordinator", draft, "submission");
        store(submitted, 4, "");
        String code = submitted.path("code").asText();
        JsonNode before = Api.get("goals/Z04-1");
        for (String address : new String[] {CHANGES + "/" + code, CHANGES + "/" + code + "/comparison"}) {
            Signed.as("coordinator")
                    .header("Accept-Language", "en")
                    .get(address)
                    .then()
                    .statusCode(409)
                    .body("violations[0].name", equalTo("inputVersion"))
                    .body("violations[0].reason", containsString("newer version of this program"));
        }
        step("coordinator-2", submitted, "application").then().statusCode(409);
        step("coordinator", submitted, "withdrawal").then().statusCode(409);
        assertEquals(before, Api.get("goals/Z04-1"));
        Signed.as("coordinator")
                .get(CHANGES + "?subject=goals/Z04-1")
                .then()
                .statusCode(200)
                .body("data[0].code", equalTo(code), "data[0].state", equalTo("submitted"))
                .body("data[0].actions", empty(), "data[0].changedFields", empty());
        store(submitted, 3, "");
        stepped("coordinator-2", submitted, "application");
    }
}
