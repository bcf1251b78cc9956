package de.teilhabemonitor.answer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.teilhabemonitor.web.Settings;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.Map;

/** Where things are found: in the API, and on the site as {@code routes.json} has it. */
@Singleton
class Addresses {

    @Inject
    Settings settings;

    private final Map<Kind, String> pages = pages();

    /** @param path begins with a slash */
    String of(String path) {
        return settings.url() + path;
    }

    Links links(Kind kind, String code) {
        String page = pages.get(kind);
        return new Links(
                of("/api/v1/" + kind.collection() + "/" + code),
                page == null ? null : of(page.replace("{code}", code)),
                null);
    }

    private static Map<Kind, String> pages() {
        Map<Kind, String> pages = new EnumMap<>(Kind.class);
        try (InputStream file = Addresses.class.getResourceAsStream("/routes.json")) {
            JsonNode routes = new ObjectMapper().readTree(file);
            for (Kind kind : Kind.values()) {
                if (kind.route() != null && routes.has(kind.route())) {
                    pages.put(kind, routes.path(kind.route()).path("de").asText());
                }
            }
        } catch (IOException e) {
            throw new IllegalStateException("routes.json cannot be read", e);
        }
        return pages;
    }
}
