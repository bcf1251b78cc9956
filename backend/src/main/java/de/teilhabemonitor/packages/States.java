package de.teilhabemonitor.packages;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.teilhabemonitor.packages.PackageSchema.Column;
import de.teilhabemonitor.packages.PackageSchema.Table;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Cells of a package as the properties that changes propose. */
final class States {

    private States() {}

    /**
     * Puts cells into a state; columns that are not among them stay.
     *
     * @param columns of the table in the languages of the plan
     * @param without columns that are no properties, such as the code
     */
    static void put(
            ObjectNode state,
            Table table,
            Map<String, Column> columns,
            Map<String, String> cells,
            List<String> without) {
        cells.forEach((name, cell) -> {
            Column column = columns.get(name);
            if (column == null || without.contains(name)) {
                return;
            }
            if (column.words()) {
                words(state, column, cell);
            } else {
                value(state, column, cell);
            }
        });
        if (table.dimensions()) {
            ArrayNode dimensions = state.putArray("dimensions");
            cells.entrySet().stream()
                    .filter(cell -> !columns.containsKey(cell.getKey())
                            && !cell.getValue().isEmpty())
                    .map(cell -> cell.getKey() + ":" + cell.getValue())
                    .sorted()
                    .forEach(dimensions::add);
        }
    }

    private static void words(ObjectNode state, Column column, String cell) {
        String language = column.name().substring(column.name().lastIndexOf('_') + 1);
        String property = property(column.field());
        ObjectNode words = state.path(property).isObject()
                ? (ObjectNode) state.path(property)
                : JsonNodeFactory.instance.objectNode();
        if (cell.isEmpty()) {
            words.remove(language);
        } else {
            words.put(language, cell);
        }
        if (words.isEmpty()) {
            state.remove(property);
        } else {
            state.set(property, words);
        }
    }

    private static void value(ObjectNode state, Column column, String cell) {
        Map<String, @Nullable Object> fields = new HashMap<>();
        try {
            Forms.put(
                    column, cell.isEmpty() && !column.type().equals("list") ? null : Cells.read(column, cell), fields);
        } catch (Cells.Unreadable e) {
            throw new IllegalStateException("a cell that was checked: " + column.name(), e);
        }
        fields.forEach((field, value) -> {
            JsonNode node = node(value);
            if (node == null) {
                state.remove(property(field));
            } else {
                state.set(property(field), node);
            }
        });
    }

    private static @Nullable JsonNode node(@Nullable Object value) {
        if (value == null) {
            return null;
        }
        if (value instanceof List<?> list) {
            ArrayNode array = JsonNodeFactory.instance.arrayNode();
            list.forEach(each -> array.add(String.valueOf(each)));
            return array;
        }
        if (value instanceof BigDecimal number) {
            return DecimalNode.valueOf(number);
        }
        if (value instanceof Integer number) {
            return JsonNodeFactory.instance.numberNode(number);
        }
        if (value instanceof Boolean yes) {
            return JsonNodeFactory.instance.booleanNode(yes);
        }
        return JsonNodeFactory.instance.textNode(value.toString());
    }

    /** {@code planned_start} is {@code plannedStart} there. */
    static String property(String field) {
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < field.length(); i++) {
            boolean joint = field.charAt(i) == '_';
            name.append(joint ? Character.toUpperCase(field.charAt(++i)) : field.charAt(i));
        }
        return name.toString();
    }
}
