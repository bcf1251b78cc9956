package de.teilhabemonitor.door;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** {@code openapi.yaml} as this service reads it: its bytes, and what each operation takes. */
@ApplicationScoped
public class Contract {

    private final byte[] yaml;
    private final JsonNode schemas;
    private final byte[] json;
    private final String version;
    private final List<Template> templates = new ArrayList<>();
    private final Map<String, Operations> fixed = new HashMap<>();
    private final Map<String, Operations> all = new LinkedHashMap<>();

    private record Template(Pattern path, Operations operations) {}

    /**
     * What is offered at one path.
     *
     * @param methods as the header Allow lists them
     */
    record Operations(Set<String> methods, Map<String, Operation> byMethod) {

        /** What HEAD asks is what GET asks; other methods that are no operation take nothing. */
        Operation operation(String method) {
            return byMethod.getOrDefault(method.equals("HEAD") ? "GET" : method, Operation.NONE);
        }
    }

    /**
     * @param id its name in the contract
     * @param keys query keys
     * @param mediaTypes what it answers with when all is well
     * @param roles who may
     * @param bodySchema where in the contract the schema of its JSON body stands; null where it takes none
     * @param mostBytes of its body
     * @param draft whether what is required may be missing in the property {@code input} of its body
     */
    record Operation(
            String id,
            Map<String, Key> keys,
            List<String> mediaTypes,
            List<String> roles,
            @Nullable String bodySchema,
            long mostBytes,
            boolean draft) {

        static final long MOST_BYTES = 1 << 20;
        private static final Operation NONE =
                new Operation("", Map.of(), List.of(), List.of(), null, MOST_BYTES, false);
    }

    /** A query key, as its schema has it. */
    record Key(String name, boolean required, Schema schema) {}

    /**
     * @param type integer, boolean, string or array
     * @param items of an array
     */
    record Schema(
            String type,
            @Nullable Long minimum,
            @Nullable Long maximum,
            @Nullable Integer maxLength,
            @Nullable Pattern pattern,
            List<String> allowed,
            @Nullable Schema items,
            @Nullable Integer maxItems,
            boolean period) {}

    Contract() {
        try {
            yaml = bytes("/openapi.yaml");
            json = bytes("/openapi.json");
            JsonNode root = new ObjectMapper().readTree(json);
            version = root.at("/info/version").asText();
            schemas = root.at("/components/schemas");
            root.path("paths").properties().forEach(path -> read(path.getKey(), path.getValue(), root));
        } catch (IOException e) {
            throw new UncheckedIOException("the contract cannot be read", e);
        }
    }

    private static byte[] bytes(String name) throws IOException {
        try (InputStream file = Contract.class.getResourceAsStream(name)) {
            return file.readAllBytes();
        }
    }

    byte[] yaml() {
        return yaml;
    }

    byte[] json() {
        return json;
    }

    String version() {
        return version;
    }

    /** The schemas by name. */
    public JsonNode schemas() {
        return schemas;
    }

    /** What the contract promises at this path; empty where it promises nothing. */
    Optional<Operations> at(String path) {
        Operations operations = fixed.get(path);
        if (operations != null) {
            return Optional.of(operations);
        }
        return templates.stream()
                .filter(template -> template.path.matcher(path).matches())
                .map(Template::operations)
                .findFirst();
    }

    /** The operations that somebody with these roles may call, having signed in, by their names in the contract. */
    public List<String> allowed(String door, Collection<String> roles) {
        return all.entrySet().stream()
                .filter(path -> path.getKey().startsWith(door))
                .flatMap(path -> path.getValue().byMethod.values().stream())
                .filter(operation -> operation.roles.contains("signed-in")
                        || operation.roles.stream().anyMatch(roles::contains))
                .map(Operation::id)
                .sorted()
                .toList();
    }

    private void read(String path, JsonNode item, JsonNode root) {
        Map<String, Operation> byMethod = new LinkedHashMap<>();
        item.properties()
                .forEach(method -> byMethod.put(
                        method.getKey().toUpperCase(Locale.ROOT),
                        operation(path, method.getKey(), method.getValue(), root)));
        Set<String> methods = new LinkedHashSet<>(byMethod.keySet());
        if (methods.contains("GET")) {
            methods.add("HEAD");
        }
        methods.add("OPTIONS");
        Operations operations = new Operations(methods, byMethod);
        all.put(path, operations);
        if (path.contains("{")) {
            Pattern pattern = Pattern.compile(path.replace(".", "\\.").replaceAll("\\{\\w+}", "[^/.]+"));
            templates.add(new Template(pattern, operations));
        } else {
            fixed.put(path, operations);
        }
    }

    private static Operation operation(String path, String method, JsonNode node, JsonNode root) {
        Map<String, Key> keys = new LinkedHashMap<>();
        for (JsonNode each : node.path("parameters")) {
            JsonNode parameter = resolve(each, root);
            if (parameter.path("in").asText().equals("query")) {
                String name = parameter.path("name").asText();
                keys.put(
                        name,
                        new Key(name, parameter.path("required").asBoolean(), schema(parameter.path("schema"), root)));
            }
        }
        List<String> mediaTypes = new ArrayList<>();
        node.path("responses").properties().forEach(response -> {
            if (response.getKey().startsWith("2")) {
                resolve(response.getValue(), root).path("content").fieldNames().forEachRemaining(mediaTypes::add);
            }
        });
        List<String> roles = new ArrayList<>();
        node.at("/x-permission/roles").forEach(role -> roles.add(role.asText()));
        boolean json = node.path("requestBody").path("content").has("application/json");
        return new Operation(
                node.path("operationId").asText(),
                keys,
                mediaTypes,
                roles,
                json
                        ? "/paths/" + path.replace("/", "~1") + "/" + method
                                + "/requestBody/content/application~1json/schema"
                        : null,
                node.at("/requestBody/x-most-bytes").asLong(Operation.MOST_BYTES),
                node.path("x-draft").asBoolean());
    }

    private static Schema schema(JsonNode node, JsonNode root) {
        JsonNode schema = resolve(node, root);
        List<String> allowed = new ArrayList<>();
        schema.path("enum").forEach(value -> allowed.add(value.asText()));
        return new Schema(
                schema.path("type").asText(),
                schema.has("minimum") ? schema.path("minimum").asLong() : null,
                schema.has("maximum") ? schema.path("maximum").asLong() : null,
                schema.has("maxLength") ? schema.path("maxLength").asInt() : null,
                schema.has("pattern") ? Pattern.compile(schema.path("pattern").asText()) : null,
                allowed,
                schema.has("items") ? schema(schema.path("items"), root) : null,
                schema.has("maxItems") ? schema.path("maxItems").asInt() : null,
                node.path("$ref").asText().endsWith("/Period"));
    }

    private static JsonNode resolve(JsonNode node, JsonNode root) {
        return node.has("$ref") ? root.at(node.path("$ref").asText().substring(1)) : node;
    }
}
