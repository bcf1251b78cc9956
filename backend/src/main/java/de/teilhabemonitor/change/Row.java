package de.teilhabemonitor.change;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.teilhabemonitor.change.Form.Property;

/** What a table holds of a thing, or of a part of one: a column for each property. */
final class Row {

    private Row() {}

    /** The state that the row is of. */
    static ObjectNode state(Form form, JsonNode row) {
        ObjectNode state = JsonNodeFactory.instance.objectNode();
        for (Property property : form.properties().values()) {
            JsonNode value = row.has(property.name()) ? row.path(property.name()) : row.path(property.column());
            if (value.isMissingNode() || value.isNull()) {
                continue;
            }
            if (property.words()) {
                ObjectNode words = value.deepCopy();
                words.remove("_of");
                state.set(property.name(), words);
            } else if (property.items() != null) {
                ArrayNode list = state.putArray(property.name());
                value.forEach(item -> list.add(state(property.items(), item)));
            } else {
                state.set(property.name(), value);
            }
        }
        return state;
    }

    /** @param language of the sources: with each translation stands the hash of the text that it is of */
    static ObjectNode of(Iterable<Property> columns, JsonNode state, String language) {
        ObjectNode row = JsonNodeFactory.instance.objectNode();
        for (Property property : columns) {
            JsonNode value = state.path(property.name());
            row.set(
                    property.column(),
                    property.words() && value.isObject() ? Json.read(Words.stored(value, language)) : orNull(value));
        }
        return row;
    }

    private static JsonNode orNull(JsonNode value) {
        return value.isMissingNode() ? JsonNodeFactory.instance.nullNode() : value;
    }
}
