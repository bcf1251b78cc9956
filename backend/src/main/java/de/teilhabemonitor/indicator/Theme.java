package de.teilhabemonitor.indicator;

import de.teilhabemonitor.answer.Entry;
import de.teilhabemonitor.text.Text;
import de.teilhabemonitor.text.TextType;
import jakarta.persistence.Entity;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.Type;

/** A theme that groups indicators. */
@Entity
@Immutable
public class Theme extends Entry {

    @Type(TextType.class)
    public Text title;

    public int position;
}
