package de.teilhabemonitor.submission;

import de.teilhabemonitor.answer.Statement;
import de.teilhabemonitor.mail.Letter;
import de.teilhabemonitor.mail.Occasion;
import de.teilhabemonitor.mail.Outbox;
import de.teilhabemonitor.own.OwnAddresses;
import de.teilhabemonitor.own.OwnLinks;
import de.teilhabemonitor.own.OwnPages;
import de.teilhabemonitor.own.Site;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.Session;

/** Tells senders that there is an answer, or that there will be none: those of the submission, and of all that were merged into it. */
@ApplicationScoped
class AnsweredMail implements Occasion {

    static final String TEMPLATE = "submission-answered";

    /** A second one only to who has asked back. That it was told is noted with it: letters are forgotten sooner. */
    private static final String TO_TELL = """
            update submission s set told = case when s.follow_up is null then 1 else 2 end
            from own_address a
            where a.thing = 'submissions/' || s.code and a.confirmed_at is not null
                and (s.code = :code or s.merged_into = :code) and s.told < case when s.follow_up is null then 1 else 2 end
            returning s.code, s.follow_up is not null, s.version""";

    /** Each time: somebody may think better of it, and decline it again. */
    private static final String DECLINED = """
            select s.code, s.follow_up is not null, s.version from submission s
            join own_address a on a.thing = 'submissions/' || s.code and a.confirmed_at is not null
            where s.code = :code or s.merged_into = :code""";

    @Inject
    Session database;

    @Inject
    OwnAddresses addresses;

    @Inject
    OwnLinks links;

    @Inject
    OwnPages pages;

    @Inject
    Outbox outbox;

    @Inject
    Site site;

    @Inject
    Clock clock;

    /** @param version in which it was told: what was freed of an answer is told of the next one */
    private record Sender(String code, boolean askedBack, int version) {}

    void answered(@Observes Answered answered) {
        tell(answered.code());
    }

    /** In the transaction that answers. The same answer is told once, and once more after a follow-up. */
    void tell(String code) {
        senders(TO_TELL, code).forEach(sender -> tell(sender, sender.askedBack ? "again" : "first"));
    }

    /** In the transaction that declines. */
    void tellDeclined(String code) {
        senders(DECLINED, code).forEach(sender -> tell(sender, "declined"));
    }

    private List<Sender> senders(String sql, String code) {
        return new Statement(database, sql)
                .list(Map.of("code", code), row -> new Sender(row.getString(1), row.getBoolean(2), row.getInt(3)));
    }

    private void tell(Sender sender, String time) {
        String thing = Submission.COLLECTION + "/" + sender.code;
        OwnAddresses.Address address = addresses.confirmed(thing).orElseThrow();
        outbox.put(new Letter(
                TEMPLATE + "/" + thing + "/" + time + "/" + sender.version,
                address.email(),
                address.language(),
                TEMPLATE,
                Map.of("thing", thing, "time", time),
                clock.instant()));
    }

    @Override
    public String template() {
        return TEMPLATE;
    }

    @Override
    public Optional<Map<String, Object>> words(Map<String, String> details, String language) {
        String thing = details.getOrDefault("thing", "");
        String code = thing.substring(thing.indexOf('/') + 1);
        Optional<Submission> submission = Submission.findByIdOptional(code);
        boolean declined = "declined".equals(details.get("time"));
        if (declined && submission.filter(Submission::isDeclined).isEmpty()) {
            // Somebody has thought better of it meanwhile.
            return Optional.empty();
        }
        return addresses.confirmed(thing).map(address -> {
            Map<String, Object> words = new HashMap<>();
            words.put("code", code);
            words.put("declined", declined);
            words.put("again", "again".equals(details.get("time")));
            words.put("mayAsk", submission.filter(Submission::mayBeFollowedUp).isPresent());
            words.put(
                    "link",
                    links.secret(thing)
                            .map(secret -> pages.submission(code, secret, language))
                            .orElse(""));
            words.put("site", site.name(language));
            return words;
        });
    }
}
