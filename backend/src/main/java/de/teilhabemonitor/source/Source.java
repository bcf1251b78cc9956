package de.teilhabemonitor.source;

import de.teilhabemonitor.answer.ChangeableEntry;
import jakarta.persistence.Entity;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A citation. */
@Entity
@Immutable
public class Source extends ChangeableEntry {

    public String citation;
    public @Nullable String url;
}
