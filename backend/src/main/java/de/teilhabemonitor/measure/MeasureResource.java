package de.teilhabemonitor.measure;

import com.fasterxml.jackson.databind.JsonNode;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Measures: the list with its filters, one measure, the export. */
@Path("/api/v1")
@PermitAll
class MeasureResource {

    private static final Sort SORT = Sort.by(
            Map.of(
                    "code", "t.code",
                    "title", "t.sort_title",
                    "field", "t.field",
                    "status", "t.status",
                    "plannedStart", "first_day(t.planned_start)",
                    "plannedEnd", "t.ends_on",
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
    @Path("measures")
    @Produces(MediaType.APPLICATION_JSON)
    public Page<MeasureView> list(
            @BeanParam MeasureFilter filter,
            @QueryParam("sort") @DefaultValue("code") String sort,
            @BeanParam Paging paging,
            UriInfo address) {
        Answer answer = answers.begin();
        return listing(filter)
                .page(SORT.order(sort), paging, answer)
                .show(row -> MeasureView.of(row, answer), paging, settings, address);
    }

    @GET
    @Path("measures.csv")
    @Produces("text/csv;charset=UTF-8")
    public StreamingOutput csv(
            @BeanParam MeasureFilter filter,
            @QueryParam("sort") @DefaultValue("code") String sort,
            @QueryParam("lang") @Nullable String lang,
            @QueryParam("dialect") @Nullable String dialect) {
        Answer answer = answers.begin();
        String language = answer.language(lang);
        Listing<Measure> all = listing(filter).checked();
        return exports.csv(columns(language, answer), dialect, () -> all.all(SORT.order(sort)));
    }

    @GET
    @Path("measures/{code:[A-Za-z0-9-]{1,64}}")
    @Produces(MediaType.APPLICATION_JSON)
    public MeasureView one(@PathParam("code") String code) {
        return MeasureView.one(database, code, answers.begin());
    }

    private Listing<Measure> listing(MeasureFilter filter) {
        return filter.narrow(Listing.of(database, Measure.class, "measure")
                .with("today", answers.today())
                .more(MeasureView.CONTINUES)
                .bySets());
    }

    private static Csv<Row<Measure>> columns(String language, Answer answer) {
        return new Csv<Row<Measure>>()
                .column("code", row -> row.entity().code)
                .column("field", row -> row.entity().field)
                .column("goals", row -> row.entity().goals)
                .column("title", row -> answer.text(row.entity().title, language))
                .column("description", row -> answer.text(row.entity().description, language))
                .column("status", row -> row.entity().status)
                .column("statusAsOf", row -> row.entity().statusAsOf)
                .column("statusBasis", row -> answer.text(row.entity().statusBasis, language))
                .column("plannedStart", row -> row.entity().plannedStart)
                .column("plannedEnd", row -> row.entity().plannedEnd)
                .column("statusReason", row -> answer.text(row.entity().statusReason, language))
                .column("continuedBy", row -> row.entity().continuedBy)
                .column("continues", row -> codes(row.more()))
                .column("actualStart", row -> row.entity().actualStart)
                .column("actualEnd", row -> row.entity().actualEnd)
                .column("territory", row -> row.entity().territory)
                .column("lead", row -> row.entity().lead)
                .column("partners", row -> row.entity().partners)
                .column("indicators", row -> row.entity().indicators)
                .column("documents", row -> row.entity().documents)
                .column("provenance", row -> row.entity().provenance)
                .column("contact", row -> row.entity().contact)
                .column("milestones", row -> Milestone.list(row.entity().milestones, answer).stream()
                        .map(milestone -> milestone.title().getOrDefault(language, "") + " (" + milestone.state() + ")")
                        .toList())
                .column("signals", row -> Signal.of(row.entity(), answer.today()).stream()
                        .map(Signal::signal)
                        .toList())
                .column("sources", row -> row.entity().sources)
                .column("version", row -> row.entity().version)
                .column("updatedAt", row -> row.entity().updatedAt);
    }

    private static List<String> codes(JsonNode array) {
        List<String> codes = new ArrayList<>();
        array.forEach(code -> codes.add(code.asText()));
        return codes;
    }
}
