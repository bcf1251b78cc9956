package de.teilhabemonitor.answer;

import de.teilhabemonitor.web.Refused;
import de.teilhabemonitor.web.Refused.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A thing by its path, with its title. */
public record NamedPath(String subject, Map<String, String> title, Links links) {

    /** @param paths those that lead nowhere are left out */
    public static List<NamedPath> of(List<String> paths, Answer answer) {
        List<NamedPath> named = new ArrayList<>(paths.size());
        for (String path : paths) {
            String[] parts = path.split("/", 2);
            Kind.of(parts[0]).ifPresent(kind -> answer.known(kind, parts[1])
                    .ifPresent(known -> named.add(new NamedPath(
                            path, known.words(answer.plan().sourceLanguage()), answer.links(kind, parts[1])))));
        }
        return named;
    }

    /** @throws Refused 400 where a filter asks for what there is not */
    public static void checkFilter(String name, @Nullable String path, Answer answer) {
        if (path != null && !isKnown(path, answer)) {
            throw Refused.invalid(name, "unknown-path", path);
        }
    }

    /** @param at where they stand, as a JSON pointer */
    public static void check(String at, List<String> paths, Answer answer, List<Violation> found) {
        for (int i = 0; i < paths.size(); i++) {
            if (!isKnown(paths.get(i), answer)) {
                found.add(Violation.of(at + "/" + i, "unknown-path", paths.get(i)));
            }
        }
    }

    /** Whether there is such a thing. */
    public static boolean isKnown(String path, Answer answer) {
        String[] parts = path.split("/", 2);
        return parts.length == 2
                && Kind.of(parts[0])
                        .filter(kind -> answer.known(kind, parts[1]).isPresent())
                        .isPresent();
    }
}
