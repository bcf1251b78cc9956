package de.teilhabemonitor.measure;

import de.teilhabemonitor.answer.ChangeableEntry;
import de.teilhabemonitor.text.Text;
import de.teilhabemonitor.text.TextType;
import de.teilhabemonitor.time.Period;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Type;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What was promised, and how it stands as reported. Signals are computed beside that, never into it. */
@Entity
@Immutable
public class Measure extends ChangeableEntry {

    public String field;

    @JdbcTypeCode(SqlTypes.ARRAY)
    public List<String> goals;

    @Type(TextType.class)
    public Text title;

    @Type(TextType.class)
    public @Nullable Text description;

    public String status;

    /** When the status was reported; null: the report has no date. */
    public @Nullable Period statusAsOf;

    /** What the source said. */
    @Type(TextType.class)
    public @Nullable Text statusBasis;

    /** Why it is paused, ended, merged, replaced, or no longer completed. */
    @Type(TextType.class)
    public @Nullable Text statusReason;

    /** The measure that it was merged into or replaced by. */
    public @Nullable String continuedBy;

    public @Nullable Period plannedStart;
    public @Nullable Period plannedEnd;
    public @Nullable Period actualStart;
    public @Nullable Period actualEnd;
    public String territory;
    public @Nullable String lead;

    @JdbcTypeCode(SqlTypes.ARRAY)
    public List<String> partners;

    @JdbcTypeCode(SqlTypes.ARRAY)
    public List<String> indicators;

    @JdbcTypeCode(SqlTypes.ARRAY)
    public List<String> documents;

    /** Where it is documented: concept, other-plan, or related (the field was assigned by the editors). */
    public String provenance;

    @JdbcTypeCode(SqlTypes.ARRAY)
    public List<String> sources;

    /** Role mailbox of the office in charge. */
    public @Nullable String contact;

    /** Steps, each with an id of its own, as JSON. */
    @JdbcTypeCode(SqlTypes.JSON)
    public String milestones;

    public String sortTitle;

    /** From when to when a report is asked for that is not there yet; kept by the database, as is the next. */
    public @Nullable LocalDate reportFrom;

    public @Nullable LocalDate reportDue;

    /** From then on the reported status is too old. */
    public @Nullable LocalDate staleFrom;
}
