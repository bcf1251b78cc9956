package de.teilhabemonitor.change;

import com.fasterxml.jackson.databind.node.ObjectNode;
import de.teilhabemonitor.web.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;

/** Reads the states that a change has stored, in the present form of its kind, whenever they were written. */
@ApplicationScoped
public class Stored {

    @Inject
    Subjects subjects;

    /**
     * What it proposes; null: it only retires, restores or takes down.
     *
     * @throws Refused 409 where a later version of the product has written it
     */
    @Nullable
    ObjectNode input(Change change) {
        return state(change, change.input);
    }

    /**
     * What it was made from; null: the thing is new.
     *
     * @throws Refused 409 where a later version of the product has written it
     */
    @Nullable
    ObjectNode base(Change change) {
        return state(change, change.base);
    }

    /** Whether this version of the product understands it. */
    boolean isKnown(Change change) {
        return change.inputVersion <= subjects.of(change.subjectKind).inputVersion();
    }

    private @Nullable ObjectNode state(Change change, @Nullable String json) {
        return json == null ? null : present(change.subjectKind, (ObjectNode) Json.read(json), change.inputVersion);
    }

    /**
     * @param kind path of a kind of things
     * @param state as it was stored
     * @throws Refused 409 where a later version of the product has written it
     */
    public ObjectNode present(String kind, ObjectNode state, int version) {
        Subject subject = subjects.of(kind);
        if (version > subject.inputVersion()) {
            throw Refused.conflict(
                    "inputVersion",
                    "written-later",
                    Integer.toString(version),
                    Integer.toString(subject.inputVersion()));
        }
        return present(subject, state, version);
    }

    /** What somebody sends who may have loaded their form before the product was renewed. */
    static ObjectNode sent(Subject subject, ObjectNode input, @Nullable Integer version) {
        if (version != null && version > subject.inputVersion()) {
            throw Refused.invalid("/inputVersion", "too-big", Integer.toString(subject.inputVersion()));
        }
        return version == null ? input : present(subject, input, version);
    }

    private static ObjectNode present(Subject subject, ObjectNode state, int version) {
        return version == subject.inputVersion() ? state : subject.upcast(state, version);
    }
}
