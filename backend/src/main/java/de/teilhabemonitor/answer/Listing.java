package de.teilhabemonitor.answer;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import de.teilhabemonitor.answer.Slice.Row;
import de.teilhabemonitor.web.Paging;
import de.teilhabemonitor.web.Refused;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.hibernate.jpa.HibernateHints;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;

/**
 * A list with filters: one statement for a page, one for the total and the facets. All fragments of SQL are written by
 * the rooms; values of a request only ever become parameters.
 *
 * @param <T> the entity
 */
public final class Listing<T> {

    private static final int FETCH = 500;
    private static final ObjectMapper JSON =
            new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    private final Session session;
    private final Class<T> entity;
    private final String table;
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new LinkedHashMap<>();
    private final List<Facet> facets = new ArrayList<>();
    private final KnownCodes known = new KnownCodes();
    private String more = "null";
    private @Nullable String sets;
    private @Nullable String places;

    private Listing(Session database, Class<T> entity, String table) {
        this.session = database;
        this.entity = entity;
        this.table = table;
    }

    /** @param table the table of the entity, called {@code t} in all fragments */
    public static <T> Listing<T> of(Session database, Class<T> entity, String table) {
        return new Listing<>(database, entity, table);
    }

    /** Only rows that meet the condition. */
    public Listing<T> where(String condition) {
        conditions.add(condition);
        return this;
    }

    /** Only rows that meet the condition, where the request gave a value for its parameter. */
    public Listing<T> where(String condition, String parameter, @Nullable Object value) {
        if (value != null) {
            conditions.add(condition);
            parameters.put(parameter, value);
        }
        return this;
    }

    /** What is read beside each entity, as an expression of type json. */
    public Listing<T> more(String expression) {
        this.more = "cast(" + expression + " as text)";
        return this;
    }

    /**
     * Counts with sets that the database keeps, instead of looking at every row.
     *
     * @param sql of facet, value and set; one set has to be there for each value of each facet, and that of all under
     *     facet {@code ''}
     * @param table of code and bit in the sets
     */
    public Listing<T> sets(String sql, String table) {
        this.sets = sql;
        this.places = table;
        return this;
    }

    /** A value that fragments use. */
    public Listing<T> with(String parameter, Object value) {
        parameters.put(parameter, value);
        return this;
    }

    /** Only what fits these words. */
    public Listing<T> words(@Nullable String q) {
        return where("t.code in (select h.code from search_hits(:q, '" + table + "') h)", "q", q);
    }

    public Listing<T> facet(String name, String expression, @Nullable Kind kind, List<String> chosen) {
        return facet(new Facet(name, expression, false, kind, chosen, null));
    }

    /** A filter on an array, of which any element may fit. */
    public Listing<T> listFacet(String name, String expression, @Nullable Kind kind, List<String> chosen) {
        return facet(new Facet(name, expression, true, kind, chosen, null));
    }

    /** A facet on an array whose filter is a condition of its own; null where the request does not filter by it. */
    public Listing<T> listFacet(String name, String expression, Kind kind, @Nullable String condition) {
        return facet(new Facet(name, expression, true, kind, List.of(), condition));
    }

    private Listing<T> facet(Facet facet) {
        facets.add(facet);
        return facet.kind() == null ? this : known(facet.name(), facet.kind(), facet.chosen());
    }

    /** Refuses codes that do not exist, where they are used by a condition and not by a facet. */
    public Listing<T> known(String name, Kind kind, List<String> codes) {
        return known(name, kind.table() + ".code", kind, codes);
    }

    /** @param column {@code table.column} that holds the codes */
    public Listing<T> known(String name, String column, Kind kind, List<String> codes) {
        known.expect(name, column, kind, codes);
        return this;
    }

    /** @param order SQL from an allow-list of the room, total: no two rows are equal in it */
    public Slice<T> page(String order, Paging paging, Answer answer) {
        NativeQuery<Object[]> page = rows(order, " limit :limit offset :offset");
        page.setParameter("limit", paging.pageSize());
        page.setParameter("offset", paging.offset());
        List<Row<T>> rows = page.getResultList().stream().map(this::row).toList();

        Map<String, Facet> byName = new LinkedHashMap<>();
        Map<String, List<FacetValue>> counts = new LinkedHashMap<>();
        for (Facet facet : facets) {
            byName.put(facet.name(), facet);
            counts.put(facet.name(), new ArrayList<>());
        }
        long total = 0;
        Counted counted = count();
        for (int i = 0; i < counted.names.length; i++) {
            String name = counted.names[i];
            String value = counted.values[i];
            long count = counted.counts[i];
            known.refuse(name, value);
            if (name.isEmpty()) {
                total = count;
            } else if (counts.containsKey(name)) {
                Facet facet = requireNonNull(byName.get(name));
                Reference reference = facet.kind() == null ? null : answer.reference(facet.kind(), value);
                requireNonNull(counts.get(name)).add(new FacetValue(value, reference, count));
            }
        }
        return new Slice<>(rows, total, counts);
    }

    private record Counted(String[] names, String[] values, Long[] counts) {}

    /** All counts in one row: there are often more than a hundred. */
    private Counted count() {
        NativeQuery<Object[]> query = session.createNativeQuery(
                "select array_agg(facet) as names, array_agg(value) as values, array_agg(found) as counts from ("
                        + counting() + ") counted",
                Object[].class);
        query.addScalar("names", String[].class)
                .addScalar("values", String[].class)
                .addScalar("counts", Long[].class);
        bind(query);
        Object[] row = query.getSingleResult();
        return new Counted((String[]) row[0], (String[]) row[1], (Long[]) row[2]);
    }

    /** All rows, read in portions; the stream wants to be closed, and a transaction around it. */
    public Stream<Row<T>> all(String order) {
        return rows(order, "")
                .setHint(HibernateHints.HINT_FETCH_SIZE, FETCH)
                .setHint(HibernateHints.HINT_READ_ONLY, true)
                .getResultStream()
                .map(this::row)
                .peek(row -> session.detach(row.entity()));
    }

    /**
     * The one row that the conditions leave.
     *
     * @throws Refused 404 where there is none
     */
    public Row<T> one() {
        return rows("1", "").getResultList().stream()
                .findFirst()
                .map(this::row)
                .orElseThrow(() -> Refused.because(Refused.Reason.NOT_FOUND));
    }

    /** @throws Refused 400 where a filter names a code that does not exist */
    public Listing<T> checked() {
        List<String> unknown = known.queries();
        if (!unknown.isEmpty()) {
            Query query = bind(session.createNativeQuery(String.join(" union all ", unknown), Object[].class));
            for (Object each : query.getResultList()) {
                Object[] row = (Object[]) each;
                known.refuse((String) row[0], (String) row[1]);
            }
        }
        return this;
    }

    private NativeQuery<Object[]> rows(String order, String limit) {
        NativeQuery<Object[]> query = session.createNativeQuery(
                "select t.*, " + more + " as more from " + table + " t" + Counting.where(allConditions()) + " order by "
                        + order + limit,
                Object[].class);
        query.addEntity("t", entity).addScalar("more", String.class);
        bind(query);
        return query;
    }

    private Row<T> row(Object[] columns) {
        try {
            return new Row<>(
                    entity.cast(columns[0]),
                    columns[1] == null ? MissingNode.getInstance() : JSON.readTree((String) columns[1]));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the database sent what is no JSON", e);
        }
    }

    private List<String> allConditions() {
        List<String> all = new ArrayList<>(conditions);
        facets.stream().filter(Facet::isActive).map(Facet::condition).forEach(all::add);
        return all;
    }

    private String counting() {
        String counting = sets == null || places == null
                ? Counting.byRows(table, conditions, facets)
                : Counting.bySets(table, sets, places, conditions, facets);
        List<String> unknown = known.queries();
        return unknown.isEmpty() ? counting : "(" + counting + ") union all " + String.join(" union all ", unknown);
    }

    private Map<String, Object> values() {
        Map<String, Object> values = new LinkedHashMap<>(parameters);
        values.putAll(known.parameters());
        facets.stream()
                .filter(facet -> !facet.chosen().isEmpty())
                .forEach(facet -> values.put(facet.name(), facet.chosen().toArray(new String[0])));
        return values;
    }

    private Query bind(Query query) {
        Set<String> used =
                query.unwrap(NativeQuery.class).getParameterMetadata().getNamedParameterNames();
        values().forEach((name, value) -> {
            if (used.contains(name)) {
                query.setParameter(name, value);
            }
        });
        return query;
    }
}
