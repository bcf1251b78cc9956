package de.teilhabemonitor.door;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import de.teilhabemonitor.web.Settings;
import io.vertx.core.buffer.Buffer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;

/** Public answers as bytes, each good as long as what its entity tag was made from. */
@ApplicationScoped
class AnswerCache {

    private static final long MOST_BYTES = 32L << 20;
    /** Longer ones are asked for seldom, and a few of them would push out all others. */
    private static final int MOST_BYTES_OF_ONE = 1 << 20;

    @Inject
    Settings settings;

    private final Cache<Key, Kept> kept = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES)
            .weigher((Key key, Kept answer) -> key.uri().length() + answer.body.length() + 200)
            .build();

    private record Key(String uri, Encoding encoding) {}

    /** @param state what all answers depended on when this one was made */
    record Kept(String state, String tag, String mediaType, Buffer body) {}

    @Nullable
    Kept find(String uri, Encoding encoding, String state) {
        Kept answer = kept.getIfPresent(new Key(uri, encoding));
        return answer != null && answer.state.equals(state) ? answer : null;
    }

    void keep(String uri, Encoding encoding, Kept answer) {
        if (settings.cache() && answer.body.length() <= MOST_BYTES_OF_ONE) {
            kept.put(new Key(uri, encoding), answer);
        }
    }
}
