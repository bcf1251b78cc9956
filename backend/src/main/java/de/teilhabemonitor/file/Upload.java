package de.teilhabemonitor.file;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** A file that somebody of the staff has uploaded. Nothing public reads it. */
@Entity
public class Upload extends PanacheEntityBase {

    /** Nothing was found in it, or nobody searches. */
    static final String CLEAN = "clean";

    /** Not searched yet. */
    static final String QUARANTINED = "quarantined";

    /** Something was found in it; its bytes are gone. */
    static final String INFECTED = "infected";

    /** As long as no change names it. */
    static final Duration KEPT = Duration.ofDays(1);

    @Id
    public String checksum;

    public String name;
    public String format;
    public long bytes;
    public String state;
    public boolean redrawn;
    public String author;
    public String authorName;
    public Instant createdAt;

    /** Known by its bytes; whoever may see it. */
    public static Optional<Upload> byChecksum(String checksum) {
        return Upload.<Upload>find("checksum", checksum).firstResultOptional();
    }

    public boolean isClean() {
        return state.equals(CLEAN);
    }

    public boolean isQuarantined() {
        return state.equals(QUARANTINED);
    }

    public Format format() {
        return Format.byEnding(format).orElseThrow();
    }
}
