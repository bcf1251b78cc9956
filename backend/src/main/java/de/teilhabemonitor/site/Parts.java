package de.teilhabemonitor.site;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The files that a page needs beside those that every page begins with, as the build's manifest lists them. Named in the
 * head, they come together with the first ones, instead of after these have run and asked for them.
 */
@ApplicationScoped
class Parts {

    private static final String ENTRY = "index.html";

    private final JsonNode manifest = manifest();

    /** Links to the words of a language; empty where the build has none. */
    String ofLanguage(String language) {
        return links("src/words/" + language + ".js");
    }

    /** Links to the code of a route's page; empty where the page is not one file of its own, as the staff area is not. */
    String ofRoute(String route) {
        return links("src/pages/" + route + "-page.js");
    }

    private String links(String source) {
        Set<String> files = new LinkedHashSet<>();
        Set<String> begun = new LinkedHashSet<>();
        collect(ENTRY, begun);
        collect(source, files);
        files.removeAll(begun);
        return files.stream()
                .map("<link rel=\"modulepreload\" crossorigin href=\"/%s\">"::formatted)
                .collect(Collectors.joining());
    }

    private void collect(String key, Set<String> files) {
        JsonNode part = manifest.path(key);
        if (part.isMissingNode() || !files.add(part.get("file").asText())) {
            return;
        }
        part.path("imports").forEach(each -> collect(each.asText(), files));
    }

    private static JsonNode manifest() {
        try (InputStream file = Parts.class.getResourceAsStream("/site/.vite/manifest.json")) {
            return new ObjectMapper().readTree(file);
        } catch (IOException e) {
            throw new IllegalStateException("the manifest of the built site cannot be read", e);
        }
    }
}
