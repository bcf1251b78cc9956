package de.teilhabemonitor.registration;

import de.teilhabemonitor.own.Forgets;
import de.teilhabemonitor.own.OwnThings;
import de.teilhabemonitor.own.Periods;
import de.teilhabemonitor.sql.Sql;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.OffsetDateTime;
import java.util.List;
import org.hibernate.Session;

/**
 * Forgets who came, some time after the event, and before that what they needed; at once those who never confirmed. What remains is
 * how many there were.
 */
@Singleton
class OldRegistrations implements Forgets {

    private static final String NEVER_CONFIRMED =
            "select cast(code as text) from registration where state = 'pending' and asked_at < :end";

    private static final String OVER = """
            select cast(r.code as text) from registration r join event e on e.code = r.event
            where r.emptied_at is null and e.last_day < cast(:end as date)""";

    private static final String NEEDS = """
            update registration r set access = '{}', needs = null, version = r.version + 1, updated_at = :now from event e
            where e.code = r.event and (r.needs is not null or r.access <> '{}') and e.last_day < cast(:end as date)""";

    private static final String EMPTY = """
            update registration set name = '', organisation = null, access = '{}', needs = null, mailbox = null, invitation = null, accept_by = null,
                emptied_at = :now, version = version + 1, updated_at = :now
            where code = :code""";

    private static final String INVITATIONS = """
            delete from invitation i using event e where e.code = i.event and e.last_day < cast(:end as date)
                and not exists (select from registration r where r.event = i.event and r.invitation = i.code)""";

    private static final String MESSAGES = """
            delete from registration_message m using event e
            where e.code = m.event and e.last_day < cast(:end as date)""";

    @Inject
    Session database;

    @Inject
    OwnThings things;

    @Override
    public String what() {
        return "registrations";
    }

    @Override
    public int forget(Periods periods) {
        List<String> never = codes(NEVER_CONFIRMED, periods.end(Periods.UNCONFIRMED_ADDRESS));
        never.forEach(code -> {
            things.disconnect(Registration.path(code));
            database.createNativeMutationQuery("delete from registration where code = :code")
                    .setParameter("code", code)
                    .executeUpdate();
        });
        int needs = database.createNativeMutationQuery(NEEDS)
                .setParameter("now", periods.now())
                .setParameter("end", periods.end("registration-needs"))
                .executeUpdate();
        List<String> over = codes(OVER, periods.end("registration-after-event"));
        over.forEach(code -> {
            things.disconnect(Registration.path(code));
            database.createNativeMutationQuery(EMPTY)
                    .setParameter("now", periods.now())
                    .setParameter("code", code)
                    .executeUpdate();
            GivenAnswers.forget(database, code);
            Mark.forget(database, code);
        });
        int messages = database.createNativeMutationQuery(MESSAGES)
                .setParameter("end", periods.end("registration-after-event"))
                .executeUpdate();
        int invitations = database.createNativeMutationQuery(INVITATIONS)
                .setParameter("end", periods.end("registration-after-event"))
                .executeUpdate();
        return never.size() + needs + over.size() + messages + invitations;
    }

    private List<String> codes(String sql, OffsetDateTime end) {
        return Sql.values(database, sql, String.class).setParameter("end", end).getResultList();
    }
}
