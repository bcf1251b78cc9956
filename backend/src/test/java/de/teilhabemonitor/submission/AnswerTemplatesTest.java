package de.teilhabemonitor.submission;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import de.teilhabemonitor.Signed;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Words that answers begin with, kept by the coordinating office. */
@QuarkusTest
@TestProfile(FeedbackWorld.class)
class AnswerTemplatesTest {

    private static final String TEMPLATES = "/api/staff/v1/answer-templates";

    private static String template(String title, String words) {
        return "{\"title\":\"%s\",\"outcome\":\"later\",\"text\":{\"de\":\"%s\"}}".formatted(title, words);
    }

    private static Response add(String person, String body) {
        return Signed.as(person).contentType("application/json").body(body).post(TEMPLATES);
    }

    private static Response edit(String code, String version, String body) {
        return Signed.as("coordinator")
                .contentType("application/json")
                .header("If-Match", version)
                .body(body)
                .put(TEMPLATES + "/" + code);
    }

    @Test
    void areAddedWordedAnewAndRemoved() {
        Response added = add("coordinator", template("Dank", "Vielen Dank."));
        added.then().statusCode(201).header("ETag", equalTo("\"1\""));
        String code = added.path("code");
        add("coordinator", template("Dank", "Noch einer"))
                .then()
                .statusCode(409)
                .body("violations.name", hasItem("/title"));
        edit(code, "\"1\"", template("Dank und Gruß", "Vielen Dank für Ihren Hinweis."))
                .then()
                .statusCode(200)
                .body("title", equalTo("Dank und Gruß"))
                .body("version", equalTo(2));
        edit(code, "\"1\"", template("x", "x")).then().statusCode(412);
        edit("T-9999", "\"1\"", template("x", "x")).then().statusCode(404);
        for (String person : List.of("coordinator", "reporter", "auditor")) {
            Signed.as(person).get(TEMPLATES).then().statusCode(200).body("data.code", hasItem(code));
        }
        Signed.as("coordinator").delete(TEMPLATES + "/" + code).then().statusCode(428);
        Signed.as("coordinator")
                .header("If-Match", "\"2\"")
                .delete(TEMPLATES + "/" + code)
                .then()
                .statusCode(204);
        Signed.as("coordinator")
                .header("If-Match", "\"2\"")
                .delete(TEMPLATES + "/" + code)
                .then()
                .statusCode(404);
        Signed.as("coordinator").get(TEMPLATES).then().body("data.code", not(hasItem(code)));
    }

    @Test
    void haveWordsInTheFirstLanguageOfThePlan() {
        for (String wrong : List.of(
                "{\"title\":\"x\",\"text\":{\"en\":\"x\"}}",
                "{\"title\":\"x\",\"text\":{\"de\":\" \"}}",
                "{\"title\":\"x\",\"text\":{\"de\":\"x\",\"xx\":\"x\"}}",
                "{\"title\":\"\",\"text\":{\"de\":\"x\"}}",
                "{\"title\":\"x\",\"text\":{\"de\":\"x\"},\"outcome\":\"maybe\"}",
                "{\"title\":\"" + "x".repeat(301) + "\",\"text\":{\"de\":\"x\"}}",
                "{\"text\":{\"de\":\"x\"}}",
                "[]")) {
            assertEquals(400, add("coordinator", wrong).statusCode(), wrong);
        }
        for (String person : List.of("reporter", "moderator", "auditor", "administrator")) {
            add(person, template("x", "x")).then().statusCode(403);
        }
        Signed.as("moderator").get(TEMPLATES).then().statusCode(403);
    }
}
