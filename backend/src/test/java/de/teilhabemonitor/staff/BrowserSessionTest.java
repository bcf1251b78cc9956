package de.teilhabemonitor.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.teilhabemonitor.Api;
import de.teilhabemonitor.Browser;
import de.teilhabemonitor.Signed;
import de.teilhabemonitor.Wire;
import de.teilhabemonitor.start.TestDatabase;
import de.teilhabemonitor.start.TestKeycloak;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Somebody signs in with a browser, works, and signs out; and what others could try meanwhile. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@QuarkusTestResource(TestKeycloak.class)
class BrowserSessionTest {

    private static final String ME = "/api/staff/v1/me";
    private static final String LOGOUT = "/api/staff/v1/logout";
    private static final String[] FROM_OUR_PAGE = {"Requested-With", "teilhabemonitor", "Origin", TestKeycloak.SITE};

    @BeforeAll
    static void provider() {
        TestKeycloak.awaitUp();
    }

    @Test
    void beginsAtTheProviderAndEndsWhereItBegan() {
        Browser browser = new Browser();
        List<URI> stops = browser.signIn("coordinator", "/redaktion/massnahmen");

        String asked = stops.get(0).toString();
        assertTrue(asked.startsWith(TestKeycloak.issuer() + "/protocol/openid-connect/auth?"), asked);
        for (String part : List.of(
                "response_type=code",
                "code_challenge_method=S256",
                "code_challenge=",
                "nonce=",
                "state=",
                "redirect_uri=http%3A%2F%2Flocalhost%3A8080%2Fapi%2Fstaff%2Fv1%2Fsigned-in")) {
            assertTrue(asked.contains(part), () -> part + " is missing in " + asked);
        }
        assertEquals(
                TestKeycloak.SITE + "/redaktion/massnahmen",
                stops.get(stops.size() - 1).toString());
        HttpResponse<String> me = browser.get(ME);
        assertEquals(200, me.statusCode(), me.body());
        assertTrue(me.body().contains("Test coordinator"), me.body());
        assertEquals(List.of("no-store"), me.headers().allValues("Cache-Control"));
        int bytes = 0;
        for (String cookie : browser.setCookies()) {
            String lower = cookie.toLowerCase(Locale.ROOT);
            if (lower.contains("max-age=0;")) {
                continue; // taken away again, with nothing in it
            }
            assertTrue(lower.contains("httponly"), cookie);
            assertTrue(lower.contains("path=/api/staff/v1"), cookie);
            assertTrue(lower.contains("samesite=lax"), cookie);
            for (String part : cookie.split("[=|.;]")) {
                if (part.startsWith("eyJ")) {
                    String header = new String(Base64.getUrlDecoder().decode(part), StandardCharsets.UTF_8);
                    assertTrue(header.contains("\"enc\""), () -> "a cookie shows " + header);
                }
            }
            if (lower.startsWith("q_session")) {
                bytes += cookie.length();
                // What an ID token lives here, and half an hour.
                assertTrue(lower.contains("max-age=3600"), cookie);
            }
        }
        assertTrue(bytes > 0 && bytes < 8000, "a session takes " + bytes + " bytes");
    }

    @Test
    void sendsOnWhoIsInAlready() {
        Browser browser = new Browser();
        browser.signIn("coordinator", "/redaktion");
        assertEquals(
                TestKeycloak.SITE + "/redaktion/konto",
                Browser.location(browser.get("/api/staff/v1/login?returnTo=/redaktion/konto"))
                        .toString());
    }

    @Test
    void leadsToNoOtherSite() {
        for (String elsewhere : List.of(
                "https://evil.example",
                "//evil.example",
                "/%2Fevil.example",
                "/%5Cevil.example",
                "/%09/evil.example",
                "javascript:alert(1)",
                "/redaktion%0d%0aLocation:x",
                "/@evil.example",
                "evil.example")) {
            Wire.get("/api/staff/v1/login?returnTo=" + elsewhere).isProblem(400);
        }
    }

    @Test
    void neverRedirectsWhoFetches() {
        for (String header :
                List.of("X-Requested-With: XMLHttpRequest", "X-Requested-With: JavaScript", "Accept: */*")) {
            Wire.Answer answer = Wire.get(ME, header).isProblem(401);
            assertEquals("", answer.header("Location"));
        }
        Wire.get(ME, "Cookie: q_session_staff=garbage").isProblem(401);
        Wire.get(ME, "Cookie: q_auth_staff=garbage").isProblem(401);
        Wire.get(ME, "Authorization: Basic eDp5").isProblem(401);
    }

    @Test
    void saysOnThePageThatSigningInFailed() {
        for (String query : List.of("", "?code=x&state=y", "?error=access_denied&state=y")) {
            Wire.Answer answer = Wire.get("/api/staff/v1/signed-in" + query);
            assertEquals(302, answer.status());
            assertEquals(TestKeycloak.SITE + "/redaktion?signIn=failed", answer.header("Location"));
        }
    }

    @Test
    void believesOnlyTheStateThatItGave() {
        Browser browser = new Browser();
        URI provider = Browser.location(browser.get("/api/staff/v1/login"));
        String state = provider.getQuery().replaceFirst(".*\\bstate=([^&]*).*", "$1");
        for (String query : List.of("?code=forged&state=" + state, "?code=forged&state=other", "?code=forged")) {
            assertEquals(
                    TestKeycloak.SITE + "/redaktion?signIn=failed",
                    Browser.location(browser.copy().get("/api/staff/v1/signed-in" + query))
                            .toString(),
                    query);
        }
    }

    @Test
    void takesNoWriteFromAnotherSite() {
        Browser browser = new Browser();
        browser.signIn("coordinator", "/redaktion");
        for (String[] headers : List.of(
                new String[0],
                new String[] {"Requested-With", "teilhabemonitor"},
                new String[] {"Origin", TestKeycloak.SITE},
                new String[] {"Requested-With", "teilhabemonitor", "Origin", "https://evil.example"},
                new String[] {"Requested-With", "teilhabemonitor", "Origin", "null"},
                new String[] {"Requested-With", "other", "Origin", TestKeycloak.SITE})) {
            assertEquals(403, browser.post(LOGOUT, "", headers).statusCode(), String.join(" ", headers));
        }
        assertEquals(200, browser.get(ME).statusCode());
    }

    @Test
    void endsHereAndAtTheProvider() {
        Browser browser = new Browser();
        browser.signIn("coordinator-2", "/redaktion");
        Browser thief = browser.copy();
        assertEquals(200, thief.get(ME).statusCode());

        HttpResponse<String> out = browser.post(LOGOUT, "", FROM_OUR_PAGE);

        assertEquals(200, out.statusCode(), out.body());
        assertEquals(401, browser.get(ME).statusCode());
        assertEquals(401, thief.get(ME).statusCode());
        String next = Api.json(out.body()).path("signOutAt").asText();
        assertTrue(next.startsWith(TestKeycloak.issuer()), next);
        HttpResponse<String> gone = browser.get(next);
        assertEquals(TestKeycloak.SITE + "/", Browser.location(gone).toString());
        assertEquals(
                "200",
                Integer.toString(browser.get(Browser.location(browser.get("/api/staff/v1/login"))
                                .toString())
                        .statusCode()),
                "the provider asks for the password again");
    }

    @Test
    void endsWhenTheProviderSaysSo() throws Exception {
        Administration provider = new Administration();
        provider.setBackChannel("http://localhost:" + RestAssured.port);
        Browser browser = new Browser();
        browser.signIn("coordinator-2", "/redaktion");
        Browser other = new Browser();
        other.signIn("coordinator", "/redaktion");
        assertEquals(200, browser.get(ME).statusCode());

        provider.endSessionsOf("coordinator-2");

        assertEquals(401, browser.get(ME).statusCode());
        assertEquals(200, other.get(ME).statusCode());
    }

    @Test
    void believesNobodyElseThatASessionEnded() {
        for (String token : List.of("", "garbage", "a.b.c", Signed.token("coordinator"))) {
            String body = "logout_token=" + token;
            Wire.send("POST /api/staff/v1/back-channel-logout HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                            + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: " + body.length()
                            + "\r\n\r\n" + body)
                    .isProblem(400);
        }
    }
}
