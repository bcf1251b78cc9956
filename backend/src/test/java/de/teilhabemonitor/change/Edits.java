package de.teilhabemonitor.change;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.teilhabemonitor.Api;
import de.teilhabemonitor.Signed;
import io.restassured.response.Response;
import java.util.function.Consumer;

/** What the staff does to the plan, as a program of theirs would do it. */
public final class Edits {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Edits() {}

    public static ObjectNode present(String person, String subject) {
        return (ObjectNode) Api.json(Signed.as(person)
                .get("/api/staff/v1/subjects/" + subject)
                .then()
                .statusCode(200)
                .extract()
                .asString());
    }

    /** The state that is there with something else in it, as a change of it. */
    public static ObjectNode edit(String person, String subject, Consumer<ObjectNode> alter) {
        ObjectNode present = present(person, subject);
        ObjectNode input = (ObjectNode) present.get("input");
        alter.accept(input);
        ObjectNode change = JSON.createObjectNode();
        change.put("subject", subject)
                .put("kind", "edit")
                .put("baseVersion", present.path("version").asInt());
        change.put("reason", "Grund der Änderung");
        change.set("input", input);
        return change;
    }

    public static Response post(String person, JsonNode change) {
        return Signed.as(person)
                .contentType("application/json")
                .body(change.toString())
                .post("/api/staff/v1/changes");
    }

    /** @return the draft */
    public static JsonNode draft(String person, JsonNode change) {
        return Api.json(post(person, change).then().statusCode(201).extract().asString());
    }

    /** A step of a change without a body: submission, withdrawal, application. */
    public static Response step(String person, JsonNode change, String step) {
        return Signed.as(person)
                .header("If-Match", "\"" + change.path("version").asInt() + "\"")
                .put("/api/staff/v1/changes/" + change.path("code").asText() + "/" + step);
    }

    public static JsonNode stepped(String person, JsonNode change, String step) {
        Response response = step(person, change, step);
        assertEquals(200, response.statusCode(), response.asString());
        return Api.json(response.asString());
    }

    /** Drafts, submits and applies it, by two people. */
    public static JsonNode publish(JsonNode change) {
        JsonNode draft = draft("coordinator", change);
        return stepped("coordinator-2", stepped("coordinator", draft, "submission"), "application");
    }
}
