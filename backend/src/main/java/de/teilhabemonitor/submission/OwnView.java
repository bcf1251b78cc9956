package de.teilhabemonitor.submission;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import de.teilhabemonitor.answer.Answer;
import de.teilhabemonitor.answer.Kind;
import de.teilhabemonitor.answer.Links;
import de.teilhabemonitor.answer.NamedPath;
import de.teilhabemonitor.answer.Reference;
import de.teilhabemonitor.answer.Slice.Row;
import de.teilhabemonitor.feedback.Replies;
import de.teilhabemonitor.feedback.VoiceView;
import de.teilhabemonitor.text.Text;
import de.teilhabemonitor.text.TextView;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What its sender sees. */
record OwnView(
        String code,
        Instant receivedAt,
        String state,
        Next next,
        String text,
        String language,
        @Nullable Reference call,
        VoiceView.@Nullable Question question,
        List<NamedPath> targets,
        String kind,
        @Nullable String name,
        @Nullable Reference city,
        String consent,
        @JsonProperty("public") @Nullable Published published,
        @Nullable Declined declined,
        @JsonProperty("answer") @Nullable OwnAnswer reply,
        @Nullable FollowUp followUp,
        boolean mayFollowUp,
        @Nullable String merged,
        Address address,
        @Nullable LocalDate keptUntil) {

    /** Read beside {@code submission_now t}: how it stands, what is public of it, and the same of what it was merged into. */
    static final String MORE =
            """
            json_build_object(
                'stands', t.stands, 'dueBy', t.due_by, 'question', %s, 'reply', %s,
                'publishedAt', (select v.published_at from voice v where v.code = t.code and v.retired_at is null),
                'main', (select json_build_object('stands', m.stands, 'dueBy', m.due_by, 'office', m.office,
                        'outcome', m.answer_outcome, 'text', m.answer_text, 'answeredAt', m.answered_at,
                        'askedBack', m.follow_up is not null)
                    from submission_now m where m.code = t.merged_into),
                'keptFor', (select days from retention
                    where name = case when t.state = 'declined' then 'declined-original' else 'answered-original' end))""".formatted(VoiceView.QUESTION, Replies.OF.formatted("coalesce(t.merged_into, t.code)"));

    /** @param step look, answer or nothing */
    record Next(
            String step, @Nullable LocalDate by, @Nullable Reference office) {}

    record Published(Instant publishedAt, Links links) {}

    record OwnAnswer(
            String outcome,
            TextView text,
            @Nullable Reference office,
            LocalDate answeredOn,
            @JsonProperty("public") boolean isPublic,
            List<Replies.Consequence> consequences) {}

    record FollowUp(String text, Instant sentAt) {}

    /** @param state none, to-be-confirmed or confirmed */
    record Address(String state, @Nullable String shown) {}

    static OwnView of(Row<Submission> row, Address address, Answer answer) {
        Submission submission = row.entity();
        JsonNode main = row.more().path("main");
        boolean merged = main.isObject();
        // Whoever asks back about the answer to all asks for themselves.
        boolean apart = submission.isReopened()
                || submission.answeredAt != null && main.path("askedBack").asBoolean();
        JsonNode standing = merged && !apart ? main : row.more();
        String state = standing.path("stands").asText();
        Reference office =
                answer.optional(Kind.ORGANISATION, merged ? main.path("office").textValue() : submission.office);
        return new OwnView(
                submission.code,
                submission.receivedAt,
                state,
                next(state, standing.path("dueBy").textValue(), office),
                submission.text,
                submission.language,
                answer.optional(Kind.CALL, submission.call),
                VoiceView.Question.of(submission.question, row.more().path("question"), answer),
                NamedPath.of(submission.targets, answer),
                submission.kind,
                submission.name,
                Summary.city(submission, answer),
                submission.consent,
                published(row, answer),
                Declined.of(submission),
                reply(submission, main, Replies.of(row.more().path("reply"), answer), office, answer),
                submission.followUp == null || submission.followUpAt == null
                        ? null
                        : new FollowUp(submission.followUp, submission.followUpAt),
                submission.mayBeFollowedUp(),
                submission.mergedInto,
                address,
                keptUntil(submission, row.more().path("keptFor").asInt(), answer));
    }

    private static Next next(String state, @Nullable String by, @Nullable Reference office) {
        LocalDate day = by == null ? null : LocalDate.parse(by);
        return switch (state) {
            case Submission.RECEIVED, Submission.IN_MODERATION -> new Next("look", day, null);
            case Submission.DECLINED, Submission.ANSWERED, Submission.CLOSED -> new Next("nothing", null, null);
            default -> new Next("answer", day, office);
        };
    }

    private static @Nullable Published published(Row<Submission> row, Answer answer) {
        String at = row.more().path("publishedAt").textValue();
        return at == null
                ? null
                : new Published(OffsetDateTime.parse(at).toInstant(), answer.links(Kind.VOICE, row.entity().code));
    }

    /** The public one, or the one that is for the sender alone, once it was sent. */
    private static @Nullable OwnAnswer reply(
            Submission submission,
            JsonNode main,
            Replies.@Nullable PublicAnswer given,
            @Nullable Reference office,
            Answer answer) {
        if (given != null) {
            return new OwnAnswer(
                    given.outcome(), given.text(), given.office(), given.answeredOn(), true, given.consequences());
        }
        boolean merged = main.isObject();
        String outcome = merged ? main.path("outcome").textValue() : submission.answerOutcome;
        String text = merged ? main.path("text").textValue() : submission.answerText;
        Instant at = submission.answeredAt;
        if (merged) {
            String said = main.path("answeredAt").textValue();
            at = said == null ? null : OffsetDateTime.parse(said).toInstant();
        }
        return outcome == null || text == null || at == null
                ? null
                : new OwnAnswer(
                        outcome,
                        answer.words(Text.of(
                                Map.of(answer.plan().sourceLanguage(), text),
                                answer.plan().sourceLanguage())),
                        office,
                        LocalDate.ofInstant(at, answer.plan().zone()),
                        false,
                        List.of());
    }

    private static @Nullable LocalDate keptUntil(Submission submission, int days, Answer answer) {
        Instant over =
                switch (submission.state) {
                    case Submission.DECLINED -> submission.decidedAt;
                    case Submission.ANSWERED -> submission.updatedAt;
                    default -> submission.closedAt;
                };
        return over == null
                ? null
                : LocalDate.ofInstant(over, answer.plan().zone()).plusDays(days);
    }
}
