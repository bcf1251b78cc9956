package de.teilhabemonitor.packages;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What is here already, which the part of a package may refer to.
 *
 * @param languages of the plan; none: there is no plan yet, the package has to be whole
 * @param homeTerritory of the plan
 * @param codes by table of the schema
 * @param groups {@code dimension:code}
 * @param firstValue whether there is a value with this key: indicator, territory, period, dimensions
 */
record Known(
        List<String> languages,
        @Nullable String homeTerritory,
        Map<String, Set<String>> codes,
        Set<String> groups,
        Predicate<List<Object>> firstValue) {

    static final Known NOTHING = new Known(List.of(), null, Map.of(), Set.of(), key -> false);

    boolean isPlan() {
        return !languages.isEmpty();
    }
}
