package de.teilhabemonitor.follow;

import de.teilhabemonitor.answer.Statement;
import de.teilhabemonitor.mail.Daily;
import de.teilhabemonitor.mail.Letter;
import de.teilhabemonitor.mail.Outbox;
import de.teilhabemonitor.own.Hash;
import de.teilhabemonitor.plan.CurrentPlan;
import de.teilhabemonitor.sql.Sql;
import de.teilhabemonitor.staff.Acts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hibernate.Session;

/** The daily act of telling who follows something what has changed: one mail for a mailbox, whatever it follows. */
@ApplicationScoped
class Digests {

    static final String JOB = "digests";

    private static final String NEWS = """
            select code, told, mailbox, email, language from (
                select distinct on (lower(a.email), s.subject) s.code, s.told, lower(a.email) as mailbox, a.email, a.language,
                    s.created_at
                from subscription s
                join own_address a on a.thing = 'subscriptions/' || s.code and a.confirmed_at is not null
                where s.told < :until and exists (select from applied_change c
                    where c.number > s.told and c.number <= :until and not c.minor and c.kind <> 'take-down'
                        and follows(s.subject, c.subject, c.about))
                order by lower(a.email), s.subject, s.created_at, s.code) news
            order by mailbox, created_at, code""";

    private static final String TOLD = """
            update subscription s set told = :until from own_address a
            where a.thing = 'subscriptions/' || s.code and a.confirmed_at is not null and s.told < :until""";

    @Inject
    Session database;

    @Inject
    Daily daily;

    @Inject
    CurrentPlan plan;

    @Inject
    Outbox outbox;

    @Inject
    Acts acts;

    @Inject
    Clock clock;

    private record News(String code, long told, String mailbox, String email, String language) {}

    /** In the transaction of the caller: the whole day or nothing. */
    void make() {
        LocalDate today = plan.today();
        if (!daily.begins(JOB, today)) {
            return;
        }
        long until = Sql.values(database, "select coalesce(max(number), 0) from applied_change", Long.class)
                .getSingleResult();
        Map<String, List<News>> mailboxes = new LinkedHashMap<>();
        new Statement(database, NEWS)
                .list(
                        Map.of("until", until),
                        row -> new News(
                                row.getString(1), row.getLong(2), row.getString(3), row.getString(4), row.getString(5)))
                .forEach(news -> mailboxes
                        .computeIfAbsent(news.mailbox, mailbox -> new ArrayList<>())
                        .add(news));
        mailboxes.forEach((mailbox, news) -> put(mailbox, news, until, today));
        database.createNativeMutationQuery(TOLD).setParameter("until", until).executeUpdate();
        if (!mailboxes.isEmpty()) {
            acts.recordBySystem("followers-told", Subscribing.COLLECTION, Map.of("letters", mailboxes.size()));
        }
    }

    private void put(String mailbox, List<News> news, long until, LocalDate today) {
        News first = news.get(0);
        outbox.put(new Letter(
                JOB + "/" + HexFormat.of().formatHex(Hash.of(mailbox), 0, 16) + "/" + today,
                first.email,
                first.language,
                DigestMail.TEMPLATE,
                Map.of(
                        "news",
                        news.stream().map(each -> each.code + ":" + each.told).collect(Collectors.joining(",")),
                        "until",
                        Long.toString(until)),
                clock.instant()));
    }
}
