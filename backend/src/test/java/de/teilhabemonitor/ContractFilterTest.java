package de.teilhabemonitor;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertThrows;

import de.teilhabemonitor.start.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** The filter that holds all other tests to the contract, held to it itself. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ContractFilterTest {

    @Test
    void letsAnswersPassThatAreAsPromised() {
        given().get("/api/v1/measures?field=HF07").then().statusCode(200);
        given().get("/api/v1/measures.csv").then().statusCode(200);
        given().get("/api/v1/measures/nothing").then().statusCode(404);
        given().get("/api/v1/nothing").then().statusCode(404);
        given().delete("/api/v1/measures").then().statusCode(405);
        given().head("/api/v1/measures").then().statusCode(200);
    }

    @Test
    void stopsAnAnswerWithoutWhatIsPromised() {
        refuses("{\"type\": \"urn:x\", \"title\": \"Ohne Status\"}");
    }

    @Test
    void stopsAnAnswerWithWhatIsNotPromised() {
        refuses("{\"type\": \"urn:x\", \"title\": \"Zu viel\", \"status\": 404, \"stackTrace\": \"…\"}");
    }

    @Test
    void stopsAProblemOfAnotherMediaType() {
        assertThrows(AssertionError.class, () -> ContractFilter.assertProblem("", 404, "text/html", "<p>404</p>"));
    }

    @Test
    void findsTheContractItself() {
        given().get("/api/v1/openapi.yaml").then().statusCode(200).body(equalTo(ContractFilter.text()));
    }

    private static void refuses(String body) {
        assertThrows(
                AssertionError.class, () -> ContractFilter.assertProblem("", 404, "application/problem+json", body));
    }
}
