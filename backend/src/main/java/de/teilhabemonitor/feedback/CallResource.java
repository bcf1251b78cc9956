package de.teilhabemonitor.feedback;

import de.teilhabemonitor.answer.Answer;
import de.teilhabemonitor.answer.Answers;
import de.teilhabemonitor.answer.Exports;
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
import java.util.Map;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Calls: the list, one, the export. */
@Path("/api/v1")
@PermitAll
class CallResource {

    /** The standing one has no days and comes last. */
    private static final Sort SORT =
            Sort.by(Map.of("opens", "t.opens", "closes", "t.closes", "title", "t.sort_title"), "t.code");

    @Inject
    Session database;

    @Inject
    Answers answers;

    @Inject
    Exports exports;

    @Inject
    Settings settings;

    @GET
    @Path("calls")
    @Produces(MediaType.APPLICATION_JSON)
    public Page<CallView> list(
            @QueryParam("state") @DefaultValue("") Codes state,
            @QueryParam("sort") @DefaultValue("-opens") String sort,
            @BeanParam Paging paging,
            UriInfo address) {
        Answer answer = answers.begin();
        return listing(state)
                .page(SORT.order(sort), paging, answer)
                .show(row -> CallView.of(row, answer), paging, settings, address);
    }

    @GET
    @Path("calls.csv")
    @Produces("text/csv;charset=UTF-8")
    public StreamingOutput csv(
            @QueryParam("state") @DefaultValue("") Codes state,
            @QueryParam("sort") @DefaultValue("-opens") String sort,
            @QueryParam("lang") @Nullable String lang,
            @QueryParam("dialect") @Nullable String dialect) {
        Answer answer = answers.begin();
        String language = answer.language(lang);
        return exports.csv(
                columns(language, answer), dialect, () -> listing(state).all(SORT.order(sort)));
    }

    @GET
    @Path("calls/{code:[A-Za-z0-9-]{1,64}}")
    @Produces(MediaType.APPLICATION_JSON)
    public CallView one(@PathParam("code") String code) {
        return CallView.one(database, code, answers.begin());
    }

    /** A plan without questions asks nothing that stands. */
    private Listing<Call> listing(Codes state) {
        return Listing.of(database, Call.class, "call")
                .with("today", answers.today())
                .more(CallView.MORE)
                .where("not t.standing or exists (select 1 from question)")
                .facet("state", Call.STATE, null, state.list());
    }

    private static Csv<Row<Call>> columns(String language, Answer answer) {
        return new Csv<Row<Call>>()
                .column("code", row -> row.entity().code)
                .column("title", row -> answer.text(row.entity().title, language))
                .column("text", row -> answer.text(row.entity().text, language))
                .column("standing", row -> row.entity().standing)
                .column("state", row -> row.entity().state(answer.today()))
                .column("opens", row -> row.entity().opens)
                .column("closes", row -> row.entity().closes)
                .column("askedBy", row -> row.entity().askedBy)
                .column("questions", row -> CallView.of(row, answer).questions().stream()
                        .map(question -> answer.text(question.title().text(), language))
                        .toList())
                .column("about", row -> row.entity().about)
                .column("result", row -> answer.text(row.entity().result, language))
                .column("documents", row -> row.entity().documents)
                .column("submissions", row -> row.more().path("submissions").asInt())
                .column("version", row -> row.entity().version)
                .column("updatedAt", row -> row.entity().updatedAt);
    }
}
