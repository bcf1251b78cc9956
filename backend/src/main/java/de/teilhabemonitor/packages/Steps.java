package de.teilhabemonitor.packages;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.teilhabemonitor.packages.Owners.Belonging;
import de.teilhabemonitor.packages.PackageSchema.Column;
import de.teilhabemonitor.packages.PackageSchema.Table;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** What an import does to things: the state that each of them has afterwards. */
@ApplicationScoped
class Steps {

    @Inject
    Session database;

    @Inject
    ImportRows rows;

    @Inject
    Here here;

    private final PackageSchema schema = PackageSchema.read();

    /** Codes of the things that rows change, in the order of the upload. */
    List<String> owners(String code, String subject) {
        return database.createNativeQuery("""
                        select owner from import_row
                        where import = :code and kind in ('created', 'changed') and file in (:files) and owner <> ''
                        group by owner order by min(line), owner""", String.class)
                .setParameter("code", code)
                .setParameterList(
                        "files",
                        Owners.of(subject).stream().map(Belonging::table).toList())
                .getResultList();
    }

    /** @param present as it is now; null: there is none yet */
    ObjectNode state(String code, String subject, String owner, @Nullable ObjectNode present) {
        ObjectNode state = present == null ? JsonNodeFactory.instance.objectNode() : present.deepCopy();
        List<String> languages = here.languages();
        for (Belonging belonging : Owners.of(subject)) {
            Table table = table(belonging.table());
            Map<String, Column> columns = PackageSchema.columns(table, languages);
            for (Object[] row : changed(code, belonging.table(), owner)) {
                Map<String, String> after = rows.read((String) row[0]);
                Map<String, String> before = row[1] == null ? Map.of() : rows.read((String) row[1]);
                keepDigits(columns, before, after);
                if (belonging.part() == null) {
                    States.put(state, table, columns, after, List.of(belonging.owner()));
                } else {
                    element(state, belonging, table, columns, before, after, (String) row[2]);
                }
            }
        }
        return state;
    }

    private Table table(String name) {
        return schema.tables().stream()
                .filter(table -> table.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private List<Object[]> changed(String code, String table, String owner) {
        return database.createNativeQuery("""
                        select cast(after as text), cast(before as text), key from import_row
                        where import = :code and file = :file and owner = :owner and kind in ('created', 'changed')
                        order by line""", Object[].class)
                .setParameter("code", code)
                .setParameter("file", table)
                .setParameter("owner", owner)
                .getResultList();
    }

    /** A spreadsheet that has lost zeros at the end of a number does not take them away. */
    private static void keepDigits(Map<String, Column> columns, Map<String, String> before, Map<String, String> after) {
        after.replaceAll((name, cell) -> {
            Column column = columns.get(name);
            String was = before.getOrDefault(name, "");
            boolean same = column != null
                    && column.type().equals("number")
                    && !was.isEmpty()
                    && !cell.isEmpty()
                    && was.length() > cell.length()
                    && new BigDecimal(was).compareTo(new BigDecimal(cell)) == 0;
            return same ? was : cell;
        });
    }

    private static void element(
            ObjectNode state,
            Belonging belonging,
            Table table,
            Map<String, Column> columns,
            Map<String, String> before,
            Map<String, String> after,
            String key) {
        ArrayNode elements = state.path(belonging.part()).isArray()
                ? (ArrayNode) state.path(belonging.part())
                : state.putArray(belonging.part());
        Map<String, String> cells = new LinkedHashMap<>(before);
        cells.putAll(after);
        ObjectNode next = JsonNodeFactory.instance.objectNode();
        States.put(next, table, columns, cells, List.of(belonging.owner()));
        if (table.dimensions()) {
            next.put("rank", Integer.parseInt(key.substring(key.lastIndexOf('|') + 1)));
            elements.add(next);
            return;
        }
        for (int i = 0; i < elements.size(); i++) {
            if (isSame(elements.get(i), next, belonging, table)) {
                elements.set(i, next);
                return;
            }
        }
        elements.add(next);
    }

    private static boolean isSame(JsonNode one, JsonNode other, Belonging belonging, Table table) {
        return belonging.key().stream()
                .map(name -> States.property(table.column(name).field()))
                .allMatch(property ->
                        one.path(property).asText().equals(other.path(property).asText()));
    }
}
