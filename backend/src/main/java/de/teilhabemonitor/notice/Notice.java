package de.teilhabemonitor.notice;

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

/** Dated news of the plan. */
@Entity
@Immutable
public class Notice extends ChangeableEntry {

    public Period date;

    @Type(TextType.class)
    public Text title;

    @Type(TextType.class)
    public @Nullable Text body;

    /** Things that it is about, by path. */
    @JdbcTypeCode(SqlTypes.ARRAY)
    public List<String> about;

    public @Nullable String pageUrl;

    @JdbcTypeCode(SqlTypes.ARRAY)
    public List<String> sources;
}
