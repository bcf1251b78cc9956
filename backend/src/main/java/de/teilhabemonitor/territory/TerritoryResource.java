package de.teilhabemonitor.territory;

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
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Territories, in the order of the plan. */
@Path("/api/v1")
@PermitAll
class TerritoryResource {

    private static final String ORDER = "t.position, t.code";

    @Inject
    Session database;

    @Inject
    Answers answers;

    @Inject
    Exports exports;

    @Inject
    Settings settings;

    @GET
    @Path("territories")
    @Produces(MediaType.APPLICATION_JSON)
    public Page<TerritoryView> list(@BeanParam Paging paging, UriInfo address) {
        Answer answer = answers.begin();
        return listing()
                .page(ORDER, paging, answer)
                .show(row -> TerritoryView.of(row, answer), paging, settings, address);
    }

    @GET
    @Path("territories.csv")
    @Produces("text/csv;charset=UTF-8")
    public StreamingOutput csv(
            @QueryParam("lang") @Nullable String lang, @QueryParam("dialect") @Nullable String dialect) {
        Answer answer = answers.begin();
        String language = answer.language(lang);
        Listing<Territory> all = listing().checked();
        return exports.csv(columns(language, answer), dialect, () -> all.all(ORDER));
    }

    private Listing<Territory> listing() {
        return Listing.of(database, Territory.class, "territory");
    }

    private static Csv<Row<Territory>> columns(String language, Answer answer) {
        return new Csv<Row<Territory>>()
                .column("code", row -> row.entity().code)
                .column("title", row -> answer.text(row.entity().title, language))
                .column("kind", row -> row.entity().kind)
                .column("ags", row -> row.entity().ags)
                .column("nuts", row -> row.entity().nuts)
                .column("parent", row -> row.entity().parent)
                .column("sources", row -> row.entity().sources)
                .column("version", row -> row.entity().version)
                .column("updatedAt", row -> row.entity().updatedAt);
    }
}
