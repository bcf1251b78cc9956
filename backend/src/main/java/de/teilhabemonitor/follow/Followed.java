package de.teilhabemonitor.follow;

import de.teilhabemonitor.answer.Answer;
import de.teilhabemonitor.answer.Kind;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A thing that is followed: what it is called, and where it is read about. */
final class Followed {

    private static final String CHANGES = "/aenderungen";

    private Followed() {}

    /** Null: the plan. */
    static @Nullable Map<String, String> title(String subject, Answer answer) {
        String[] path = subject.split("/", 2);
        return Kind.of(path[0])
                .flatMap(kind -> answer.known(kind, path[1]))
                .map(known -> known.words(answer.plan().sourceLanguage()))
                .orElse(null);
    }

    /** In one language; nothing: the plan. */
    static Optional<String> name(String subject, String language, Answer answer) {
        Map<String, String> title = title(subject, answer);
        return title == null
                ? Optional.empty()
                : Optional.of(title.getOrDefault(
                        language, title.values().stream().findFirst().orElse(subject)));
    }

    static String page(String subject, String language, Answer answer) {
        String[] path = subject.split("/", 2);
        String page =
                Kind.of(path[0]).map(kind -> answer.links(kind, path[1]).web()).orElse(null);
        String site = answer.address("");
        return site + (language.equals("en") ? "/en" : "") + (page == null ? CHANGES : page.substring(site.length()));
    }
}
