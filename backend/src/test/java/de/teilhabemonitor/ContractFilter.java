package de.teilhabemonitor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.model.Request;
import com.atlassian.oai.validator.model.SimpleResponse;
import com.atlassian.oai.validator.report.ValidationReport;
import com.atlassian.oai.validator.restassured.RestAssuredResponse;
import io.quarkus.test.junit.callback.QuarkusTestBeforeEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;
import io.restassured.RestAssured;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * Holds every answer that a test gets through REST-assured against {@code openapi.yaml}, and what it left behind to one
 * trace ({@link Traces}). Nobody has to ask for it: Quarkus calls it before each test. Addresses outside {@code /api/} are not in the contract and pass.
 */
public final class ContractFilter implements Filter, QuarkusTestBeforeEachCallback {

    private static final OpenApiInteractionValidator CONTRACT =
            OpenApiInteractionValidator.createForInlineApiSpecification(text()).build();

    /** Any operation answers a problem by the same schema; this one stands in for addresses that are no operation. */
    private static final String ANY = "/api/v1/plan";

    @Override
    public void beforeEach(QuarkusTestMethodContext test) {
        RestAssured.replaceFiltersWith(this);
    }

    @Override
    public Response filter(
            FilterableRequestSpecification request, FilterableResponseSpecification expected, FilterContext chain) {
        String path = path(request.getURI());
        Response response = Traces.held(
                request.getMethod() + " " + path, () -> chain.next(request, expected), Response::statusCode);
        if (path.startsWith("/api/") && !path.startsWith("/api/docs")) {
            hold(request.getMethod(), path, response);
        }
        return response;
    }

    private static void hold(String method, String path, Response response) {
        String asked = method + " " + path;
        assertTrue(response.statusCode() < 500, () -> asked + " failed: " + response.asString());
        if (response.statusCode() >= 400) {
            assertEquals("no-store", response.header("Cache-Control"), asked);
        }
        if (method.equals("HEAD")) {
            assertEquals("", response.asString(), asked);
            return;
        }
        ValidationReport report =
                CONTRACT.validateResponse(path, Request.Method.valueOf(method), RestAssuredResponse.of(response));
        if (promises(report)) {
            assertFalse(report.hasErrors(), () -> asked + " broke the contract: " + report.getMessages());
        } else {
            assertProblem(asked, response.statusCode(), response.contentType(), response.asString());
        }
    }

    /** Holds a problem that came another way than through REST-assured against its schema. */
    public static void assertProblem(String asked, int status, String mediaType, String body) {
        assertTrue(status >= 400, () -> asked + " is no operation, yet was answered with " + status);
        ValidationReport report = CONTRACT.validateResponse(
                ANY,
                Request.Method.GET,
                SimpleResponse.Builder.status(status)
                        .withContentType(mediaType)
                        .withBody(body)
                        .build());
        assertFalse(report.hasErrors(), () -> asked + " answered no problem: " + report.getMessages() + body);
    }

    /** The contract as text, as the build has it. */
    public static String text() {
        try (InputStream file = ContractFilter.class.getResourceAsStream("/openapi.yaml")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean promises(ValidationReport report) {
        return report.getMessages().stream()
                .map(ValidationReport.Message::getKey)
                .noneMatch(key -> key.equals("validation.request.path.missing")
                        || key.equals("validation.request.operation.notAllowed"));
    }

    /** Of an address as it is sent, which need not be one that {@link java.net.URI} accepts. */
    private static String path(String address) {
        String path = address.replaceFirst("^[a-z]+://[^/]*", "");
        int query = path.indexOf('?');
        return query < 0 ? path : path.substring(0, query);
    }
}
