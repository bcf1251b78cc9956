package de.teilhabemonitor.packages;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.teilhabemonitor.packages.Owners.Belonging;
import de.teilhabemonitor.packages.PackageSchema.Column;
import de.teilhabemonitor.packages.PackageSchema.Table;
import de.teilhabemonitor.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.function.IntConsumer;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** What an import does to things: the state that each of them has afterwards. */
@ApplicationScoped
class Steps {

    /**
     * Reports in the order of the days that they tell of: of those that end with one day the finer one last, of those of the
     * same day the one that stands last.
     */
    private static final Map<String, String> ORDERS = Map.of("reports", """
            min(last_day(coalesce(after ->> 'status_as_of', before ->> 'status_as_of'))),
            min(first_day(coalesce(after ->> 'status_as_of', before ->> 'status_as_of'))),""");

    @Inject
    Session database;

    @Inject
    ImportRows rows;

    @Inject
    Here here;

    private final PackageSchema schema = PackageSchema.read();

    /** Codes of the things that rows change, in the order in which they are applied. */
    List<String> owners(String code, String subject) {
        return Sql.values(database, """
                        select owner from import_row
                        where import = :code and kind in ('created', 'changed') and file in (:files) and owner <> ''
                        group by owner order by %s min(line), owner""".formatted(ORDERS.getOrDefault(subject, "")), String.class)
                .setParameter("code", code)
                .setParameterList(
                        "files",
                        Owners.of(subject).stream().map(Belonging::table).toList())
                .getResultList();
    }

    /** How many rows change something. */
    int rows(String code) {
        return Sql.values(database, """
                        select cast(count(*) as int) from import_row
                        where import = :code and kind in ('created', 'changed')""", Integer.class)
                .setParameter("code", code)
                .getSingleResult();
    }

    /**
     * What a thing shall be: values in portions, of which there may be too many to be in memory at once, whatever else whole.
     *
     * @param present as it is now; null: there is none yet
     * @param taken is told of how many rows each portion is
     */
    Iterator<ObjectNode> states(
            String code, String subject, String owner, @Nullable ObjectNode present, IntConsumer taken) {
        return subject.equals("observations")
                ? new Values(code, owner, taken)
                : List.of(state(code, subject, owner, present, taken)).iterator();
    }

    /** The same, whole, to be looked at only. */
    ObjectNode state(String code, String subject, String owner, @Nullable ObjectNode present) {
        return state(code, subject, owner, present, rows -> {});
    }

    private ObjectNode state(
            String code, String subject, String owner, @Nullable ObjectNode present, IntConsumer taken) {
        ObjectNode state = present == null ? JsonNodeFactory.instance.objectNode() : present.deepCopy();
        for (Belonging belonging : Owners.of(subject)) {
            put(state, belonging, changed(code, belonging.table(), owner, -1, Integer.MAX_VALUE), taken);
        }
        return state;
    }

    private void put(ObjectNode state, Belonging belonging, List<Object[]> changed, IntConsumer taken) {
        Table table = table(belonging.table());
        Map<String, Column> columns = PackageSchema.columns(table, here.languages());
        for (Object[] row : changed) {
            Map<String, String> after = rows.read((String) row[0]);
            Map<String, String> before = row[1] == null ? Map.of() : rows.read((String) row[1]);
            keepDigits(columns, before, after);
            if (belonging.part() == null) {
                JsonNode about = state.path("about").deepCopy();
                after.entrySet()
                        .removeIf(cell ->
                                row[1] != null && cell.getValue().equals(before.getOrDefault(cell.getKey(), "")));
                States.put(state, table, columns, after, List.of(belonging.owner()));
                if (after.containsKey("about")) {
                    About.keep(state, about, before.getOrDefault("about", ""));
                }
            } else {
                element(state, belonging, table, columns, before, after, (String) row[2]);
            }
        }
        taken.accept(changed.size());
    }

    /** The values of an indicator, a portion at a time. */
    private final class Values implements Iterator<ObjectNode> {

        private final String code;
        private final String owner;
        private final IntConsumer taken;
        private final Deque<Belonging> tables = new ArrayDeque<>(Owners.of("observations"));
        private List<Object[]> portion = List.of();
        private int line = -1;

        Values(String code, String owner, IntConsumer taken) {
            this.code = code;
            this.owner = owner;
            this.taken = taken;
        }

        @Override
        public boolean hasNext() {
            while (portion.isEmpty() && !tables.isEmpty()) {
                portion = changed(code, tables.element().table(), owner, line, ImportRows.PORTION);
                if (portion.isEmpty()) {
                    tables.remove();
                    line = -1;
                }
            }
            return !portion.isEmpty();
        }

        @Override
        public ObjectNode next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            ObjectNode state = JsonNodeFactory.instance.objectNode();
            put(state, tables.element(), portion, taken);
            line = (Integer) portion.get(portion.size() - 1)[3];
            portion = List.of();
            return state;
        }
    }

    private Table table(String name) {
        return schema.tables().stream()
                .filter(table -> table.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private List<Object[]> changed(String code, String table, String owner, int afterLine, int most) {
        return Sql.rows(database, """
                        select cast(after as text), cast(before as text), key, line from import_row
                        where import = :code and file = :file and owner = :owner and kind in ('created', 'changed')
                            and line > :line
                        order by line limit :most""")
                .setParameter("code", code)
                .setParameter("file", table)
                .setParameter("owner", owner)
                .setParameter("line", afterLine)
                .setParameter("most", most)
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
