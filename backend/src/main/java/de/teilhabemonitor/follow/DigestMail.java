package de.teilhabemonitor.follow;

import de.teilhabemonitor.answer.Answer;
import de.teilhabemonitor.answer.Answers;
import de.teilhabemonitor.answer.Statement;
import de.teilhabemonitor.mail.Occasion;
import de.teilhabemonitor.own.OwnAddresses;
import de.teilhabemonitor.own.OwnLinks;
import de.teilhabemonitor.own.OwnPages;
import de.teilhabemonitor.own.Site;
import de.teilhabemonitor.web.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.Session;

/** What has changed of what somebody follows: how much of what, and where to read it. */
@ApplicationScoped
class DigestMail implements Occasion {

    static final String TEMPLATE = "follow-digest";

    /** Of one subscription that is still there. */
    private static final String NEWS = """
            select s.subject, (select count(*) from applied_change c where c.number > :told and c.number <= :until
                and not c.minor and c.kind <> 'take-down' and follows(s.subject, c.subject, c.about))
            from subscription s where s.code = :code""";

    @Inject
    Session database;

    @Inject
    OwnAddresses addresses;

    @Inject
    OwnLinks links;

    @Inject
    OwnPages pages;

    @Inject
    Answers answers;

    @Inject
    Site site;

    @Inject
    Settings settings;

    private record News(String subject, long changes) {}

    @Override
    public String template() {
        return TEMPLATE;
    }

    @Override
    public Optional<Map<String, Object>> words(Map<String, String> details, String language) {
        Answer answer = answers.begin();
        // letters that wait since before it was noted have none
        long until = Long.parseLong(details.getOrDefault("until", Long.toString(Long.MAX_VALUE)));
        List<Map<String, Object>> things = new ArrayList<>();
        for (String each : details.getOrDefault("news", "").split(",")) {
            String[] parts = each.split(":", 2);
            String thing = Subscribing.COLLECTION + "/" + parts[0];
            Optional<String> secret = addresses.confirmed(thing).flatMap(address -> links.secret(thing));
            new Statement(database, NEWS)
                            .list(
                                    Map.of("code", parts[0], "told", Long.parseLong(parts[1]), "until", until),
                                    row -> new News(row.getString(1), row.getLong(2)))
                            .stream()
                            .filter(news -> news.changes > 0 && secret.isPresent())
                            .forEach(news -> things.add(Map.of(
                                    "title",
                                            Followed.name(news.subject, language, answer)
                                                    .orElse(site.name(language)),
                                    "count", news.changes,
                                    "link", Followed.page(news.subject, language, answer),
                                    "leave", pages.subscription(parts[0], secret.orElseThrow(), language))));
        }
        if (things.isEmpty()) {
            return Optional.empty();
        }
        Map<String, Object> words = new HashMap<>();
        words.put("things", things);
        words.put("site", site.name(language));
        return Optional.of(words);
    }

    /** So that mail programs show a button that ends it; by the secret of any that is still there. */
    @Override
    public Map<String, String> headers(Map<String, String> details) {
        return Arrays.stream(details.getOrDefault("news", "").split(","))
                .map(each -> Subscribing.COLLECTION + "/" + each.split(":", 2)[0])
                .flatMap(thing -> links.secret(OwnLinks.LEAVE, thing).stream())
                .findFirst()
                .map(token -> Map.of(
                        "List-Unsubscribe",
                        "<" + settings.url() + "/api/own/v1/unsubscriptions/" + token + ">",
                        "List-Unsubscribe-Post",
                        "List-Unsubscribe=One-Click"))
                .orElse(Map.of());
    }
}
