package de.teilhabemonitor.answer;

import com.fasterxml.jackson.databind.JsonNode;
import de.teilhabemonitor.web.Page;
import de.teilhabemonitor.web.Paging;
import de.teilhabemonitor.web.Settings;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * A page of rows, how many there are on all pages, and what further filters would find.
 *
 * @param facets by the name of the filter, in the order in which the list declares them
 */
public record Slice<T>(List<Row<T>> rows, long total, Map<String, List<FacetValue>> facets) {

    /** @param more what the list reads beside the entity, such as counts; empty where it asks for nothing */
    public record Row<T>(T entity, JsonNode more) {}

    /** The rows as a page of views. */
    public <V> Page<V> show(Function<Row<T>, V> view, Paging paging, Settings settings, UriInfo address) {
        List<V> views = new ArrayList<>(rows.size());
        rows.forEach(row -> views.add(view.apply(row)));
        return Page.of(views, total, paging, settings, address, facets.isEmpty() ? null : facets);
    }
}
