package de.teilhabemonitor.change;

import de.teilhabemonitor.answer.Answer;
import de.teilhabemonitor.answer.Answers;
import de.teilhabemonitor.answer.Exports;
import de.teilhabemonitor.answer.Listing;
import de.teilhabemonitor.answer.Slice.Row;
import de.teilhabemonitor.web.Csv;
import de.teilhabemonitor.web.Page;
import de.teilhabemonitor.web.Paging;
import de.teilhabemonitor.web.Settings;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    Subjects subjects;

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
    public Page<AppliedChangeView> list(@BeanParam ChangeFilter filter, @BeanParam Paging paging, UriInfo address) {
        Answer answer = answers.begin();
        return filter.of(database, subjects, answer)
                .page(filter.order(), paging, answer)
                .show(row -> view(row, answer), paging, settings, address);
    }

    @GET
    @Path("changes.csv")
    @Produces("text/csv;charset=UTF-8")
    public StreamingOutput csv(
            @BeanParam ChangeFilter filter,
            @QueryParam("lang") @Nullable String lang,
            @QueryParam("dialect") @Nullable String dialect) {
        Answer answer = answers.begin();
        Listing<AppliedChange> all = filter.of(database, subjects, answer);
        return exports.csv(columns(answer.language(lang), answer), dialect, () -> all.all(filter.order()));
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

    private AppliedChangeView view(Row<AppliedChange> row, Answer answer) {
        AppliedChange change = row.entity();
        return AppliedChangeView.of(change, counts(row), forms.ofPath(change.subject), answer);
    }

    /** Where the row stands for an import: how many changes of which kind of thing it has. */
    static Map<String, Integer> counts(Row<AppliedChange> row) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        row.more()
                .properties()
                .forEach(kind -> counts.put(kind.getKey(), kind.getValue().asInt()));
        return counts;
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
