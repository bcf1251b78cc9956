package de.teilhabemonitor.document;

import de.teilhabemonitor.answer.Answer;
import de.teilhabemonitor.answer.Kind;
import de.teilhabemonitor.answer.Links;
import de.teilhabemonitor.answer.Listing;
import de.teilhabemonitor.answer.Reference;
import de.teilhabemonitor.answer.Retirement;
import de.teilhabemonitor.answer.Slice.Row;
import de.teilhabemonitor.text.TextView;
import de.teilhabemonitor.time.Period;
import de.teilhabemonitor.web.Refused;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

public record DocumentView(
        String code,
        String kind,
        TextView title,
        @Nullable String format,
        @Nullable Long bytesApprox,
        @Nullable Period date,
        @Nullable String publisher,
        @Nullable Reference event,
        List<Reference> measures,
        @Nullable String pageUrl,
        List<Reference> sources,
        @Nullable Retirement retired,
        List<String> outdatedTranslations,
        int version,
        Instant updatedAt,
        Links links) {

    /** Read beside the document: the measures that name it. */
    public static final String MEASURES =
            "(select json_agg(m.code order by m.code) from measure m where m.documents @> array[cast(t.code as text)] and m.retired_at is null)";

    /** @throws Refused 404 where there is none, 410 where it was taken down */
    static DocumentView one(Session database, String code, Answer answer) {
        return of(
                Listing.of(database, Document.class, "document")
                        .more(MEASURES)
                        .where("t.code = :code", "code", code)
                        .one(),
                answer);
    }

    public static DocumentView of(Row<Document> row, Answer answer) {
        Document document = row.entity();
        return new DocumentView(
                document.code,
                document.kind,
                answer.words(document.title),
                document.format,
                document.bytesApprox,
                document.date,
                document.publisher,
                answer.optional(Kind.EVENT, document.event),
                answer.references(Kind.MEASURE, measures(row)),
                document.pageUrl,
                answer.sources(document.sources),
                Retirement.of(document),
                answer.outdated("title", document.title),
                document.version,
                document.updatedAt,
                answer.links(Kind.DOCUMENT, document.code));
    }

    static List<String> measures(Row<Document> row) {
        List<String> measures = new ArrayList<>();
        row.more().forEach(code -> measures.add(code.asText()));
        return measures;
    }
}
