package de.teilhabemonitor.source;

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
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Citations, by code. */
@Path("/api/v1")
@PermitAll
class SourceResource {

    private static final String ORDER = "t.code";

    @Inject
    Session database;

    @Inject
    Answers answers;

    @Inject
    Exports exports;

    @Inject
    Settings settings;

    @GET
    @Path("sources")
    @Produces(MediaType.APPLICATION_JSON)
    public Page<SourceView> list(@QueryParam("q") @Nullable String q, @BeanParam Paging paging, UriInfo address) {
        Answer answer = answers.begin();
        return listing(q)
                .page(ORDER, paging, answer)
                .show(row -> SourceView.of(row, answer), paging, settings, address);
    }

    @GET
    @Path("sources.csv")
    @Produces("text/csv;charset=UTF-8")
    public StreamingOutput csv(
            @QueryParam("q") @Nullable String q,
            @QueryParam("lang") @Nullable String lang,
            @QueryParam("dialect") @Nullable String dialect) {
        Answer answer = answers.begin();
        String language = answer.language(lang);
        Listing<Source> all = listing(q).checked();
        return exports.csv(columns(language, answer), dialect, () -> all.all(ORDER));
    }

    @GET
    @Path("sources/{code:[A-Za-z0-9-]{1,64}}")
    @Produces(MediaType.APPLICATION_JSON)
    public SourceView one(@PathParam("code") String code) {
        Answer answer = answers.begin();
        Row<Source> row = listing(null).where("t.code = :code", "code", code).one();
        return SourceView.of(row, answer);
    }

    private Listing<Source> listing(@Nullable String q) {
        return Listing.of(database, Source.class, "source")
                .where("strpos(fold(t.citation), fold(:q)) > 0 or t.code = :q", "q", q);
    }

    private static Csv<Row<Source>> columns(String language, Answer answer) {
        return new Csv<Row<Source>>()
                .column("code", row -> row.entity().code)
                .column("citation", row -> row.entity().citation)
                .column("url", row -> row.entity().url)
                .column("version", row -> row.entity().version)
                .column("updatedAt", row -> row.entity().updatedAt);
    }
}
