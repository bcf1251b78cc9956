package de.teilhabemonitor.event;

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
import de.teilhabemonitor.web.Range;
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
import org.jspecify.annotations.Nullable;

/** Events as JSON and CSV. */
@Path("/api/v1")
@PermitAll
class EventResource {

    private static final Sort SORT = Sort.by(
            Map.of(
                    "date", "t.first_day",
                    "title", "t.sort_title"),
            "t.code");

    @Inject
    org.hibernate.Session database;

    @Inject
    Answers answers;

    @Inject
    Exports exports;

    @Inject
    Settings settings;

    @GET
    @Path("events")
    @Produces(MediaType.APPLICATION_JSON)
    public Page<EventView> list(
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to,
            @QueryParam("type") @DefaultValue("") Codes type,
            @QueryParam("field") @DefaultValue("") Codes field,
            @QueryParam("q") @Nullable String q,
            @QueryParam("sort") @DefaultValue("date") String sort,
            @BeanParam Paging paging,
            UriInfo address) {
        Answer answer = answers.begin();
        return listing(from, to, type, field, q)
                .page(SORT.order(sort), paging, answer)
                .show(row -> EventView.of(row, answer), paging, settings, address);
    }

    @GET
    @Path("events.csv")
    @Produces("text/csv;charset=UTF-8")
    public StreamingOutput csv(
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to,
            @QueryParam("type") @DefaultValue("") Codes type,
            @QueryParam("field") @DefaultValue("") Codes field,
            @QueryParam("q") @Nullable String q,
            @QueryParam("sort") @DefaultValue("date") String sort,
            @QueryParam("lang") @Nullable String lang,
            @QueryParam("dialect") @Nullable String dialect) {
        Answer answer = answers.begin();
        String language = answer.language(lang);
        Listing<Event> all = listing(from, to, type, field, q).checked();
        return exports.csv(columns(language, answer), dialect, () -> all.all(SORT.order(sort)));
    }

    @GET
    @Path("events/{code:[A-Za-z0-9-]{1,64}}")
    @Produces(MediaType.APPLICATION_JSON)
    public EventDetail one(@PathParam("code") String code) {
        return EventDetail.one(database, code, answers.begin());
    }

    private Listing<Event> listing(
            @Nullable String from, @Nullable String to, Codes type, Codes field, @Nullable String q) {
        Range range = Range.of(from, to);
        return Listing.of(database, Event.class, "event")
                .more(EventView.COUNTS)
                .where("t.first_day >= cast(:from as date)", "from", range.from())
                .where("t.last_day <= cast(:to as date)", "to", range.to())
                .words(q)
                .facet("type", "t.type", null, type.list())
                .listFacet("field", "t.fields", Kind.FIELD, field.list());
    }

    private static Csv<Row<Event>> columns(String language, Answer answer) {
        return new Csv<Row<Event>>()
                .column("code", row -> row.entity().code)
                .column("type", row -> row.entity().type)
                .column("date", row -> row.entity().date)
                .column("start", row -> EventView.time(row.entity().startsAt, answer))
                .column("end", row -> EventView.time(row.entity().endsAt, answer))
                .column("title", row -> answer.text(row.entity().title, language))
                .column("summary", row -> answer.text(row.entity().summary, language))
                .column("place", row -> row.entity().place)
                .column("mode", row -> row.entity().mode)
                .column("directions", row -> answer.text(row.entity().directions, language))
                .column("accessibility", row -> row.entity().accessibility)
                .column("accessibilityNote", row -> answer.text(row.entity().accessibilityNote, language))
                .column("cost", row -> answer.text(row.entity().cost, language))
                .column("state", row -> row.entity().state)
                .column("stateReason", row -> answer.text(row.entity().stateReason, language))
                .column("movedFrom", row -> row.entity().movedFrom)
                .column("phase", row -> Phase.of(row.entity(), answer.plan().zone(), answer.now()))
                .column("organisers", row -> row.entity().organisers)
                .column("fields", row -> row.entity().fields)
                .column("admission", row -> row.entity().admission)
                .column("sessionCount", row -> row.more().path("sessions").asInt())
                .column("documentCount", row -> row.more().path("documents").asInt())
                .column("sources", row -> row.entity().sources)
                .column("version", row -> row.entity().version)
                .column("updatedAt", row -> row.entity().updatedAt);
    }
}
