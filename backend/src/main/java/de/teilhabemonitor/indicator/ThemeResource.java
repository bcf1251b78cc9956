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

/** Themes, in the order of the plan. */
@Path("/api/v1")
@PermitAll
class ThemeResource {

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
    @Path("themes")
    @Produces(MediaType.APPLICATION_JSON)
    public Page<ThemeView> list(@BeanParam Paging paging, UriInfo address) {
        Answer answer = answers.begin();
        return listing().page(ORDER, paging, answer).show(row -> ThemeView.of(row, answer), paging, settings, address);
    }

    @GET
    @Path("themes.csv")
    @Produces("text/csv;charset=UTF-8")
    public StreamingOutput csv(
            @QueryParam("lang") @Nullable String lang, @QueryParam("dialect") @Nullable String dialect) {
        Answer answer = answers.begin();
        String language = answer.language(lang);
        Listing<Theme> all = listing().checked();
        return exports.csv(columns(language, answer), dialect, () -> all.all(ORDER));
    }

    private Listing<Theme> listing() {
        return Listing.of(database, Theme.class, "theme").more(ThemeView.COUNTS).with("home", answers.home());
    }

    private static Csv<Row<Theme>> columns(String language, Answer answer) {
        return new Csv<Row<Theme>>()
                .column("code", row -> row.entity().code)
                .column("title", row -> answer.text(row.entity().title, language))
                .column("indicators", row -> row.more().path("indicators").asInt())
                .column(
                        "indicatorsWithHomeObservations",
                        row -> row.more().path("home").asInt())
                .column("version", row -> row.entity().version)
                .column("updatedAt", row -> row.entity().updatedAt);
    }
}
