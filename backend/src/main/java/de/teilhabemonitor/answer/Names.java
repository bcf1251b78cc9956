package de.teilhabemonitor.answer;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What all things of the plan are called in one version of it.
 *
 * @param plain organisations without those that followed them
 */
record Names(long planVersion, Map<Kind, Map<String, Reference>> references, Map<String, Reference> plain) {

    /** Of each thing its kind, its code and what is said of it; of the plan its version; of a succession both codes. */
    record Row(
            String kind,
            String code,
            @Nullable Map<String, String> words,
            @Nullable String first,
            @Nullable String second) {

        static final String PLAN = "PLAN";
        static final String SUCCESSION = "SUCCESSION";
    }

    /** @param rows successions in their order */
    static Names of(List<Row> rows, Addresses addresses) {
        long version = 0;
        Map<Kind, Map<String, Reference>> references = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            references.put(kind, new HashMap<>());
        }
        Map<String, Row> organisations = new HashMap<>();
        List<Row> successions = new ArrayList<>();
        for (Row row : rows) {
            if (row.kind.equals(Row.PLAN)) {
                version = Long.parseLong(row.code);
            } else if (row.kind.equals(Row.SUCCESSION)) {
                successions.add(row);
            } else {
                Kind kind = Kind.valueOf(row.kind);
                requireNonNull(references.get(kind)).put(row.code, reference(kind, row, addresses));
                if (kind == Kind.ORGANISATION) {
                    organisations.put(row.code, row);
                }
            }
        }
        Map<String, Reference> named = requireNonNull(references.get(Kind.ORGANISATION));
        Map<String, Reference> plain = Map.copyOf(named);
        Map<String, List<Reference.Succession>> successors = new HashMap<>();
        for (Row row : successions) {
            successors
                    .computeIfAbsent(row.code, predecessor -> new ArrayList<>())
                    .add(new Reference.Succession(
                            requireNonNull(plain.get(row.first)), requireNonNull(row.words), row.second));
        }
        organisations.forEach((code, row) -> named.put(
                code,
                requireNonNull(plain.get(code))
                        .followedBy(
                                row.first, row.first == null ? List.of() : successors.getOrDefault(code, List.of()))));
        return new Names(version, references, plain);
    }

    private static Reference reference(Kind kind, Row row, Addresses addresses) {
        return kind == Kind.SOURCE
                ? Reference.toSource(row.code, requireNonNull(row.first), row.second)
                : Reference.to(
                        row.code, requireNonNull(row.words), kind.addressed() ? addresses.links(kind, row.code) : null);
    }

    @Nullable
    Reference find(Kind kind, String code) {
        return requireNonNull(references.get(kind)).get(code);
    }
}
