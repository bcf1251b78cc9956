package de.teilhabemonitor.submission;

import com.fasterxml.jackson.databind.JsonNode;
import de.teilhabemonitor.change.ChangeSummary;
import de.teilhabemonitor.feedback.VoiceView;
import de.teilhabemonitor.staff.ActView;
import de.teilhabemonitor.web.Versioned;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One submission for those who work on it. */
record StaffView(
        Summary summary,
        Original original,
        List<Redaction> suggestions,
        Proposal proposal,
        @Nullable VoiceView publicVersion,
        @Nullable Declined declined,
        @Nullable PrivateAnswer privateAnswer,
        List<ChangeSummary> changes,
        List<String> merged,
        List<ActView> steps,
        List<String> may)
        implements Versioned {

    /** SQL: those that were merged into {@code t}, and which of them may be named in public. */
    static final String MORE = "json_build_object(" + Summary.MEMBERS + """
            , 'merged', (select json_agg(m.code order by m.received_at, m.code) from submission m where m.merged_into = t.code),
            'included', (select json_agg(m.code order by m.received_at, m.code) from submission m
                where m.merged_into = t.code and m.consent <> 'private'),
            'demands', (select json_agg(m.demand order by m.demand) from submission m
                where m.demand is not null and t.code in (m.code, m.merged_into)))""";

    record Original(
            String text,
            @Nullable String followUp,
            @Nullable Instant followUpAt,
            @Nullable Instant deletedAt) {

        static Original of(Submission submission) {
            return new Original(submission.text, submission.followUp, submission.followUpAt, submission.emptiedAt);
        }
    }

    /** @param sentAt null: its sender does not see it yet */
    record PrivateAnswer(
            String outcome, String text, @Nullable Instant sentAt) {

        static @Nullable PrivateAnswer of(Submission submission) {
            if (submission.draftOutcome != null && submission.draftText != null) {
                return new PrivateAnswer(submission.draftOutcome, submission.draftText, null);
            }
            return submission.answerOutcome == null || submission.answerText == null
                    ? null
                    : new PrivateAnswer(submission.answerOutcome, submission.answerText, submission.answeredAt);
        }
    }

    static List<String> codes(JsonNode list) {
        List<String> codes = new ArrayList<>();
        list.forEach(code -> codes.add(code.asText()));
        return codes;
    }

    @Override
    public int version() {
        return summary.version();
    }
}
