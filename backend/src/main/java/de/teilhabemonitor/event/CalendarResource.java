package de.teilhabemonitor.event;

import de.teilhabemonitor.answer.Answer;
import de.teilhabemonitor.answer.Answers;
import de.teilhabemonitor.answer.Kind;
import de.teilhabemonitor.answer.Listing;
import de.teilhabemonitor.answer.Slice.Row;
import de.teilhabemonitor.plan.Plan;
import de.teilhabemonitor.web.Codes;
import de.teilhabemonitor.web.Paging;
import de.teilhabemonitor.web.Range;
import de.teilhabemonitor.web.Refused;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Events as calendars, in which none is whose day is not known, and as a feed. */
@Path("/api/v1")
@PermitAll
class CalendarResource {

    private static final String KNOWN_TO_THE_DAY = "length(t.date) = 10";

    private static final String CHANGED_LAST = "t.updated_at desc, t.code";

    private static final Paging LATEST = Paging.of(1, 50);

    @Inject
    org.hibernate.Session database;

    @Inject
    Answers answers;

    @GET
    @Path("events.ics")
    @Produces("text/calendar;charset=UTF-8")
    public String all(
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to,
            @QueryParam("type") @DefaultValue("") Codes type,
            @QueryParam("field") @DefaultValue("") Codes field,
            @QueryParam("q") @Nullable String q,
            @QueryParam("lang") @Nullable String lang) {
        Answer answer = answers.begin();
        String language = answer.language(lang);
        String name =
                Plan.present().map(plan -> answer.text(plan.siteName, language)).orElse("");
        try (Stream<Row<Event>> events = asked(Range.of(from, to), type, field, q)
                .where(KNOWN_TO_THE_DAY)
                .checked()
                .all("t.first_day, t.code")) {
            return Calendars.of(events.map(Row::entity).toList(), name, language, answer);
        }
    }

    @GET
    @Path("events.atom")
    @Produces("application/atom+xml;charset=UTF-8")
    public String feed(
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to,
            @QueryParam("type") @DefaultValue("") Codes type,
            @QueryParam("field") @DefaultValue("") Codes field,
            @QueryParam("q") @Nullable String q,
            @QueryParam("lang") @Nullable String lang,
            @Context UriInfo asked) {
        Answer answer = answers.begin();
        String language = answer.language(lang);
        List<Event> events =
                asked(Range.of(from, to), type, field, q).page(CHANGED_LAST, LATEST, answer).rows().stream()
                        .map(Row::entity)
                        .toList();
        return EventFeed.of(events, asked.getRequestUri().getRawQuery(), language, answer);
    }

    private Listing<Event> asked(Range range, Codes type, Codes field, @Nullable String q) {
        return Listing.of(database, Event.class, "event")
                .where("t.first_day >= cast(:from as date)", "from", range.from())
                .where("t.last_day <= cast(:to as date)", "to", range.to())
                .words(q)
                .facet("type", "t.type", null, type.list())
                .listFacet("field", "t.fields", Kind.FIELD, field.list());
    }

    @GET
    @Path("events/{code:[A-Za-z0-9-]{1,64}}.ics")
    @Produces("text/calendar;charset=UTF-8")
    public String one(@PathParam("code") String code, @QueryParam("lang") @Nullable String lang) {
        Answer answer = answers.begin();
        String language = answer.language(lang);
        Event event = Event.<Event>findByIdOptional(code).orElseThrow(() -> Refused.because(Refused.Reason.NOT_FOUND));
        if (!event.date.isDay()) {
            throw Refused.notFound("code", "day-unknown", event.date.text());
        }
        return Calendars.one(event, language, answer);
    }
}
