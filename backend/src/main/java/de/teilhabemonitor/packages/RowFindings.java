package de.teilhabemonitor.packages;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is wrong with an upload, until the row that it is about is written down. */
final class RowFindings implements Findings {

    /** @param key of the words in {@code imports_*.properties} */
    record Finding(@Nullable String column, String key, List<String> arguments) {}

    private final Map<String, Map<Integer, List<Finding>>> pending = new HashMap<>();

    @Override
    public void reads(String file, List<String> header) {
        // Findings of a row are shown beside its cells.
    }

    @Override
    public void reject(String file, int line, @Nullable String column, String key, String... arguments) {
        pending.computeIfAbsent(file, f -> new LinkedHashMap<>())
                .computeIfAbsent(line, l -> new ArrayList<>())
                .add(new Finding(column, key, List.of(arguments)));
    }

    List<Finding> take(String file, int line) {
        Map<Integer, List<Finding>> ofFile = pending.get(file);
        List<Finding> found = ofFile == null ? null : ofFile.remove(line);
        return found == null ? List.of() : found;
    }

    /** Of no row that was taken: by file and line. */
    Map<String, Map<Integer, List<Finding>>> rest() {
        return pending;
    }
}
