package de.teilhabemonitor.indicator;

import de.teilhabemonitor.answer.Kind;
import de.teilhabemonitor.answer.Listing;
import de.teilhabemonitor.web.Codes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which indicators. */
public class IndicatorFilter {

    private static final String HAS = "cast(t.territories <> '{}' as text)";

    private static final String HAS_THERE = "cast((t.territories && cast(:territory as text[])) as text)";

    @QueryParam("theme")
    @DefaultValue("")
    Codes theme = Codes.valueOf("");

    @QueryParam("field")
    @DefaultValue("")
    Codes field = Codes.valueOf("");

    @QueryParam("hasObservations")
    @Nullable
    Boolean hasObservations;

    @QueryParam("territory")
    @DefaultValue("")
    Codes territory = Codes.valueOf("");

    @QueryParam("direction")
    @DefaultValue("")
    Codes direction = Codes.valueOf("");

    @QueryParam("q")
    @Nullable
    String q;

    /** With {@code hasObservations=false}, {@code territory} says where they are lacking, and not where they are. */
    Listing<Indicator> narrow(Listing<Indicator> listing) {
        boolean lacking =
                Boolean.FALSE.equals(hasObservations) && !territory.list().isEmpty();
        if (!lacking) {
            listing.bySets();
        }
        return listing.words(q)
                .facet("theme", "t.theme", Kind.THEME, theme.list())
                .listFacet("field", "t.fields", Kind.FIELD, field.list())
                .facet(
                        "hasObservations",
                        lacking ? HAS_THERE : HAS,
                        null,
                        hasObservations == null ? List.of() : List.of(hasObservations.toString()))
                .listFacet("territory", "t.territories", Kind.TERRITORY, lacking ? List.of() : territory.list())
                .known("territory", Kind.TERRITORY, lacking ? territory.list() : List.of())
                .facet("direction", "t.direction", null, direction.list());
    }
}
