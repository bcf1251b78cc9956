package de.teilhabemonitor.submission;

import de.teilhabemonitor.answer.Entry;
import de.teilhabemonitor.text.Text;
import de.teilhabemonitor.text.TextType;
import jakarta.persistence.Entity;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Optional;
import org.hibernate.annotations.Type;
import org.jspecify.annotations.Nullable;

/** Words that answers may begin with. */
@Entity
public class AnswerTemplate extends Entry {

    public String title;
    public @Nullable String outcome;

    @Type(TextType.class)
    public Text text;

    /** Held until the end of the transaction. */
    static Optional<AnswerTemplate> locked(String code) {
        return findByIdOptional(code, LockModeType.PESSIMISTIC_WRITE);
    }

    void word(String title, @Nullable String outcome, Text text, Instant now) {
        this.title = title;
        this.outcome = outcome;
        this.text = text;
        version++;
        updatedAt = now;
    }
}
