package de.teilhabemonitor.round;

import de.teilhabemonitor.answer.Statement;
import de.teilhabemonitor.mail.Daily;
import de.teilhabemonitor.mail.Letter;
import de.teilhabemonitor.mail.Outbox;
import de.teilhabemonitor.plan.CurrentPlan;
import de.teilhabemonitor.staff.Acts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.Session;

/**
 * The daily act of reminding people of reports: two weeks and three days before the day, then every week. One mail names
 * all that is open, and nobody gets two within five days.
 */
@ApplicationScoped
class Reminders {

    static final String JOB = "report-reminders";
    private static final int FIRST = 14;
    private static final int LAST = 3;
    private static final int WEEK = 7;
    private static final int DAYS_BETWEEN = 5;

    /** Whom something open is asked from. */
    private static final String OPEN = """
            select distinct p.code, p.email, d.round, d.due from duty_now d
            join reporter p on p.organisation::text = any(involved(d.office, '{}'))
            where d.state in ('missing', 'draft', 'returned') and d.closed_at is null and d.opens <= :today
                and d.due <= :until and p.email is not null
            order by p.code, d.round""";

    /** A mail that still waits counts, however old it is; one that was needless does not. */
    private static final String HAS_MAIL = """
            select count(*) from reminder r join outbox o on o.key = r.letter
            where r.person = :person and o.dropped_at is null
                and (o.created_at >= :since or o.sent_at >= :since or o.sent_at is null and o.given_up_at is null)""";

    private static final String NOTE = """
            insert into reminder (round, person, span, letter) values (:round, :person, :span, :letter)
            on conflict do nothing""";

    @Inject
    Session database;

    @Inject
    CurrentPlan plan;

    @Inject
    Clock clock;

    @Inject
    Daily daily;

    @Inject
    Outbox outbox;

    @Inject
    Acts acts;

    private record Open(String person, String email, String round, LocalDate due) {}

    /** In the transaction of the caller: the whole day or nothing. */
    void remind() {
        LocalDate today = plan.today();
        if (!daily.begins(JOB, today)) {
            return;
        }
        Map<String, List<Open>> people = new LinkedHashMap<>();
        new Statement(database, OPEN)
                .list(
                        Map.of("today", today, "until", today.plusDays(FIRST)),
                        row -> new Open(
                                row.getString(1),
                                row.getString(2),
                                row.getString(3),
                                row.getObject(4, LocalDate.class)))
                .forEach(open -> people.computeIfAbsent(open.person, person -> new ArrayList<>())
                        .add(open));
        long letters =
                people.values().stream().filter(open -> remind(open, today)).count();
        if (letters > 0) {
            acts.recordBySystem("reports-reminded", "rounds", Map.of("letters", letters));
        }
    }

    private boolean remind(List<Open> open, LocalDate today) {
        Open first = open.get(0);
        if (!Letter.isMailbox(first.email) || hasMail(first.person, today)) {
            return false;
        }
        String key = JOB + "/" + first.person + "/" + today;
        int spans = 0;
        for (Open each : open) {
            spans += note(each, span(each.due.toEpochDay() - today.toEpochDay()), key);
        }
        return spans > 0
                && outbox.put(new Letter(
                        key,
                        first.email,
                        language(),
                        ReminderMail.TEMPLATE,
                        Map.of("person", first.person),
                        clock.instant()));
    }

    /** Days that one reminder is enough for: two weeks before, three days before, each week after. */
    static String span(long daysLeft) {
        if (daysLeft > LAST) {
            return "before-" + FIRST;
        }
        return daysLeft >= 0 ? "before-" + LAST : "after-" + (-daysLeft - 1) / WEEK;
    }

    private boolean hasMail(String person, LocalDate today) {
        OffsetDateTime since = today.minusDays(DAYS_BETWEEN - 1)
                .atStartOfDay(plan.get().zone())
                .toOffsetDateTime();
        return new Statement(database, HAS_MAIL)
                        .list(Map.of("person", person, "since", since), row -> row.getLong(1))
                        .get(0)
                > 0;
    }

    private int note(Open open, String span, String letter) {
        return database.createNativeMutationQuery(NOTE)
                .setParameter("round", open.round)
                .setParameter("person", open.person)
                .setParameter("span", span)
                .setParameter("letter", letter)
                .executeUpdate();
    }

    /** The provider does not say which language somebody reads; mails come in German or else in English. */
    private String language() {
        return plan.get().sourceLanguage().equals("de") ? "de" : "en";
    }
}
