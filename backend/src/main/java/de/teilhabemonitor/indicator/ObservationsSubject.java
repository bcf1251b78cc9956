package de.teilhabemonitor.indicator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.teilhabemonitor.answer.Answer;
import de.teilhabemonitor.change.Present;
import de.teilhabemonitor.change.Subject;
import de.teilhabemonitor.sql.Sql;
import de.teilhabemonitor.web.Refused;
import de.teilhabemonitor.web.Refused.Violation;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/**
 * How the values of an indicator are changed: by rows that are new, different or gone. What stood there before is kept as a
 * revision; the change tells how many there were, and refers to them by its number.
 */
@Singleton
class ObservationsSubject implements Subject {

    private static final List<String> WITHOUT_VALUE = List.of("suppressed", "not-available");

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

    @Inject
    Session database;

    @Inject
    IndicatorSubject indicators;

    @Override
    public String path() {
        return "observations";
    }

    @Override
    public String schema() {
        return "ObservationsInput";
    }

    @Override
    public String versionSql() {
        return "select s.observations_version from indicator s where s.code = t.subject_code";
    }

    /** Without its rows, of which there may be thousands; the public door lists them. */
    @Override
    public Optional<Present> present(String code) {
        return Sql.rows(database, """
                        select observations_version, case when taken_down_at is not null then 'taken-down'
                            when retired_at is not null then 'retired' else 'current' end
                        from indicator where code = :code""").setParameter("code", code).getResultList().stream()
                .findFirst()
                .map(row -> {
                    ObjectNode state = JsonNodeFactory.instance.objectNode();
                    state.putArray("rows");
                    return new Present(((Number) row[0]).intValue(), (String) row[1], state);
                });
    }

    /** Called like their indicator. */
    @Override
    public @Nullable JsonNode title(String code, JsonNode state) {
        return indicators.present(code).map(each -> each.state().get("title")).orElse(null);
    }

    @Override
    public void check(String code, @Nullable JsonNode before, JsonNode after, List<Violation> found) {
        Set<String> keys = new HashSet<>();
        JsonNode rows = after.path("rows");
        for (int i = 0; i < rows.size(); i++) {
            JsonNode row = rows.get(i);
            String pointer = "/input/rows/" + i;
            if (!keys.add(key(row))) {
                found.add(Violation.of(pointer, "repeated-item", key(row)));
            }
            if (isRemoved(row)) {
                continue;
            }
            boolean saysWhyNone = false;
            for (JsonNode flag : row.path("flags")) {
                saysWhyNone |= WITHOUT_VALUE.contains(flag.asText());
            }
            if (saysWhyNone == row.hasNonNull("value")) {
                found.add(Violation.of(pointer + "/value", "value-or-reason"));
            }
            if (!row.hasNonNull("provenance")) {
                found.add(Violation.of(pointer + "/provenance", "required"));
            }
        }
        if (found.isEmpty()) {
            againstTheDatabase(code, rows, found);
        }
    }

    @Override
    public void question(String code, JsonNode after, List<Violation> found) {
        Bounds.of(List.of(code), database).values().forEach(bounds -> bounds.check(after.path("rows"), found));
    }

    private static String key(JsonNode row) {
        Set<String> dimensions = new TreeSet<>();
        row.path("dimensions").forEach(each -> dimensions.add(each.asText()));
        return String.join(
                " ",
                row.path("territory").asText(),
                row.path("period").asText(),
                String.join(",", dimensions),
                row.path("rank").asText());
    }

    private void againstTheDatabase(String code, JsonNode rows, List<Violation> found) {
        if (any(rows, row -> !row.path("dimensions").isEmpty())) {
            refuseUnknownDimensions(rows, found);
        }
        if (any(rows, ObservationsSubject::isRemoved)) {
            refuseNothingThere(code, rows, found);
        }
        ObjectNode effect = effect(code, rows);
        if (found.isEmpty()
                && effect.path("added").asInt()
                                + effect.path("changed").asInt()
                                + effect.path("removed").asInt()
                        == 0) {
            found.add(Violation.of("/input/rows", "nothing-changed"));
        }
    }

    private static boolean any(JsonNode rows, Predicate<JsonNode> condition) {
        return StreamSupport.stream(rows.spliterator(), false).anyMatch(condition);
    }

    private static boolean isRemoved(JsonNode row) {
        return row.path("remove").asBoolean();
    }

    private void refuseUnknownDimensions(JsonNode rows, List<Violation> found) {
        List<?> unknown = Sql.values(database, ROWS + """
                        select distinct d from r, unnest(r.dimensions) d
                        where not exists (select 1 from dimension_code c where c.name = d) order by 1 limit 20""", String.class)
                .setParameter("rows", rows.toString())
                .getResultList();
        unknown.forEach(name ->
                found.add(Violation.of("/input/rows", "unknown-code", String.valueOf(name), "/api/v1/dimensions")));
    }

    private void refuseNothingThere(String code, JsonNode rows, List<Violation> found) {
        List<?> nothingThere = Sql.values(
                        database,
                        ROWS + "select r.territory || ' ' || r.period from r where r.remove and not exists"
                                + " (select 1 from observation o where " + SAME_KEY + ") order by 1 limit 20",
                        String.class)
                .setParameter("rows", rows.toString())
                .setParameter("code", code)
                .getResultList();
        nothingThere.forEach(row -> found.add(Violation.of("/input/rows", "nothing-to-remove", String.valueOf(row))));
    }

    /** What the rows do: how many are added, changed, removed, from when to when. */
    private ObjectNode effect(String code, JsonNode rows) {
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

    @Override
    public @Nullable ArrayNode told(String code, @Nullable JsonNode before, JsonNode after) {
        ArrayNode fields = JsonNodeFactory.instance.arrayNode();
        fields.addObject().put("field", "rows").set("after", effect(code, after.path("rows")));
        return fields;
    }

    @Override
    public ArrayNode toldTogether(ArrayNode one, ArrayNode other) {
        ObjectNode first = (ObjectNode) one.get(0).get("after");
        JsonNode second = other.get(0).get("after");
        for (String count : List.of("added", "changed", "removed")) {
            first.put(count, first.path(count).asInt() + second.path(count).asInt());
        }
        String from = second.path("from").asText();
        String to = second.path("to").asText();
        if (from.compareTo(first.path("from").asText()) < 0) {
            first.put("from", from);
        }
        if (to.compareTo(first.path("to").asText()) > 0) {
            first.put("to", to);
        }
        return one;
    }

    @Override
    public List<String> about(String code, JsonNode state) {
        return List.of("indicators/" + code);
    }

    @Override
    public String nextCode(JsonNode state) {
        throw Refused.conflict("/kind", "only-edited");
    }

    @Override
    public int write(String code, ObjectNode state, long number, Instant now) {
        String rows = state.path("rows").toString();
        database.createNativeMutationQuery(ROWS + """
                        insert into observation_revision (indicator, territory, period, dimensions, rank, value, flags,
                            computed, provenance, note, sources, version, updated_at, until)
                        select o.indicator, o.territory, o.period, o.dimensions, o.rank, o.value, o.flags, o.computed,
                            o.provenance, o.note, o.sources, o.version, o.updated_at, :number
                        from r join observation o on %s where r.remove or not (%s)""".formatted(SAME_KEY, SAME_VALUE))
                .setParameter("rows", rows)
                .setParameter("code", code)
                .setParameter("number", number)
                .executeUpdate();
        if (any(state.path("rows"), ObservationsSubject::isRemoved)) {
            database.createNativeMutationQuery(
                            ROWS + "delete from observation o using r where r.remove and " + SAME_KEY)
                    .setParameter("rows", rows)
                    .setParameter("code", code)
                    .executeUpdate();
        }
        database.createNativeMutationQuery(ROWS + """
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
                                excluded.provenance, excluded.note, excluded.sources)""")
                .setParameter("rows", rows)
                .setParameter("code", code)
                .setParameter("now", now)
                .executeUpdate();
        return Sql.values(database, """
                        update indicator set observations_version = observations_version + 1, updated_at = :now
                        where code = :code returning observations_version""", Integer.class)
                .setParameter("code", code)
                .setParameter("now", now)
                .getSingleResult();
    }

    @Override
    public int setRetired(String code, boolean retired, Instant now) {
        throw Refused.conflict("/kind", "only-edited");
    }

    @Override
    public int takeDown(String code, Instant now) {
        throw Refused.conflict("/subject", "only-edited");
    }

    /** Values stand on the page of their indicator. */
    @Override
    public Map<String, Object> shown(String code, Answer answer) {
        return Map.of(
                "indicator",
                IndicatorDetail.one(database, code, answer),
                "observations",
                ObservationView.all(database, code));
    }
}
