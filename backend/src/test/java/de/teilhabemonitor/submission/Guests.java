package de.teilhabemonitor.submission;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.teilhabemonitor.Api;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;

/** People without an account, as a program would act for them: they solve the task and send. */
public final class Guests {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Guests() {}

    /** What somebody keeps who has sent something. */
    public record Sent(String code, String secret, JsonNode receipt) {}

    /** A whole submission of an association that may be named, but for its proof. */
    public static ObjectNode words(String text) {
        ObjectNode input = JSON.createObjectNode();
        input.put("question", "huerden")
                .put("text", text)
                .put("language", "de")
                .put("kind", "association")
                .put("name", "Verein Beispiel")
                .put("city", "DE-HB-HB")
                .put("consent", "named");
        input.putArray("targets").add("measures/M-0005");
        return input;
    }

    public static String key() {
        return UUID.randomUUID().toString();
    }

    public static Response post(String key, ObjectNode input) {
        return post(given(), key, input);
    }

    public static Response post(RequestSpecification request, String key, ObjectNode input) {
        ObjectNode whole = input.deepCopy();
        if (!whole.has("proof")) {
            whole.put("proof", proof());
        }
        return request.contentType("application/json")
                .header("Idempotency-Key", key)
                .body(whole.toString())
                .post("/api/v1/submissions");
    }

    public static Sent send(ObjectNode input) {
        JsonNode receipt =
                Api.json(post(key(), input).then().statusCode(201).extract().asString());
        return new Sent(receipt.path("code").asText(), receipt.path("secret").asText(), receipt);
    }

    /** Requests of whoever has the secret. */
    public static RequestSpecification with(String secret) {
        return given().header("Own-Secret", secret);
    }

    public static JsonNode own(Sent sent) {
        return Api.json(with(sent.secret)
                .get("/api/own/v1/submissions/" + sent.code)
                .then()
                .statusCode(200)
                .extract()
                .asString());
    }

    /** The solution of a fresh task. */
    public static String proof() {
        return solved(Api.json(given().post("/api/v1/challenges")
                .then()
                .statusCode(201)
                .extract()
                .asString()));
    }

    public static String solved(JsonNode task) {
        String salt = task.path("salt").asText();
        long number = 0;
        while (!hash(salt + number).equals(task.path("challenge").asText())) {
            number++;
        }
        ObjectNode solution = JSON.createObjectNode();
        solution.put("algorithm", task.path("algorithm").asText())
                .put("challenge", task.path("challenge").asText())
                .put("number", number)
                .put("salt", salt)
                .put("signature", task.path("signature").asText());
        return Base64.getEncoder().encodeToString(solution.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static String hash(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    public static void followUp(Sent sent, String text) {
        Guests.with(sent.secret())
                .contentType("application/json")
                .body("{\"text\":\"" + text + "\"}")
                .put("/api/own/v1/submissions/" + sent.code() + "/follow-up")
                .then()
                .statusCode(200);
    }
}
