package de.teilhabemonitor.registration;

import de.teilhabemonitor.mail.Occasion;
import de.teilhabemonitor.own.OwnAddresses;
import de.teilhabemonitor.own.OwnPages;
import de.teilhabemonitor.own.Site;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;

/** Asks whoever reads a mailbox whether they want to come. It names the event, and nothing that somebody has typed. */
@ApplicationScoped
class ConfirmMail implements Occasion {

    static final String TEMPLATE = "registration-confirm";

    @Inject
    OwnAddresses addresses;

    @Inject
    OwnPages pages;

    @Inject
    EventWords events;

    @Inject
    Seating seating;

    @Inject
    Queue queue;

    @Inject
    Site site;

    @Override
    public String template() {
        return TEMPLATE;
    }

    @Override
    public Optional<Map<String, Object>> words(Map<String, String> details, String language) {
        String thing = details.getOrDefault("thing", "");
        Registration registration = Registration.<Registration>findByIdOptional(Registration.code(thing))
                .orElse(null);
        return registration == null
                ? Optional.empty()
                : addresses
                        .secret(thing)
                        .map(secret -> Map.of(
                                "link", pages.confirmation(secret, language),
                                "title", events.title(registration.event, language),
                                "when", events.when(registration.event, language),
                                "full", !seating.hasSeat(registration),
                                "parts", events.sessions(registration.event, queue.full(registration), language),
                                "site", site.name(language)));
    }
}
