package de.teilhabemonitor;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.teilhabemonitor.start.TestKeycloak;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Requests of somebody who has signed in, with a real token of the real Keycloak: {@code Signed.as("coordinator").get(…)}.
 * People are called as their role, see {@code keycloak-tests.json}; the test needs {@link TestKeycloak}.
 */
public final class Signed {

    private static final String PASSWORD = "a-password-of-tests";

    private Signed() {}

    /** @param person such as {@code coordinator}, {@code reporter} (of sgfv), {@code reporter-social} (of sasji) */
    public static RequestSpecification as(String person) {
        return with(token(person));
    }

    public static RequestSpecification with(String token) {
        return given().header("Authorization", "Bearer " + token).header("Requested-With", "teilhabemonitor");
    }

    /** Kept for the whole run, which is shorter than a token lives. */
    public static synchronized String token(String person) {
        String key = "teilhabemonitor.token." + TestKeycloak.issuer() + person;
        String kept = System.getProperty(key);
        if (kept == null) {
            kept = fresh("tests", person);
            System.setProperty(key, kept);
        }
        return kept;
    }

    /** @param client {@code tests}, {@code tests-elsewhere} (another audience), {@code tests-brief} (lives a second) */
    public static String fresh(String client, String person) {
        return tokens(TestKeycloak.issuer(), client, person)
                .path("access_token")
                .asText();
    }

    /** All that somebody gets: {@code access_token}, {@code id_token}, {@code refresh_token}. */
    public static JsonNode tokens(String issuer, String client, String person) {
        return asked(
                issuer,
                Map.of(
                        "grant_type",
                        "password",
                        "client_id",
                        client,
                        "username",
                        person,
                        "password",
                        PASSWORD,
                        "scope",
                        "openid"));
    }

    /** The token of a program. */
    public static String machine() {
        return asked(
                        TestKeycloak.issuer(),
                        Map.of(
                                "grant_type",
                                "client_credentials",
                                "client_id",
                                "teilhabemonitor-machine",
                                "client_secret",
                                "a-secret-of-tests-for-a-machine"))
                .path("access_token")
                .asText();
    }

    private static JsonNode asked(String issuer, Map<String, String> form) {
        TestKeycloak.awaitUp();
        String body = form.entrySet().stream()
                .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        HttpRequest request = HttpRequest.newBuilder(URI.create(issuer + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        try {
            HttpResponse<String> answer =
                    HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new AssertionError("no token for " + form + ": " + answer.body());
            }
            return new ObjectMapper().readTree(answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
