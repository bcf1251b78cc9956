package de.teilhabemonitor.submission;

import de.teilhabemonitor.answer.Statement;
import de.teilhabemonitor.mail.Letter;
import de.teilhabemonitor.mail.Occasion;
import de.teilhabemonitor.mail.Outbox;
import de.teilhabemonitor.own.OwnAddresses;
import de.teilhabemonitor.own.OwnLinks;
import de.teilhabemonitor.own.OwnPages;
import de.teilhabemonitor.own.Site;
import de.teilhabemonitor.plan.CurrentPlan;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.Session;

/** Tells senders that there is an answer, or that there will be none, and what follows later: those of the submission, and of all that were merged into it. */
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

    /** Those that know the answer already. */
    private static final String FOLLOWING = """
            select s.code, s.follow_up is not null, s.version from submission s
            join own_address a on a.thing = 'submissions/' || s.code and a.confirmed_at is not null
            where (s.code = :code or s.merged_into = :code) and s.told = case when s.follow_up is null then 1 else 2 end""";

    private static final String FOLLOWS = """
            select 1 from submission s join reply r on r.code = coalesce(s.merged_into, s.code)
            where s.code = :code and r.retired_at is null and r.consequences <> '[]'""";

    private static final String FOLLOWED = "followed";

    /** When most of a day's changes are made: one mail tells of all that followed on a day. */
    private static final LocalTime EVENING = LocalTime.of(17, 0);

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
    CurrentPlan plan;

    @Inject
    Clock clock;

    /** @param version in which it was told: what was freed of an answer is told of the next one */
    private record Sender(String code, boolean askedBack, int version) {}

    void answered(@Observes Answered answered) {
        List<Sender> following = answered.followsMore() ? senders(FOLLOWING, answered.code()) : List.of();
        tell(answered.code());
        following.forEach(this::tellInTheEvening);
    }

    private void tellInTheEvening(Sender sender) {
        Instant now = clock.instant();
        ZonedDateTime evening = now.atZone(plan.get().zone()).with(EVENING);
        if (!now.isBefore(evening.toInstant())) {
            evening = evening.plusDays(1);
        }
        tell(sender, FOLLOWED, evening.toLocalDate().toString(), evening.toInstant());
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
        tell(sender, time, Integer.toString(sender.version), clock.instant());
    }

    /** @param once what makes it another letter than those before */
    private void tell(Sender sender, String time, String once, Instant due) {
        String thing = Submission.COLLECTION + "/" + sender.code;
        OwnAddresses.Address address = addresses.confirmed(thing).orElseThrow();
        outbox.put(new Letter(
                TEMPLATE + "/" + thing + "/" + time + "/" + once,
                address.email(),
                address.language(),
                TEMPLATE,
                Map.of("thing", thing, "time", time),
                due));
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
        boolean followed = FOLLOWED.equals(details.get("time"));
        if (followed && follows(code).isEmpty()) {
            return Optional.empty();
        }
        return addresses.confirmed(thing).map(address -> {
            Map<String, Object> words = new HashMap<>();
            words.put("code", code);
            words.put("declined", declined);
            words.put("followed", followed);
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

    private List<Integer> follows(String code) {
        return new Statement(database, FOLLOWS).list(Map.of("code", code), row -> row.getInt(1));
    }
}
