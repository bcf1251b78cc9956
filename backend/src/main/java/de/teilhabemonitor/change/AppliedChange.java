package de.teilhabemonitor.change;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A change of what is public, as the public is told of it. */
@Entity
@Immutable
public class AppliedChange extends PanacheEntityBase {

    /** From 1, without a gap. */
    @Id
    public long number;

    public String subject;

    /** Things on whose pages it is told too. */
    @JdbcTypeCode(SqlTypes.ARRAY)
    public List<String> about;

    public String kind;
    public Instant appliedAt;

    /** Null: the coordinating office. */
    public @Nullable String office;

    public @Nullable String reason;
    public boolean minor;

    /** The import that it was part of. */
    public @Nullable String batch;

    @JdbcTypeCode(SqlTypes.JSON)
    public String fields;

    /** Its content was taken down. */
    public boolean redacted;
}
