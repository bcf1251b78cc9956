package de.teilhabemonitor.feedback;

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
import java.util.ArrayList;
import java.util.List;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

record CallView(
        String code,
        TextView title,
        @Nullable TextView text,
        boolean standing,
        String state,
        @Nullable LocalDate opens,
        @Nullable LocalDate closes,
        @Nullable Reference askedBy,
        List<Question> questions,
        List<NamedPath> about,
        @Nullable TextView result,
        List<Reference> documents,
        int submissions,
        @Nullable Retirement retired,
        List<String> outdatedTranslations,
        int version,
        Instant updatedAt,
        Links links) {

    /** Read beside the call: its questions, and how many voices answer it. */
    static final String MORE = """
            json_build_object(
                'questions', case when t.standing
                    then (select json_agg(json_build_object('id', q.code, 'title', q.title, 'askedAbout', q.asked_about)
                        order by q.position) from question q)
                    else cast(t.questions as json) end,
                'submissions', (select count(*) from voice v
                    where coalesce(v.call, 'standing') = t.code and v.retired_at is null))""";

    record Question(String code, TextView title, String askedAbout) {}

    /** @throws de.teilhabemonitor.web.Refused 404, or 410 where it was taken down */
    static CallView one(Session database, String code, Answer answer) {
        return of(
                Listing.of(database, Call.class, "call")
                        .more(MORE)
                        .where("t.code = :code", "code", code)
                        .one(),
                answer);
    }

    static CallView of(Row<Call> row, Answer answer) {
        Call call = row.entity();
        List<Question> questions = new ArrayList<>();
        for (JsonNode question : row.more().path("questions")) {
            questions.add(new Question(
                    question.path("id").asText(),
                    answer.words(TextType.read(question.path("title").toString())),
                    question.path("askedAbout").asText()));
        }
        List<String> outdated = new ArrayList<>(answer.outdated("title", call.title, "text", call.text));
        outdated.addAll(answer.outdated("result", call.result));
        return new CallView(
                call.code,
                answer.words(call.title),
                answer.optional(call.text),
                call.standing,
                call.state(answer.today()),
                call.opens,
                call.closes,
                answer.optional(Kind.ORGANISATION, call.askedBy),
                questions,
                NamedPath.of(call.about, answer),
                answer.optional(call.result),
                answer.references(Kind.DOCUMENT, call.documents),
                row.more().path("submissions").asInt(),
                Retirement.of(call),
                outdated,
                call.version,
                call.updatedAt,
                answer.links(Kind.CALL, call.code));
    }
}
