package de.teilhabemonitor.registration;

import de.teilhabemonitor.mail.Letter;
import de.teilhabemonitor.mail.Occasion;
import de.teilhabemonitor.own.OwnLinks;
import de.teilhabemonitor.own.OwnPages;
import de.teilhabemonitor.own.Site;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.hibernate.Session;

/** Brings a message of the organisers to one of those who come; not to who has left meanwhile. */
@ApplicationScoped
class MessageMail implements Occasion {

    private static final String TEMPLATE = "registration-message";

    @Inject
    Session database;

    @Inject
    EventWords events;

    @Inject
    OwnLinks links;

    @Inject
    OwnPages pages;

    @Inject
    Site site;

    /** @param thing path of the registration */
    static Letter letter(String event, String id, String thing, String email, String language, Instant now) {
        return new Letter(
                TEMPLATE + "/" + event + "/" + id + "/" + thing,
                email,
                language,
                TEMPLATE,
                Map.of("thing", thing, "event", event, "message", id),
                now);
    }

    @Override
    public String template() {
        return TEMPLATE;
    }

    @Override
    public Optional<Map<String, Object>> words(Map<String, String> details, String language) {
        String thing = details.getOrDefault("thing", "");
        String event = details.getOrDefault("event", "");
        return Registration.<Registration>findByIdOptional(Registration.code(thing))
                .filter(registration -> !registration.state.equals(Registration.CANCELLED))
                .flatMap(registration -> Message.find(database, event, details.getOrDefault("message", ""))
                        .flatMap(message ->
                                links.secret(thing).map(secret -> words(registration, message, secret, language))));
    }

    private Map<String, Object> words(Registration registration, Message message, String secret, String language) {
        Map<String, Object> words = new HashMap<>();
        words.put("subject", message.subject());
        // Paragraphs stay: the team has written them, and the mail says so.
        words.put("lines", message.text().lines().toList());
        words.put("title", events.title(registration.event, language));
        words.put("when", events.when(registration.event, language));
        words.put("link", pages.registration(registration.code, secret, language));
        words.put("site", site.name(language));
        return words;
    }
}
