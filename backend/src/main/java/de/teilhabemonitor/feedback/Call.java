package de.teilhabemonitor.feedback;

import de.teilhabemonitor.answer.ChangeableEntry;
import de.teilhabemonitor.text.Text;
import de.teilhabemonitor.text.TextType;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Type;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What people are asked. */
@Entity
@Immutable
public class Call extends ChangeableEntry {

    /** The code of the one that is always open; its questions are those of the plan. */
    public static final String STANDING = "standing";

    @Type(TextType.class)
    public Text title;

    @Type(TextType.class)
    public @Nullable Text text;

    public boolean standing;

    /** Null: the standing one. */
    public @Nullable LocalDate opens;

    /** The last day on which it is open. */
    public @Nullable LocalDate closes;

    /** Null: the coordinating office. */
    public @Nullable String askedBy;

    @JdbcTypeCode(SqlTypes.JSON)
    public String questions;

    /** What it is about, by path. */
    @JdbcTypeCode(SqlTypes.ARRAY)
    public List<String> about;

    @Type(TextType.class)
    public @Nullable Text result;

    @JdbcTypeCode(SqlTypes.ARRAY)
    public List<String> documents;

    /** SQL of {@link #state}; asks for the parameter {@code today}. */
    static final String STATE = """
            case when t.opens > :today then 'coming' when t.closes < :today then 'closed' else 'open' end""";

    /** coming, open or closed */
    public String state(LocalDate today) {
        if (opens != null && today.isBefore(opens)) {
            return "coming";
        }
        return closes != null && today.isAfter(closes) ? "closed" : "open";
    }
}
