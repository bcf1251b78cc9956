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
     * @param rejected the first 200
     * @param rejectedFurther how many there are beyond these
     */
    public record File(
            int created, int changed, int unchanged, int absent, List<Rejection> rejected, int rejectedFurther) {

        private File withOneMore(Rejection rejection) {
            if (rejected.size() == MOST_REJECTIONS) {
                return new File(created, changed, unchanged, absent, rejected, rejectedFurther + 1);
            }
            rejected.add(rejection);
            return this;
        }
    }

    /**
     * @param line of the file, from 1; 0: the file as a whole
     * @param key of the words in {@code imports_*.properties}
     */
    public record Rejection(int line, @Nullable String column, String key, List<String> arguments) {

        public String reason(Locale language) {
            return said(language, key, arguments.toArray());
        }
    }

    private File file(String name) {
        return files.computeIfAbsent(name, n -> new File(0, 0, 0, 0, new ArrayList<>(), 0));
    }

    void reject(String file, int line, @Nullable String column, String key, String... arguments) {
        files.put(file, file(file).withOneMore(new Rejection(line, column, key, List.of(arguments))));
    }

    void count(String name, int created, int changed, int unchanged, int absent) {
        File before = file(name);
        files.put(name, new File(created, changed, unchanged, absent, before.rejected(), before.rejectedFurther()));
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

    /** For people: one line per file, one per rejection, and one for all rejections that are not told. */
    public String inWords(Locale language) {
        StringBuilder words = new StringBuilder();
        files.forEach((name, file) -> {
            words.append("%-30s ".formatted(name))
                    .append(said(language, "report.created"))
                    .append(" %5d, ".formatted(file.created()))
                    .append(said(language, "report.changed"))
                    .append(" %5d, ".formatted(file.changed()))
                    .append(said(language, "report.unchanged"))
                    .append(" %5d".formatted(file.unchanged()));
            if (file.absent() > 0) {
                words.append(", ").append(said(language, "report.absent", file.absent()));
            }
            words.append(System.lineSeparator());
            file.rejected().forEach(rejection -> {
                List<String> place = new ArrayList<>();
                if (rejection.line() > 0) {
                    place.add(said(language, "report.line", Integer.toString(rejection.line())));
                }
                if (rejection.column() != null) {
                    place.add(rejection.column());
                }
                words.append("    ")
                        .append(String.join(", ", place))
                        .append(place.isEmpty() ? "" : ": ")
                        .append(rejection.reason(language))
                        .append(System.lineSeparator());
            });
            if (file.rejectedFurther() > 0) {
                words.append("    ")
                        .append(said(language, "report.further", file.rejectedFurther()))
                        .append(System.lineSeparator());
            }
        });
        return words.toString();
    }

    private static String said(Locale language, String key, Object... arguments) {
        ResourceBundle words = ResourceBundle.getBundle("imports", language);
        return new MessageFormat(words.getString(key), language).format(arguments);
    }
}
