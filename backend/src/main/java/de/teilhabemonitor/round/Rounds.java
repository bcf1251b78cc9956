package de.teilhabemonitor.round;

import de.teilhabemonitor.answer.Kind;
import de.teilhabemonitor.mail.MailSettings;
import de.teilhabemonitor.plan.CurrentPlan;
import de.teilhabemonitor.sql.Sql;
import de.teilhabemonitor.text.Text;
import de.teilhabemonitor.text.TextType;
import de.teilhabemonitor.time.Period;
import de.teilhabemonitor.web.Refused;
import de.teilhabemonitor.web.Refused.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.hibernate.query.MutationQuery;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;

/**
 * The acts on rounds, in the transaction of the caller. What is due is public, so what alters it raises the version of the plan.
 */
@ApplicationScoped
class Rounds {

    /** So that the code of every report fits: that of the round, a hyphen, that of the measure. */
    private static final int LONGEST_REPORT = 64;

    private static final int LONGEST_DAYS = 1100;

    private static final String NUMBER = """
            select count(*) from reporting_round where code like :year || '-%'""";

    private static final String INSERT = """
            insert into reporting_round (code, title, reports_from, reports_to, opens, due, version, updated_at)
            values (:code, cast(:title as jsonb), :from, :to, :opens, :due, 1, :now)""";

    private static final String MEASURES =
            " from measure m where m.retired_at is null and m.taken_down_at is null and %s";

    /** Whoever is asked is settled now, as the plan is now. */
    private static final String DUTIES =
            "insert into duty (round, measure, office) select :round, m.code, asked_office(m.lead)" + MEASURES;

    private static final String ASKED = "with asked as (select asked_office(m.lead) as office" + MEASURES + """
            ) select (select count(*) from asked), (select count(distinct office) from asked),
                (select count(*) from asked where office is null),
                (select count(*) from reporter p where p.email is not null and exists (
                    select from (select distinct office from asked where office is not null) a
                    where p.organisation::text = any(involved(a.office, '{}'))))""";

    private static final String GOING_ON = "m.status not in ('completed', 'ended', 'merged', 'replaced')";

    @Inject
    Session database;

    @Inject
    CurrentPlan plan;

    @Inject
    MailSettings mail;

    @Inject
    Clock clock;

    /** @return its code, and how many duties it has */
    Opened open(RoundInput input) {
        CurrentPlan.lock(database);
        Text title = plan.get().text("/title", input.title());
        check(input);
        String code = input.code() != null ? input.code() : nextCode(input.due().getYear());
        if (isTaken(code)) {
            throw Refused.conflict("/code", "code-taken", code);
        }
        database.createNativeMutationQuery(INSERT)
                .setParameter("code", code)
                .setParameter("title", TextType.write(title))
                .setParameter("from", input.reportsFrom())
                .setParameter("to", input.reportsTo())
                .setParameter("opens", input.opens())
                .setParameter("due", input.due())
                .setParameter("now", clock.instant())
                .executeUpdate();
        int duties = ask(code, input.measures());
        if (duties == 0) {
            throw Refused.invalid("/measures", "no-measures");
        }
        CurrentPlan.raise(database, clock.instant());
        return new Opened(code, duties);
    }

    record Opened(String code, int duties) {}

    void edit(ReportingRound round, RoundInput.Edit edit) {
        CurrentPlan.lock(database);
        staysOpen(round);
        if (edit.due().isBefore(round.opens) || edit.due().isAfter(round.opens.plusDays(LONGEST_DAYS))) {
            throw Refused.invalid("/due", "round-due", round.opens.toString());
        }
        // What a round is called nobody outside is told.
        boolean isSeen = !edit.due().equals(round.due);
        round.edit(plan.get().text("/title", edit.title()), edit.due(), clock.instant());
        database.flush();
        if (isSeen) {
            CurrentPlan.raise(database, clock.instant());
        }
    }

    void close(ReportingRound round) {
        CurrentPlan.lock(database);
        staysOpen(round);
        round.close(clock.instant());
        database.flush();
        CurrentPlan.raise(database, clock.instant());
    }

    private static void staysOpen(ReportingRound round) {
        if (round.isClosed()) {
            throw Refused.conflict("/code", "round-closed", round.code);
        }
    }

    private void check(RoundInput input) {
        List<Violation> found = new ArrayList<>();
        Optional<Period> from = Period.parse(input.reportsFrom());
        Optional<Period> to = Period.parse(input.reportsTo());
        if (from.isEmpty()) {
            found.add(Violation.of("/reportsFrom", "not-period"));
        }
        if (to.isEmpty()) {
            found.add(Violation.of("/reportsTo", "not-period"));
        }
        if (from.isPresent()
                && to.isPresent()
                && to.get().lastDay().isBefore(from.get().firstDay())) {
            found.add(Violation.of("/reportsTo", "reversed", from.get().text()));
        }
        LocalDate opens = input.opens();
        if (Math.abs(opens.toEpochDay() - plan.today().toEpochDay()) > LONGEST_DAYS) {
            found.add(Violation.of("/opens", "round-opens"));
        } else if (input.due().isBefore(opens) || input.due().isAfter(opens.plusDays(LONGEST_DAYS))) {
            found.add(Violation.of("/due", "round-due", opens.toString()));
        } else if (input.due().isBefore(plan.today())) {
            found.add(Violation.of("/due", "round-due-past"));
        }
        if (!found.isEmpty()) {
            throw Refused.invalid(found);
        }
    }

    private String nextCode(int year) {
        long taken = Sql.values(database, NUMBER, Long.class)
                .setParameter("year", Integer.toString(year))
                .getSingleResult();
        return Stream.iterate(taken + 1, next -> next + 1)
                .map(number -> year + "-" + number)
                .filter(code -> !isTaken(code))
                .findFirst()
                .orElseThrow();
    }

    /** By a round, or by reports of one that was elsewhere and came with a package: its own would have their codes. */
    private boolean isTaken(String code) {
        return ReportingRound.findByIdOptional(code).isPresent()
                || Sql.values(
                                database,
                                "select exists (select 1 from progress_report where code = :code || '-' || measure)",
                                Boolean.class)
                        .setParameter("code", code)
                        .getSingleResult();
    }

    /** Whom a round with these measures would ask, if it was opened now. */
    Asked asked(RoundInput.Measures measures) {
        Which which = which(measures);
        NativeQuery<Object[]> query = Sql.rows(database, ASKED.formatted(which.condition));
        Object[] row = (which.codes.isEmpty() ? query : query.setParameter("codes", which.array())).getSingleResult();
        return new Asked(
                number(row[0]),
                number(row[1]),
                number(row[2]),
                number(row[3]),
                mail.host().isPresent());
    }

    /**
     * @param offices that are asked
     * @param coordination measures that the coordinating office is asked about, because they have no lead
     * @param people who can report for these offices, and are reminded by mail
     * @param mails whether there is a mail server at all
     */
    record Asked(int measures, int offices, int coordination, int people, boolean mails) {}

    private static int number(Object counted) {
        return ((Number) counted).intValue();
    }

    private int ask(String round, RoundInput.Measures measures) {
        Which which = which(measures);
        MutationQuery insert = database.createNativeMutationQuery(DUTIES.formatted(which.condition));
        int duties = (which.codes.isEmpty() ? insert : insert.setParameter("codes", which.array()))
                .setParameter("round", round)
                .executeUpdate();
        refuseLongCodes(round);
        return duties;
    }

    /**
     * Measures of the table {@code m}.
     *
     * @param codes that the condition asks for as {@code :codes}
     */
    private record Which(String condition, List<String> codes) {

        String[] array() {
            return codes.toArray(new String[0]);
        }
    }

    private Which which(RoundInput.Measures which) {
        if (which.measures() != null) {
            return chosen("cast(m.code as text) = any(cast(:codes as text[]))", which.measures(), Kind.MEASURE);
        }
        if (which.fields() != null) {
            return chosen(
                    GOING_ON + " and cast(m.field as text) = any(cast(:codes as text[]))", which.fields(), Kind.FIELD);
        }
        if (which.organisations() != null) {
            return chosen(
                    GOING_ON + " and asked_office(m.lead) = any(cast(:codes as text[]))",
                    which.organisations(),
                    Kind.ORGANISATION);
        }
        return new Which(GOING_ON + " and m.lead is not null", List.of());
    }

    private Which chosen(String condition, List<String> codes, Kind kind) {
        List<String> unknown = Sql.values(
                        database,
                        "select c from unnest(cast(:codes as text[])) c where not exists (select 1 from " + kind.table()
                                + " t where t.code = c)",
                        String.class)
                .setParameter("codes", codes.toArray(new String[0]))
                .list();
        if (!unknown.isEmpty()) {
            throw Refused.invalid(
                    "/measures/" + kind.collection(),
                    "unknown-code",
                    String.join(", ", unknown),
                    "/api/v1/" + kind.collection());
        }
        return new Which(condition, codes);
    }

    private void refuseLongCodes(String round) {
        @Nullable
        Integer longest = Sql.values(
                        database,
                        "select max(length(round || '-' || measure)) from duty where round = :round",
                        Integer.class)
                .setParameter("round", round)
                .getSingleResult();
        if (longest != null && longest > LONGEST_REPORT) {
            throw Refused.invalid("/code", "round-code-long");
        }
    }
}
