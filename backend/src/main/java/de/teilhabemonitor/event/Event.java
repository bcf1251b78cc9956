package de.teilhabemonitor.event;

import de.teilhabemonitor.answer.ChangeableEntry;
import de.teilhabemonitor.text.Text;
import de.teilhabemonitor.text.TextType;
import de.teilhabemonitor.time.Period;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Type;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A conference, a dialogue, a meeting or a milestone. */
@Entity
@Immutable
public class Event extends ChangeableEntry {

    public String type;

    /** The day, or the month or year where the day is not known. */
    public Period date;

    /** Local time in the time zone of the plan, like the end. */
    public @Nullable LocalDateTime startsAt;

    public @Nullable LocalDateTime endsAt;

    /** Of its date, or the one on which it ends where that is later. */
    public LocalDate lastDay;

    @Type(TextType.class)
    public Text title;

    @Type(TextType.class)
    public @Nullable Text summary;

    public @Nullable String place;

    /** on-site, online or hybrid. */
    public @Nullable String mode;

    @Type(TextType.class)
    public @Nullable Text directions;

    /** Codes of a fixed vocabulary; none says that nothing is known. */
    @JdbcTypeCode(SqlTypes.ARRAY)
    public List<String> accessibility;

    @Type(TextType.class)
    public @Nullable Text accessibilityNote;

    @Type(TextType.class)
    public @Nullable Text cost;

    /** As reported: announced, cancelled or moved. */
    public @Nullable String state;

    @Type(TextType.class)
    public @Nullable Text stateReason;

    /** When it was planned before, of one that was moved. */
    public @Nullable Period movedFrom;

    @JdbcTypeCode(SqlTypes.ARRAY)
    public List<String> organisers;

    @JdbcTypeCode(SqlTypes.ARRAY)
    public List<String> fields;

    public @Nullable String admission;

    @Type(TextType.class)
    public @Nullable Text result;

    /** What came out of it, one by one: {@link Result}. */
    @JdbcTypeCode(SqlTypes.JSON)
    public String results;

    @JdbcTypeCode(SqlTypes.ARRAY)
    public List<String> sources;

    public String sortTitle;

    public boolean isCancelled() {
        return "cancelled".equals(state);
    }

    public boolean isOver(ZoneId zone, Instant now) {
        return Phase.OVER.equals(Phase.of(this, zone, now));
    }

    public boolean isMoved() {
        return "moved".equals(state);
    }
}
