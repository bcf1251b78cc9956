package de.teilhabemonitor.change;

import de.teilhabemonitor.answer.Answer;
import de.teilhabemonitor.answer.Answers;
import de.teilhabemonitor.answer.Exports;
import de.teilhabemonitor.answer.Listing;
import de.teilhabemonitor.answer.Slice.Row;
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
import java.util.List;
import java.util.stream.StreamSupport;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** What has changed: the feed of all changes, and the history of one thing. */
@Path("/api/v1")
@PermitAll
class HistoryResource {

    @Inject
    Session database;

    @Inject
    Answers answers;

    @Inject
    Exports exports;

    @Inject
    Forms forms;

    @Inject
    Settings settings;

    @GET
    @Path("changes")
    @Produces(MediaType.APPLICATION_JSON)
    public Page<AppliedChangeView> list(
            @QueryParam("since") @Nullable Long since,
            @QueryParam("subject") @Nullable String subject,
            @QueryParam("kind") @DefaultValue("") Codes kind,
            @QueryParam("minor") @Nullable Boolean minor,
            @BeanParam Paging paging,
            UriInfo address) {
        return page(listing(since, subject, kind, minor), order(since), paging, address);
    }

    @GET
    @Path("changes.csv")
    @Produces("text/csv;charset=UTF-8")
    public StreamingOutput csv(
            @QueryParam("since") @Nullable Long since,
            @QueryParam("subject") @Nullable String subject,
            @QueryParam("kind") @DefaultValue("") Codes kind,
            @QueryParam("minor") @Nullable Boolean minor,
            @QueryParam("lang") @Nullable String lang,
            @QueryParam("dialect") @Nullable String dialect) {
        Answer answer = answers.begin();
        String language = answer.language(lang);
        Listing<AppliedChange> all = listing(since, subject, kind, minor);
        return exports.csv(columns(language, answer), dialect, () -> all.all(order(since)));
    }

    @GET
    @Path("changes/{number:[1-9][0-9]{0,8}}")
    @Produces(MediaType.APPLICATION_JSON)
    public AppliedChangeView one(@PathParam("number") long number) {
        Answer answer = answers.begin();
        return view(
                Listing.of(database, AppliedChange.class, "applied_change")
                        .where("t.number = :number", "number", number)
                        .one(),
                answer);
    }

    private Page<AppliedChangeView> page(Listing<AppliedChange> listing, String order, Paging paging, UriInfo address) {
        Answer answer = answers.begin();
        return listing.page(order, paging, answer).show(row -> view(row, answer), paging, settings, address);
    }

    private AppliedChangeView view(Row<AppliedChange> row, Answer answer) {
        AppliedChange change = row.entity();
        return AppliedChangeView.of(change, forms.ofPath(change.subject), answer);
    }

    private Listing<AppliedChange> listing(
            @Nullable Long since, @Nullable String subject, Codes kind, @Nullable Boolean minor) {
        return AppliedChange.of(database, subject)
                .where("t.number > :since", "since", since)
                .where(
                        "t.kind = any(cast(:kind as text[]))",
                        "kind",
                        kind.list().isEmpty() ? null : kind.list().toArray(new String[0]))
                .where("t.minor = :minor", "minor", minor);
    }

    private static String order(@Nullable Long since) {
        return since == null ? "t.number desc" : "t.number";
    }

    private static Csv<Row<AppliedChange>> columns(String language, Answer answer) {
        return new Csv<Row<AppliedChange>>()
                .column("number", row -> row.entity().number)
                .column("subject", row -> row.entity().subject)
                .column("title", row -> {
                    var title = AppliedChangeView.title(row.entity(), answer);
                    return title == null
                            ? null
                            : title.getOrDefault(
                                    language, title.get(answer.plan().sourceLanguage()));
                })
                .column("about", row -> row.entity().about)
                .column("kind", row -> row.entity().kind)
                .column("appliedAt", row -> row.entity().appliedAt)
                .column("office", row -> row.entity().office)
                .column("reason", row -> row.entity().reason)
                .column("minor", row -> row.entity().minor)
                .column("redacted", row -> row.entity().redacted)
                .column("batch", row -> row.entity().batch)
                .column("fields", row -> names(row.entity()));
    }

    private static List<String> names(AppliedChange change) {
        return StreamSupport.stream(Json.read(change.fields).spliterator(), false)
                .map(field -> field.path("field").asText())
                .toList();
    }
}
