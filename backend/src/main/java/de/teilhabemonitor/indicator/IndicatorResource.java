package de.teilhabemonitor.indicator;

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
import java.util.function.Function;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Indicators: the list with its filters, one indicator, the export. */
@Path("/api/v1")
@PermitAll
class IndicatorResource {

    private static final Sort SORT = Sort.by(
            Map.of(
                    "theme", "(select h.position from theme h where h.code = t.theme)",
                    "code", "t.code",
                    "title", "t.sort_title",
                    "updatedAt", "t.updated_at"),
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
    @Path("indicators")
    @Produces(MediaType.APPLICATION_JSON)
    public Page<IndicatorView> list(
            @BeanParam IndicatorFilter filter,
            @QueryParam("sort") @DefaultValue("theme") String sort,
            @BeanParam Paging paging,
            UriInfo address) {
        Answer answer = answers.begin();
        return listing(filter)
                .page(SORT.order(sort), paging, answer)
                .show(row -> IndicatorView.of(row, answer), paging, settings, address);
    }

    @GET
    @Path("indicators.csv")
    @Produces("text/csv;charset=UTF-8")
    public StreamingOutput csv(
            @BeanParam IndicatorFilter filter,
            @QueryParam("sort") @DefaultValue("theme") String sort,
            @QueryParam("lang") @Nullable String lang,
            @QueryParam("dialect") @Nullable String dialect) {
        Answer answer = answers.begin();
        String language = answer.language(lang);
        Listing<Indicator> all = listing(filter).checked();
        return exports.csv(columns(language, answer), dialect, () -> all.all(SORT.order(sort)));
    }

    @GET
    @Path("indicators/{code:[A-Za-z0-9-]{1,64}}")
    @Produces(MediaType.APPLICATION_JSON)
    public IndicatorDetail one(@PathParam("code") String code) {
        return IndicatorDetail.one(database, code, answers.begin());
    }

    private Listing<Indicator> listing(IndicatorFilter filter) {
        return filter.narrow(Listing.of(database, Indicator.class, "indicator")
                .more(Figures.SQL)
                .with("spoken", answers.home())
                .with("home", answers.home()));
    }

    private static Csv<Row<Indicator>> columns(String language, Answer answer) {
        return new Csv<Row<Indicator>>()
                .column("code", row -> row.entity().code)
                .column("setId", row -> row.entity().setId)
                .column("theme", row -> row.entity().theme)
                .column("title", row -> answer.text(row.entity().title, language))
                .column("definition", row -> answer.text(row.entity().definition, language))
                .column("unit", row -> row.entity().unit)
                .column("direction", row -> row.entity().direction)
                .column("directionBasis", row -> row.entity().directionBasis)
                .column("fields", row -> row.entity().fields)
                .column("dataSource", row -> answer.text(row.entity().dataSource, language))
                .column("periodicity", row -> row.entity().periodicity)
                .column("expectedDimensions", row -> row.entity().expectedDimensions)
                .column("observations", row -> new Figures(row.entity(), row.more(), answer).observations())
                .column("observationsWithoutValue", row -> new Figures(row.entity(), row.more(), answer)
                        .observationsWithoutValue())
                .column("availability", row -> new Figures(row.entity(), row.more(), answer).availability())
                .column(
                        "headlineTerritory",
                        row -> headline(row, answer, value -> value.territory().code()))
                .column("headlinePeriod", row -> headline(row, answer, Value::period))
                .column(
                        "headlineDimensions",
                        row -> headline(row, answer, value -> Dimensions.list(value.dimensions())))
                .column("headlineValue", row -> headline(row, answer, Value::value))
                .column(
                        "gapTerritory",
                        row -> gap(row, answer, gap -> gap.territory().code()))
                .column("gapPeriod", row -> gap(row, answer, Gap::period))
                .column("gapDifference", row -> gap(row, answer, Gap::difference))
                .column("sources", row -> row.entity().sources)
                .column("version", row -> row.entity().version)
                .column("updatedAt", row -> row.entity().updatedAt);
    }

    private static @Nullable Object headline(
            Row<Indicator> row, Answer answer, Function<Value, @Nullable Object> part) {
        return new Figures(row.entity(), row.more(), answer).home().map(part).orElse(null);
    }

    private static @Nullable Object gap(Row<Indicator> row, Answer answer, Function<Gap, @Nullable Object> part) {
        return new Figures(row.entity(), row.more(), answer).homeGap().map(part).orElse(null);
    }
}
