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
    public Set<String> weighty() {
        return Set.of("rows");
    }

    @Override
    public void question(String code, JsonNode after, List<Violation> found) {
        JsonNode rows = after.path("rows");
        Bounds.of(List.of(code), database).values().forEach(bounds -> bounds.check(rows, found));
        new ChangedSeries(database, code, rows).check(found);
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
        ChangedRows changed = new ChangedRows(database, code, rows);
        if (any(rows, row -> !row.path("dimensions").isEmpty())) {
            changed.unknownDimensions()
                    .forEach(
                            name -> found.add(Violation.of("/input/rows", "unknown-code", name, "/api/v1/dimensions")));
        }
        if (any(rows, ObservationsSubject::isRemoved)) {
            changed.nothingThere().forEach(row -> found.add(Violation.of("/input/rows", "nothing-to-remove", row)));
        }
        ObjectNode effect = changed.effect();
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

    @Override
    public @Nullable ArrayNode told(String code, @Nullable JsonNode before, JsonNode after) {
        ArrayNode fields = JsonNodeFactory.instance.arrayNode();
        fields.addObject()
                .put("field", "rows")
                .set("after", new ChangedRows(database, code, after.path("rows")).told());
        return fields;
    }

    @Override
    public ArrayNode toldTogether(ArrayNode one, ArrayNode other) {
        ObjectNode first = (ObjectNode) one.get(0).get("after");
        JsonNode second = other.get(0).get("after");
        for (String count : List.of("added", "changed", "removed")) {
            first.put(count, first.path(count).asInt() + second.path(count).asInt());
        }
        // What was and what is belong together: cut apart, a value that was changed would be told as one that was
        // removed.
        if (first.at("/values/before").isEmpty() && first.at("/values/after").isEmpty()) {
            first.set("values", second.path("values"));
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
        ChangedRows rows = new ChangedRows(database, code, state.path("rows"));
        rows.keepWhatWasThere(number);
        if (any(state.path("rows"), ObservationsSubject::isRemoved)) {
            rows.remove();
        }
        rows.put(now);
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
