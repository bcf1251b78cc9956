package de.teilhabemonitor.door;

import static de.teilhabemonitor.web.Refused.Violation;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.PathType;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import com.networknt.schema.oas.OpenApi30;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Holds the JSON body of a request against the schema that the contract has for it; what is wrong is told by JSON pointer. */
@ApplicationScoped
public class BodyRules {

    private static final String CONTRACT = "https://contract.invalid/openapi.json";
    private static final int MOST_VIOLATIONS = 100;
    private static final int MOST_DIGITS = 100;

    private static final ObjectMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(20)
                            .maxNumberLength(100)
                            .maxNameLength(200)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS, DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private static final SchemaValidatorsConfig CONFIG = SchemaValidatorsConfig.builder()
            .pathType(PathType.JSON_POINTER)
            .formatAssertionsEnabled(true)
            .nullableKeywordEnabled(true)
            .build();

    /** What a draft may lack. */
    private static final Set<String> LACKING = Set.of("required", "minLength", "minItems", "minProperties");

    /** What an empty text may be, where a draft may be empty. */
    private static final Set<String> FORM = Set.of("pattern", "format", "enum");

    @Inject
    Contract contract;

    private final Map<String, JsonSchema> schemas = new ConcurrentHashMap<>();
    private volatile @Nullable JsonSchemaFactory factory;

    /** All that is wrong with the body; empty when it is as promised. */
    List<Violation> violations(Contract.Operation operation, byte[] body) {
        JsonNode json;
        try {
            json = JSON.readTree(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body))
                    .toString());
        } catch (CharacterCodingException e) {
            return List.of(Violation.of("", "not-text"));
        } catch (JsonProcessingException e) {
            return List.of(unreadable(e));
        }
        if (json.isMissingNode()) {
            return List.of(Violation.of("", "no-body"));
        }
        List<Violation> violations = new ArrayList<>();
        refuseUnreadableText(json, "", violations);
        if (violations.isEmpty()) {
            for (ValidationMessage message : schema(operation).validate(json)) {
                if (!operation.draft() || !isTolerated(message)) {
                    violations.add(violation(message));
                }
            }
        }
        return violations.stream().distinct().limit(MOST_VIOLATIONS).toList();
    }

    /**
     * What of a part of a body does not have the form that the contract has for it under a name.
     *
     * @param at where the part stands in the body
     * @param draft whether what is not there yet is no fault
     */
    public List<Violation> violations(String schema, String at, JsonNode part, boolean draft) {
        JsonSchema form = schemas.computeIfAbsent("/components/schemas/" + schema, pointer -> factory()
                .getSchema(SchemaLocation.of(CONTRACT + "#" + pointer), CONFIG));
        return form.validate(part).stream()
                .filter(message -> !draft || !LACKING.contains(message.getType()))
                .map(BodyRules::violation)
                .map(found -> new Violation(at + found.name(), found.key(), found.arguments()))
                .distinct()
                .limit(MOST_VIOLATIONS)
                .toList();
    }

    private static Violation unreadable(JsonProcessingException e) {
        if (e instanceof StreamConstraintsException) {
            return Violation.of("", "too-deep");
        }
        if (e instanceof JsonParseException && e.getOriginalMessage().startsWith("Duplicate field '")) {
            String field = e.getOriginalMessage().replaceFirst("Duplicate field '(.*)'.*", "$1");
            return Violation.of(pointer("", field), "repeated-field");
        }
        int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
        int column = e.getLocation() == null ? 1 : e.getLocation().getColumnNr();
        return Violation.of("", "not-json", Integer.toString(line), Integer.toString(column));
    }

    /** PostgreSQL keeps no NUL and no half of a pair, and nothing that people write has control characters. */
    private static void refuseUnreadableText(JsonNode node, String at, List<Violation> violations) {
        if (node.isTextual() && !isText(node.textValue())) {
            violations.add(Violation.of(at, "not-text"));
        } else if (node.isBigDecimal() && isEndless(node.decimalValue())) {
            violations.add(Violation.of(at, "wrong-form"));
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                refuseUnreadableText(node.get(i), at + "/" + i, violations);
            }
        } else if (node.isObject()) {
            node.properties().forEach(field -> {
                if (isText(field.getKey())) {
                    refuseUnreadableText(field.getValue(), pointer(at, field.getKey()), violations);
                } else {
                    violations.add(Violation.of(at, "not-text"));
                }
            });
        }
    }

    /** 1e999999 is short to write, and would be a million digits. */
    private static boolean isEndless(BigDecimal number) {
        return Math.abs((long) number.scale()) > MOST_DIGITS;
    }

    private static boolean isText(String text) {
        return text.codePoints()
                .noneMatch(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t'
                        || c == 0x7f
                        || c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }

    private JsonSchema schema(Contract.Operation operation) {
        String pointer = String.valueOf(operation.bodySchema());
        return schemas.computeIfAbsent(
                pointer, at -> factory().getSchema(SchemaLocation.of(CONTRACT + "#" + at), CONFIG));
    }

    private JsonSchemaFactory factory() {
        JsonSchemaFactory known = factory;
        if (known == null) {
            known = JsonSchemaFactory.getInstance(VersionFlag.V4, builder -> builder.metaSchema(OpenApi30.getInstance())
                    .defaultMetaSchemaIri(OpenApi30.getInstance().getIri())
                    .schemaLoaders(loaders ->
                            loaders.schemas(Map.of(CONTRACT, new String(contract.json(), StandardCharsets.UTF_8)))));
            factory = known;
        }
        return known;
    }

    private static boolean isTolerated(ValidationMessage message) {
        String at = message.getInstanceLocation().toString();
        if (!at.equals("/input") && !at.startsWith("/input/")) {
            return false;
        }
        JsonNode value = message.getInstanceNode();
        return LACKING.contains(message.getType())
                || FORM.contains(message.getType())
                        && value != null
                        && value.isTextual()
                        && value.textValue().isEmpty();
    }

    private static Violation violation(ValidationMessage message) {
        String at = message.getInstanceLocation().toString();
        String property = message.getProperty();
        Object[] arguments = message.getArguments();
        String limit = arguments == null || arguments.length == 0 ? "" : String.valueOf(arguments[0]);
        JsonNode schema = message.getSchemaNode();
        return switch (message.getType()) {
            case "required" -> Violation.of(pointer(at, property), "field-missing");
            case "additionalProperties" -> Violation.of(pointer(at, property), "field-unknown");
            case "type" -> Violation.of(at, "type-" + (schema.isTextual() ? schema.textValue() : "other"));
            case "enum" -> Violation.of(at, "not-listed", listed(schema));
            case "minLength" -> limit.equals("1") ? Violation.of(at, "empty") : Violation.of(at, "too-short", limit);
            case "maxLength" -> Violation.of(at, "too-long", limit);
            case "minimum", "exclusiveMinimum" -> Violation.of(at, "too-small", limit);
            case "maximum", "exclusiveMaximum" -> Violation.of(at, "too-big", limit);
            case "minItems" -> Violation.of(at, "too-few-items", limit);
            case "maxItems" -> Violation.of(at, "too-many-items", limit);
            case "uniqueItems" -> Violation.of(at, "repeated-items");
            case "minProperties" -> Violation.of(at, "too-few-fields", limit);
            case "maxProperties" -> Violation.of(at, "too-many-fields", limit);
            case "pattern", "format" -> Violation.of(at, isBlank(message.getInstanceNode()) ? "empty" : "wrong-form");
            default -> Violation.of(at, "not-fitting");
        };
    }

    private static boolean isBlank(@Nullable JsonNode value) {
        return value != null && value.isTextual() && value.textValue().isBlank();
    }

    private static String listed(JsonNode allowed) {
        List<String> words = new ArrayList<>();
        allowed.forEach(each -> words.add(each.asText()));
        return String.join(", ", words);
    }

    /** RFC 6901. */
    private static String pointer(String at, String field) {
        return at + "/" + field.replace("~", "~0").replace("/", "~1");
    }
}
