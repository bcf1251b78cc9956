package de.teilhabemonitor.door;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import de.teilhabemonitor.web.Settings;
import io.smallrye.config.SmallRyeConfigBuilder;
import org.junit.jupiter.api.Test;

class AnswerCacheTest {

    private final AnswerCache cache = new AnswerCache();

    AnswerCacheTest() {
        cache.settings = new SmallRyeConfigBuilder()
                .withMapping(Settings.class)
                .withDefaultValue("teilhabe.url", "http://localhost")
                .build()
                .getConfigMapping(Settings.class);
    }

    private static AnswerCache.Kept answer(int bytes) {
        return AnswerCache.Kept.of("now", "\"tag\"", "text/plain", new byte[bytes]);
    }

    @Test
    void keepsWhatIsSmall() {
        cache.keep("/small", Encoding.PLAIN, answer(1 << 20));
        assertNotNull(cache.find("/small", Encoding.PLAIN, "now"));
        assertNull(cache.find("/small", Encoding.GZIP, "now"));
        assertNull(cache.find("/small", Encoding.PLAIN, "later"));
    }

    @Test
    void keepsNothingThatWouldPushOutManyOthers() {
        cache.keep("/large", Encoding.PLAIN, answer((1 << 20) + 1));
        assertNull(cache.find("/large", Encoding.PLAIN, "now"));
    }
}
