package de.teilhabemonitor.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One page of a list. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Page<T>(
        List<T> data,
        Links links,
        Pagination pagination,
        @Nullable Map<String, ? extends List<?>> facets) {

    public record Links(
            String self,
            String first,
            @Nullable String prev,
            @Nullable String next,
            String last) {}

    public record Pagination(long totalElements, int elementsPerPage, int currentPage, long totalPages) {}

    /** @param facets counts by filter, or null where the list has no filters */
    public static <T> Page<T> of(
            List<T> data,
            long total,
            Paging paging,
            Settings settings,
            UriInfo address,
            @Nullable Map<String, ? extends List<?>> facets) {
        long pages = Math.max(1, (total + paging.pageSize() - 1) / paging.pageSize());
        int page = paging.page();
        Addresses addresses = new Addresses(settings.url(), address.getRequestUri());
        Links links = new Links(
                addresses.of(page),
                addresses.of(1),
                page > 1 ? addresses.of(Math.min(page - 1, pages)) : null,
                page < pages ? addresses.of(page + 1) : null,
                addresses.of(pages));
        return new Page<>(data, links, new Pagination(total, paging.pageSize(), page, pages), facets);
    }

    /** The address that was asked for, with another page. */
    private record Addresses(String base, URI asked) {

        String of(long page) {
            StringBuilder query = new StringBuilder();
            if (asked.getRawQuery() != null) {
                for (String pair : asked.getRawQuery().split("&")) {
                    if (!pair.isEmpty() && !pair.startsWith("page=")) {
                        query.append(pair).append('&');
                    }
                }
            }
            return base + asked.getRawPath() + "?" + query + "page=" + page;
        }
    }
}
