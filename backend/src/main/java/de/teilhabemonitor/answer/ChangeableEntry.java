package de.teilhabemonitor.answer;

import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A public thing that changes keep: it may leave the plan, and its words may be taken down. It is never deleted. */
@MappedSuperclass
public class ChangeableEntry extends Entry {

    /** Since when it is no part of the plan any more: it is in no list, and keeps its page. Taken down things are retired too. */
    public @Nullable Instant retiredAt;

    /** Since when its words are gone for legal reasons. */
    public @Nullable Instant takenDownAt;

    public boolean isTakenDown() {
        return takenDownAt != null;
    }
}
