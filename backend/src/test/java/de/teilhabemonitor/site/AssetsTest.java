package de.teilhabemonitor.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.teilhabemonitor.Wire;
import de.teilhabemonitor.start.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Built files as a browser gets them in the one-command start. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class AssetsTest {

    private static final Pattern BUILT = Pattern.compile("/assets/[A-Za-z0-9._-]+[.](js|css|woff2)");

    @Test
    void compressesTextAndLetsEverythingBeKeptForever() {
        assertEquals(
                3,
                BUILT.matcher(Wire.get("/").body())
                        .results()
                        .map(MatchResult::group)
                        .map(address -> address.substring(address.lastIndexOf('.')))
                        .distinct()
                        .count());
        BUILT.matcher(Wire.get("/").body()).results().map(MatchResult::group).forEach(address -> {
            Wire.Answer plain = Wire.get(address);
            Wire.Answer zipped = Wire.get(address, "Accept-Encoding: gzip, br");
            for (Wire.Answer each : new Wire.Answer[] {plain, zipped}) {
                assertEquals(200, each.status(), address);
                assertEquals("public, max-age=31536000, immutable", each.header("Cache-Control"), address);
                assertEquals("Accept-Encoding", each.header("Vary"), address);
                assertEquals("nosniff", each.header("X-Content-Type-Options"), address);
            }
            assertEquals("", plain.header("Content-Encoding"), address);
            if (address.endsWith(".woff2")) {
                assertEquals("font/woff2", zipped.header("Content-Type"));
                assertEquals("", zipped.header("Content-Encoding"));
            } else {
                assertTrue(zipped.header("Content-Type").startsWith("text/"), address);
                assertEquals("gzip", zipped.header("Content-Encoding"), address);
                assertNotEquals(plain.header("ETag"), zipped.header("ETag"), address);
            }
        });
    }

    @Test
    void namesTheFilesOfAPageAndOfItsLanguageBeforeTheProgramAsksForThem() {
        String german = Wire.get("/massnahmen").body();
        assertEquals(List.of("de", "measures-page"), preloaded(german));
        assertEquals(
                List.of("en", "measures-page"),
                preloaded(Wire.get("/en/massnahmen").body()));
        assertEquals(List.of("de"), preloaded(Wire.get("/gibt-es-nicht").body()));
        assertEquals(List.of("de"), preloaded(Wire.get("/redaktion").body()));
    }

    /** The words and the pages that are named ahead, without their hash; parts that pages share come and go with the build. */
    private static List<String> preloaded(String page) {
        return Pattern.compile("<link rel=\"modulepreload\" crossorigin href=\"/assets/(de|en|[a-z]+-page)-[^\"]+\">")
                .matcher(page)
                .results()
                .map(file -> file.group(1))
                .sorted()
                .toList();
    }

    @Test
    void saysThatAFileIsUnchanged() {
        String address = BUILT.matcher(Wire.get("/").body())
                .results()
                .findFirst()
                .orElseThrow()
                .group();
        String tag = Wire.get(address).header("ETag");
        assertEquals(304, Wire.get(address, "If-None-Match: " + tag).status());
        assertEquals(200, Wire.get(address, "If-None-Match: \"other\"").status());
    }

    @Test
    void hasNoOtherFiles() {
        Wire.get("/assets/none.js").isProblem(404);
        Wire.get("/assets/index.html").isProblem(404);
    }
}
