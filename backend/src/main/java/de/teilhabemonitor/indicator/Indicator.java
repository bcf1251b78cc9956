package de.teilhabemonitor.indicator;

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

/** A figure that is watched, and what is known about it; its values are observations. */
@Entity
@Immutable
public class Indicator extends ChangeableEntry {

    public String theme;

    /** Its number in the set of indicators that it comes from. */
    public @Nullable String setId;

    @Type(TextType.class)
    public Text title;

    @Type(TextType.class)
    public @Nullable Text definition;

    public String unit;

    /** Which way is better: up, down, or neutral. */
    public String direction;

    /** Who says so: official, or the judgement of the editors. */
    public String directionBasis;

    /** The dimension of two groups whose difference should shrink, with {@link #gapCodes} naming the groups. */
    public @Nullable String gapDimension;

    @JdbcTypeCode(SqlTypes.ARRAY)
    public @Nullable List<String> gapCodes;

    /** The codes that make the headline, as {@code dimension:code}; empty: the total; null: there is no headline. */
    @JdbcTypeCode(SqlTypes.ARRAY)
    public @Nullable List<String> headline;

    public @Nullable String defaultBreakdown;

    @JdbcTypeCode(SqlTypes.ARRAY)
    public List<String> expectedDimensions;

    @JdbcTypeCode(SqlTypes.ARRAY)
    public List<String> fields;

    @Type(TextType.class)
    public @Nullable Text dataSource;

    /** ISO 8601 duration; null: unknown. */
    public @Nullable String periodicity;

    @JdbcTypeCode(SqlTypes.ARRAY)
    public List<String> sources;

    public String sortTitle;
}
