package de.teilhabemonitor.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

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

    /** Whether there is such a thing. */
    public static boolean isKnown(String path, Answer answer) {
        String[] parts = path.split("/", 2);
        return parts.length == 2
                && Kind.of(parts[0])
                        .filter(kind -> answer.known(kind, parts[1]).isPresent())
                        .isPresent();
    }
}
