package de.teilhabemonitor.packages;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.teilhabemonitor.change.Applying;
import de.teilhabemonitor.change.Batches;
import de.teilhabemonitor.packages.PackageSchema.Column;
import de.teilhabemonitor.packages.PackageSchema.Table;
import de.teilhabemonitor.sql.Sql;
import de.teilhabemonitor.text.Text;
import de.teilhabemonitor.text.TextType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.Session;

/** What plans are made of, and the plan itself: changed by imports only, and told as changes like all else. */
@ApplicationScoped
class Vocabulary {

    private static final Map<String, String> KEYS = Map.of("dimension_code", "dimension, code");

    @Inject
    Session database;

    @Inject
    ImportRows rows;

    @Inject
    Here here;

    @Inject
    Batches batches;

    @Inject
    ObjectMapper json;

    @Inject
    Clock clock;

    /** @return numbers of the changes */
    List<Long> apply(String code, Table table, Applying.Telling telling) {
        return table.keyValue() ? plan(code, table, telling) : things(code, table, telling);
    }

    private List<Long> things(String code, Table table, Applying.Telling telling) {
        List<String> languages = here.languages();
        Map<String, Column> columns = PackageSchema.columns(table, languages);
        List<Long> numbers = new ArrayList<>();
        for (Object[] row : changed(code, table.name())) {
            Map<String, String> before = row[1] == null ? Map.of() : rows.read((String) row[1]);
            Map<String, String> after = rows.read((String) row[0]);
            Map<String, String> cells = new LinkedHashMap<>(before);
            cells.putAll(after);
            int version = write(table, columns, cells, languages.get(0));
            String owner = ((String) row[2]).split("\\|", 2)[0];
            numbers.add(batches.tell(
                    Owners.VOCABULARY.get(table.name()) + "/" + owner,
                    row[1] == null && !table.name().equals("dimension_codes"),
                    version,
                    told(table, columns, before, after),
                    telling));
        }
        return numbers;
    }

    private List<Object[]> changed(String code, String table) {
        return Sql.rows(database, """
                        select cast(after as text), cast(before as text), key from import_row
                        where import = :code and file = :file and kind in ('created', 'changed') order by line""")
                .setParameter("code", code)
                .setParameter("file", table)
                .getResultList();
    }

    /** New ones come last. */
    private int write(Table table, Map<String, Column> columns, Map<String, String> cells, String source) {
        Map<String, Object> fields = fields(table, columns, cells, source);
        List<String> names = List.copyOf(fields.keySet());
        List<String> set = new ArrayList<>();
        columns.values().stream()
                .filter(column ->
                        fields.containsKey(column.field()) && !table.key().contains(column.name()))
                .map(column -> (column.words() ? "%2$s = revised(%1$s.%2$s, excluded.%2$s)" : "%2$s = excluded.%2$s")
                        .formatted(table.table(), column.field()))
                .distinct()
                .forEach(set::add);
        Integer version = Sql.values(
                        database,
                        """
                        insert into %1$s (%2$s, position, version, updated_at)
                        select %2$s, (select coalesce(max(o.position), 0) + 1 from %1$s o), 1, :now
                        from jsonb_populate_record(cast(null as %1$s), cast(:row as jsonb))
                        on conflict (%3$s) do update set %4$s, version = %1$s.version + 1, updated_at = :now
                        returning version""".formatted(
                                        table.table(),
                                        String.join(", ", names),
                                        KEYS.getOrDefault(table.table(), "code"),
                                        String.join(", ", set)),
                        Integer.class)
                .setParameter("row", rows.write(fields))
                .setParameter("now", clock.instant())
                .getSingleResult();
        return version;
    }

    private static Map<String, Object> fields(
            Table table, Map<String, Column> columns, Map<String, String> cells, String source) {
        ObjectNode state = JsonNodeFactory.instance.objectNode();
        States.put(state, table, columns, cells, List.of());
        Map<String, Object> fields = new LinkedHashMap<>();
        columns.values().forEach(column -> {
            JsonNode value = state.path(States.property(column.field()));
            if (column.words() && value.isObject()) {
                Map<String, String> words = new HashMap<>();
                value.properties()
                        .forEach(
                                each -> words.put(each.getKey(), each.getValue().asText()));
                fields.put(column.field(), TextType.json(Text.of(words, source)));
            } else {
                fields.put(column.field(), value.isMissingNode() ? JsonNodeFactory.instance.nullNode() : value);
            }
        });
        return fields;
    }

    private static ArrayNode told(
            Table table, Map<String, Column> columns, Map<String, String> before, Map<String, String> after) {
        ObjectNode was = JsonNodeFactory.instance.objectNode();
        States.put(was, table, columns, before, List.of("code"));
        ObjectNode is = was.deepCopy();
        States.put(is, table, columns, after, List.of("code"));
        ArrayNode fields = JsonNodeFactory.instance.arrayNode();
        is.properties().forEach(each -> {
            if (!each.getValue().equals(was.path(each.getKey()))) {
                ObjectNode field = fields.addObject().put("field", each.getKey());
                if (was.has(each.getKey())) {
                    field.set("before", was.path(each.getKey()));
                }
                field.set("after", each.getValue());
            }
        });
        return fields;
    }

    private List<Long> plan(String code, Table table, Applying.Telling telling) {
        Map<String, String> before = new LinkedHashMap<>();
        Map<String, String> after = new LinkedHashMap<>();
        for (Object[] row : changed(code, table.name())) {
            Map<String, String> cells = rows.read((String) row[0]);
            after.put(cells.getOrDefault("key", ""), cells.getOrDefault("value", ""));
            if (row[1] != null) {
                Map<String, String> was = rows.read((String) row[1]);
                before.put(was.getOrDefault("key", ""), was.getOrDefault("value", ""));
            }
        }
        if (after.isEmpty()) {
            return List.of();
        }
        List<String> languages = after.containsKey("languages")
                ? List.of(after.getOrDefault("languages", "").split(";"))
                : here.languages();
        Map<String, Column> columns = PackageSchema.columns(table, languages);
        ObjectNode state = JsonNodeFactory.instance.objectNode();
        columns.values().stream()
                .filter(Column::words)
                .forEach(column -> state.set(States.property(column.field()), present(column.field())));
        States.put(state, table, columns, after, List.of());
        List<String> set = new ArrayList<>();
        Map<String, Object> row = new LinkedHashMap<>();
        columns.forEach((name, column) -> {
            if (after.containsKey(name)) {
                JsonNode value = state.path(States.property(column.field()));
                row.put(column.field(), column.words() ? stored(value, languages.get(0)) : value);
                set.add("%1$s = %2$s"
                        .formatted(
                                column.field(),
                                column.words()
                                        ? "revised(p.%1$s, n.%1$s)".formatted(column.field())
                                        : "n." + column.field()));
            }
        });
        database.createNativeMutationQuery("update plan p set "
                        + String.join(", ", set.stream().distinct().toList())
                        + " from jsonb_populate_record(cast(null as plan), cast(:row as jsonb)) n")
                .setParameter("row", rows.write(row))
                .executeUpdate();
        return List.of(batches.tell("plan/plan", false, 1, told(table, columns, before, after), telling));
    }

    private JsonNode present(String field) {
        String words = Sql.values(database, "select cast(" + field + " - '_of' as text) from plan", String.class)
                .getSingleResult();
        try {
            return words == null ? JsonNodeFactory.instance.objectNode() : json.readTree(words);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object stored(JsonNode value, String source) {
        Map<String, String> words = new HashMap<>();
        value.properties()
                .forEach(each -> words.put(each.getKey(), each.getValue().asText()));
        return words.isEmpty() ? JsonNodeFactory.instance.nullNode() : TextType.json(Text.of(words, source));
    }
}
