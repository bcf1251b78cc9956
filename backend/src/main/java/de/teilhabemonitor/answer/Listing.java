package de.teilhabemonitor.answer;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import de.teilhabemonitor.answer.Slice.Row;
import de.teilhabemonitor.web.Paging;
import de.teilhabemonitor.web.Refused;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/**
 * A list with filters: one statement for a page, one for the total and the facets. All fragments of SQL are written by
 * the rooms; values of a request only ever become parameters.
 *
 * @param <T> the entity
 */
public final class Listing<T> {

    private static final int FETCH = 500;
    private static final String PRESENT = "t.retired_at is null";
    private static final ObjectMapper JSON =
            new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    private final Session session;
    private final Columns<T> columns;
    private final String table;
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new LinkedHashMap<>();
    private final List<Facet> facets = new ArrayList<>();
    private final KnownCodes known = new KnownCodes();
    private String more = "";
    private boolean sets;
    private final boolean changeable;

    private Listing(Session database, Class<T> entity, String table) {
        this.session = database;
        this.columns = Columns.of(entity);
        this.table = table;
        this.changeable = ChangeableEntry.class.isAssignableFrom(entity);
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
        this.more = ", cast(" + expression + " as text)";
        return this;
    }

    /**
     * Counts with sets in memory, where a list is long and its facets depend on nothing but the plan and the day: the
     * parameter {@code today}.
     */
    public Listing<T> bySets() {
        this.sets = true;
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
        List<String> conditions = present();
        Map<String, Object> values = values();
        values.put("limit", paging.pageSize());
        values.put("offset", paging.offset());
        List<Row<T>> rows =
                rows(conditions, order, " limit :limit offset :offset").list(values, this::row);

        Map<String, Facet> byName = new LinkedHashMap<>();
        Map<String, List<FacetValue>> counts = new LinkedHashMap<>();
        for (Facet facet : facets) {
            byName.put(facet.name(), facet);
            counts.put(facet.name(), new ArrayList<>());
        }
        long total = 0;
        for (Count count : sets ? countBySets(answer) : countByRows(conditions)) {
            if (count.facet().isEmpty()) {
                total = count.found();
            } else {
                Facet facet = requireNonNull(byName.get(count.facet()));
                Reference reference = facet.kind() == null ? null : answer.reference(facet.kind(), count.value());
                requireNonNull(counts.get(count.facet())).add(new FacetValue(count.value(), reference, count.found()));
            }
        }
        return new Slice<>(rows, total, counts);
    }

    /** What has left the plan is in no list. */
    private List<String> present() {
        List<String> present = new ArrayList<>(conditions);
        if (changeable) {
            present.add(PRESENT);
        }
        return present;
    }

    private List<Count> countByRows(List<String> conditions) {
        String counting = Counting.byRows(table, conditions, facets);
        List<String> unknown = known.queries();
        if (!unknown.isEmpty()) {
            counting = "(" + counting + ") union all " + String.join(" union all ", unknown);
        }
        List<Count> counts = new Statement(session, counting).list(values(), Listing::counted);
        counts.forEach(count -> known.refuse(count.facet(), count.value()));
        return counts;
    }

    private static Count counted(ResultSet row) throws SQLException {
        return new Count(row.getString(1), row.getString(2), row.getLong(3));
    }

    private List<Count> countBySets(Answer answer) {
        checked();
        String sql = "select t.code, " + facets.stream().map(Facet::values).collect(joining(", ")) + " from " + table
                + " t" + (changeable ? " where " + PRESENT : "") + " order by t.code";
        Sets all = answer.sets(sql, () -> new Sets(facets, new Statement(session, sql).list(parameters, this::valued)));
        List<String> fitting = conditions.isEmpty()
                ? null
                : new Statement(session, "select t.code from " + table + " t" + Counting.where(conditions))
                        .list(parameters, row -> row.getString(1));
        return all.count(facets, fitting);
    }

    private Sets.Row valued(ResultSet row) throws SQLException {
        List<List<String>> values = new ArrayList<>(facets.size());
        for (int i = 0; i < facets.size(); i++) {
            values.add(List.of((String[]) row.getArray(i + 2).getArray()));
        }
        return new Sets.Row(row.getString(1), values);
    }

    /** All rows, read in portions; the stream wants to be closed, and a transaction around it. */
    public Stream<Row<T>> all(String order) {
        return rows(present(), order, "").inPortionsOf(FETCH).stream(values(), this::row);
    }

    /** The first row that the conditions leave, if there is one. */
    public Optional<Row<T>> first() {
        return rows(conditions, "1", " limit 1").list(values(), this::row).stream()
                .findFirst();
    }

    /**
     * The one row that the conditions leave; what has left the plan is still there.
     *
     * @throws Refused 404 where there is none, 410 where it was taken down
     */
    public Row<T> one() {
        Row<T> row = rows(conditions, "1", "").list(values(), this::row).stream()
                .findFirst()
                .orElseThrow(() -> Refused.because(Refused.Reason.NOT_FOUND));
        if (row.entity() instanceof ChangeableEntry thing && thing.isTakenDown()) {
            throw Refused.because(Refused.Reason.GONE);
        }
        return row;
    }

    /** @throws Refused 400 where a filter names a code that does not exist */
    public Listing<T> checked() {
        List<String> unknown = known.queries();
        if (!unknown.isEmpty()) {
            new Statement(session, String.join(" union all ", unknown))
                    .list(values(), Listing::counted)
                    .forEach(code -> known.refuse(code.facet(), code.value()));
        }
        return this;
    }

    private Statement rows(List<String> conditions, String order, String limit) {
        return new Statement(
                session,
                "select " + columns.names() + more + " from " + table + " t" + Counting.where(all(conditions))
                        + " order by " + order + limit);
    }

    private Row<T> row(ResultSet row) throws SQLException {
        T thing = columns.read(row);
        String json = more.isEmpty() ? null : row.getString(columns.count() + 1);
        try {
            return new Row<>(thing, json == null ? MissingNode.getInstance() : JSON.readTree(json));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the database sent what is no JSON", e);
        }
    }

    private List<String> all(List<String> conditions) {
        List<String> all = new ArrayList<>(conditions);
        facets.stream().filter(Facet::isActive).map(Facet::condition).forEach(all::add);
        return all;
    }

    private Map<String, Object> values() {
        Map<String, Object> values = new LinkedHashMap<>(parameters);
        values.putAll(known.parameters());
        facets.stream()
                .filter(facet -> !facet.chosen().isEmpty())
                .forEach(facet -> values.put(facet.name(), facet.chosen().toArray(new String[0])));
        return values;
    }
}
