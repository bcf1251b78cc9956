package de.teilhabemonitor.answer;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;

/** What every public thing with a code has. The public door only reads; changes come in by acts of their own. */
@MappedSuperclass
public class Entry extends PanacheEntityBase {

    @Id
    public String code;

    /** Raised by every change of this thing, from 1. */
    public int version;

    public Instant updatedAt;
}
