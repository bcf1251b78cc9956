package de.teilhabemonitor.feedback;

import de.teilhabemonitor.answer.ChangeableEntry;
import de.teilhabemonitor.text.Text;
import de.teilhabemonitor.text.TextType;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Type;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** The public version of a submission, by its reference. */
@Entity
@Immutable
public class Voice extends ChangeableEntry {

    /** The heading that a person gave it. */
    @Type(TextType.class)
    public Text title;

    /** In its own language. */
    public String text;

    public String language;

    @Type(TextType.class)
    public @Nullable Text translation;

    /** Null: the standing one. */
    public @Nullable String call;

    /** One of the questions of the call. */
    public @Nullable String question;

    /** What it is about, by path. */
    @JdbcTypeCode(SqlTypes.ARRAY)
    public List<String> targets;

    /** individual, association or initiative */
    public String kind;

    /** Of an association or initiative that wants it to be public. */
    public @Nullable String name;

    /** A territory; null: elsewhere. */
    public @Nullable String city;

    public LocalDate receivedOn;

    /** References of others that said the same. */
    @JdbcTypeCode(SqlTypes.ARRAY)
    public List<String> includes;

    /** Demands of events that it answers for: "E-0004/a1b2c3". */
    @JdbcTypeCode(SqlTypes.ARRAY)
    public List<String> demands;

    public Instant publishedAt;
}
