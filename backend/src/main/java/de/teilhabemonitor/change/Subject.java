package de.teilhabemonitor.change;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.teilhabemonitor.answer.Answer;
import de.teilhabemonitor.web.Refused.Violation;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A kind of thing that can be changed. Each room has a bean for each of its kinds; changes know it by its path only. */
public interface Subject extends WayIn {

    /** As in the addresses of the API, without slashes: measures. */
    String path();

    /** Name of the schema in the contract in which a new state is proposed. */
    String schema();

    /**
     * Raised when the form of the input changes so that drafts of before no longer fit; {@link #upcast} understands all
     * earlier ones. Views in SQL that look into drafts have to understand them too.
     */
    default int inputVersion() {
        return 1;
    }

    /** A state of an earlier version in the present form; asked for what was proposed, and for what it was made from. */
    default ObjectNode upcast(ObjectNode state, int version) {
        return state;
    }

    /** The thing as it is now; empty: there is none. */
    Optional<Present> present(String code);

    /** SQL: the version of the thing with the code {@code t.subject_code}. */
    String versionSql();

    /** SQL: codes of the things that left the plan, and since when. */
    default String retiredSql() {
        return "select '', now() where false";
    }

    /**
     * The way in for states that come with many others, such as all rows of an import.
     *
     * @param said things of which the others say themselves how they stand, by path
     */
    default WayIn withOthers(Set<String> said) {
        return this;
    }

    /** What speaks against taking it out of the plan. */
    default void checkRetiring(String code, List<Violation> found) {}

    /** Properties of which no alteration is a minor correction. */
    default Set<String> weighty() {
        return Set.of();
    }

    /** What cannot well be, and has to be explained by whoever submits it. */
    default void question(String code, JsonNode after, List<Violation> found) {}

    /** Properties that would overwrite, elsewhere than in the thing itself, what somebody else has meanwhile changed. */
    default List<String> overtaken(JsonNode after) {
        return List.of();
    }

    /** Words that name it in lists; null: it has none yet. */
    default @Nullable JsonNode title(String code, JsonNode state) {
        return state.get("title");
    }

    /** Other things on whose pages this change is told too, by path. */
    default List<String> about(String code, JsonNode state) {
        return List.of();
    }

    /** Whether people of this organisation answer for it; asked for reporters. */
    default boolean isOwn(String code, JsonNode state, String organisation) {
        return false;
    }

    /** Whether the event team keeps it. */
    default boolean isOfEvents(JsonNode state) {
        return false;
    }

    /** The property without which the event team has no say in it; null: there is none. */
    default @Nullable String eventProperty() {
        return null;
    }

    /** Whether moderators see what is under way of it. */
    default boolean isOfFeedback() {
        return false;
    }

    /** Whether moderators propose it. */
    default boolean isModerated() {
        return false;
    }

    /** Whether reporters propose it whole, not only some of its properties. */
    default boolean isReported() {
        return false;
    }

    /** What a change is told to have done, property by property; null: each property as it was and as it is. */
    default @Nullable ArrayNode told(String code, @Nullable JsonNode before, JsonNode after) {
        return null;
    }

    /**
     * What everybody reads of it now, by the names of the contract's schema {@code ChangePreview}; empty: it has no page, nor
     * stands on that of something else.
     */
    default Map<String, Object> shown(String code, Answer answer) {
        return Map.of();
    }

    /** Writes what will have happened before it may become public; asked before it is looked at, and undone then. */
    default void suppose(String code) {}

    /** What two parts of one change are told to have done; asked where a state may come in parts. */
    default ArrayNode toldTogether(ArrayNode one, ArrayNode other) {
        throw new IllegalStateException(path() + " come whole");
    }

    /** The code of a new thing, where its author named none. */
    String nextCode(JsonNode state);

    /** Retires it, or takes it back. */
    int setRetired(String code, boolean retired, Instant now);

    /** Takes all its words away. */
    int takeDown(String code, Instant now);

    /** Numbers of changes of other things that told its words too, and tell them no more when it is taken down. */
    default List<Long> alsoTold(String code) {
        return List.of();
    }
}
