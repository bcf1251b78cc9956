package de.teilhabemonitor.packages;

import de.teilhabemonitor.packages.PackageSchema.Table;
import de.teilhabemonitor.web.Sentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What an import did, or would not do, file by file in the order of the schema. */
public final class Report implements Findings {

    private static final int MOST_REJECTIONS = 200;

    private final Map<String, File> files;
    private final Map<String, List<String>> headers = new HashMap<>();

    Report(PackageSchema schema) {
        List<String> order = schema.tables().stream().map(Table::file).toList();
        files = new TreeMap<>(
                Comparator.comparingInt((String file) -> place(order, file)).thenComparing(Comparator.naturalOrder()));
    }

    /**
     * @param absent rows that are here and not in the package; they stay, nothing public is deleted
     * @param rejected the first 200, by line and column
     * @param rejectedFurther how many there are beyond these
     */
    public record File(
            int created, int changed, int unchanged, int absent, List<Rejection> rejected, int rejectedFurther) {

        private File withOneMore(Rejection rejection, Comparator<Rejection> order) {
            int at = rejected.size();
            while (at > 0 && order.compare(rejected.get(at - 1), rejection) > 0) {
                at--;
            }
            rejected.add(at, rejection);
            if (rejected.size() <= MOST_REJECTIONS) {
                return this;
            }
            rejected.remove(MOST_REJECTIONS);
            return new File(created, changed, unchanged, absent, rejected, rejectedFurther + 1);
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

    /** Faults of one line are told from left to right. */
    @Override
    public void reads(String file, List<String> header) {
        headers.put(file, List.copyOf(header));
    }

    private File file(String name) {
        return files.computeIfAbsent(name, n -> new File(0, 0, 0, 0, new ArrayList<>(), 0));
    }

    @Override
    public void reject(String file, int line, @Nullable String column, String key, String... arguments) {
        List<String> header = headers.getOrDefault(file, List.of());
        Comparator<Rejection> order = Comparator.comparingInt(Rejection::line)
                .thenComparingInt(each -> each.column() == null ? -1 : place(header, first(each.column())));
        files.put(file, file(file).withOneMore(new Rejection(line, column, key, List.of(arguments)), order));
    }

    /** Of {@code from, to} the first. */
    private static String first(String columns) {
        return columns.split(", ", 2)[0];
    }

    private static int place(List<String> order, String name) {
        int place = order.indexOf(name);
        return place < 0 ? order.size() : place;
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
            file.rejected().forEach(rejection -> words.append("    ")
                    .append(inOneLine(rejection, language))
                    .append(System.lineSeparator()));
            if (file.rejectedFurther() > 0) {
                words.append("    ")
                        .append(said(language, "report.further", file.rejectedFurther()))
                        .append(System.lineSeparator());
            }
        });
        return words.toString();
    }

    private static String inOneLine(Rejection rejection, Locale language) {
        List<String> place = new ArrayList<>();
        if (rejection.line() > 0) {
            place.add(said(language, "report.line", Integer.toString(rejection.line())));
        }
        if (rejection.column() != null) {
            place.add(rejection.column());
        }
        String line = String.join(", ", place) + (place.isEmpty() ? "" : ": ") + rejection.reason(language);
        // A cell may have line breaks, or may have been meant to look like another line.
        return line.replaceAll("[\\p{Cntrl}\\u0085\\u2028\\u2029]", " ");
    }

    /** @param key of the words in {@code imports_*.properties}, or in those of another name before a colon */
    static String said(Locale language, String key, Object... arguments) {
        int colon = key.indexOf(':');
        ResourceBundle words = ResourceBundle.getBundle(colon < 0 ? "imports" : key.substring(0, colon), language);
        return Sentence.said(words, key.substring(colon + 1), language, arguments);
    }
}
