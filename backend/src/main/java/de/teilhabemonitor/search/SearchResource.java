package de.teilhabemonitor.search;

import de.teilhabemonitor.answer.Answer;
import de.teilhabemonitor.answer.Answers;
import de.teilhabemonitor.answer.FacetValue;
import de.teilhabemonitor.answer.Kind;
import de.teilhabemonitor.answer.Statement;
import de.teilhabemonitor.web.Codes;
import de.teilhabemonitor.web.Page;
import de.teilhabemonitor.web.Paging;
import de.teilhabemonitor.web.Settings;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Search over everything that is public. */
@Path("/api/v1/search")
@PermitAll
class SearchResource {

    /**
     * Each thing with its best rank, in the first of the languages in which it fits, with all counts by kind. A document comes after the thing that it belongs to, where both fit as well.
     */
    private static final String HITS = """
            with hits as materialized (
                select kind, code, max(rank) - case kind when 'document' then 0.1 else 0 end as rank,
                    (cast(:languages as text[]))[min(place)] as language
                from (select h.*, array_position(cast(:languages as text[]), h.language) as place from search_hits(:q) h
                    where h.kind not in ('need', 'voice')) h
                group by kind, code),
            chosen as (select * from hits where cardinality(cast(:kinds as text[])) = 0 or kind = any(cast(:kinds as text[])))
            select 'hit', h.kind, h.code, h.language, s.title, s.body, 0, h.rank,
                (select e.state from event e where h.kind = 'event' and e.code = h.code and e.state <> 'announced')
            from (select * from chosen order by rank desc, kind, code limit :limit offset :offset) h
            join search_text s on s.kind = h.kind and s.code = h.code and s.language = h.language
            union all select 'total', null, null, null, null, null, (select count(*) from chosen), null, null
            union all select 'kind', kind, null, null, null, null, count(*), null, null from hits group by kind
            order by 8 desc nulls last, 2, 3""";

    @Inject
    Session database;

    @Inject
    Turns turns;

    @Inject
    Answers answers;

    @Inject
    Settings settings;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Page<SearchHit> search(
            @QueryParam("q") String q,
            @QueryParam("kind") @DefaultValue("") Codes kind,
            @QueryParam("lang") @Nullable String lang,
            @BeanParam Paging paging,
            UriInfo address) {
        Answer answer = answers.begin();
        Highlights highlights = new Highlights(q);
        List<SearchHit> hits = new ArrayList<>();
        List<FacetValue> kinds = new ArrayList<>();
        long total = 0;
        Map<String, Object> values = Map.of(
                "q", q,
                "languages", languages(answer, lang),
                "kinds", kind.list().toArray(new String[0]),
                "limit", paging.pageSize(),
                "offset", paging.offset());
        for (Row row : turns.take(() -> new Statement(database, HITS).list(values, Row::of))) {
            switch (row.what) {
                case "hit" -> hits.add(hit(row, highlights, answer));
                case "total" -> total = row.found;
                default -> kinds.add(new FacetValue(row.kind, null, row.found));
            }
        }
        kinds.sort(Comparator.comparing(FacetValue::value));
        return Page.of(hits, total, paging, settings, address, Map.of("kind", kinds));
    }

    /** The one that was asked for, then those of the plan in their order. */
    private static String[] languages(Answer answer, @Nullable String asked) {
        return Stream.concat(Stream.of(answer.language(asked)), answer.plan().languages().stream())
                .distinct()
                .toArray(String[]::new);
    }

    private static SearchHit hit(Row row, Highlights highlights, Answer answer) {
        Kind kind = Kind.valueOf(row.kind.toUpperCase(Locale.ROOT));
        return new SearchHit(
                kind.table(),
                row.code,
                row.language,
                Map.of(row.language, row.title),
                highlights.in(row.title),
                row.body.isEmpty() ? null : highlights.snippet(row.body),
                row.state,
                answer.links(kind, row.code));
    }

    /** A hit, or a count; each has what the other has not. */
    private record Row(
            String what,
            String kind,
            String code,
            String language,
            String title,
            String body,
            long found,
            @Nullable String state) {

        static Row of(ResultSet row) throws SQLException {
            return new Row(
                    row.getString(1),
                    row.getString(2),
                    row.getString(3),
                    row.getString(4),
                    row.getString(5),
                    row.getString(6),
                    row.getLong(7),
                    row.getString(9));
        }
    }
}
