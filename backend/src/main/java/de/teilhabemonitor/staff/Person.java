package de.teilhabemonitor.staff;

import de.teilhabemonitor.answer.Entry;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Somebody who has asked something behind the staff door, as the provider described them then. */
@Entity
public class Person extends Entry {

    public String subject;
    public String name;
    public @Nullable String email;

    @JdbcTypeCode(SqlTypes.ARRAY)
    public List<String> roles;

    public @Nullable String organisationClaim;
    public Instant lastSeen;
    public @Nullable Instant departedAt;
    public @Nullable String departureReason;

    /** Sessions are refused from now on, whatever the provider says. */
    void depart(@Nullable String reason, Instant now) {
        departedAt = now;
        departureReason = reason;
        version++;
        updatedAt = now;
    }

    /** It was a mistake, or they are back. */
    void comeBack(Instant now) {
        departedAt = null;
        departureReason = null;
        version++;
        updatedAt = now;
    }
}
