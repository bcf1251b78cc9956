package de.teilhabemonitor.change;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import de.teilhabemonitor.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The form in which a kind of thing is proposed, as a schema of the contract has it: {@code x-reference} names what codes
 * mean, {@code x-required} what has to be there when a change is submitted, {@code x-editable-by} who else may change it,
 * {@code x-optional} a list whose absence means something else than its emptiness, {@code x-passing} what is of use until it
 * is applied only and becomes no part of the thing.
 *
 * @param schema name in the contract
 */
public record Form(String schema, Map<String, Property> properties) {

    private static final Pattern WHOLE_MINUTE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:00");

    /**
     * @param column in the database
     * @param reference collection that the codes belong to
     * @param items the form of the elements of a list of things
     * @param passing not kept with the thing, nor told
     * @param period whether it is a year, a month or a day
     */
    public record Property(
            String name,
            String column,
            boolean words,
            boolean list,
            boolean optional,
            boolean required,
            boolean choice,
            @Nullable String reference,
            @Nullable Form items,
            boolean passing,
            boolean period,
            Set<String> editors) {}

    static Form of(String schema, JsonNode schemas) {
        JsonNode node = schemas.path(schema);
        Set<String> required = new LinkedHashSet<>();
        node.path("x-required").forEach(name -> required.add(name.asText()));
        node.path("required").forEach(name -> required.add(name.asText()));
        Map<String, Property> properties = new LinkedHashMap<>();
        node.path("properties").properties().forEach(each -> {
            JsonNode type = each.getValue();
            String items = type.at("/items/$ref").asText();
            String itemSchema = items.substring(items.lastIndexOf('/') + 1);
            boolean things = schemas.path(itemSchema).path("type").asText().equals("object");
            Set<String> editors = new LinkedHashSet<>();
            type.path("x-editable-by").forEach(role -> editors.add(role.asText()));
            properties.put(
                    each.getKey(),
                    new Property(
                            each.getKey(),
                            column(each.getKey()),
                            isWords(type.path("$ref").asText()),
                            type.path("type").asText().equals("array"),
                            type.path("x-optional").asBoolean(),
                            required.contains(each.getKey()),
                            type.has("enum"),
                            type.has("x-reference") ? type.path("x-reference").asText() : null,
                            things ? of(itemSchema, schemas) : null,
                            type.path("x-passing").asBoolean(),
                            type.path("$ref").asText().endsWith("/Period")
                                    || type.path("format").asText().equals("date"),
                            editors));
        });
        return new Form(schema, properties);
    }

    private static boolean isWords(String schema) {
        return schema.endsWith("/InputText") || schema.endsWith("/InputTitle") || schema.endsWith("/InputTranscript");
    }

    private static String column(String name) {
        return name.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }

    /** The same state in the one way in which two states are compared: nothing empty but lists. */
    ObjectNode canonical(JsonNode state) {
        ObjectNode canonical = JsonNodeFactory.instance.objectNode();
        properties.values().forEach(property -> {
            JsonNode value = state.path(property.name());
            if (property.list() && !(property.optional() && isAbsent(value))) {
                ArrayNode list = canonical.putArray(property.name());
                value.forEach(item -> list.add(
                        property.items() == null ? item : property.items().canonicalItem(item)));
            } else if (!isAbsent(value) && !(value.isObject() && value.isEmpty())) {
                canonical.set(property.name(), isWholeMinute(value) ? toMinute(value) : value);
            }
        });
        return canonical;
    }

    /** A local moment as the database writes it; people write none with seconds. */
    private static boolean isWholeMinute(JsonNode value) {
        return value.isTextual() && WHOLE_MINUTE.matcher(value.textValue()).matches();
    }

    private static JsonNode toMinute(JsonNode moment) {
        return TextNode.valueOf(moment.textValue().substring(0, "2027-01-12T14:00".length()));
    }

    private ObjectNode canonicalItem(JsonNode item) {
        return canonical(item);
    }

    /** What is required and not there, as JSON pointers. */
    List<String> missing(JsonNode state) {
        List<String> missing = new ArrayList<>();
        properties.values().stream()
                .filter(property -> property.required() && isAbsent(state.path(property.name())))
                .forEach(property -> missing.add("/" + property.name()));
        return missing;
    }

    private static boolean isAbsent(JsonNode value) {
        return value.isMissingNode() || value.isNull();
    }

    /** What a thing is made of. */
    List<Property> kept() {
        return properties.values().stream()
                .filter(property -> !property.passing())
                .toList();
    }

    /** Properties in which two states differ. */
    List<String> differences(JsonNode before, JsonNode after) {
        return kept().stream()
                .map(Property::name)
                .filter(name -> !before.path(name).equals(after.path(name)))
                .toList();
    }

    /** Where a day is named that no calendar has, as JSON pointers: a pattern does not know how long February is. */
    List<String> impossible(String pointer, JsonNode state) {
        List<String> impossible = new ArrayList<>();
        properties.values().forEach(property -> {
            String at = pointer + "/" + property.name();
            JsonNode value = state.path(property.name());
            if (property.items() != null && value.isArray()) {
                for (int i = 0; i < value.size(); i++) {
                    impossible.addAll(property.items().impossible(at + "/" + i, value.get(i)));
                }
            } else if (property.period()
                    && value.isTextual()
                    && Period.parse(value.asText()).isEmpty()) {
                impossible.add(at);
            }
        });
        return impossible;
    }

    /** Whether an empty list of this name says something else than that there is none. */
    boolean isToldEmpty(String name) {
        Property property = properties.get(name);
        return property != null && property.optional();
    }

    /** Where a state names other things, and which. */
    interface Named {
        void at(String pointer, String collection, String code);
    }

    void references(String pointer, JsonNode state, Named named) {
        properties.values().forEach(property -> {
            String at = pointer + "/" + property.name();
            JsonNode value = state.path(property.name());
            if (property.items() != null && value.isArray()) {
                for (int i = 0; i < value.size(); i++) {
                    property.items().references(at + "/" + i, value.get(i), named);
                }
            } else if (property.reference() != null && property.list()) {
                for (int i = 0; i < value.size(); i++) {
                    named.at(at + "/" + i, property.reference(), value.get(i).asText());
                }
            } else if (property.reference() != null && value.isTextual()) {
                named.at(at, property.reference(), value.asText());
            }
        });
    }
}
