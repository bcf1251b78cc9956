package de.teilhabemonitor.measure;

import de.teilhabemonitor.answer.Kind;
import de.teilhabemonitor.answer.Listing;
import de.teilhabemonitor.web.Codes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;

/** Which measures. */
public class MeasureFilter {

    @QueryParam("field")
    @DefaultValue("")
    Codes field = Codes.valueOf("");

    @QueryParam("goal")
    @DefaultValue("")
    Codes goal = Codes.valueOf("");

    @QueryParam("status")
    @DefaultValue("")
    Codes status = Codes.valueOf("");

    @QueryParam("signal")
    @DefaultValue("")
    Codes signal = Codes.valueOf("");

    @QueryParam("organisation")
    @DefaultValue("")
    Codes organisation = Codes.valueOf("");

    @QueryParam("territory")
    @DefaultValue("")
    Codes territory = Codes.valueOf("");

    @QueryParam("provenance")
    @DefaultValue("")
    Codes provenance = Codes.valueOf("");

    @QueryParam("q")
    @Nullable
    String q;

    /** Asks for the parameter {@code today}. */
    Listing<Measure> narrow(Listing<Measure> listing) {
        return listing.words(q)
                .facet("field", "t.field", Kind.FIELD, field.list())
                .listFacet("goal", "t.goals", Kind.GOAL, goal.list())
                .facet("status", "t.status", null, status.list())
                .listFacet("signal", Signal.SQL, null, signal.list())
                .listFacet("organisation", "t.involved", Kind.ORGANISATION, organisation.list())
                .facet("territory", "t.territory", Kind.TERRITORY, territory.list())
                .facet("provenance", "t.provenance", null, provenance.list());
    }
}
