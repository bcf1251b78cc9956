package de.teilhabemonitor.field;

import de.teilhabemonitor.answer.ChangeableEntry;
import de.teilhabemonitor.text.Text;
import de.teilhabemonitor.text.TextType;
import jakarta.persistence.Entity;
import java.util.List;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Type;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A goal of a field, in our own words. */
@Entity
@Immutable
public class Goal extends ChangeableEntry {

    public String field;

    @Type(TextType.class)
    public Text title;

    /** Page of the adopted document. */
    public @Nullable Integer page;

    @JdbcTypeCode(SqlTypes.ARRAY)
    public List<String> sources;
}
