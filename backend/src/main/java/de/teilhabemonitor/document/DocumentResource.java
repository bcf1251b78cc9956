package de.teilhabemonitor.document;

import com.fasterxml.jackson.databind.JsonNode;
import de.teilhabemonitor.answer.Answer;
import de.teilhabemonitor.answer.Answers;
import de.teilhabemonitor.answer.Exports;
import de.teilhabemonitor.answer.Kind;
import de.teilhabemonitor.answer.Listing;
import de.teilhabemonitor.answer.Slice.Row;
import de.teilhabemonitor.answer.Sort;
import de.teilhabemonitor.web.Codes;
import de.teilhabemonitor.web.Csv;
import de.teilhabemonitor.web.Page;
import de.teilhabemonitor.web.Paging;
import de.teilhabemonitor.web.Settings;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Documents. */
@Path("/api/v1")
@PermitAll
class DocumentResource {

    private static final Sort SORT = Sort.by(
            Map.of(
                    "date", "last_day(t.date)",
                    "title", "t.sort_title",
                    "kind", "t.kind"),
            "t.code");

    private static final Codes NONE = Codes.valueOf("");

    @Inject
    Session database;

    @Inject
    Answers answers;

    @Inject
    Exports exports;

    @Inject
    Settings settings;

    @GET
    @Path("documents")
    @Produces(MediaType.APPLICATION_JSON)
    public Page<DocumentView> list(
            @QueryParam("kind") @DefaultValue("") Codes kind,
            @QueryParam("event") @DefaultValue("") Codes event,
            @QueryParam("q") @Nullable String q,
            @QueryParam("sort") @DefaultValue("-date") String sort,
            @BeanParam Paging paging,
            UriInfo address) {
        Answer answer = answers.begin();
        return listing(kind, event, q)
                .page(SORT.order(sort), paging, answer)
                .show(row -> DocumentView.of(row, answer), paging, settings, address);
    }

    @GET
    @Path("documents.csv")
    @Produces("text/csv;charset=UTF-8")
    public StreamingOutput csv(
            @QueryParam("kind") @DefaultValue("") Codes kind,
            @QueryParam("event") @DefaultValue("") Codes event,
            @QueryParam("q") @Nullable String q,
            @QueryParam("sort") @DefaultValue("-date") String sort,
            @QueryParam("lang") @Nullable String lang,
            @QueryParam("dialect") @Nullable String dialect) {
        Answer answer = answers.begin();
        String language = answer.language(lang);
        Listing<Document> all = listing(kind, event, q).checked();
        return exports.csv(columns(language, answer), dialect, () -> all.all(SORT.order(sort)));
    }

    @GET
    @Path("documents/{code:[A-Za-z0-9-]{1,64}}")
    @Produces(MediaType.APPLICATION_JSON)
    public DocumentView one(@PathParam("code") String code) {
        return DocumentView.one(database, code, answers.begin());
    }

    private Listing<Document> listing(Codes kind, Codes event, @Nullable String q) {
        return Listing.of(database, Document.class, "document")
                .more(DocumentView.MORE)
                .words(q)
                .facet("kind", "t.kind", null, kind.list())
                .facet("event", "t.event", Kind.EVENT, event.list());
    }

    private static Csv<Row<Document>> columns(String language, Answer answer) {
        return new Csv<Row<Document>>()
                .column("code", row -> row.entity().code)
                .column("kind", row -> row.entity().kind)
                .column("title", row -> answer.text(row.entity().title, language))
                .column("format", DocumentResource::format)
                .column("bytesApprox", row -> row.entity().bytesApprox)
                .column("date", row -> row.entity().date)
                .column("publisher", row -> row.entity().publisher)
                .column("event", row -> row.entity().event)
                .column("measures", row -> DocumentView.measures(row))
                .column("pageUrl", row -> row.entity().pageUrl)
                .column("fileUrl", row -> fileUrl(row, answer))
                .column("fileBytes", row -> text(DocumentView.file(row).get("bytes")))
                .column("fileChecksum", row -> text(DocumentView.file(row).get("checksum")))
                .column("captions", DocumentResource::captions)
                .column("transcriptLanguages", row -> DocumentView.transcriptLanguages(row.entity()))
                .column("language", row -> row.entity().language)
                .column("licence", row -> row.entity().licence)
                .column("accessible", row -> row.entity().accessible)
                .column("alternative", row -> answer.text(row.entity().alternative, language))
                .column("sources", row -> row.entity().sources)
                .column("version", row -> row.entity().version)
                .column("updatedAt", row -> row.entity().updatedAt);
    }

    private static @Nullable String format(Row<Document> row) {
        JsonNode file = DocumentView.file(row);
        return file.isMissingNode() ? row.entity().format : text(file.get("format"));
    }

    /** Their languages. */
    private static List<String> captions(Row<Document> row) {
        List<String> languages = new ArrayList<>();
        row.more().path("files").forEach(file -> {
            if (CaptionsView.isOne(file) && !file.hasNonNull("until")) {
                languages.add(file.path("language").asText());
            }
        });
        return languages.stream().sorted().toList();
    }

    private static @Nullable String fileUrl(Row<Document> row, Answer answer) {
        return DocumentView.file(row).isMissingNode()
                ? null
                : answer.address("/api/v1/documents/" + row.entity().code + "/file");
    }

    private static @Nullable String text(@Nullable JsonNode value) {
        return value == null ? null : value.asText();
    }
}
