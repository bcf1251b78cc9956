package de.teilhabemonitor.organisation;

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

/** An office, a body or an association. One that no longer exists stays readable. */
@Entity
@Immutable
public class Organisation extends ChangeableEntry {

    public String kind;

    @Type(TextType.class)
    public Text title;

    public @Nullable Period validFrom;
    public @Nullable Period validTo;

    @Type(TextType.class)
    public @Nullable Text role;

    @JdbcTypeCode(SqlTypes.ARRAY)
    public List<String> sources;
}
