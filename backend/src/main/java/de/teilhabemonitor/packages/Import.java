package de.teilhabemonitor.packages;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Tables that somebody uploaded, to be looked at before they become public, or not. */
@Entity
class Import {

    static final String PREVIEW = "preview";
    static final String APPLIED = "applied";
    static final String DISCARDED = "discarded";
    static final String EXPIRED = "expired";

    /** Nobody looks at a preview that long; what it was compared with is gone by then. */
    static final Duration KEPT = Duration.ofDays(30);

    /** Nor at one in which nothing but errors was found. */
    static final Duration FAULTY_KEPT = Duration.ofDays(1);

    /** Reading, comparing and applying each end after that time, whatever happens. */
    static final Duration MAY_TAKE = Duration.ofMinutes(15);

    @Id
    String code;

    String state;

    @Nullable
    String name;

    String format;
    long bytes;

    @JdbcTypeCode(SqlTypes.JSON)
    String tables;

    @JdbcTypeCode(SqlTypes.JSON)
    String faults;

    @JdbcTypeCode(SqlTypes.JSON)
    String counts;

    String author;
    String authorName;
    Instant createdAt;
    Instant previewedAt;
    Instant expiresAt;

    @Nullable
    String decidedBy;

    @Nullable
    String decidedByName;

    @Nullable
    Instant decidedAt;

    @Nullable
    Long firstNumber;

    @Nullable
    Long lastNumber;

    @Column
    int version;

    /** A preview expires at its time, whenever the job comes that forgets its rows. */
    String state(Instant now) {
        return state.equals(PREVIEW) && expiresAt.isBefore(now) ? EXPIRED : state;
    }

    /**
     * One table of it.
     *
     * @param table name in the package
     * @param encoding of the file; {@code xlsx} for a sheet
     * @param separator of its cells; null for a sheet
     * @param columns its header
     * @param commas whether numbers in it have a decimal comma
     * @param whole whether every row has as many cells as the header
     */
    record Sheet(
            String table,
            String encoding,
            @Nullable String separator,
            List<String> columns,
            boolean commas,
            boolean whole) {

        boolean isGerman() {
            return ";".equals(separator) || "\t".equals(separator);
        }

        boolean isWorkbook() {
            return separator == null;
        }
    }

    /** What is wrong with a table as a whole. */
    record Fault(String table, int line, @Nullable String column, String key, List<String> arguments) {}

    /** How many rows of a table will do what. */
    record Count(String table, int created, int changed, int unchanged, int errors, int suspicious) {

        int changes() {
            return created + changed;
        }
    }
}
