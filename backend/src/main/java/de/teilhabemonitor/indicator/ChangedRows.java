package de.teilhabemonitor.indicator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.teilhabemonitor.change.Json;
import de.teilhabemonitor.sql.Sql;
import java.time.Instant;
import java.util.List;
import org.hibernate.Session;
import org.hibernate.query.MutationQuery;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a change of values beside the values that an indicator has now: in SQL, because there may be thousands.
 *
 * @param code of the indicator
 */
record ChangedRows(Session database, String code, JsonNode rows) {

    /** The rows of a change as a table {@code r}, and what is there now as {@code o}. */
    private static final String ROWS = """
            with r as (
                select x.territory, x.period, x.rank, x.value, coalesce(x.computed, false) as computed, x.provenance, x.note,
                    coalesce(x.remove, false) as remove,
                    case when coalesce(x.dimensions, '[]') = '[]' then '{}' else
                        array(select jsonb_array_elements_text(x.dimensions) collate "C" order by 1) end as dimensions,
                    case when coalesce(x.flags, '[]') = '[]' then '{}' else
                        array(select jsonb_array_elements_text(x.flags)) end as flags,
                    array(select jsonb_array_elements_text(coalesce(x.sources, '[]'))) as sources
                from jsonb_to_recordset(cast(:rows as jsonb)) as x(territory text, period text, rank int, value numeric,
                    computed boolean, provenance text, note text, remove boolean, dimensions jsonb, flags jsonb, sources jsonb))
            """;

    private static final String SAME_KEY =
            "o.indicator = :code and o.territory = r.territory and o.period = r.period and o.dimensions = r.dimensions and o.rank = r.rank";

    private static final String SAME_VALUE = """
            (cast(o.value as text), o.flags, o.computed, o.provenance, o.note, o.sources)
                is not distinct from (cast(r.value as text), r.flags, r.computed, r.provenance, r.note, r.sources)""";

    /** The first 20 names of groups that the plan does not know. */
    List<String> unknownDimensions() {
        return Sql.values(database, ROWS + """
                        select distinct d from r, unnest(r.dimensions) d
                        where not exists (select 1 from dimension_code c where c.name = d) order by 1 limit 20""", String.class)
                .setParameter("rows", rows.toString())
                .getResultList();
    }

    /** Territory and period of the first 20 rows that take away what is not there. */
    List<String> nothingThere() {
        return Sql.values(
                        database,
                        ROWS + "select r.territory || ' ' || r.period from r where r.remove and not exists"
                                + " (select 1 from observation o where " + SAME_KEY + ") order by 1 limit 20",
                        String.class)
                .setParameter("rows", rows.toString())
                .setParameter("code", code)
                .getResultList();
    }

    /** How many of them are told one by one; of the others only that there are more. */
    static final int TOLD = 12;

    /** A row of the table %1$s as it is told. */
    private static final String ROW = """
            jsonb_strip_nulls(jsonb_build_object('territory', %1$s.territory, 'period', %1$s.period,
                'dimensions', to_jsonb(%1$s.dimensions), 'rank', %1$s.rank, 'value', %1$s.value,
                'flags', to_jsonb(%1$s.flags), 'note', %1$s.note))""";

    /** What the rows do, and the first of them as they were and as they will be. */
    ObjectNode told() {
        ObjectNode told = effect();
        ObjectNode values = told.putObject("values");
        ArrayNode before = values.putArray("before");
        ArrayNode after = values.putArray("after");
        Sql.rows(database, ROWS + """
                        select case when o.id is not null then cast(%s as text) end,
                            case when not r.remove then cast(%s as text) end
                        from r left join observation o on %s
                        where case when r.remove then o.id is not null else o.id is null or not (%s) end
                        order by r.territory collate "C", r.period collate "C", r.dimensions, r.rank limit :most""".formatted(ROW.formatted("o"), ROW.formatted("r"), SAME_KEY, SAME_VALUE))
                .setParameter("rows", rows.toString())
                .setParameter("code", code)
                .setParameter("most", TOLD)
                .getResultList()
                .forEach(row -> {
                    add((String) row[0], before);
                    add((String) row[1], after);
                });
        return told;
    }

    private static void add(@Nullable String row, ArrayNode rows) {
        if (row != null) {
            rows.add(Json.read(row));
        }
    }

    /** What the rows do: how many are added, changed, removed, from when to when. */
    ObjectNode effect() {
        Object[] row = Sql.rows(database, ROWS + """
                        select count(*) filter (where o.id is null and not r.remove),
                            count(*) filter (where o.id is not null and not r.remove and not (%s)),
                            count(*) filter (where o.id is not null and r.remove),
                            min(r.period), max(r.period)
                        from r left join observation o on %s""".formatted(SAME_VALUE, SAME_KEY))
                .setParameter("rows", rows.toString())
                .setParameter("code", code)
                .getSingleResult();
        ObjectNode effect = JsonNodeFactory.instance.objectNode();
        effect.put("added", ((Number) row[0]).intValue());
        effect.put("changed", ((Number) row[1]).intValue());
        effect.put("removed", ((Number) row[2]).intValue());
        effect.put("from", (String) row[3]);
        effect.put("to", (String) row[4]);
        return effect;
    }

    /** Keeps as revisions the values that are about to be replaced or removed. @param number of the change */
    void keepWhatWasThere(long number) {
        mutation("""
                insert into observation_revision (indicator, territory, period, dimensions, rank, value, flags,
                    computed, provenance, note, sources, version, updated_at, until)
                select o.indicator, o.territory, o.period, o.dimensions, o.rank, o.value, o.flags, o.computed,
                    o.provenance, o.note, o.sources, o.version, o.updated_at, :number
                from r join observation o on %s where r.remove or not (%s)""".formatted(SAME_KEY, SAME_VALUE))
                .setParameter("number", number)
                .executeUpdate();
    }

    void remove() {
        mutation("delete from observation o using r where r.remove and " + SAME_KEY)
                .executeUpdate();
    }

    /** Adds what is new and replaces what differs. */
    void put(Instant now) {
        mutation("""
                insert into observation (indicator, territory, period, dimensions, rank, value, flags, computed,
                    provenance, note, sources, version, updated_at)
                select :code, r.territory, r.period, r.dimensions, r.rank, r.value, r.flags, r.computed,
                    r.provenance, r.note, r.sources, 1, :now
                from r where not r.remove
                on conflict (indicator, territory, period, dimensions, rank) do update set
                    value = excluded.value, flags = excluded.flags, computed = excluded.computed,
                    provenance = excluded.provenance, note = excluded.note, sources = excluded.sources,
                    version = observation.version + 1, updated_at = :now
                where (cast(observation.value as text), observation.flags, observation.computed,
                        observation.provenance, observation.note, observation.sources)
                    is distinct from (cast(excluded.value as text), excluded.flags, excluded.computed,
                        excluded.provenance, excluded.note, excluded.sources)""").setParameter("now", now).executeUpdate();
    }

    private MutationQuery mutation(String sql) {
        return database.createNativeMutationQuery(ROWS + sql)
                .setParameter("rows", rows.toString())
                .setParameter("code", code);
    }
}
