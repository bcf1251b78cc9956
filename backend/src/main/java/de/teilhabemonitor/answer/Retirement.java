package de.teilhabemonitor.answer;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Since when a thing is no part of the plan any more; why is told by its history. */
public record Retirement(Instant since) {

    public static @Nullable Retirement of(ChangeableEntry thing) {
        return thing.retiredAt == null ? null : new Retirement(thing.retiredAt);
    }
}
