package de.teilhabemonitor.plan;

import de.teilhabemonitor.text.Text;
import de.teilhabemonitor.text.TextType;
import de.teilhabemonitor.time.Period;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Type;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** The plan of this installation; there is one row, or none before the first package came in. */
@Entity
@Immutable
public class Plan extends PanacheEntityBase {

    @Id
    public boolean onlyOne = true;

    @Type(TextType.class)
    public Text title;

    @Type(TextType.class)
    public Text siteName;

    public @Nullable Period adopted;

    @Type(TextType.class)
    public @Nullable Text adoptedBy;

    public String homeTerritory;

    @JdbcTypeCode(SqlTypes.ARRAY)
    public List<String> compareWith;

    /** The first is the language that the others are translated from. */
    @JdbcTypeCode(SqlTypes.ARRAY)
    public List<String> languages;

    public @Nullable String contactEmail;
    public String timeZone;
    public boolean fourEyes;
    public @Nullable String licence;

    @JdbcTypeCode(SqlTypes.ARRAY)
    public List<String> sources;

    public long version;
    public Instant updatedAt;

    public static Optional<Plan> present() {
        return findByIdOptional(true);
    }
}
