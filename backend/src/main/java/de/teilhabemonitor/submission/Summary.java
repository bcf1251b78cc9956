package de.teilhabemonitor.submission;

import com.fasterxml.jackson.annotation.JsonProperty;
import de.teilhabemonitor.answer.Answer;
import de.teilhabemonitor.answer.Kind;
import de.teilhabemonitor.answer.NamedPath;
import de.teilhabemonitor.answer.Reference;
import de.teilhabemonitor.answer.Slice.Row;
import de.teilhabemonitor.change.Person;
import de.teilhabemonitor.feedback.VoiceView;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A submission in the queue. */
record Summary(
        String code,
        Instant receivedAt,
        String state,
        String kind,
        @Nullable String name,
        @Nullable Reference city,
        String consent,
        @Nullable Reference call,
        VoiceView.@Nullable Question question,
        String excerpt,
        String language,
        List<NamedPath> targets,
        @Nullable Reference event,
        @Nullable Person claimedBy,
        @Nullable Reference office,
        @Nullable LocalDate due,
        boolean overdue,
        @JsonProperty("public") boolean isPublic,
        boolean reopened,
        @Nullable String mergedInto,
        int version,
        Instant updatedAt) {

    private static final int EXCERPT = 200;

    /** SQL: members of the object that is read beside {@code submission_now t}. */
    static final String MEMBERS = """
            'stands', t.stands, 'dueBy', t.due_by, 'question', %s,
            'public', exists (select from voice v where v.code = t.code and v.retired_at is null)""".formatted(VoiceView.QUESTION);

    static final String MORE = "json_build_object(" + MEMBERS + ")";

    /** @param named whether the caller may read the name of an organisation that does not want it to be public */
    static Summary of(Row<Submission> row, boolean named, Answer answer) {
        Submission submission = row.entity();
        String day = row.more().path("dueBy").textValue();
        LocalDate due = day == null ? null : LocalDate.parse(day);
        return new Summary(
                submission.code,
                submission.receivedAt,
                row.more().path("stands").asText(),
                submission.kind,
                named || submission.consent.equals(Submission.NAMED) ? submission.name : null,
                city(submission, answer),
                submission.consent,
                answer.optional(Kind.CALL, submission.call),
                VoiceView.Question.of(submission.question, row.more().path("question"), answer),
                excerpt(submission.text),
                submission.language,
                NamedPath.of(submission.targets, answer),
                submission.demand == null
                        ? null
                        : answer.known(Kind.EVENT, submission.demand.split("/", 2)[0])
                                .orElse(null),
                submission.claimedByName == null ? null : new Person(submission.claimedByName, null),
                answer.optional(Kind.ORGANISATION, submission.office),
                due,
                due != null && due.isBefore(answer.today()),
                row.more().path("public").asBoolean(),
                submission.isReopened(),
                submission.mergedInto,
                submission.version,
                submission.updatedAt);
    }

    /** Null also where it is none of ours. */
    static @Nullable Reference city(Submission submission, Answer answer) {
        return submission.city == null
                ? null
                : answer.known(Kind.TERRITORY, submission.city).orElse(null);
    }

    private static String excerpt(String text) {
        return text.codePointCount(0, text.length()) <= EXCERPT
                ? text
                : text.substring(0, text.offsetByCodePoints(0, EXCERPT)) + "…";
    }
}
