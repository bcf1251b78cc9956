package de.teilhabemonitor.change;

import de.teilhabemonitor.answer.Listing;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import org.hibernate.Session;
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

    /** @param subject path of a thing, or the first part of it for all things of a kind; null: of all things */
    static Listing<AppliedChange> of(Session database, @Nullable String subject) {
        return Listing.of(database, AppliedChange.class, "applied_change")
                .where(
                        subject != null && subject.contains("/")
                                ? "t.subject = :subject or t.about @> array[cast(:subject as text)]"
                                : "t.subject like :subject || '/%'",
                        "subject",
                        subject);
    }
}
