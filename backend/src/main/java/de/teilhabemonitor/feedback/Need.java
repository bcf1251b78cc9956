package de.teilhabemonitor.feedback;

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

/** A new need for action that came up. */
@Entity
@Immutable
public class Need extends ChangeableEntry {

    @Type(TextType.class)
    public Text title;

    @Type(TextType.class)
    public @Nullable Text description;

    /** open, examined, taken-up, met or not-pursued */
    public String state;

    public @Nullable Period raisedOn;

    @JdbcTypeCode(SqlTypes.ARRAY)
    public List<String> fields;

    /** Where it is dealt with. */
    @JdbcTypeCode(SqlTypes.ARRAY)
    public List<String> measures;

    @Type(TextType.class)
    public @Nullable Text result;
}
