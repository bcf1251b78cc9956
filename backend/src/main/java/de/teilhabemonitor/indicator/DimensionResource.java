package de.teilhabemonitor.indicator;

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

/** Dimensions and their codes, in the order of the plan. */
@Path("/api/v1")
@PermitAll
class DimensionResource {

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
    @Path("dimensions")
    @Produces(MediaType.APPLICATION_JSON)
    public Page<DimensionView> list(@BeanParam Paging paging, UriInfo address) {
        Answer answer = answers.begin();
        return listing()
                .page(ORDER, paging, answer)
                .show(row -> DimensionView.of(row, answer), paging, settings, address);
    }

    @GET
    @Path("dimensions.csv")
    @Produces("text/csv;charset=UTF-8")
    public StreamingOutput csv(
            @QueryParam("lang") @Nullable String lang, @QueryParam("dialect") @Nullable String dialect) {
        Answer answer = answers.begin();
        String language = answer.language(lang);
        Listing<Dimension> all = listing().checked();
        return exports.csv(columns(language, answer), dialect, () -> all.all(ORDER));
    }

    private Listing<Dimension> listing() {
        return Listing.of(database, Dimension.class, "dimension").more(DimensionView.CODES);
    }

    private static Csv<Row<Dimension>> columns(String language, Answer answer) {
        return new Csv<Row<Dimension>>()
                .column("code", row -> row.entity().code)
                .column("title", row -> answer.text(row.entity().title, language))
                .column("codes", row -> DimensionView.of(row, answer).codes().stream()
                        .map(DimensionView.Label::code)
                        .toList())
                .column("version", row -> row.entity().version)
                .column("updatedAt", row -> row.entity().updatedAt);
    }
}
