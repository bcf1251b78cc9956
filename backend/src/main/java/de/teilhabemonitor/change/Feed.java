package de.teilhabemonitor.change;

import com.fasterxml.jackson.databind.JsonNode;
import de.teilhabemonitor.answer.Answer;
import de.teilhabemonitor.answer.Kind;
import de.teilhabemonitor.plan.Plan;
import de.teilhabemonitor.web.Atom;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Changes as an Atom feed (RFC 4287) in one language. */
final class Feed {

    private static final String PAGE = "/aenderungen";

    private final Answer answer;
    private final String language;
    private final Plan plan;
    private final ResourceBundle words;

    Feed(Answer answer, String language, Plan plan) {
        this.answer = answer;
        this.language = language;
        this.plan = plan;
        // the site speaks two languages, whatever those of the plan are
        this.words = ResourceBundle.getBundle("feed", language.equals("en") ? Locale.ENGLISH : Locale.GERMAN);
    }

    /** @param subject path of the thing, or kind of things, whose changes these are; null: all */
    String of(List<AppliedChange> changes, @Nullable String subject) {
        String site = answer.text(plan.siteName, language);
        return new Atom(
                        language,
                        answer.address("/api/v1/changes.atom?lang=" + language
                                + (subject == null ? "" : "&subject=" + subject)),
                        site + ": " + words.getString("title"),
                        answer.address((language.equals("en") ? "/en" : "") + PAGE),
                        site,
                        plan.updatedAt,
                        changes.stream().map(this::entry).toList())
                .written();
    }

    private Atom.Entry entry(AppliedChange change) {
        return new Atom.Entry(
                answer.address("/api/v1/changes/" + change.number),
                title(change),
                change.appliedAt,
                page(change).orElse(answer.address(PAGE)),
                summary(change));
    }

    /** {@code Maßnahme „Sprachkurse“: geändert}. */
    private String title(AppliedChange change) {
        Map<String, String> title = AppliedChangeView.title(change, answer);
        String thing = word("thing." + change.subject.split("/", 2)[0]);
        String name = title == null || change.redacted
                ? words.getString("unnamed")
                : title.getOrDefault(
                        language,
                        Objects.requireNonNull(title.values().iterator().next()));
        return words.getString("entry")
                .replace("{thing}", thing)
                .replace("{name}", name)
                .replace("{act}", word("act." + change.kind));
    }

    private String summary(AppliedChange change) {
        if (change.redacted) {
            return words.getString("redacted");
        }
        List<String> sentences = new ArrayList<>();
        Set<String> names = new LinkedHashSet<>();
        for (JsonNode field : Json.read(change.fields)) {
            String name = field.path("field").asText();
            names.add(word("property." + name));
            if (name.equals("status") && field.has("after")) {
                sentences.add(words.getString("status")
                        .replace(
                                "{status}", word("status." + field.path("after").asText())));
            }
        }
        if (change.kind.equals(Change.EDIT) && !names.isEmpty()) {
            sentences.add(words.getString("changed").replace("{names}", String.join(", ", names)));
        }
        if (change.reason != null) {
            sentences.add(words.getString("reason").replace("{reason}", change.reason));
        }
        return String.join(" ", sentences);
    }

    /** The word for it, or its own name where nobody has given it one. */
    private String word(String key) {
        return words.containsKey(key) ? words.getString(key) : key.substring(key.indexOf('.') + 1);
    }

    /** Of the thing itself, or where it is told too. */
    private Optional<String> page(AppliedChange change) {
        if (change.redacted) {
            return Optional.empty();
        }
        return Stream.concat(Stream.of(change.subject), change.about.stream())
                .map(path -> path.split("/", 2))
                .flatMap(path -> Kind.of(path[0].equals("observations") ? "indicators" : path[0]).stream()
                        .filter(kind -> answer.known(kind, path[1]).isPresent())
                        .map(kind -> answer.links(kind, path[1]).web()))
                .filter(Objects::nonNull)
                .findFirst();
    }
}
