package de.teilhabemonitor.site;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.teilhabemonitor.event.Event;
import de.teilhabemonitor.plan.Plan;
import de.teilhabemonitor.sql.Sql;
import de.teilhabemonitor.text.TextType;
import de.teilhabemonitor.web.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.ResourceBundle;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** The head of a page: title, description, canonical address, other languages, Open Graph, schema.org. */
@ApplicationScoped
class Heads {

    private static final int LONGEST_DESCRIPTION = 300;

    /** What describes a thing, by the route of its page; an empty one has no words but its title. */
    private static final Map<String, String> DESCRIPTIONS = Map.of(
            "field", "",
            "measure", "description",
            "indicator", "definition",
            "event", "summary",
            "document", "",
            "organisation", "role",
            "notice", "body",
            "call", "text",
            "need", "description",
            "voice", "");

    /** A submission is found by the references of those that were merged into it, too. */
    private static final String BY_CODE = "code = :code";

    private static final String BY_REFERENCE = BY_CODE + " or includes @> array[cast(:code as text)]";

    @Inject
    Session database;

    @Inject
    Settings settings;

    @Inject
    ObjectMapper json;

    @Inject
    Parts parts;

    private record Said(String title, String description) {}

    /** The head of a page, and the status with which it is answered: 404 where nothing is, 410 where something was taken down. */
    record Head(int status, String html) {

        private Head with(String more) {
            return new Head(status, html + more);
        }
    }

    Head of(Pages.Place place, Plan plan) {
        return told(place, plan).with(parts.ofLanguage(place.language()) + parts.ofRoute(place.route()));
    }

    private Head told(Pages.Place place, Plan plan) {
        if (place.route().equals("staff") || Pages.OF_ONE.contains(place.route())) {
            return new Head(200, unlisted(place.route() + ".title", place.language(), plan));
        }
        if (place.code() == null) {
            return new Head(200, head(place, plan, fixed(place, plan)));
        }
        Object[] row = thing(place);
        if (row == null) {
            return nothing(place.language(), plan);
        }
        return (boolean) row[2]
                ? new Head(410, unlisted("gone.title", place.language(), plan))
                : new Head(200, head(place, plan, asItIs(place, said(row, place.language(), plan))));
    }

    /** For an address that leads nowhere. */
    Head ofNothing(String language, Plan plan) {
        return nothing(language, plan).with(parts.ofLanguage(language));
    }

    private static Head nothing(String language, Plan plan) {
        return new Head(404, unlisted("nothing.title", language, plan));
    }

    /** The same for everybody and for no search engine: the staff area asks who somebody is only once it runs. */
    private static String unlisted(String name, String language, Plan plan) {
        String title = words(language).getString(name) + " – " + siteName(language, plan);
        return "<title>" + escape(title) + "</title><meta name=\"robots\" content=\"noindex\">";
    }

    private String head(Pages.Place place, Plan plan, Said said) {
        String site = siteName(place.language(), plan);
        // The start page says first whose site this is; as in frontend/src/head.js.
        boolean isStart = place.route().equals("start");
        String title = isStart ? site + ": " + said.title() : said.title() + " – " + site;
        String address = settings.url() + place.addresses().get(place.language());
        StringBuilder head = new StringBuilder();
        head.append("<title>").append(escape(title)).append("</title>");
        meta(head, "name", "description", said.description());
        link(head, "canonical", null, address);
        place.addresses().forEach((language, path) -> link(head, "alternate", language, settings.url() + path));
        String spoken = plan.languages.contains(place.language()) ? place.language() : plan.languages.get(0);
        head.append("<link rel=\"alternate\" type=\"application/atom+xml\" title=\"%s\" href=\"%s\">"
                .formatted(
                        escape(words(place.language()).getString("changes.title")),
                        escape(settings.url() + "/api/v1/changes.atom?lang=" + spoken)));
        if (place.route().equals("events")) {
            head.append("<link rel=\"alternate\" type=\"application/atom+xml\" title=\"%s\" href=\"%s\">"
                    .formatted(escape(said.title()), escape(settings.url() + "/api/v1/events.atom?lang=" + spoken)));
        }
        meta(head, "property", "og:title", isStart ? title : said.title());
        meta(head, "property", "og:description", said.description());
        meta(head, "property", "og:url", address);
        meta(head, "property", "og:type", "website");
        meta(head, "property", "og:site_name", site);
        meta(head, "property", "og:locale", place.language().equals("en") ? "en_GB" : "de_DE");
        structured(place, plan, said, address).ifPresent(data -> head.append("<script type=\"application/ld+json\">")
                .append(data)
                .append("</script>"));
        return head.toString();
    }

    private static Said fixed(Pages.Place place, Plan plan) {
        ResourceBundle words = words(place.language());
        String plansName = plan.title.in(place.language(), plan.languages);
        return new Said(
                words.getString(place.route() + ".title"),
                words.getString(place.route() + ".description").replace("{plan}", plansName));
    }

    /** Title, description and whether it was taken down; null where there is no such thing. */
    private Object @Nullable [] thing(Pages.Place place) {
        String description = DESCRIPTIONS.getOrDefault(place.route(), "");
        return Sql.rows(
                        database,
                        "select cast(title as text), %s, taken_down_at is not null from %s where %s"
                                .formatted(
                                        description.isEmpty() ? "null" : "cast(" + description + " as text)",
                                        place.route(),
                                        place.route().equals("voice") ? BY_REFERENCE : BY_CODE))
                .setParameter("code", place.code())
                .getResultList()
                .stream()
                .findFirst()
                .orElse(null);
    }

    private static Said said(Object[] row, String language, Plan plan) {
        String title = TextType.read((String) row[0]).in(language, plan.languages);
        return new Said(
                title,
                row[1] == null
                        ? title
                        : shortened(TextType.read((String) row[1]).in(language, plan.languages)));
    }

    /** That an event does not take place as announced is said wherever its title is. */
    private static Said asItIs(Pages.Place place, Said said) {
        Event event = place.route().equals("event") ? Event.findById(place.code()) : null;
        return event != null && (event.isCancelled() || event.isMoved())
                ? new Said(
                        words(place.language()).getString("event." + event.state) + " " + said.title(),
                        said.description())
                : said;
    }

    /** Events and indicators, as schema.org describes events and datasets. */
    private Optional<String> structured(Pages.Place place, Plan plan, Said said, String address) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("@context", "https://schema.org");
        if (place.route().equals("event")) {
            Event event = Event.findById(place.code());
            data.putAll(new EventData(event, place.language(), plan, address)
                    .told(organisers(event, place.language(), plan)));
            if (event.summary != null) {
                data.put("description", said.description());
            }
            data.put("url", address);
        } else if (place.route().equals("indicator")) {
            data.put("@type", "Dataset");
            data.put("name", said.title());
            data.put("description", said.description());
            data.put("url", address);
            if (plan.licence != null) {
                data.put("license", plan.licence);
            }
            data.put(
                    "distribution",
                    List.of(Map.of(
                            "@type",
                            "DataDownload",
                            "encodingFormat",
                            "text/csv",
                            "contentUrl",
                            settings.url() + "/api/v1/indicators/" + place.code() + "/observations.csv")));
        } else {
            return Optional.empty();
        }
        try {
            // no text of the plan can end the element early
            return Optional.of(json.writeValueAsString(data).replace("<", "\\u003c"));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<String> organisers(Event event, String language, Plan plan) {
        Map<String, String> names = new HashMap<>();
        Sql.rows(
                        database,
                        "select code, cast(title as text) from organisation where code = any(string_to_array(:codes, ','))")
                .setParameter("codes", String.join(",", event.organisers))
                .getResultList()
                .forEach(row -> names.put(
                        (String) row[0], TextType.read((String) row[1]).in(language, plan.languages)));
        return event.organisers.stream()
                .map(names::get)
                .filter(Objects::nonNull)
                .toList();
    }

    private static String siteName(String language, Plan plan) {
        return plan.siteName.in(language, plan.languages);
    }

    private static ResourceBundle words(String language) {
        return ResourceBundle.getBundle("pages", Locale.forLanguageTag(language));
    }

    private static String shortened(String text) {
        if (text.length() <= LONGEST_DESCRIPTION) {
            return text;
        }
        int cut = text.lastIndexOf(' ', LONGEST_DESCRIPTION);
        return text.substring(0, cut < 0 ? LONGEST_DESCRIPTION : cut) + " …";
    }

    private static void meta(StringBuilder head, String kind, String name, String content) {
        head.append("<meta %s=\"%s\" content=\"%s\">".formatted(kind, name, escape(content)));
    }

    private static void link(StringBuilder head, String relation, @Nullable String language, String address) {
        head.append("<link rel=\"%s\"%s href=\"%s\">"
                .formatted(
                        relation,
                        language == null ? "" : " hreflang=\"" + language + "\"",
                        escape(Objects.requireNonNull(address))));
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
