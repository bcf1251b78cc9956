package de.teilhabemonitor.answer;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * How much each filter finds: the same on every page and in every order, so it is counted once for each version of the
 * plan. Counting over a long list costs more than all the rest of an answer.
 */
@ApplicationScoped
class Counts {

    private static final int MOST = 200;

    private final Cache<Key, List<Object[]>> kept =
            Caffeine.newBuilder().maximumSize(MOST).build();

    /** @param parameters all that the statement depends on beside the plan; with lists for arrays, to be compared */
    private record Key(long planVersion, String sql, Map<String, Object> parameters) {}

    /** @param planVersion read before the counts, so that they never are older than it says */
    List<Object[]> of(long planVersion, String sql, Map<String, Object> parameters, Supplier<List<Object[]>> count) {
        return kept.get(new Key(planVersion, sql, parameters), key -> count.get());
    }
}
