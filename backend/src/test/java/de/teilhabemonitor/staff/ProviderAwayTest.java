package de.teilhabemonitor.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.teilhabemonitor.Browser;
import de.teilhabemonitor.Signed;
import de.teilhabemonitor.Wire;
import de.teilhabemonitor.start.TestDatabase;
import de.teilhabemonitor.start.TestKeycloak;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The provider is away when the product starts, comes, changes its keys, goes and comes again. One story, in this order. */
@QuarkusTest
@TestProfile(ProviderAwayTest.OwnStart.class)
class ProviderAwayTest {

    private static final String ME = "/api/staff/v1/me";

    /** So that the product has never seen the provider before. */
    public static class OwnStart implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            TestKeycloak.stopNow();
            return Map.of("teilhabe.plan", "src/test/resources/plan-empty");
        }

        @Override
        public boolean disableGlobalTestResources() {
            return true;
        }

        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(
                    new TestResourceEntry(TestDatabase.class, Map.of("database", "provider_away")),
                    new TestResourceEntry(TestKeycloak.class));
        }
    }

    @Test
    void leavesEverythingElseAsItIs() {
        assertAway("garbage");
        assertPeopleAreToldInWords();
        assertPublicDoorIsTheSame("Authorization: Bearer garbage", "Cookie: q_session_staff=garbage");

        TestKeycloak.awaitUp();
        String token = Signed.fresh("tests", "coordinator");
        assertEquals(200, asked(token).status());
        Browser browser = new Browser();
        browser.signIn("coordinator", "/redaktion");
        String[] carried = {"Authorization: Bearer " + token, "Cookie: " + browser.cookies()};
        assertPublicDoorIsTheSame(carried);

        Administration administration = new Administration();
        String key = administration.rotateKeys(1000);
        String signedAnew = Signed.fresh("tests", "coordinator");
        assertEquals(200, asked(signedAnew).status());
        assertEquals(200, asked(token).status());
        administration.remove(key);
        administration.setLifespan(1);
        Browser tired = new Browser();
        tired.signIn("coordinator-2", "/redaktion");
        administration.setLifespan(0);

        TestKeycloak.stopNow();
        assertPublicDoorIsTheSame(carried);
        assertPublicDoorIsTheSame("Authorization: Bearer garbage", "Cookie: " + tired.cookies());
        assertEquals(200, asked(token).status(), "keys are known, nobody has to be asked");
        assertEquals(200, browser.get(ME).statusCode());
        assertEquals(401, asked("garbage").status());
        assertEquals(503, tired.get(ME).statusCode(), "its token has to be renewed");

        TestKeycloak.awaitUp();
        assertEquals(200, asked(Signed.fresh("tests", "coordinator")).status());
        assertEquals(200, browser.get(ME).statusCode());
        assertEquals(200, tired.get(ME).statusCode());
        new Browser().signIn("coordinator", "/redaktion");
    }

    private static Wire.Answer asked(String token) {
        return Wire.get(ME, "Authorization: Bearer " + token);
    }

    private static void assertAway(String token) {
        for (String address : List.of(ME, "/api/staff/v1/login", "/api/staff/v1/acts")) {
            Wire.Answer answer =
                    address.endsWith("login") ? Wire.get(address) : Wire.get(address, "Authorization: Bearer " + token);
            answer.isProblem(503);
            assertEquals("30", answer.header("Retry-After"), address);
            assertTrue(answer.body().contains("sign-in-unavailable"), answer.body());
        }
    }

    /** Somebody who clicks reads a page and not JSON, and keeps their way. */
    private static void assertPeopleAreToldInWords() {
        String login = "/api/staff/v1/login";
        String html = "Accept: text/html,application/xhtml+xml,*/*;q=0.8";
        Wire.Answer plain = Wire.get(login, html);
        assertEquals(302, plain.status());
        assertTrue(plain.header("Location").endsWith("/redaktion?signIn=away"), plain.header("Location"));
        Wire.Answer further = Wire.get(login + "?returnTo=/redaktion/aenderungen%3Fstate%3Ddraft", html);
        assertTrue(
                further.header("Location").endsWith("/redaktion/aenderungen?state=draft&signIn=away"),
                further.header("Location"));
        assertTrue(Wire.get(login + "?returnTo=/massnahmen", html)
                .header("Location")
                .endsWith("/redaktion?signIn=away"));
        Wire.get(login + "?returnTo=//elsewhere.example", html).isProblem(400);
    }

    /** Byte by byte, whatever somebody carries with them; there is little in this plan, but every address is there. */
    private static void assertPublicDoorIsTheSame(String... carried) {
        PublicDoor.addresses().forEach(address -> PublicDoor.assertTheSame(address, List.of(carried)));
    }
}
