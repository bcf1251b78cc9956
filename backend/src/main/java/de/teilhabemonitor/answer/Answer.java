package de.teilhabemonitor.answer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.teilhabemonitor.plan.CurrentPlan;
import de.teilhabemonitor.text.Text;
import de.teilhabemonitor.text.TextType;
import de.teilhabemonitor.web.Refused;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/**
 * One answer while it is put together. Views ask it for references; {@link #complete} then looks up all their titles in
 * one statement.
 */
public final class Answer {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final CurrentPlan.Snapshot plan;
    private final LocalDate today;
    private final String url;
    private final Map<Kind, String> pages;
    private final Session database;
    private final Map<Kind, Map<String, Reference>> references = new EnumMap<>(Kind.class);
    private final Map<Kind, List<Reference>> plains = new EnumMap<>(Kind.class);

    Answer(CurrentPlan.Snapshot plan, LocalDate today, String url, Map<Kind, String> pages, Session database) {
        this.plan = plan;
        this.today = today;
        this.url = url;
        this.pages = pages;
        this.database = database;
    }

    public CurrentPlan.Snapshot plan() {
        return plan;
    }

    public LocalDate today() {
        return today;
    }

    public Reference reference(Kind kind, String code) {
        return references
                .computeIfAbsent(kind, k -> new LinkedHashMap<>())
                .computeIfAbsent(code, c -> new Reference(c, kind.addressed() ? links(kind, c) : null));
    }

    /** A reference that says no more than the name, where its successors would be too much. */
    public Reference plain(Kind kind, String code) {
        Reference plain = new Reference(code, links(kind, code));
        plains.computeIfAbsent(kind, k -> new ArrayList<>()).add(plain);
        return plain;
    }

    public @Nullable Reference optional(Kind kind, @Nullable String code) {
        return code == null ? null : reference(kind, code);
    }

    public List<Reference> references(Kind kind, List<String> codes) {
        List<Reference> named = new ArrayList<>(codes.size());
        for (String code : codes) {
            named.add(reference(kind, code));
        }
        return named;
    }

    public List<Reference> sources(List<String> codes) {
        return references(Kind.SOURCE, codes);
    }

    public Links links(Kind kind, String code) {
        String page = pages.get(kind);
        return new Links(
                url + "/api/v1/" + kind.collection() + "/" + code,
                page == null ? null : url + page.replace("{code}", code),
                null);
    }

    /**
     * The language of words in formats that have one only.
     *
     * @throws Refused where the plan does not have it
     */
    public String language(@Nullable String asked) {
        if (asked == null) {
            return plan.sourceLanguage();
        }
        if (!plan.languages().contains(asked)) {
            throw Refused.invalid("lang", "unknown-language", String.join(", ", plan.languages()));
        }
        return asked;
    }

    public String address(String path) {
        return url + path;
    }

    public Map<String, String> words(Text text) {
        return text.inOrder(plan.languages());
    }

    public @Nullable Map<String, String> optional(@Nullable Text text) {
        return text == null ? null : words(text);
    }

    /** The words in one language, for formats that have one only; empty where there are none. */
    public String text(@Nullable Text text, String language) {
        return text == null ? "" : text.in(language, plan.languages());
    }

    /** Translations that are older than their source text, as {@code property.language}. */
    public List<String> outdated(String property, @Nullable Text text) {
        if (text == null) {
            return List.of();
        }
        return text.outdated(plan.sourceLanguage()).stream()
                .map(language -> property + "." + language)
                .toList();
    }

    public List<String> outdated(String property, @Nullable Text text, String property2, @Nullable Text text2) {
        List<String> first = outdated(property, text);
        List<String> second = outdated(property2, text2);
        if (second.isEmpty()) {
            return first;
        }
        List<String> both = new ArrayList<>(first);
        both.addAll(second);
        return both;
    }

    /** Looks up what the references are called: one statement, or none where nothing was named. */
    public void complete() {
        Map<Kind, Set<String>> codes = new EnumMap<>(Kind.class);
        references.forEach((kind, named) -> codes.put(kind, new LinkedHashSet<>(named.keySet())));
        plains.forEach((kind, named) -> named.forEach(reference ->
                codes.computeIfAbsent(kind, k -> new LinkedHashSet<>()).add(reference.getCode())));
        if (codes.isEmpty()) {
            return;
        }
        StringBuilder sql = new StringBuilder();
        for (Kind kind : codes.keySet()) {
            if (!sql.isEmpty()) {
                sql.append(" union all ");
            }
            sql.append(
                    switch (kind) {
                        case SOURCE ->
                            "select 'SOURCE', code, null, cast(json_build_object('citation', citation, 'url', url) as text) from source";
                        case ORGANISATION -> """
                            select 'ORGANISATION', code, cast(title as text), case when valid_to is null then null else \
                            cast(json_build_object('validTo', valid_to, 'successors', (\
                            select json_agg(json_build_object('code', s.successor, 'title', o.title, 'remit', s.remit, \
                            'date', s.date) order by s.position) \
                            from succession s join organisation o on o.code = s.successor \
                            where s.predecessor = organisation.code)) as text) end from organisation""";
                        default -> "select '%s', code, cast(title as text), null from %s".formatted(kind, kind.table());
                    });
            sql.append(" where code = any(:%s)".formatted(kind));
        }
        Query query = database.createNativeQuery(sql.toString(), Object[].class);
        codes.forEach((kind, named) -> query.setParameter(kind.name(), named.toArray(new String[0])));
        for (Object each : query.getResultList()) {
            Object[] row = (Object[]) each;
            Kind kind = Kind.valueOf((String) row[0]);
            tell(kind, (String) row[1], (String) row[2], (String) row[3]);
        }
    }

    private void tell(Kind kind, String code, @Nullable String title, @Nullable String more) {
        if (title != null) {
            for (Reference plain : plains.getOrDefault(kind, List.of())) {
                if (plain.getCode().equals(code)) {
                    plain.call(words(TextType.read(title)));
                }
            }
        }
        Reference reference = references.getOrDefault(kind, Map.of()).get(code);
        if (reference == null) {
            return;
        }
        JsonNode said = more == null ? null : read(more);
        if (kind == Kind.SOURCE && said != null) {
            reference.cite(said.path("citation").asText(), said.path("url").textValue());
            return;
        }
        if (title != null) {
            reference.call(words(TextType.read(title)));
        }
        if (kind == Kind.ORGANISATION) {
            List<Reference.Succession> successors = new ArrayList<>();
            String validTo = null;
            if (said != null) {
                validTo = said.path("validTo").textValue();
                for (JsonNode each : said.path("successors")) {
                    String next = each.path("code").asText();
                    Reference successor = new Reference(next, links(Kind.ORGANISATION, next));
                    successor.call(words(TextType.read(each.path("title").toString())));
                    successors.add(new Reference.Succession(
                            successor,
                            words(TextType.read(each.path("remit").toString())),
                            each.path("date").textValue()));
                }
            }
            reference.follow(validTo, successors);
        }
    }

    private static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the database sent what is no JSON", e);
        }
    }
}
