package de.teilhabemonitor.round;

import de.teilhabemonitor.answer.Statement;
import de.teilhabemonitor.mail.Daily;
import de.teilhabemonitor.mail.Letter;
import de.teilhabemonitor.mail.Outbox;
import de.teilhabemonitor.plan.CurrentPlan;
import de.teilhabemonitor.staff.Acts;
import de.teilhabemonitor.web.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
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
    private static final String BY_HAND = "by-hand-";

    /** Whom something open is asked from. */
    private static final String OPEN = """
            select distinct p.code, p.email, d.round, d.due from duty_now d
            join reporter p on p.organisation::text = any(involved(d.office, '{}'))
            where d.state in ('missing', 'draft', 'returned') and d.closed_at is null and d.opens <= :today
                and d.due <= :until and p.email is not null and %s
            order by p.code, d.round""".formatted(Duty.stands("d"));

    /** Whom something open in one round is asked from. */
    private static final String OPEN_IN_ROUND = """
            select distinct p.code, p.email, d.round, d.due from duty_now d
            join reporter p on p.organisation::text = any(involved(d.office, '{}'))
            where d.round = :round and d.state in ('missing', 'draft', 'returned') and p.email is not null and %s
            order by p.code""".formatted(Duty.stands("d"));

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

    private record Open(String person, String email, String round, LocalDate due) {

        static Open read(ResultSet row) throws SQLException {
            return new Open(row.getString(1), row.getString(2), row.getString(3), row.getObject(4, LocalDate.class));
        }
    }

    /**
     * @param letters mails that were written
     * @param tooSoon people who get none, because they had one within the last days
     */
    record Written(int letters, int tooSoon) {}

    /** In the transaction of the caller: the whole day or nothing. */
    void remind() {
        LocalDate today = plan.today();
        if (!daily.begins(JOB, today)) {
            return;
        }
        Map<String, List<Open>> people = new LinkedHashMap<>();
        new Statement(database, OPEN)
                .list(Map.of("today", today, "until", today.plusDays(FIRST)), Open::read)
                .forEach(open -> people.computeIfAbsent(open.person, person -> new ArrayList<>())
                        .add(open));
        long letters = people.values().stream()
                .filter(open -> isReachable(open) && !hasMail(open.get(0).person, today))
                .filter(open -> remind(open, today))
                .count();
        if (letters > 0) {
            acts.recordBySystem("reports-reminded", "rounds", Map.of("letters", letters));
        }
    }

    /**
     * By the hand of a coordinator, in the transaction of the caller: everybody who has something open in this round, whatever
     * the day, but nobody twice within five days.
     *
     * @throws Refused 409 where the round is closed or has not begun
     */
    Written remind(ReportingRound round) {
        LocalDate today = plan.today();
        round.mayBeRemindedOf(today);
        int letters = 0;
        int tooSoon = 0;
        for (Open open : new Statement(database, OPEN_IN_ROUND).list(Map.of("round", round.code), Open::read)) {
            if (hasMail(open.person, today)) {
                tooSoon++;
            } else if (isReachable(List.of(open))
                    && write(open, note(open, BY_HAND + today, key(open.person, today)), today)) {
                letters++;
            }
        }
        return new Written(letters, tooSoon);
    }

    private static boolean isReachable(List<Open> open) {
        return Letter.isMailbox(open.get(0).email);
    }

    private static String key(String person, LocalDate today) {
        return JOB + "/" + person + "/" + today;
    }

    private boolean remind(List<Open> open, LocalDate today) {
        int spans = 0;
        for (Open each : open) {
            spans += note(each, span(each.due.toEpochDay() - today.toEpochDay()), key(each.person, today));
        }
        return write(open.get(0), spans, today);
    }

    /** @param spans that it is for; 0: for none, so it is not written */
    private boolean write(Open first, int spans, LocalDate today) {
        return spans > 0
                && outbox.put(new Letter(
                        key(first.person, today),
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
