package de.teilhabemonitor.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
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
        @Nullable FileView file,
        List<FileView> formerFiles,
        List<CaptionsView> captions,
        List<String> transcriptLanguages,
        @Nullable TextView transcript,
        @Nullable String language,
        @Nullable String licence,
        @Nullable String accessible,
        @Nullable TextView alternative,
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

    /** Read beside the document: the measures that name it, and the files that it has and had, captions among them. */
    public static final String MORE = """
            json_build_object('measures', (select json_agg(m.code order by m.code) from measure m
                    where m.documents @> array[cast(t.code as text)] and m.retired_at is null),
                'files', (select json_agg(json_build_object('checksum', f.checksum, 'format', f.format, 'bytes', f.bytes,
                    'language', f.language, 'since', f.since, 'until', f.until) order by f.number desc, f.language) from document_file f where f.document = t.code))""";

    /** @throws Refused 404 where there is none, 410 where it was taken down */
    static DocumentView one(Session database, String code, Answer answer) {
        return of(
                Listing.of(database, Document.class, "document")
                        .more(MORE)
                        .where("t.code = :code", "code", code)
                        .one(),
                true,
                answer);
    }

    /** As one of several: without what would make a list long. */
    public static DocumentView of(Row<Document> row, Answer answer) {
        return of(row, false, answer);
    }

    private static DocumentView of(Row<Document> row, boolean alone, Answer answer) {
        Document document = row.entity();
        List<FileView> files = FileView.of(document.code, row.more().path("files"), answer);
        FileView file =
                files.stream().filter(each -> each.until() == null).findFirst().orElse(null);
        return new DocumentView(
                document.code,
                document.kind,
                answer.words(document.title),
                file == null ? document.format : file.format(),
                file == null ? document.bytesApprox : null,
                file,
                files.stream().filter(each -> each.until() != null).toList(),
                CaptionsView.of(document.code, row.more().path("files"), answer),
                transcriptLanguages(document),
                alone ? answer.optional(document.transcript) : null,
                document.language,
                document.licence,
                document.accessible,
                answer.optional(document.alternative),
                document.date,
                document.publisher,
                answer.optional(Kind.EVENT, document.event),
                answer.references(Kind.MEASURE, measures(row)),
                document.pageUrl,
                answer.sources(document.sources),
                Retirement.of(document),
                outdated(document, answer),
                document.version,
                document.updatedAt,
                answer.links(Kind.DOCUMENT, document.code));
    }

    static List<String> measures(Row<Document> row) {
        List<String> measures = new ArrayList<>();
        row.more().path("measures").forEach(code -> measures.add(code.asText()));
        return measures;
    }

    private static List<String> outdated(Document document, Answer answer) {
        List<String> outdated =
                new ArrayList<>(answer.outdated("title", document.title, "alternative", document.alternative));
        outdated.addAll(answer.outdated("transcript", document.transcript));
        return outdated;
    }

    static List<String> transcriptLanguages(Document document) {
        return document.transcript == null
                ? List.of()
                : List.copyOf(document.transcript.words().keySet());
    }

    /** The file that it has now, as the row says it; missing: none. */
    static JsonNode file(Row<Document> row) {
        for (JsonNode file : row.more().path("files")) {
            if (!file.hasNonNull("until") && !CaptionsView.isOne(file)) {
                return file;
            }
        }
        return MissingNode.getInstance();
    }
}
