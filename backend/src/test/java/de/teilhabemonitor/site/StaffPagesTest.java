package de.teilhabemonitor.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.teilhabemonitor.Wire;
import de.teilhabemonitor.start.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The addresses of the staff area: one and the same page for everybody, which no search engine keeps. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class StaffPagesTest {

    private static final List<String> ADDRESSES = List.of(
            "/redaktion",
            "/redaktion/",
            "/redaktion/aenderungen",
            "/redaktion/aenderungen/C-0001/bearbeiten",
            "/redaktion/plan/massnahmen/M-0005");

    @Test
    void answersEveryAddressOfItWithTheSamePage() {
        String page = Wire.get("/redaktion").body();
        assertTrue(page.contains("<title>Redaktion – Teilhabemonitor Bremen</title>"), page);
        for (String address : ADDRESSES) {
            Wire.Answer answer = Wire.get(address);
            assertEquals(200, answer.status(), address);
            assertEquals(page, answer.body(), address);
        }
    }

    @Test
    void saysNothingThatDependsOnWhoAsks() {
        Wire.Answer anybody = Wire.get("/redaktion");
        Wire.Answer somebody = Wire.get("/redaktion", "Cookie: q_session_staff=x", "Authorization: Bearer x");
        assertEquals(anybody.body(), somebody.body());
        assertEquals(anybody.header("Cache-Control"), somebody.header("Cache-Control"));
        assertEquals("", somebody.header("Set-Cookie"));
    }

    @Test
    void keepsItOutOfSearchEngines() {
        assertTrue(Wire.get("/redaktion").body().contains("<meta name=\"robots\" content=\"noindex\">"));
        assertFalse(Wire.get("/redaktion").body().contains("rel=\"canonical\""));
        assertFalse(Wire.get("/sitemap.xml").body().contains("redaktion"));
        assertTrue(Wire.get("/robots.txt").body().contains("Disallow: /redaktion\n"));
    }

    @Test
    void hasNoAddressThatOnlyLooksAlike() {
        assertEquals(404, Wire.get("/redaktionen").status());
        assertEquals(404, Wire.get("/redaktion/plan/M_0005").status());
        assertEquals(404, Wire.get("/en/redaktion").status());
    }
}
