package de.teilhabemonitor.territory;

import de.teilhabemonitor.answer.Entry;
import de.teilhabemonitor.text.Text;
import de.teilhabemonitor.text.TextType;
import jakarta.persistence.Entity;
import java.util.List;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Type;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A country, a state or a municipality, by its official keys. */
@Entity
@Immutable
public class Territory extends Entry {

    @Type(TextType.class)
    public Text title;

    public String kind;

    /** Amtlicher Gemeindeschlüssel. */
    public @Nullable String ags;

    /** Code of Eurostat. */
    public @Nullable String nuts;

    public @Nullable String parent;
    public int position;

    @JdbcTypeCode(SqlTypes.ARRAY)
    public List<String> sources;
}
