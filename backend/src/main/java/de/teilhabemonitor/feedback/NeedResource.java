package de.teilhabemonitor.feedback;

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
import java.util.Map;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Needs: the list with its filters, one, the export. */
@Path("/api/v1")
@PermitAll
class NeedResource {

    private static final Sort SORT = Sort.by(
            Map.of("code", "t.code", "title", "t.sort_title", "state", "t.state", "updatedAt", "t.updated_at"),
            "t.code");

    @Inject
    Session database;

    @Inject
    Answers answers;

    @Inject
    Exports exports;

    @Inject
    Settings settings;

    /** Which needs. */
    public static class NeedFilter {

        @QueryParam("state")
        @DefaultValue("")
        Codes state = Codes.valueOf("");

        @QueryParam("field")
        @DefaultValue("")
        Codes field = Codes.valueOf("");

        @QueryParam("q")
        @Nullable
        String q;

        @QueryParam("sort")
        @DefaultValue("-code")
        String sort = "-code";
    }

    @GET
    @Path("needs")
    @Produces(MediaType.APPLICATION_JSON)
    public Page<NeedView> list(@BeanParam NeedFilter filter, @BeanParam Paging paging, UriInfo address) {
        Answer answer = answers.begin();
        return listing(filter)
                .page(SORT.order(filter.sort), paging, answer)
                .show(row -> NeedView.of(row, answer), paging, settings, address);
    }

    @GET
    @Path("needs.csv")
    @Produces("text/csv;charset=UTF-8")
    public StreamingOutput csv(
            @BeanParam NeedFilter filter,
            @QueryParam("lang") @Nullable String lang,
            @QueryParam("dialect") @Nullable String dialect) {
        Answer answer = answers.begin();
        String language = answer.language(lang);
        Listing<Need> all = listing(filter).checked();
        return exports.csv(columns(language, answer), dialect, () -> all.all(SORT.order(filter.sort)));
    }

    @GET
    @Path("needs/{code:[A-Za-z0-9-]{1,64}}")
    @Produces(MediaType.APPLICATION_JSON)
    public NeedView one(@PathParam("code") String code) {
        return NeedView.one(database, code, answers.begin());
    }

    private Listing<Need> listing(NeedFilter filter) {
        return Listing.of(database, Need.class, "need")
                .more(NeedView.MORE)
                .words(filter.q)
                .facet("state", "t.state", null, filter.state.list())
                .listFacet("field", "t.fields", Kind.FIELD, filter.field.list());
    }

    private static Csv<Row<Need>> columns(String language, Answer answer) {
        return new Csv<Row<Need>>()
                .column("code", row -> row.entity().code)
                .column("title", row -> answer.text(row.entity().title, language))
                .column("description", row -> answer.text(row.entity().description, language))
                .column("state", row -> row.entity().state)
                .column("raisedOn", row -> row.entity().raisedOn)
                .column("fields", row -> row.entity().fields)
                .column("measures", row -> row.entity().measures)
                .column("result", row -> answer.text(row.entity().result, language))
                .column("submissions", row -> row.more().path("submissions").asInt())
                .column("version", row -> row.entity().version)
                .column("updatedAt", row -> row.entity().updatedAt);
    }
}
