package de.teilhabemonitor.submission;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.teilhabemonitor.Api;
import de.teilhabemonitor.Signed;
import de.teilhabemonitor.submission.Guests.Sent;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** The desk at which the staff works on submissions: each step on the version that is there. */
public final class Desk {

    static final String QUEUE = "/api/staff/v1/submissions";

    /** The reporter of the tests works for sgfv, reporter-social for sasji. */
    static final String OFFICE = "sgfv";

    /** A reference that nobody was given. */
    static final Sent NOBODYS = new Sent("B-2026-44444", "", MissingNode.getInstance());

    private static final ObjectMapper JSON = new ObjectMapper();

    private Desk() {}

    public static JsonNode one(String person, Sent sent) {
        return Api.json(Signed.as(person)
                .get(QUEUE + "/" + sent.code())
                .then()
                .statusCode(200)
                .extract()
                .asString());
    }

    static String state(Sent sent) {
        return one("coordinator", sent).at("/summary/state").asText();
    }

    static List<String> may(String person, Sent sent) {
        List<String> may = new ArrayList<>();
        one(person, sent).path("may").forEach(each -> may.add(each.asText()));
        return may;
    }

    private static RequestSpecification present(String person, Sent sent) {
        int version = one("coordinator", sent).at("/summary/version").asInt();
        return Signed.as(person).header("If-Match", "\"" + version + "\"");
    }

    static Response put(String person, Sent sent, String step) {
        return present(person, sent).put(QUEUE + "/" + sent.code() + "/" + step);
    }

    static Response put(String person, Sent sent, String step, ObjectNode body) {
        return present(person, sent)
                .contentType("application/json")
                .body(body.toString())
                .put(QUEUE + "/" + sent.code() + "/" + step);
    }

    static Response delete(String person, Sent sent, String step) {
        return present(person, sent).delete(QUEUE + "/" + sent.code() + "/" + step);
    }

    static JsonNode done(Response response) {
        return Api.json(response.then().statusCode(200).extract().asString());
    }

    static void claim(Sent sent) {
        done(put("moderator", sent, "claim"));
    }

    public static void accept(Sent sent) {
        claim(sent);
        done(put("moderator", sent, "acceptance"));
    }

    static ObjectNode refusal(String rule) {
        return JSON.createObjectNode().put("rule", rule).put("sentence", "Das ist Werbung.");
    }

    static ObjectNode office(String office) {
        return JSON.createObjectNode()
                .put("office", office)
                .put(
                        "due",
                        LocalDate.now(ZoneId.of("Europe/Berlin")).plusDays(21).toString());
    }

    public static void assign(Sent sent) {
        done(put("moderator", sent, "assignment", office(OFFICE)));
    }

    static ObjectNode into(Sent main) {
        return JSON.createObjectNode().put("into", main.code());
    }

    static ObjectNode answer(String outcome, String text) {
        return JSON.createObjectNode().put("outcome", outcome).put("text", text);
    }
}
