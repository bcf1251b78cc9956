package de.teilhabemonitor.change;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.databind.JsonNode;
import de.teilhabemonitor.answer.Answer;
import de.teilhabemonitor.answer.Kind;
import de.teilhabemonitor.answer.Slice.Row;
import de.teilhabemonitor.plan.Plan;
import java.io.StringWriter;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/** Changes as an Atom feed (RFC 4287) in one language. */
final class Feed {

    private static final String ATOM = "http://www.w3.org/2005/Atom";
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
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.setDefaultNamespace(ATOM);
            xml.writeStartElement(ATOM, "feed");
            xml.writeDefaultNamespace(ATOM);
            xml.writeAttribute("xml:lang", language);
            String site = answer.text(plan.siteName, language);
            String self = answer.address(
                    "/api/v1/changes.atom?lang=" + language + (subject == null ? "" : "&subject=" + subject));
            element(xml, "id", self);
            element(xml, "title", site + ": " + words.title());
            Instant latest = changes.stream()
                    .map(row -> row.entity().appliedAt)
                    .max(Instant::compareTo)
                    .orElse(plan.updatedAt);
            element(xml, "updated", latest.toString());
            link(xml, "self", "application/atom+xml", self);
            link(xml, "alternate", "text/html", page(""));
            xml.writeStartElement(ATOM, "author");
            element(xml, "name", site);
            xml.writeEndElement();
            for (Row<AppliedChange> change : changes) {
                entry(xml, change);
            }
            xml.writeEndElement();
            xml.writeEndDocument();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return text.toString();
    }

    private void entry(XMLStreamWriter xml, Row<AppliedChange> row) throws XMLStreamException {
        AppliedChange change = row.entity();
        Map<String, Integer> counts = HistoryResource.counts(row);
        int changes = counts.values().stream().mapToInt(Integer::intValue).sum();
        boolean isImport = changes > 1;
        xml.writeStartElement(ATOM, "entry");
        element(xml, "id", answer.address("/api/v1/changes/" + change.number));
        element(xml, "title", isImport ? words.sentence("import", "count", Integer.toString(changes)) : title(change));
        element(xml, "updated", change.appliedAt.toString());
        String page = isImport ? page("?batch=" + change.batch) : thing(change).orElse(page(""));
        link(xml, "alternate", "text/html", page);
        String summary = isImport ? imported(change, counts) : summary(change);
        if (!summary.isEmpty()) {
            element(xml, "summary", summary);
        }
        xml.writeEndElement();
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

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(ATOM, name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    private static void link(XMLStreamWriter xml, String relation, String type, String address)
            throws XMLStreamException {
        xml.writeEmptyElement(ATOM, "link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("type", type);
        xml.writeAttribute("href", address);
    }
}
