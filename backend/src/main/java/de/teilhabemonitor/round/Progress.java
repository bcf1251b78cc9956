package de.teilhabemonitor.round;

import de.teilhabemonitor.answer.Answer;
import de.teilhabemonitor.answer.Kind;
import de.teilhabemonitor.answer.Reference;
import de.teilhabemonitor.answer.Statement;
import de.teilhabemonitor.mail.MailSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** How far each office is with its reports in a round. */
@ApplicationScoped
class Progress {

    private static final String COUNTS = """
            select o.office, o.reporters, o.total, o.missing, o.draft, o.submitted, o.returned, o.applied, o.late, o.reminded, o.coordinators from (
                select d.office, count(*) as total,
                    (select count(*) from reporter p where p.organisation::text = any(involved(d.office, '{}'))) as reporters,
                    (select count(*) from reporter p
                        where p.coordinates and p.organisation::text = any(involved(d.office, '{}'))) as coordinators,
                    (select max(coalesce(o.sent_at, o.created_at)) from reminder r join outbox o on o.key = r.letter
                        join reporter p on p.code = r.person
                        where r.round = :round and o.dropped_at is null and o.given_up_at is null
                            and p.organisation::text = any(involved(d.office, '{}'))) as reminded,
                    count(*) filter (where d.state = 'missing') as missing,
                    count(*) filter (where d.state = 'draft') as draft,
                    count(*) filter (where d.state = 'submitted') as submitted,
                    count(*) filter (where d.state = 'returned') as returned,
                    count(*) filter (where d.state = 'applied') as applied,
                    count(*) filter (where coalesce(d.submitted_on, cast(:today as date)) > d.due) as late
                from duty_now d where d.round = :round and %s group by d.office) o
            left join organisation n on n.code = o.office
            order by o.office is null, (n.title ->> :language) collate "de-x-icu", o.office""".formatted(Duty.stands("d"));

    @Inject
    Session database;

    @Inject
    MailSettings mail;

    record Counts(int total, int missing, int draft, int submitted, int returned, int applied, int late) {

        Counts plus(Counts other) {
            return new Counts(
                    total + other.total,
                    missing + other.missing,
                    draft + other.draft,
                    submitted + other.submitted,
                    returned + other.returned,
                    applied + other.applied,
                    late + other.late);
        }
    }

    /**
     * @param office null: the coordinating office, which needs nobody to report for it
     * @param reporters who sees what is asked from it, and is reminded
     * @param coordinators how many of them coordinate the plan, which they do beside
     * @param remindedAt when somebody there was last written to about this round
     */
    record Office(
            @Nullable Reference office,
            int reporters,
            int coordinators,
            Counts counts,
            @Nullable Instant remindedAt) {}

    /** @param mails whether there is a mail server at all */
    record View(RoundView round, Counts total, List<Office> offices, List<Reference> withoutReporter, boolean mails) {}

    View of(RoundView round, Answer answer) {
        List<Office> offices = new Statement(database, COUNTS)
                .list(
                        Map.of(
                                "round", round.code(),
                                "today", answer.today(),
                                "language", answer.plan().sourceLanguage()),
                        row -> office(row, answer));
        List<Reference> without = new ArrayList<>();
        offices.stream()
                .filter(office -> office.reporters == 0)
                .map(Office::office)
                .filter(Objects::nonNull)
                .forEach(without::add);
        Counts total = offices.stream().map(Office::counts).reduce(new Counts(0, 0, 0, 0, 0, 0, 0), Counts::plus);
        return new View(round, total, offices, without, mail.host().isPresent());
    }

    private static Office office(ResultSet row, Answer answer) throws SQLException {
        return new Office(
                answer.optional(Kind.ORGANISATION, row.getString(1)),
                row.getInt(2),
                row.getInt(11),
                new Counts(
                        row.getInt(3),
                        row.getInt(4),
                        row.getInt(5),
                        row.getInt(6),
                        row.getInt(7),
                        row.getInt(8),
                        row.getInt(9)),
                Optional.ofNullable(row.getObject(10, OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant)
                        .orElse(null));
    }
}
