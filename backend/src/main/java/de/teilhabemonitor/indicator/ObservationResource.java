package de.teilhabemonitor.indicator;

import de.teilhabemonitor.answer.Answer;
import de.teilhabemonitor.answer.Answers;
import de.teilhabemonitor.answer.Exports;
import de.teilhabemonitor.answer.Listing;
import de.teilhabemonitor.answer.Slice;
import de.teilhabemonitor.answer.Slice.Row;
import de.teilhabemonitor.answer.Sort;
import de.teilhabemonitor.sql.Sql;
import de.teilhabemonitor.web.Csv;
import de.teilhabemonitor.web.Page;
import de.teilhabemonitor.web.Paging;
import de.teilhabemonitor.web.Refused;
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
import java.util.List;
import java.util.Map;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** The observations of an indicator, as a list and as CSV. */
@Path("/api/v1")
@PermitAll
class ObservationResource {

    private static final Sort SORT = Sort.by(
            Map.of("period", "t.last_day", "territory", "t.territory"),
            "t.last_day, t.first_day, t.territory, t.dimensions, t.rank");

    @Inject
    Session database;

    @Inject
    Answers answers;

    @Inject
    Exports exports;

    @Inject
    Settings settings;

    @GET
    @Path("indicators/{code:[A-Za-z0-9-]{1,64}}/observations")
    @Produces(MediaType.APPLICATION_JSON)
    public Page<ObservationView> list(
            @PathParam("code") String code,
            @BeanParam ObservationFilter filter,
            @QueryParam("sort") @DefaultValue("period") String sort,
            @QueryParam("page") @DefaultValue("1") int page,
            @QueryParam("pageSize") @DefaultValue("100") int pageSize,
            UriInfo address) {
        Answer answer = answers.begin();
        Paging paging = Paging.of(page, pageSize);
        Slice<Observation> slice = filter.narrow(code, Listing.of(database, Observation.class, "observation"))
                .more(ObservationView.OTHERS)
                .where("t.rank = 0")
                .page(SORT.order(sort), paging, answer);
        boolean nothing = slice.facets().values().stream().allMatch(List::isEmpty);
        if (slice.total() == 0 && nothing) {
            exists(code);
        }
        return slice.show(ObservationView::of, paging, settings, address);
    }

    @GET
    @Path("indicators/{code:[A-Za-z0-9-]{1,64}}/observations.csv")
    @Produces("text/csv;charset=UTF-8")
    public StreamingOutput csv(
            @PathParam("code") String code,
            @BeanParam ObservationFilter filter,
            @QueryParam("sort") @DefaultValue("period") String sort,
            @QueryParam("lang") @Nullable String lang,
            @QueryParam("dialect") @Nullable String dialect) {
        answers.begin().language(lang);
        exists(code);
        Csv<Row<Observation>> columns = columns(occurring(code));
        Listing<Observation> listing = filter.narrow(code, Listing.of(database, Observation.class, "observation"))
                .checked();
        return exports.csv(columns, dialect, () -> listing.all(SORT.order(sort)));
    }

    /** @throws Refused 404 where there is no such indicator, 410 where it was taken down */
    private static void exists(String code) {
        Indicator indicator = Indicator.<Indicator>findByIdOptional(code)
                .orElseThrow(() -> Refused.because(Refused.Reason.NOT_FOUND));
        if (indicator.isTakenDown()) {
            throw Refused.because(Refused.Reason.GONE);
        }
    }

    private List<String> occurring(String code) {
        return Sql.values(database, """
                        select cast(d.code as text) from dimension d
                        where exists (select 1 from observation o, unnest(o.dimensions) x
                            where o.indicator = :code and split_part(x, ':', 1) = d.code)
                        order by d.position""", String.class)
                .setParameter("code", code)
                .getResultList();
    }

    private static Csv<Row<Observation>> columns(List<String> dimensions) {
        Csv<Row<Observation>> columns = new Csv<Row<Observation>>()
                .column("indicator", row -> row.entity().indicator)
                .column("territory", row -> row.entity().territory)
                .column("period", row -> row.entity().period);
        for (String dimension : dimensions) {
            columns.column(
                    dimension, row -> Dimensions.map(row.entity().dimensions).get(dimension));
        }
        return columns.column("rank", row -> row.entity().rank)
                .column("value", row -> row.entity().value)
                .column("flags", row -> row.entity().flags)
                .column("computed", row -> row.entity().computed)
                .column("provenance", row -> row.entity().provenance)
                .column("note", row -> row.entity().note)
                .column("sources", row -> row.entity().sources);
    }
}
