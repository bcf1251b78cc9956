package de.teilhabemonitor.feedback;

import de.teilhabemonitor.answer.Answer;
import de.teilhabemonitor.answer.Kind;
import de.teilhabemonitor.answer.Links;
import de.teilhabemonitor.answer.Listing;
import de.teilhabemonitor.answer.Reference;
import de.teilhabemonitor.answer.Retirement;
import de.teilhabemonitor.answer.Slice.Row;
import de.teilhabemonitor.text.TextView;
import de.teilhabemonitor.time.Period;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

record NeedView(
        String code,
        TextView title,
        @Nullable TextView description,
        String state,
        @Nullable Period raisedOn,
        List<Reference> fields,
        List<Reference> measures,
        @Nullable TextView result,
        int submissions,
        @Nullable Retirement retired,
        List<String> outdatedTranslations,
        int version,
        Instant updatedAt,
        Links links) {

    /** Read beside the need: how many voices led to it. */
    static final String MORE = """
            json_build_object('submissions', (select count(*) from reply r join voice v on v.code = r.code
                where r.consequences @> jsonb_build_array(jsonb_build_object('kind', 'need', 'code', t.code))
                    and r.retired_at is null and v.retired_at is null))""";

    /** @throws de.teilhabemonitor.web.Refused 404, or 410 where it was taken down */
    static NeedView one(Session database, String code, Answer answer) {
        return of(
                Listing.of(database, Need.class, "need")
                        .more(MORE)
                        .where("t.code = :code", "code", code)
                        .one(),
                answer);
    }

    static NeedView of(Row<Need> row, Answer answer) {
        Need need = row.entity();
        List<String> outdated = new ArrayList<>(answer.outdated("title", need.title, "description", need.description));
        outdated.addAll(answer.outdated("result", need.result));
        return new NeedView(
                need.code,
                answer.words(need.title),
                answer.optional(need.description),
                need.state,
                need.raisedOn,
                answer.references(Kind.FIELD, need.fields),
                answer.references(Kind.MEASURE, need.measures),
                answer.optional(need.result),
                row.more().path("submissions").asInt(),
                Retirement.of(need),
                outdated,
                need.version,
                need.updatedAt,
                answer.links(Kind.NEED, need.code));
    }
}
