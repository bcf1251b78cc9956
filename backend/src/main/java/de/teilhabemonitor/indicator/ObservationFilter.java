package de.teilhabemonitor.indicator;

import de.teilhabemonitor.answer.Kind;
import de.teilhabemonitor.answer.Listing;
import de.teilhabemonitor.web.Codes;
import de.teilhabemonitor.web.Range;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which observations of an indicator. */
public class ObservationFilter {

    @QueryParam("territory")
    @DefaultValue("")
    Codes territory = Codes.valueOf("");

    @QueryParam("from")
    @Nullable
    String from;

    @QueryParam("to")
    @Nullable
    String to;

    @QueryParam("dimensions")
    @Nullable
    String dimensions;

    @QueryParam("breakdown")
    @DefaultValue("")
    Codes breakdown = Codes.valueOf("");

    /**
     * Without {@code dimensions} and {@code breakdown} all rows; with them the rows with exactly these codes, and those
     * that differ from them in the codes of the breakdown only.
     */
    Listing<Observation> narrow(String indicator, Listing<Observation> listing) {
        Range range = Range.of(from, to);
        List<String> codes = Dimensions.parse(dimensions);
        listing.where("t.indicator = :indicator", "indicator", indicator)
                .where("t.first_day >= cast(:from as date)", "from", range.from())
                .where("t.last_day <= cast(:to as date)", "to", range.to())
                .facet("territory", "t.territory", Kind.TERRITORY, territory.list())
                .listFacet("breakdown", BREAKDOWNS, Kind.DIMENSION, condition())
                .known("breakdown", Kind.DIMENSION, breakdown.list())
                .known("dimensions", "dimension_code.name", Kind.DIMENSION, codes)
                .with("codes", codes.toArray(new String[0]))
                .with("by", breakdown.list().toArray(new String[0]));
        return listing;
    }

    /** The breakdowns offered are those of the data, whichever rows are shown. */
    private @Nullable String condition() {
        if (!breakdown.list().isEmpty()) {
            return BROKEN_DOWN;
        }
        return dimensions == null ? null : "t.dimensions = cast(:codes as text[])";
    }

    private static final String BREAKDOWNS = "array(select distinct split_part(d, ':', 1) from unnest(t.dimensions) d)";

    /** Outside the breakdown exactly the codes asked for; within it any. */
    private static final String BROKEN_DOWN = """
            array(select d from unnest(t.dimensions) d where split_part(d, ':', 1) <> all(cast(:by as text[])) order by d)
            = array(select d from unnest(cast(:codes as text[])) d
                where split_part(d, ':', 1) <> all(cast(:by as text[])) order by d)""";
}
