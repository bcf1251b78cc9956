package de.teilhabemonitor.door;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import de.teilhabemonitor.web.Settings;
import io.netty.buffer.Unpooled;
import io.vertx.core.buffer.Buffer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
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

    /**
     * @param state what all answers depended on when this one was made
     * @param body outside of the heap, from where it is sent without being copied once more; as long as it is kept
     */
    record Kept(String state, String tag, String mediaType, Buffer body) {

        static Kept of(String state, String tag, String mediaType, byte[] body) {
            ByteBuffer direct = ByteBuffer.allocateDirect(body.length).put(body).flip();
            return new Kept(
                    state, tag, mediaType, Buffer.buffer(Unpooled.unreleasableBuffer(Unpooled.wrappedBuffer(direct))));
        }
    }

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
