package de.teilhabemonitor.follow;

import de.teilhabemonitor.answer.Answers;
import de.teilhabemonitor.answer.Statement;
import de.teilhabemonitor.mail.Occasion;
import de.teilhabemonitor.own.OwnAddresses;
import de.teilhabemonitor.own.OwnPages;
import de.teilhabemonitor.own.Site;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import org.hibernate.Session;

/** Asks whoever reads a mailbox whether they want to follow something. */
@ApplicationScoped
class FollowMail implements Occasion {

    static final String TEMPLATE = "follow-confirm";

    @Inject
    Session database;

    @Inject
    Answers answers;

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
        String what = new Statement(database, "select subject from subscription where code = :code")
                .list(Map.of("code", thing.substring(thing.indexOf('/') + 1)), row -> row.getString(1)).stream()
                        .findFirst()
                        .flatMap(subject -> Followed.name(subject, language, answers.begin()))
                        .orElse("");
        return addresses
                .secret(thing)
                .map(secret -> Map.of(
                        "link", pages.confirmation(secret, language), "site", site.name(language), "what", what));
    }
}
