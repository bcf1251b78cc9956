package de.teilhabemonitor.submission;

import de.teilhabemonitor.feedback.ModerationRule;
import org.jspecify.annotations.Nullable;

/** Why it was declined. */
record Declined(ModerationRule rule, String sentence) {

    /** Null: it is not. */
    static @Nullable Declined of(Submission submission) {
        return submission.rule == null || submission.sentence == null
                ? null
                : new Declined(ModerationRule.of(submission.rule), submission.sentence);
    }
}
