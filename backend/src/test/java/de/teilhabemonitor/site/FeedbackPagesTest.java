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

/** Pages on which people say something are found, and those that belong to one person are not. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class FeedbackPagesTest {

    private static final List<String> OF_ONE = List.of("/mitreden/meine", "/mitreden/abo", "/mitreden/bestaetigen");

    @Test
    void areFoundWithTheirHeads() {
        String sitemap = Wire.get("/sitemap.xml").body();
        for (String path : List.of("", "/beitraege", "/bedarfe", "/aufrufe", "/bilanz", "/aufrufe/standing")) {
            Wire.Answer page = Wire.get("/mitreden" + path);
            assertEquals(200, page.status(), path);
            assertTrue(page.body().contains("rel=\"canonical\""), path);
            assertTrue(sitemap.contains("/mitreden" + path + "</loc>"), path);
            assertEquals(200, Wire.get("/en/mitreden" + path).status(), path);
        }
    }

    @Test
    void ofOnePersonAreKeptOutOfSearchEngines() {
        String sitemap = Wire.get("/sitemap.xml").body();
        for (String path : OF_ONE) {
            Wire.Answer page = Wire.get(path);
            assertEquals(200, page.status(), path);
            assertTrue(page.body().contains("<meta name=\"robots\" content=\"noindex\">"), path);
            assertFalse(page.body().contains("rel=\"canonical\""), path);
            assertFalse(sitemap.contains(path), path);
        }
    }

    @Test
    void areNotThereForWhatIsNotPublic() {
        for (String path : List.of("/beitraege/B-2026-7KQ4M", "/bedarfe/N-9999", "/aufrufe/nirgends")) {
            assertEquals(404, Wire.get("/mitreden" + path).status(), path);
        }
    }
}
