package de.teilhabemonitor.document;

import de.teilhabemonitor.answer.ChangeableEntry;
import de.teilhabemonitor.text.Text;
import de.teilhabemonitor.text.TextType;
import de.teilhabemonitor.time.Period;
import jakarta.persistence.Entity;
import java.util.List;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Type;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A paper, a report, a talk, a film. */
@Entity
@Immutable
public class Document extends ChangeableEntry {

    public String kind;

    @Type(TextType.class)
    public Text title;

    public @Nullable String format;

    /** As stated where it is offered; a file that is kept here is as large as it is ({@link FileView}). */
    public @Nullable Long bytesApprox;

    public @Nullable Period date;
    public @Nullable String publisher;
    public @Nullable String event;

    /** The page that offers it. */
    public @Nullable String pageUrl;

    /** BCP 47. */
    public @Nullable String language;

    public @Nullable String licence;

    /** full, partial or none; null: not known. */
    public @Nullable String accessible;

    /** What it shows, in words. */
    @Type(TextType.class)
    public @Nullable Text alternative;

    /** What is said in a film, in words. */
    @Type(TextType.class)
    public @Nullable Text transcript;

    @JdbcTypeCode(SqlTypes.ARRAY)
    public List<String> sources;

    public String sortTitle;
}
