package de.teilhabemonitor;

import de.teilhabemonitor.start.TestKeycloak;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a browser does when somebody signs in: keeps cookies apart by site, follows no redirect by itself. The product
 * believes itself to be at {@link TestKeycloak#SITE}; requests to there go to where it is.
 */
public final class Browser {

    private static final Pattern FORM = Pattern.compile("<form[^>]* action=\"([^\"]+)\"");

    private final HttpClient client = HttpClient.newHttpClient();
    private final Map<String, String> ours = new TreeMap<>();
    private final Map<String, String> providers = new TreeMap<>();
    private final List<String> setByUs = new ArrayList<>();

    public HttpResponse<String> get(String address) {
        return send(address, HttpRequest.newBuilder().GET());
    }

    /** @param headers names and values by turns */
    public HttpResponse<String> post(String address, String body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder().POST(HttpRequest.BodyPublishers.ofString(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(address, request);
    }

    /** Goes all the way from the login address back to the site, and returns each stop. */
    public List<URI> signIn(String person, String returnTo) {
        List<URI> stops = new ArrayList<>();
        HttpResponse<String> answer = get("/api/staff/v1/login?returnTo=" + returnTo);
        URI provider = location(answer);
        stops.add(provider);
        Matcher form = FORM.matcher(get(provider.toString()).body());
        if (!form.find()) {
            throw new AssertionError("the provider shows no form at " + provider);
        }
        answer = post(
                form.group(1).replace("&amp;", "&"),
                "username=" + person + "&password=" + encoded("a-password-of-tests"),
                "Content-Type",
                "application/x-www-form-urlencoded");
        while (answer.statusCode() == 302) {
            URI next = location(answer);
            stops.add(next);
            if (!next.getPath().startsWith("/api/")) {
                return stops;
            }
            answer = get(next.toString());
        }
        throw new AssertionError(
                "the way ended with " + answer.statusCode() + " after " + stops + ": " + answer.body());
    }

    /** Cookies that the product has set, as it set them. */
    public List<String> setCookies() {
        return setByUs;
    }

    /** Those that it sends to the product, as it sends them. */
    public String cookies() {
        List<String> pairs = new ArrayList<>();
        ours.forEach((name, value) -> pairs.add(name + "=" + value));
        return String.join("; ", pairs);
    }

    /** The same cookies in another browser: what somebody has who has copied them. */
    public Browser copy() {
        Browser copy = new Browser();
        copy.ours.putAll(ours);
        return copy;
    }

    public void put(String cookie, String value) {
        ours.put(cookie, value);
    }

    public static URI location(HttpResponse<String> answer) {
        return URI.create(answer.headers()
                .firstValue("Location")
                .orElseThrow(() -> new AssertionError(answer.statusCode() + " leads nowhere: " + answer.body())));
    }

    private HttpResponse<String> send(String address, HttpRequest.Builder request) {
        boolean isOurs = address.startsWith("/") || address.startsWith(TestKeycloak.SITE + "/");
        Map<String, String> jar = isOurs ? ours : providers;
        String real =
                isOurs ? "http://localhost:" + RestAssured.port + address.replace(TestKeycloak.SITE, "") : address;
        if (!jar.isEmpty()) {
            List<String> pairs = new ArrayList<>();
            jar.forEach((name, value) -> pairs.add(name + "=" + value));
            request.header("Cookie", String.join("; ", pairs));
        }
        HttpRequest ready = request.uri(URI.create(real)).build();
        HttpResponse<String> answer = isOurs
                ? Traces.held(ready.method() + " " + ready.uri().getPath(), () -> sent(ready), HttpResponse::statusCode)
                : sent(ready);
        for (String cookie : answer.headers().allValues("Set-Cookie")) {
            if (isOurs) {
                setByUs.add(cookie);
            }
            String[] pair = cookie.split(";", 2)[0].split("=", 2);
            if (pair[1].isEmpty() || cookie.contains("Max-Age=0")) {
                jar.remove(pair[0]);
            } else {
                jar.put(pair[0], pair[1]);
            }
        }
        return answer;
    }

    private HttpResponse<String> sent(HttpRequest request) {
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
