package de.teilhabemonitor.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.teilhabemonitor.Browser;
import de.teilhabemonitor.ContractFilter;
import de.teilhabemonitor.Signed;
import de.teilhabemonitor.Wire;
import de.teilhabemonitor.start.TestDatabase;
import de.teilhabemonitor.start.TestKeycloak;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The database goes away for a moment: the staff door says so, and nobody has to sign in again afterwards. */
@QuarkusTest
@TestProfile(DatabaseAwayTest.OwnDatabase.class)
class DatabaseAwayTest {

    private static final String ME = "/api/staff/v1/me";
    private static final String DATABASE = "database_away";

    public static class OwnDatabase implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("teilhabe.plan", "src/test/resources/plan-empty");
        }

        @Override
        public boolean disableGlobalTestResources() {
            return true;
        }

        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(
                    new TestResourceEntry(TestDatabase.class, Map.of("database", DATABASE)),
                    new TestResourceEntry(TestKeycloak.class));
        }
    }

    @Test
    void sessionsOutliveIt() throws SQLException, InterruptedException {
        Browser browser = new Browser();
        TestKeycloak.awaitUp();
        browser.signIn("coordinator", "/redaktion");
        String token = Signed.token("coordinator");
        assertEquals(200, browser.get(ME).statusCode());
        String cookies = browser.cookies();

        TestDatabase.shut(DATABASE);
        try {
            HttpResponse<String> away = browser.get(ME);
            assertEquals(503, away.statusCode(), away.body());
            ContractFilter.assertProblem(
                    ME, 503, away.headers().firstValue("Content-Type").orElse(""), away.body());
            assertEquals(List.of(), away.headers().allValues("Set-Cookie"), "the session is left alone");
            Wire.get(ME, "Authorization: Bearer " + token).isProblem(503);
            Wire.get(ME, "Authorization: Bearer garbage").isProblem(401);
        } finally {
            TestDatabase.open(DATABASE);
        }
        assertEquals(cookies, browser.cookies());
        for (int tries = 0; browser.get(ME).statusCode() != 200; tries++) {
            assertTrue(tries < 20, "it does not come back");
            Thread.sleep(500);
        }
        assertEquals(200, Wire.get(ME, "Authorization: Bearer " + token).status());
    }
}
