package de.teilhabemonitor.answer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.teilhabemonitor.plan.CurrentPlan;
import de.teilhabemonitor.web.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.hibernate.Session;

/** Begins answers. Knows the addresses of the site from {@code routes.json}. */
@ApplicationScoped
public class Answers {

    @Inject
    CurrentPlan plan;

    @Inject
    Settings settings;

    @Inject
    Session database;

    private final Map<Kind, String> pages = pages();

    /** An answer on the plan as it is now. */
    public Answer begin() {
        return new Answer(plan.get(), plan.today(), settings.url(), pages, database);
    }

    public LocalDate today() {
        return plan.today();
    }

    /** The home territory and its municipalities: what has a value in one of them has a value for "us". */
    public String[] home() {
        return plan.get().home().toArray(new String[0]);
    }

    private static Map<Kind, String> pages() {
        Map<Kind, String> pages = new EnumMap<>(Kind.class);
        try (InputStream file = Answers.class.getResourceAsStream("/routes.json")) {
            JsonNode routes = new ObjectMapper().readTree(file);
            for (Kind kind : Kind.values()) {
                if (kind.route() != null) {
                    pages.put(kind, routes.path(kind.route()).path("de").asText());
                }
            }
        } catch (IOException e) {
            throw new IllegalStateException("routes.json cannot be read", e);
        }
        return pages;
    }
}
