package de.teilhabemonitor.packages;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** What an import did, or would not do, file by file. */
public final class Report {

    private static final int MOST_REJECTIONS = 200;

    private final Map<String, File> files = new LinkedHashMap<>();

    /**
     * @param absent rows that are here and not in the package; they stay, nothing public is deleted
     */
    public record File(int created, int changed, int unchanged, int absent, List<Rejection> rejected) {}

    /**
     * @param line of the file, from 1; 0: the file as a whole
     * @param key of the words in {@code imports_*.properties}
     */
    public record Rejection(int line, @Nullable String column, String key, List<String> arguments) {

        public String reason(Locale language) {
            ResourceBundle words = ResourceBundle.getBundle("imports", language);
            return new MessageFormat(words.getString(key), language).format(arguments.toArray());
        }
    }

    private File file(String name) {
        return files.computeIfAbsent(name, n -> new File(0, 0, 0, 0, new ArrayList<>()));
    }

    void reject(String file, int line, @Nullable String column, String key, String... arguments) {
        List<Rejection> rejected = file(file).rejected();
        if (rejected.size() < MOST_REJECTIONS) {
            rejected.add(new Rejection(line, column, key, List.of(arguments)));
        }
    }

    void count(String name, int created, int changed, int unchanged, int absent) {
        File before = file(name);
        files.put(name, new File(created, changed, unchanged, absent, before.rejected()));
    }

    public Map<String, File> files() {
        return files;
    }

    public boolean isRejected() {
        return files.values().stream().anyMatch(file -> !file.rejected().isEmpty());
    }

    /** Whether anything became different. */
    public boolean changedAnything() {
        return files.values().stream().anyMatch(file -> file.created() + file.changed() > 0);
    }

    /** For people: one line per file, and one per rejection. */
    public String inWords(Locale language) {
        StringBuilder words = new StringBuilder();
        files.forEach((name, file) -> {
            words.append("%-30s created %5d, changed %5d, unchanged %5d%s%n"
                    .formatted(
                            name,
                            file.created(),
                            file.changed(),
                            file.unchanged(),
                            file.absent() > 0 ? ", not in the package (kept) " + file.absent() : ""));
            file.rejected()
                    .forEach(rejection -> words.append("    %s%s%s%n"
                            .formatted(
                                    rejection.line() > 0 ? "line " + rejection.line() + ", " : "",
                                    rejection.column() == null ? "" : rejection.column() + ": ",
                                    rejection.reason(language))));
        });
        return words.toString();
    }
}
