package de.teilhabemonitor.submission;

import de.teilhabemonitor.mail.Letter;
import de.teilhabemonitor.mail.Occasion;
import de.teilhabemonitor.mail.Outbox;
import de.teilhabemonitor.own.AddressConfirmed;
import de.teilhabemonitor.own.OwnAddresses;
import de.teilhabemonitor.own.OwnLinks;
import de.teilhabemonitor.own.OwnPages;
import de.teilhabemonitor.own.Site;
import de.teilhabemonitor.staff.Acts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;

/** Brings the secret link to a mailbox that its owner has confirmed. */
@ApplicationScoped
class LinkMail implements Occasion {

    static final String TEMPLATE = "submission-link";

    @Inject
    OwnAddresses addresses;

    @Inject
    OwnLinks links;

    @Inject
    OwnPages pages;

    @Inject
    Outbox outbox;

    @Inject
    Acts acts;

    @Inject
    Site site;

    @Inject
    Clock clock;

    void confirmed(@Observes AddressConfirmed confirmed) {
        String thing = confirmed.thing();
        if (!thing.startsWith(Submission.COLLECTION + "/")) {
            return;
        }
        OwnAddresses.Address address = addresses.confirmed(thing).orElseThrow();
        outbox.put(new Letter(
                TEMPLATE + "/" + thing,
                address.email(),
                address.language(),
                TEMPLATE,
                Map.of("thing", thing),
                clock.instant()));
        acts.recordByGuest("address-confirmed", thing, Map.of());
    }

    @Override
    public String template() {
        return TEMPLATE;
    }

    @Override
    public Optional<Map<String, Object>> words(Map<String, String> details, String language) {
        String thing = details.getOrDefault("thing", "");
        String code = thing.substring(thing.indexOf('/') + 1);
        return addresses
                .confirmed(thing)
                .flatMap(address -> links.secret(thing))
                .map(secret -> Map.of(
                        "code", code, "link", pages.submission(code, secret, language), "site", site.name(language)));
    }
}
