package de.teilhabemonitor.change;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.databind.JsonNode;
import de.teilhabemonitor.answer.Answer;
import de.teilhabemonitor.answer.Kind;
import de.teilhabemonitor.answer.Slice.Row;
import de.teilhabemonitor.plan.Plan;
import de.teilhabemonitor.web.Atom;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Changes as an Atom feed (RFC 4287) in one language. */
final class Feed {

    private static final String PAGE = "/aenderungen";

    private final Answer answer;
    private final String language;
    private final Plan plan;
    private final ToldWords words;

    Feed(Answer answer, String language, Plan plan) {
        this.answer = answer;
        this.language = language;
        this.plan = plan;
        this.words = ToldWords.in(language);
    }

    /** @param subject path of the thing, or kind of things, whose changes these are; null: all */
    String of(List<Row<AppliedChange>> changes, @Nullable String subject) {
        String site = answer.text(plan.siteName, language);
        return new Atom(
                        language,
                        answer.address("/api/v1/changes.atom?lang=" + language
                                + (subject == null ? "" : "&subject=" + subject)),
                        site + ": " + words.title(),
                        page(""),
                        site,
                        plan.updatedAt,
                        changes.stream().map(this::entry).toList())
                .written();
    }

    private Atom.Entry entry(Row<AppliedChange> row) {
        AppliedChange change = row.entity();
        Map<String, Integer> counts = HistoryResource.counts(row);
        int changes = counts.values().stream().mapToInt(Integer::intValue).sum();
        boolean isImport = changes > 1;
        return new Atom.Entry(
                answer.address("/api/v1/changes/" + change.number),
                isImport ? words.sentence("import", "count", Integer.toString(changes)) : title(change),
                change.appliedAt,
                isImport ? page("?batch=" + change.batch) : thing(change).orElse(page("")),
                isImport ? imported(change, counts) : summary(change));
    }

    /** {@code Maßnahme „Sprachkurse“: geändert}. */
    private String title(AppliedChange change) {
        Map<String, String> title = AppliedChangeView.title(change, answer);
        String name = title == null || change.redacted
                ? words.sentence("unnamed")
                : title.getOrDefault(
                        language,
                        Objects.requireNonNull(title.values().iterator().next()));
        return words.sentence(
                "entry",
                "thing",
                words.thing(change.subject.split("/", 2)[0]),
                "act",
                words.act(change.kind),
                "name",
                name);
    }

    private String imported(AppliedChange change, Map<String, Integer> counts) {
        String things = counts.entrySet().stream()
                .map(kind -> words.sentence(
                        "imported-thing",
                        "count",
                        Integer.toString(kind.getValue()),
                        "thing",
                        words.thing(kind.getKey())))
                .collect(joining(", "));
        String imported = words.sentence("imported", "things", things);
        return change.reason == null ? imported : imported + " " + words.sentence("reason", "reason", change.reason);
    }

    private String summary(AppliedChange change) {
        if (change.redacted) {
            return words.redacted();
        }
        List<String> sentences = new ArrayList<>();
        Set<String> names = new LinkedHashSet<>();
        for (JsonNode field : Json.read(change.fields)) {
            String name = field.path("field").asText();
            names.add(words.property(name));
            if (name.equals("status") && field.has("after")) {
                sentences.add(words.sentence(
                        "status", "status", words.status(field.path("after").asText())));
            }
        }
        if (change.kind.equals(Change.EDIT) && !names.isEmpty()) {
            sentences.add(words.sentence("changed", "names", String.join(", ", names)));
        }
        if (change.reason != null) {
            sentences.add(words.sentence("reason", "reason", change.reason));
        }
        return String.join(" ", sentences);
    }

    /** All changes, on the site. */
    private String page(String query) {
        return answer.address((language.equals("en") ? "/en" : "") + PAGE + query);
    }

    /** Of the thing itself, or where it is told too. */
    private Optional<String> thing(AppliedChange change) {
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
