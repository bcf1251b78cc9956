package de.teilhabemonitor.event;

import de.teilhabemonitor.text.Text;
import de.teilhabemonitor.text.TextType;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Type;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A part of the programme of an event. */
@Entity
@Immutable
@IdClass(Session.Key.class)
@Table(name = "event_session")
public class Session extends PanacheEntityBase {

    /** Of those who are there anyway: nobody registers for it, and no place in it is taken. */
    public static final String BREAK = "break";

    /** @param number place in the programme, from 1 */
    public record Key(String event, int number) {}

    @Id
    public String event;

    @Id
    public int number;

    public String kind;

    @Type(TextType.class)
    public Text title;

    public @Nullable String speaker;
    public @Nullable String affiliation;

    /** Parts of the programme at the same time are in different ones. */
    public @Nullable String track;

    public @Nullable String room;

    /** Local time in the time zone of the plan, like the end. */
    public @Nullable LocalDateTime startsAt;

    public @Nullable LocalDateTime endsAt;

    /** People; from 1. */
    public @Nullable Integer capacity;

    public @Nullable String document;

    @JdbcTypeCode(SqlTypes.ARRAY)
    public List<String> sources;

    public int version;
    public Instant updatedAt;

    /** Whether nobody can be at both: what has no time is at no time, and what has no end ends as it begins. */
    public boolean overlaps(Session other) {
        if (startsAt == null || other.startsAt == null) {
            return false;
        }
        return startsAt.equals(other.startsAt) || startsAt.isBefore(other.end()) && other.startsAt.isBefore(end());
    }

    private LocalDateTime end() {
        return Objects.requireNonNullElse(endsAt, Objects.requireNonNull(startsAt));
    }

    public static List<Session> of(String event) {
        return list("event = ?1 order by number", event);
    }

    /** Those that one can register for. */
    public static List<Session> toChooseFrom(String event) {
        return list("event = ?1 and kind <> ?2 order by number", event, BREAK);
    }

    /** Places in the programme of those that one can register for. */
    public static List<Integer> numbers(String event) {
        return getEntityManager()
                .createQuery(
                        "select s.number from Session s where s.event = :event and s.kind <> :break order by s.number",
                        Integer.class)
                .setParameter("event", event)
                .setParameter("break", BREAK)
                .getResultList();
    }
}
