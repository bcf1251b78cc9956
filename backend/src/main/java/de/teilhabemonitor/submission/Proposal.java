package de.teilhabemonitor.submission;

import de.teilhabemonitor.answer.Answer;
import de.teilhabemonitor.feedback.Call;
import de.teilhabemonitor.feedback.VoiceFilter;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a public version may begin with: never more than was agreed to, and with a heading that a person will better. */
record Proposal(
        @Nullable Map<String, String> title,
        String text,
        String language,
        @Nullable String call,
        @Nullable String question,
        List<String> targets,
        String kind,
        @Nullable String name,
        @Nullable String city,
        LocalDate receivedOn,
        List<String> includes,
        List<String> demands) {

    /**
     * @param includes of those merged into it, what may be public
     * @param demands that it and those were taken up from
     */
    static Proposal of(
            Submission submission,
            List<Redaction> redactions,
            List<String> includes,
            List<String> demands,
            Answer answer) {
        String text = Redaction.carriedOut(submission.text, redactions, submission.language);
        boolean spoken = answer.plan().sourceLanguage().equals(submission.language);
        return new Proposal(
                spoken
                        ? Heading.of(text)
                                .map(heading -> Map.of(submission.language, heading))
                                .orElse(null)
                        : null,
                text,
                submission.language,
                Call.STANDING.equals(submission.call) ? null : submission.call,
                submission.question,
                submission.targets,
                submission.kind,
                submission.consent.equals(Submission.NAMED) ? submission.name : null,
                VoiceFilter.ELSEWHERE.equals(submission.city) ? null : submission.city,
                LocalDate.ofInstant(submission.receivedAt, answer.plan().zone()),
                includes,
                demands);
    }
}
