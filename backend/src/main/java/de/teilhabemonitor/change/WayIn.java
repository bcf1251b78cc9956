package de.teilhabemonitor.change;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.teilhabemonitor.web.Refused.Violation;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a new state of a thing becomes public: judged, told beside what it replaces, written. */
public interface WayIn {

    /** What the contract cannot say: rules between properties, and with what was there before. */
    default void check(String code, @Nullable JsonNode before, JsonNode after, List<Violation> found) {}

    /**
     * What stood elsewhere before, property by property, where a change is told as it was and as it is; null: nothing that
     * it replaces.
     */
    default @Nullable JsonNode toldBeside(@Nullable JsonNode before, JsonNode after) {
        return null;
    }

    /**
     * Makes the state public.
     *
     * @param number of the change
     * @return the version that it has now
     */
    int write(String code, ObjectNode state, long number, Instant now);
}
