package de.teilhabemonitor.field;

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

/** Goals. */
@Path("/api/v1")
@PermitAll
class GoalResource {

    private static final Sort SORT = Sort.by(
            Map.of(
                    "code", "t.code",
                    "title", "(t.title ->> (select p.languages[1] from plan p)) collate \"de-x-icu\"",
                    "field", "t.field"),
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
    @Path("goals")
    @Produces(MediaType.APPLICATION_JSON)
    public Page<GoalView> list(
            @QueryParam("field") @DefaultValue("") Codes field,
            @QueryParam("sort") @DefaultValue("code") String sort,
            @BeanParam Paging paging,
            UriInfo address) {
        Answer answer = answers.begin();
        return listing(field)
                .page(SORT.order(sort), paging, answer)
                .show(row -> GoalView.of(row, answer), paging, settings, address);
    }

    @GET
    @Path("goals.csv")
    @Produces("text/csv;charset=UTF-8")
    public StreamingOutput csv(
            @QueryParam("field") @DefaultValue("") Codes field,
            @QueryParam("sort") @DefaultValue("code") String sort,
            @QueryParam("lang") @Nullable String lang,
            @QueryParam("dialect") @Nullable String dialect) {
        Answer answer = answers.begin();
        String language = answer.language(lang);
        Listing<Goal> all = listing(field).checked();
        return exports.csv(columns(language, answer), dialect, () -> all.all(SORT.order(sort)));
    }

    @GET
    @Path("goals/{code:[A-Za-z0-9-]{1,64}}")
    @Produces(MediaType.APPLICATION_JSON)
    public GoalView one(@PathParam("code") String code) {
        return GoalView.one(database, code, answers.begin());
    }

    private Listing<Goal> listing(Codes field) {
        return Listing.of(database, Goal.class, "goal")
                .more(GoalView.MEASURES)
                .facet("field", "t.field", Kind.FIELD, field.list());
    }

    private static Csv<Row<Goal>> columns(String language, Answer answer) {
        return new Csv<Row<Goal>>()
                .column("code", row -> row.entity().code)
                .column("field", row -> row.entity().field)
                .column("title", row -> answer.text(row.entity().title, language))
                .column("page", row -> row.entity().page)
                .column("measures", row -> row.more().asInt())
                .column("sources", row -> row.entity().sources)
                .column("version", row -> row.entity().version)
                .column("updatedAt", row -> row.entity().updatedAt);
    }
}
