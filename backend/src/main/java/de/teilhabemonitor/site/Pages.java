package de.teilhabemonitor.site;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.teilhabemonitor.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** The pages of the site that anybody may find, from {@code routes.json} and the things that have a page of their own. */
@ApplicationScoped
class Pages {

    /** Routes with a code, and the table whose rows they show. */
    private static final List<String> THINGS = List.of(
            "field", "measure", "indicator", "event", "document", "organisation", "notice", "call", "need", "voice");

    /** Pages that show something only to whoever has a link with a secret: nobody finds them by searching. */
    static final List<String> OF_ONE = List.of("own", "registration", "subscription", "confirmation");

    @Inject
    Session database;

    private final Map<String, Map<String, String>> routes = routes();

    /** @param addresses by language, without host */
    record Page(Map<String, String> addresses, @Nullable Instant changed) {}

    /**
     * What an address of the site shows.
     *
     * @param addresses of the same page by language
     * @param code of the thing that it shows, where it shows one
     */
    record Place(String route, String language, @Nullable String code, Map<String, String> addresses) {}

    Optional<Place> find(String path) {
        for (Map.Entry<String, Map<String, String>> route : routes.entrySet()) {
            for (Map.Entry<String, String> address : route.getValue().entrySet()) {
                Matcher matcher = Pattern.compile(address.getValue()
                                .replace("{code}", "(?<code>[A-Za-z0-9-]{1,64})")
                                .replace("{path}", "(/[A-Za-z0-9-]{1,64})*/?"))
                        .matcher(path);
                if (matcher.matches()) {
                    String code = address.getValue().contains("{code}") ? matcher.group("code") : null;
                    return Optional.of(
                            new Place(route.getKey(), address.getKey(), code, addresses(route.getValue(), code)));
                }
            }
        }
        return Optional.empty();
    }

    private static Map<String, String> addresses(Map<String, String> route, @Nullable String code) {
        Map<String, String> addresses = new LinkedHashMap<>();
        route.forEach((language, address) ->
                addresses.put(language, code == null ? address : address.replace("{code}", code)));
        return addresses;
    }

    List<Page> all() {
        List<Page> pages = new ArrayList<>();
        routes.forEach((name, addresses) -> {
            if (!OF_ONE.contains(name) && addresses.values().stream().noneMatch(address -> address.contains("{"))) {
                pages.add(new Page(addresses, null));
            }
        });
        for (Object[] row : things()) {
            Map<String, String> addresses = addresses(routes.getOrDefault((String) row[0], Map.of()), (String) row[1]);
            pages.add(new Page(addresses, (Instant) row[2]));
        }
        return pages;
    }

    private List<Object[]> things() {
        String sql = String.join(
                " union all ",
                THINGS.stream()
                        .map(table -> "select '%s', cast(code as text), updated_at from %s where taken_down_at is null"
                                .formatted(table, table))
                        .toList());
        return Sql.rows(database, sql + " order by 1, 2").getResultList();
    }

    private static Map<String, Map<String, String>> routes() {
        try (InputStream file = Pages.class.getResourceAsStream("/routes.json")) {
            Map<String, Map<String, String>> routes = new LinkedHashMap<>();
            JsonNode all = new ObjectMapper().readTree(file);
            all.properties().forEach(route -> {
                Map<String, String> addresses = new LinkedHashMap<>();
                route.getValue()
                        .properties()
                        .forEach(address -> addresses.put(
                                address.getKey(), address.getValue().asText()));
                routes.put(route.getKey(), addresses);
            });
            return routes;
        } catch (IOException e) {
            throw new IllegalStateException("routes.json cannot be read", e);
        }
    }
}
