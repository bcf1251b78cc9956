package de.teilhabemonitor.door;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.teilhabemonitor.Wire;
import de.teilhabemonitor.start.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What every answer tells the browser to forbid, and the public door to allow. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class HeadersTest {

    private static final List<String> ADDRESSES = List.of(
            "/",
            "/api/docs/",
            "/api/v1/plan",
            "/api/v1/measures.csv",
            "/api/v1/events.ics",
            "/api/v1/nothing",
            "/api/v1/measures?page=0",
            "/api/v1/measures;x",
            "/nothing");

    @Test
    void forbidsWhatNoAnswerNeeds() {
        for (String address : ADDRESSES) {
            Map<String, String> headers = Wire.get(address).headers();
            assertEquals("nosniff", headers.get("X-Content-Type-Options"), address);
            assertEquals("no-referrer", headers.get("Referrer-Policy"), address);
            assertEquals("same-origin", headers.get("Cross-Origin-Opener-Policy"), address);
            assertTrue(headers.getOrDefault("Permissions-Policy", "").contains("geolocation=()"), address);
            assertNull(headers.get("Set-Cookie"), address);
            assertNull(headers.get("Server"), address);
            assertNull(headers.get("X-Powered-By"), address);
        }
    }

    /** Files of two indicators can lie in one folder. */
    @Test
    void namesFilesByWhatTheyAreOf() {
        Map.of(
                        "/api/v1/measures.csv", "measures.csv",
                        "/api/v1/events/fachtag-2023.ics", "fachtag-2023.ics",
                        "/api/v1/indicators/ilm-e5/observations.csv", "ilm-e5-observations.csv")
                .forEach((address, file) -> assertEquals(
                        "attachment; filename=\"" + file + "\"",
                        Wire.get(address).header("Content-Disposition")));
    }

    @Test
    void runsNoScriptButOurOwn() {
        for (String address : ADDRESSES) {
            String policy = Wire.get(address).header("Content-Security-Policy");
            assertTrue(policy.startsWith("default-src 'self';"), address);
            assertTrue(policy.contains("object-src 'none'"), address);
            assertTrue(policy.contains("base-uri 'none'"), address);
            assertTrue(policy.contains("frame-ancestors 'none'"), address);
            assertFalse(policy.contains("script-src"), address);
            assertFalse(policy.contains("unsafe-eval"), address);
            assertEquals(address.startsWith("/api/docs"), policy.contains("unsafe-inline"), address);
        }
    }

    @Test
    void letsEverySiteReadThePublicDoor() {
        for (String address : List.of("/api/v1/plan", "/api/v1/measures.csv", "/api/v1/nothing", "/api/v1/plan?x=1")) {
            for (int time = 0; time < 2; time++) {
                Map<String, String> headers =
                        Wire.get(address, "Origin: https://elsewhere.example").headers();
                assertEquals("*", headers.get("Access-Control-Allow-Origin"), address);
                assertNull(headers.get("Access-Control-Allow-Credentials"), address);
                assertEquals("1.0.0", headers.get("API-Version"), address);
            }
        }
    }

    @Test
    void opensNothingElseToOtherSites() {
        for (String address : List.of("/", "/api/docs/", "/api/staff/v1/anything", "/api/own/v1/anything")) {
            assertNull(
                    Wire.get(address, "Origin: https://elsewhere.example")
                            .headers()
                            .get("Access-Control-Allow-Origin"),
                    address);
        }
    }

    @Test
    void saysWhatIsOffered() {
        for (String address : List.of("/api/v1/measures", "/api/v1/measures/M-0005", "/api/v1/events.ics")) {
            Wire.Answer answer = Wire.send(
                    "OPTIONS",
                    address,
                    "Origin: https://elsewhere.example",
                    "Access-Control-Request-Method: GET",
                    "Access-Control-Request-Headers: if-none-match");
            assertEquals(204, answer.status());
            assertEquals("GET, HEAD, OPTIONS", answer.header("Allow"));
            assertEquals("GET, HEAD, OPTIONS", answer.header("Access-Control-Allow-Methods"));
            assertEquals("*", answer.header("Access-Control-Allow-Headers"));
            assertEquals("*", answer.header("Access-Control-Allow-Origin"));
            assertEquals("", answer.body());
        }
        Wire.send("OPTIONS", "/api/v1/nothing").isProblem(404);
    }

    @Test
    void refusesMethodsThatItHasNeverHeardOf() {
        Wire.send("BREW", "/api/v1/measures").isProblem(405);
        Wire.send("TRACE", "/api/v1/measures").isProblem(405);
        Wire.send("get", "/api/v1/measures").isProblem(405);
    }
}
