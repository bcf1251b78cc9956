package de.teilhabemonitor.indicator;

import de.teilhabemonitor.time.Period;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One value of an indicator, or the reason why there is none. */
@Entity
@Immutable
public class Observation extends PanacheEntityBase {

    @Id
    public long id;

    public String indicator;
    public String territory;
    public Period period;
    public LocalDate firstDay;
    public LocalDate lastDay;

    /** {@code dimension:code}, sorted; empty: the total. */
    @JdbcTypeCode(SqlTypes.ARRAY)
    public List<String> dimensions;

    /** 0: the value; 1, 2, …: other published values for the same key. */
    public int rank;

    /** In the unit of the indicator, with all digits that were published; null where flags say why. */
    public @Nullable BigDecimal value;

    @JdbcTypeCode(SqlTypes.ARRAY)
    public List<String> flags;

    /** Calculated from published figures. */
    public boolean computed;

    public String provenance;
    public @Nullable String note;

    @JdbcTypeCode(SqlTypes.ARRAY)
    public List<String> sources;

    public int version;
    public Instant updatedAt;
}
