package de.teilhabemonitor.door;

import static de.teilhabemonitor.web.Refused.Violation;

import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Holds the query of a request against the contract, so that a typing mistake never looks like an answer. */
final class QueryKeys {

    private QueryKeys() {}

    /** All that is wrong with the query; empty when it is as promised. */
    static List<Violation> violations(@Nullable String rawQuery, Map<String, Contract.Key> keys) {
        List<Violation> violations = new ArrayList<>();
        Map<String, List<String>> given = new LinkedHashMap<>();
        Set<String> unreadable = new HashSet<>();
        for (String pair : rawQuery == null ? new String[0] : rawQuery.split("&")) {
            if (pair.isEmpty()) {
                continue;
            }
            int equals = pair.indexOf('=');
            Optional<String> name = decode(equals < 0 ? pair : pair.substring(0, equals));
            Optional<String> value = decode(equals < 0 ? "" : pair.substring(equals + 1));
            if (name.isEmpty() || value.isEmpty()) {
                violations.add(Violation.of(name.orElse("?"), "not-text"));
                name.ifPresent(unreadable::add);
            } else {
                given.computeIfAbsent(name.get(), n -> new ArrayList<>()).add(value.get());
            }
        }
        given.forEach((name, values) -> {
            Contract.Key key = keys.get(name);
            if (key == null) {
                violations.add(
                        keys.isEmpty()
                                ? Violation.of(name, "no-keys")
                                : Violation.of(name, "unknown-key", String.join(", ", keys.keySet())));
            } else if (values.size() > 1) {
                violations.add(Violation.of(name, "repeated"));
            } else {
                check(name, values.get(0), key.schema(), violations);
            }
        });
        keys.values().forEach(key -> {
            if (key.required() && !given.containsKey(key.name()) && !unreadable.contains(key.name())) {
                violations.add(Violation.of(key.name(), "missing"));
            }
        });
        return violations.stream().distinct().toList();
    }

    private static void check(String name, String value, Contract.Schema schema, List<Violation> violations) {
        switch (schema.type()) {
            case "integer" -> {
                long minimum = schema.minimum() == null ? 0 : schema.minimum();
                long maximum = schema.maximum() == null ? Integer.MAX_VALUE : schema.maximum();
                if (!value.matches("[0-9]{1,10}")
                        || Long.parseLong(value) < minimum
                        || Long.parseLong(value) > maximum) {
                    violations.add(Violation.of(name, "not-integer", Long.toString(minimum), Long.toString(maximum)));
                }
            }
            case "boolean" -> {
                if (!value.equals("true") && !value.equals("false")) {
                    violations.add(Violation.of(name, "not-boolean"));
                }
            }
            case "array" -> {
                String[] values = value.split(",", -1);
                int most = schema.maxItems() == null ? Integer.MAX_VALUE : schema.maxItems();
                if (values.length > most) {
                    violations.add(Violation.of(name, "too-many", Integer.toString(most)));
                    return;
                }
                Contract.Schema items = schema.items();
                for (String each : values) {
                    if (items != null) {
                        check(name, each, items, violations);
                    }
                }
            }
            default -> text(name, value, schema, violations);
        }
    }

    private static void text(String name, String value, Contract.Schema schema, List<Violation> violations) {
        if (value.chars().anyMatch(c -> c < ' ' || c == 0x7f)) {
            violations.add(Violation.of(name, "not-text"));
        } else if (schema.maxLength() != null && value.length() > schema.maxLength()) {
            violations.add(Violation.of(name, "too-long", Integer.toString(schema.maxLength())));
        } else if (!schema.allowed().isEmpty() && !schema.allowed().contains(value)) {
            violations.add(Violation.of(name, "not-listed", String.join(", ", schema.allowed())));
        } else if (schema.pattern() != null && !schema.pattern().matcher(value).matches()) {
            violations.add(
                    Violation.of(name, schema.period() ? "not-period" : value.isBlank() ? "empty" : "wrong-form"));
        }
    }

    /** Empty where the bytes are no UTF-8 or the escapes are broken. */
    private static Optional<String> decode(String raw) {
        try {
            byte[] bytes = URLDecoder.decode(raw, StandardCharsets.ISO_8859_1).getBytes(StandardCharsets.ISO_8859_1);
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (IllegalArgumentException | CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
