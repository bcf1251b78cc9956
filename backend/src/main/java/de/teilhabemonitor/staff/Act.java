package de.teilhabemonitor.staff;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** Somebody did something that is no change of what the public sees. Written by {@link Acts}, never altered. */
@Entity
@Immutable
public class Act extends PanacheEntityBase {

    @Id
    public long id;

    public Instant at;

    /** Code of a person, or {@code system}. */
    public String actor;

    /** What they were called then. */
    public String actorName;

    public String verb;
    public String subject;
}
