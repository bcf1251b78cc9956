package de.teilhabemonitor.field;

import de.teilhabemonitor.answer.Answer;
import de.teilhabemonitor.answer.Answers;
import de.teilhabemonitor.answer.Exports;
import de.teilhabemonitor.answer.Listing;
import de.teilhabemonitor.answer.Slice.Row;
import de.teilhabemonitor.answer.Sort;
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

/** Fields of action. */
@Path("/api/v1")
@PermitAll
class FieldResource {

    private static final Sort SORT = Sort.by(
            Map.of(
                    "number", "t.number",
                    "code", "t.code",
                    "title", "(t.title ->> (select p.languages[1] from plan p)) collate \"de-x-icu\""),
            "t.code");

    @Inject
    Session database;

    @Inject
    Answers answers;

    @Inject
    Exports exports;

    @Inject
    Settings settings;

    @GET
    @Path("fields")
    @Produces(MediaType.APPLICATION_JSON)
    public Page<FieldView> list(
            @QueryParam("sort") @DefaultValue("number") String sort, @BeanParam Paging paging, UriInfo address) {
        Answer answer = answers.begin();
        return listing()
                .page(SORT.order(sort), paging, answer)
                .show(row -> FieldView.of(row, answer), paging, settings, address);
    }

    @GET
    @Path("fields.csv")
    @Produces("text/csv;charset=UTF-8")
    public StreamingOutput csv(
            @QueryParam("sort") @DefaultValue("number") String sort,
            @QueryParam("lang") @Nullable String lang,
            @QueryParam("dialect") @Nullable String dialect) {
        Answer answer = answers.begin();
        String language = answer.language(lang);
        Listing<Field> all = listing().checked();
        return exports.csv(columns(language, answer), dialect, () -> all.all(SORT.order(sort)));
    }

    @GET
    @Path("fields/{code:[A-Za-z0-9-]{1,64}}")
    @Produces(MediaType.APPLICATION_JSON)
    public FieldView one(@PathParam("code") String code) {
        return FieldView.one(database, code, answers.begin());
    }

    private Listing<Field> listing() {
        return Listing.of(database, Field.class, "field").more(FieldView.COUNTS).with("home", answers.home());
    }

    private static Csv<Row<Field>> columns(String language, Answer answer) {
        return new Csv<Row<Field>>()
                .column("code", row -> row.entity().code)
                .column("number", row -> row.entity().number)
                .column("title", row -> answer.text(row.entity().title, language))
                .column("section", row -> row.entity().section)
                .column("page", row -> row.entity().page)
                .column("goals", row -> row.more().path("goals").asInt())
                .column("measures", row -> row.more().path("measures").asInt())
                .column("indicators", row -> row.more().path("indicators").asInt())
                .column(
                        "indicatorsWithHomeObservations",
                        row -> row.more().path("indicatorsWithHomeObservations").asInt())
                .column("events", row -> row.more().path("events").asInt())
                .column("sources", row -> row.entity().sources)
                .column("version", row -> row.entity().version)
                .column("updatedAt", row -> row.entity().updatedAt);
    }
}
