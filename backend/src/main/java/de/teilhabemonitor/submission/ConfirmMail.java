package de.teilhabemonitor.submission;

import de.teilhabemonitor.mail.Occasion;
import de.teilhabemonitor.own.OwnAddresses;
import de.teilhabemonitor.own.OwnPages;
import de.teilhabemonitor.own.Site;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;

/** Asks whoever reads a mailbox whether it is theirs. It says nothing of what was sent: the address may be a stranger's. */
@ApplicationScoped
class ConfirmMail implements Occasion {

    static final String TEMPLATE = "submission-confirm";

    @Inject
    OwnAddresses addresses;

    @Inject
    OwnPages pages;

    @Inject
    Site site;

    @Override
    public String template() {
        return TEMPLATE;
    }

    @Override
    public Optional<Map<String, Object>> words(Map<String, String> details, String language) {
        String thing = details.getOrDefault("thing", "");
        return addresses
                .secret(thing)
                .map(secret -> Map.of("link", pages.confirmation(secret, language), "site", site.name(language)));
    }
}
