package de.teilhabemonitor;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What {@code openapi.yaml} promises, as a list: for tests that try the same at every address. */
public final class Operations {

    /** One thing of the plan of Bremen for each collection. */
    private static final Map<String, String> CODES = Map.of(
            "fields", "HF07",
            "goals", "Z07-1",
            "measures", "M-0005",
            "indicators", "de-mh-share",
            "events", "fachtag-2023",
            "documents", "rahmenkonzept",
            "organisations", "sjis",
            "sources", "q001",
            "calls", "standing");

    private static final JsonNode CONTRACT = read();

    private Operations() {}

    /**
     * @param mediaType of the answer when all is well, empty where it has no body
     * @param roles who may
     * @param described all that the contract says of it
     */
    public record Operation(
            String method,
            String path,
            List<Parameter> parameters,
            String mediaType,
            List<String> roles,
            JsonNode described) {

        /** Whether those who may, may only with what is their organisation's. */
        public boolean own() {
            return described.at("/x-permission/own").asBoolean();
        }

        /** A role that is needed beside one of the others; empty where none is. */
        public String with() {
            return described.at("/x-permission/with").asText();
        }

        /** What its body is; empty where it takes none. */
        public String bodyType() {
            Iterator<String> types = described.at("/requestBody/content").fieldNames();
            return types.hasNext() ? types.next() : "";
        }

        /** An example of its body, as the contract gives it. */
        public String body() {
            JsonNode content = described.at("/requestBody/content").path(bodyType());
            JsonNode example = content.path("example");
            if (example.isMissingNode() && content.has("examples")) {
                example = content.path("examples").elements().next().path("value");
            }
            if (example.isMissingNode()) {
                example = follow(content.path("schema")).path("example");
            }
            return example.isMissingNode() ? "{}" : example.isTextual() ? example.asText() : example.toString();
        }

        /** An address of the operation, with what is required of its query; not always of something that exists. */
        public String anyAddress() {
            String address = path;
            StringBuilder query = new StringBuilder();
            for (JsonNode each : described.path("parameters")) {
                JsonNode parameter = follow(each);
                String name = parameter.path("name").asText();
                String in = parameter.path("in").asText();
                String before = address.contains("/{" + name + "}")
                        ? address.substring(0, address.indexOf("/{" + name + "}"))
                                .replaceFirst(".*/", "")
                        : "";
                String value = CODES.getOrDefault(before, example(parameter));
                if (in.equals("path")) {
                    address = address.replace("{" + name + "}", value);
                } else if (in.equals("query") && parameter.path("required").asBoolean()) {
                    query.append(query.isEmpty() ? "?" : "&")
                            .append(name)
                            .append('=')
                            .append(value);
                }
            }
            return address + query;
        }

        private static String example(JsonNode parameter) {
            JsonNode schema = follow(parameter.path("schema"));
            for (JsonNode example : List.of(
                    parameter.path("example"),
                    schema.path("example"),
                    schema.path("enum").path(0))) {
                if (!example.isMissingNode()) {
                    return example.asText();
                }
            }
            return "1";
        }

        /** The address of something that exists, with what is required and nothing more. */
        public String address() {
            String collection = path.split("/")[3];
            String address = path.replace("{code}", CODES.getOrDefault(collection, ""));
            return query("q").filter(Parameter::required).isPresent() ? address + "?q=Sprachkurs" : address;
        }

        /** The same with one more query key. */
        public String with(String key, String value) {
            String address = address();
            if (key.equals("q")) {
                address = path;
            }
            return address + (address.contains("?") ? "&" : "?") + key + "=" + value;
        }

        public Optional<Parameter> query(String name) {
            return parameters.stream()
                    .filter(parameter -> parameter.name.equals(name))
                    .findFirst();
        }

        /** Changes and notices begin with the first one that somebody makes, files with the first that is uploaded. */
        private boolean leadsSomewhere() {
            return !path.contains("{number}")
                    && !described.path("x-file").asBoolean()
                    && (!path.contains("{code}") || CODES.containsKey(path.split("/")[3]));
        }

        /** Whether the answer has pages. */
        public boolean isList() {
            return query("page").isPresent();
        }

        public boolean isCsv() {
            return mediaType.equals("text/csv");
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    /**
     * A query key.
     *
     * @param schema with its references followed, that of the items of a list too
     */
    public record Parameter(String name, boolean required, JsonNode schema) {

        public List<String> allowed() {
            JsonNode one = schema.path("type").asText().equals("array") ? schema.path("items") : schema;
            List<String> allowed = new ArrayList<>();
            one.path("enum").forEach(value -> allowed.add(value.asText()));
            return allowed;
        }

        /** Whether its values are codes of things, which may or may not exist. */
        public boolean takesCodes() {
            return schema.path("items").path("$ref").asText().endsWith("/Code");
        }
    }

    /** What anyone may read at the public door, as far as the plan of Bremen has something there. */
    public static List<Operation> all() {
        return everywhere().stream()
                .filter(operation -> operation.path.startsWith("/api/v1/") && operation.method.equals("GET"))
                .filter(Operation::leadsSomewhere)
                .toList();
    }

    /** Everything at all doors. */
    public static List<Operation> everywhere() {
        List<Operation> all = new ArrayList<>();
        CONTRACT.path("paths").properties().forEach(path -> path.getValue()
                .properties()
                .forEach(operation -> all.add(operation(path.getKey(), operation.getKey(), operation.getValue()))));
        return all;
    }

    /** What is promised at one path. */
    public static List<String> methods(String path) {
        return everywhere().stream()
                .filter(operation -> operation.path.equals(path))
                .map(Operation::method)
                .toList();
    }

    /** All that answer with pages. */
    public static List<Operation> lists() {
        return all().stream().filter(Operation::isList).toList();
    }

    private static Operation operation(String path, String method, JsonNode operation) {
        List<Parameter> parameters = new ArrayList<>();
        for (JsonNode each : operation.path("parameters")) {
            JsonNode parameter = follow(each);
            if (parameter.path("in").asText().equals("query")) {
                parameters.add(new Parameter(
                        parameter.path("name").asText(),
                        parameter.path("required").asBoolean(),
                        follow(parameter.path("schema"))));
            }
        }
        List<String> roles = new ArrayList<>();
        operation.at("/x-permission/roles").forEach(role -> roles.add(role.asText()));
        Iterator<String> mediaTypes = operation.at("/responses/200/content").fieldNames();
        String mediaType = mediaTypes.hasNext() ? mediaTypes.next() : "";
        return new Operation(method.toUpperCase(java.util.Locale.ROOT), path, parameters, mediaType, roles, operation);
    }

    private static JsonNode follow(JsonNode node) {
        return node.has("$ref") ? CONTRACT.at(node.path("$ref").asText().substring(1)) : node;
    }

    private static JsonNode read() {
        try {
            return new ObjectMapper(new YAMLFactory()).readTree(ContractFilter.text());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("openapi.yaml is no contract", e);
        }
    }
}
