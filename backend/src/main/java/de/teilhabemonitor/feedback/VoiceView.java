package de.teilhabemonitor.feedback;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import de.teilhabemonitor.answer.Answer;
import de.teilhabemonitor.answer.Kind;
import de.teilhabemonitor.answer.Links;
import de.teilhabemonitor.answer.Listing;
import de.teilhabemonitor.answer.NamedPath;
import de.teilhabemonitor.answer.Reference;
import de.teilhabemonitor.answer.Retirement;
import de.teilhabemonitor.answer.Slice.Row;
import de.teilhabemonitor.text.TextType;
import de.teilhabemonitor.text.TextView;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** A submission in public, with its answer and what followed. */
public record VoiceView(
        String code,
        TextView title,
        String text,
        String language,
        @Nullable TextView translation,
        @Nullable Reference call,
        @Nullable Question question,
        List<NamedPath> targets,
        String kind,
        @Nullable String name,
        @Nullable Reference city,
        LocalDate receivedOn,
        Instant publishedAt,
        List<String> includes,
        List<DemandOrigin> demands,
        @JsonProperty("answer") Replies.@Nullable PublicAnswer reply,
        @Nullable Retirement retired,
        List<String> outdatedTranslations,
        int version,
        Instant updatedAt,
        Links links) {

    /** SQL: the title of the question of a row {@code t} with {@code call} and {@code question}, or null. */
    public static final String QUESTION = """
            case when t.call is null
                then (select cast(q.title as jsonb) from question q where q.code = t.question)
                else (select item -> 'title' from call c, jsonb_array_elements(c.questions) item
                    where c.code = t.call and item ->> 'id' = t.question) end""";

    /** Read beside the voice. */
    public static final String MORE = "json_build_object('question', %s, 'reply', %s, 'heard', %s)"
            .formatted(QUESTION, Replies.OF.formatted("t.code"), DemandOrigin.HEARD);

    /** A question that was answered. */
    public record Question(String code, TextView title) {

        /** @param title as the database has it; not an object where the question is gone */
        public static @Nullable Question of(@Nullable String code, JsonNode title, Answer answer) {
            return code == null || !title.isObject()
                    ? null
                    : new Question(code, answer.words(TextType.read(title.toString())));
        }
    }

    /** @throws de.teilhabemonitor.web.Refused 404, or 410 where it was taken down */
    public static VoiceView one(Session database, String code, Answer answer) {
        return of(
                Listing.of(database, Voice.class, "voice")
                        .more(MORE)
                        .where("t.code = :code", "code", code)
                        .one(),
                answer);
    }

    /** Empty where it is not public, or no more. */
    public static Optional<VoiceView> present(Session database, String code, Answer answer) {
        return Listing.of(database, Voice.class, "voice")
                .more(MORE)
                .where("t.code = :code", "code", code)
                .where("t.retired_at is null")
                .first()
                .map(row -> of(row, answer));
    }

    public static VoiceView of(Row<Voice> row, Answer answer) {
        Voice voice = row.entity();
        return new VoiceView(
                voice.code,
                answer.words(voice.title),
                voice.text,
                voice.language,
                answer.optional(voice.translation),
                answer.optional(Kind.CALL, voice.call),
                Question.of(voice.question, row.more().path("question"), answer),
                NamedPath.of(voice.targets, answer),
                voice.kind,
                voice.name,
                answer.optional(Kind.TERRITORY, voice.city),
                voice.receivedOn,
                voice.publishedAt,
                voice.includes,
                DemandOrigin.of(voice.demands, row.more().path("heard"), answer),
                Replies.of(row.more().path("reply"), answer),
                Retirement.of(voice),
                answer.outdated("title", voice.title, "translation", voice.translation),
                voice.version,
                voice.updatedAt,
                answer.links(Kind.VOICE, voice.code));
    }
}
