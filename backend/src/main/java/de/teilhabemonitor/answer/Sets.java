package de.teilhabemonitor.answer;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Which things of a list have which values of its filters: one set of bits for each value, one bit for each thing. Counting
 * what further filters would find is counting bits, not reading rows (decision 0018).
 */
final class Sets {

    private final Map<String, Integer> places = new HashMap<>();
    private final Map<String, SortedMap<String, BitSet>> facets = new HashMap<>();
    /** The counts of the list without any filter, which is asked for most. */
    private volatile @Nullable List<Count> whole;

    /** A thing with its values, those of each facet in the order of the facets. */
    record Row(String code, List<List<String>> values) {}

    Sets(List<Facet> facets, List<Row> rows) {
        facets.forEach(facet -> this.facets.put(facet.name(), new TreeMap<>()));
        for (Row row : rows) {
            int place = places.size();
            places.put(row.code, place);
            for (int i = 0; i < facets.size(); i++) {
                SortedMap<String, BitSet> values = values(facets.get(i));
                row.values.get(i).forEach(value -> values.computeIfAbsent(value, v -> new BitSet())
                        .set(place));
            }
        }
    }

    private SortedMap<String, BitSet> values(Facet facet) {
        return requireNonNull(facets.get(facet.name()));
    }

    /**
     * As {@link Counting} does it with rows.
     *
     * @param fitting codes of what meets the conditions that are no facets; null: there are none
     */
    List<Count> count(List<Facet> chosen, @Nullable Collection<String> fitting) {
        if (fitting != null || chosen.stream().anyMatch(Facet::isActive)) {
            return counted(chosen, fitting);
        }
        List<Count> all = whole;
        if (all == null) {
            all = List.copyOf(counted(chosen, null));
            whole = all;
        }
        return all;
    }

    private List<Count> counted(List<Facet> chosen, @Nullable Collection<String> fitting) {
        BitSet rest = new BitSet();
        if (fitting == null) {
            rest.set(0, places.size());
        } else {
            for (String code : fitting) {
                Integer place = places.get(code);
                if (place != null) {
                    rest.set(place);
                }
            }
        }
        Map<String, BitSet> active = new HashMap<>();
        for (Facet facet : chosen) {
            if (facet.isActive()) {
                active.put(facet.name(), any(facet));
            }
        }
        List<Count> counts = new ArrayList<>();
        counts.add(new Count("", "", without("", active, rest).cardinality()));
        for (Facet facet : chosen) {
            BitSet among = without(facet.name(), active, rest);
            values(facet).forEach((value, things) -> {
                BitSet found = (BitSet) things.clone();
                found.and(among);
                if (!found.isEmpty()) {
                    counts.add(new Count(facet.name(), value, found.cardinality()));
                }
            });
        }
        return counts;
    }

    /** What has any of the chosen values. */
    private BitSet any(Facet facet) {
        BitSet any = new BitSet();
        for (String value : facet.chosen()) {
            BitSet things = values(facet).get(value);
            if (things != null) {
                any.or(things);
            }
        }
        return any;
    }

    /** What fits all filters but one. */
    private static BitSet without(String facet, Map<String, BitSet> active, BitSet rest) {
        BitSet fitting = (BitSet) rest.clone();
        active.forEach((name, things) -> {
            if (!name.equals(facet)) {
                fitting.and(things);
            }
        });
        return fitting;
    }
}
