package de.teilhabemonitor.door;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.teilhabemonitor.Operations;
import de.teilhabemonitor.Operations.Operation;
import de.teilhabemonitor.Wire;
import de.teilhabemonitor.start.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

/** An answer is the same for everyone and however it was made; its tag says when it has changed. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class CachingTest {

    /** Makes sure that the answer is made anew: from memory come answers to plain requests only. */
    private static final String ANEW = "Accept: */*, nothing/at-all;q=0";

    private static final String CACHE_CONTROL =
            "public, max-age=0, s-maxage=60, stale-while-revalidate=300, stale-if-error=86400";

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @Test
    void mayBeKeptByOthersForAMinute() {
        everywhere(operation -> {
            for (String accept : List.of(ANEW, "Accept: */*")) {
                Wire.Answer answer = Wire.get(operation.address(), accept);
                assertEquals(CACHE_CONTROL, answer.header("Cache-Control"));
                assertEquals("Accept-Encoding", answer.header("Vary"));
                assertTrue(answer.header("ETag").matches("\"[0-9a-f]{24}\""), answer.header("ETag"));
            }
        });
    }

    @Test
    void isTheSameMadeAnewAndFromMemory() {
        everywhere(operation -> {
            Wire.get(operation.address());
            Wire.Answer kept = Wire.get(operation.address());
            Wire.Answer anew = Wire.get(operation.address(), ANEW);
            assertEquals(200, anew.status());
            assertEquals(anew.body(), kept.body());
            assertEquals(said(anew), said(kept));
        });
    }

    @Test
    void hasADifferentTagForEveryAddress() {
        assertNotEquals(tag("/api/v1/measures"), tag("/api/v1/measures?page=1"));
        assertNotEquals(tag("/api/v1/measures"), tag("/api/v1/measures.csv"));
        assertEquals(tag("/api/v1/measures"), tag("/api/v1/measures"));
    }

    @Test
    void saysWhatIsUnchanged() {
        everywhere(operation -> {
            String tag = tag(operation.address());
            for (String accept : List.of(ANEW, "Accept: */*")) {
                for (String current : List.of(tag, "W/" + tag, "\"x\", " + tag, "\"x\"," + tag + ", W/\"y\"", "*")) {
                    Wire.Answer answer = Wire.get(operation.address(), "If-None-Match: " + current, accept);
                    assertEquals(304, answer.status(), current);
                    assertEquals("", answer.body());
                    assertEquals(tag, answer.header("ETag"));
                    assertEquals(CACHE_CONTROL, answer.header("Cache-Control"));
                    assertEquals("Accept-Encoding", answer.header("Vary"));
                }
            }
        });
    }

    @Test
    void answersInFullWhatHasChanged() {
        everywhere(operation -> {
            String tag = tag(operation.address());
            String bare = tag.replace("\"", "");
            for (String accept : List.of(ANEW, "Accept: */*")) {
                for (String stale :
                        List.of("\"x\"", "W/\"x\"", bare, "\"" + bare + "x\"", tag.replace("\"", "'"), "")) {
                    Wire.Answer answer = Wire.get(operation.address(), "If-None-Match: " + stale, accept);
                    assertEquals(200, answer.status(), stale);
                    assertFalse(answer.body().isEmpty());
                }
            }
        });
    }

    @Test
    void neverCallsUnchangedWhatIsNotThere() {
        for (String any : List.of("*", "\"x\", *")) {
            Wire.get("/api/v1/measures/nothing", "If-None-Match: " + any).isProblem(404);
            Wire.get("/api/v1/measures?page=0", "If-None-Match: " + any).isProblem(400);
        }
    }

    @Test
    void hasOneTagForEachEncodingAndTheSameContent() {
        everywhere(operation -> {
            for (int time = 0; time < 2; time++) {
                HttpResponse<byte[]> plain = fetch("GET", operation.address(), "identity");
                HttpResponse<byte[]> zipped = fetch("GET", operation.address(), "br, gzip;q=0.8");
                assertEquals(List.of(), encodings(plain));
                assertEquals(List.of("gzip"), encodings(zipped));
                assertNotEquals(
                        plain.headers().firstValue("ETag"), zipped.headers().firstValue("ETag"));
                assertArrayEquals(plain.body(), unzipped(zipped.body()));
            }
        });
    }

    @Test
    void doesNotZipForThoseWhoDoNotWantIt() {
        for (String encoding : List.of("gzip;q=0", "gzip;q=0.0", "br", "deflate", "x-gzip-not")) {
            HttpResponse<byte[]> answer = fetch("GET", "/api/v1/measures", encoding);
            assertEquals(List.of(), encodings(answer), encoding);
        }
    }

    @Test
    void tellsHeadersWithoutTheAnswer() {
        everywhere(operation -> {
            for (String accept : List.of(ANEW, "Accept: */*")) {
                Wire.Answer get = Wire.get(operation.address(), accept);
                Wire.Answer head = Wire.send("HEAD", operation.address(), accept);
                assertEquals(200, head.status());
                assertEquals("", head.body());
                assertEquals(said(get), said(head));
            }
        });
        Wire.Answer missing = Wire.send("HEAD", "/api/v1/measures/nothing");
        assertEquals(404, missing.status());
        assertEquals("", missing.body());
        assertEquals(400, Wire.send("HEAD", "/api/v1/measures?page=0").status());
    }

    @Test
    void seesNoCookieAndNoAuthorization() {
        everywhere(operation -> {
            Wire.Answer nobody = Wire.get(operation.address());
            for (String accept : List.of(ANEW, "Accept: */*")) {
                for (String garbage : List.of(
                        "Cookie: q_session=forged; =; a=b=c;;",
                        "Authorization: Bearer not.a.token",
                        "Authorization: Basic %%%",
                        "Authorization: Nonsense")) {
                    Wire.Answer somebody = Wire.get(operation.address(), garbage, accept);
                    assertEquals(200, somebody.status(), garbage);
                    assertEquals(nobody.body(), somebody.body(), garbage);
                    assertEquals(said(nobody), said(somebody), garbage);
                    assertFalse(somebody.headers().containsKey("Set-Cookie"));
                }
            }
        });
    }

    @Test
    void offersOneFormatAtEachAddress() {
        everywhere(operation -> {
            String own = operation.mediaType();
            String other = own.equals("application/json") ? "text/csv" : "application/json";
            for (int time = 0; time < 2; time++) {
                Wire.get(operation.address(), "Accept: " + other).isProblem(406);
                Wire.get(operation.address(), "Accept: text/html").isProblem(406);
                for (String fits : List.of(own, "*/*", "text/html, */*;q=0.1", own.replaceAll("/.*", "/*"))) {
                    Wire.Answer answer = Wire.get(operation.address(), "Accept: " + fits);
                    assertEquals(200, answer.status(), fits);
                    assertTrue(answer.header("Content-Type").startsWith(own), fits);
                }
            }
        });
        assertTrue(Wire.get("/api/v1/measures", "Accept: text/csv", "Accept-Language: en")
                .isProblem(406)
                .body()
                .contains("This format is not offered here"));
    }

    private static void everywhere(Consumer<Operation> what) {
        assertAll(Operations.all().stream().filter(CachingTest::hasTag).map(operation -> () -> {
            try {
                what.accept(operation);
            } catch (AssertionError broken) {
                throw new AssertionError(operation + ": " + broken.getMessage(), broken);
            }
        }));
    }

    /** Free seats change without the plan. */
    private static boolean hasTag(Operation operation) {
        return !operation.path().endsWith("/seats");
    }

    @Test
    void isOfTheMomentForSeatsAlone() {
        Wire.Answer seats = Wire.get("/api/v1/events/fachtag-2023/seats");
        assertEquals("no-store", seats.header("Cache-Control"));
        assertEquals("none", seats.json().path("state").asText());
    }

    private static String tag(String address) {
        return Wire.get(address).header("ETag");
    }

    /** The headers that do not belong to the connection. */
    private static Map<String, String> said(Wire.Answer answer) {
        Map<String, String> said = new TreeMap<>();
        answer.headers().forEach((name, value) -> said.put(name.toLowerCase(java.util.Locale.ROOT), value));
        said.keySet().removeAll(List.of("connection", "date", "transfer-encoding", "content-length"));
        said.remove("content-encoding", "identity");
        said.computeIfPresent(
                "content-type", (name, value) -> value.replace(" ", "").toLowerCase(java.util.Locale.ROOT));
        return said;
    }

    private static HttpResponse<byte[]> fetch(String method, String address, String encoding) {
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + address))
                    .method(method, HttpRequest.BodyPublishers.noBody())
                    .header("Accept-Encoding", encoding)
                    .build();
            return CLIENT.send(request, HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    /** Identity says no more than none. */
    private static List<String> encodings(HttpResponse<byte[]> answer) {
        return answer.headers().allValues("Content-Encoding").stream()
                .filter(encoding -> !encoding.equals("identity"))
                .toList();
    }

    private static byte[] unzipped(byte[] zipped) {
        try (GZIPInputStream bytes = new GZIPInputStream(new ByteArrayInputStream(zipped))) {
            return bytes.readAllBytes();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
