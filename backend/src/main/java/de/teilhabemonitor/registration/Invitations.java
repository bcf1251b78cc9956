package de.teilhabemonitor.registration;

import de.teilhabemonitor.answer.Statement;
import de.teilhabemonitor.event.Event;
import de.teilhabemonitor.own.GuestCodes;
import de.teilhabemonitor.web.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Codes with which one person each may register for what is not open to all. In the transaction of the caller. */
@ApplicationScoped
class Invitations {

    private static final int LENGTH = 10;

    private static final String OF = """
            select i.code, i.batch, i.note, i.created_at, exists (select from registration r
                where r.event = i.event and r.invitation = i.code and r.state in ('confirmed', 'wait-listed', 'attended'))
            from invitation i where i.event = :event and (:batch = '' or i.batch = :batch)
            order by i.created_at desc, i.batch, i.code""";

    /** Nobody takes it back while somebody registers with it. */
    private static final String KNOWN = "select 1 from invitation where event = :event and code = :code for key share";

    private static final String USED = """
            select 1 from registration
            where event = :event and invitation = :code and state in ('confirmed', 'wait-listed', 'attended')""";

    private static final String MAKE = """
            insert into invitation (event, code, batch, note, created_at)
            values (:event, :code, :batch, nullif(:note, ''), :now) on conflict do nothing""";

    /** A statement of its own: whoever registers at this moment is seen by the next one. */
    private static final String HOLD = "select 1 from invitation where event = :event and batch = :batch for update";

    private static final String TAKE_BACK = """
            delete from invitation i where i.event = :event and i.batch = :batch
                and not exists (select from registration r where r.event = i.event and r.invitation = i.code)""";

    @Inject
    Session database;

    @Inject
    Clock clock;

    /**
     * @param code with a dash in its middle
     * @param note for whom
     * @param used whether somebody who has a seat or waits has registered with it
     */
    record Invitation(String code, String batch, @Nullable String note, Instant createdAt, boolean used) {}

    /** As it is kept, however it was typed. */
    static String normal(String typed) {
        return typed.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
    }

    List<Invitation> of(String event, String batch) {
        return new Statement(database, OF)
                .list(
                        Map.of("event", event, "batch", batch),
                        row -> new Invitation(
                                row.getString(1).substring(0, LENGTH / 2) + "-"
                                        + row.getString(1).substring(LENGTH / 2),
                                row.getString(2),
                                row.getString(3),
                                row.getObject(4, OffsetDateTime.class).toInstant(),
                                row.getBoolean(5)));
    }

    void make(String event, String batch, int count, String note) {
        Instant now = clock.instant();
        for (int made = 0; made < count; ) {
            made += database.createNativeMutationQuery(MAKE)
                    .setParameter("event", event)
                    .setParameter("code", GuestCodes.letters(LENGTH))
                    .setParameter("batch", batch)
                    .setParameter("note", note)
                    .setParameter("now", now)
                    .executeUpdate();
        }
    }

    /** @return how many: those with which somebody has registered stay */
    int takeBack(String event, String batch) {
        new Statement(database, HOLD).list(Map.of("event", event, "batch", batch), row -> row.getInt(1));
        return database.createNativeMutationQuery(TAKE_BACK)
                .setParameter("event", event)
                .setParameter("batch", batch)
                .executeUpdate();
    }

    /** @throws Refused 400 where one is wanted and this is none, or it is used; or where none is wanted */
    void check(String event, @Nullable String code) {
        if (!Desk.isClosed(Event.<Event>findByIdOptional(event).orElseThrow())) {
            if (code != null) {
                throw Refused.invalid("/invitation", "no-invitation-wanted");
            }
            return;
        }
        if (code == null || code.isEmpty()) {
            throw Refused.invalid("/invitation", "invitation-missing");
        }
        if (!is(KNOWN, event, code) || is(USED, event, code)) {
            throw Refused.invalid("/invitation", "invitation-unknown");
        }
    }

    /** Two may have asked with the same code; the first that confirms has it. @throws Refused 409 */
    void mustBeFree(Registration registration) {
        String code = registration.invitation;
        if (code != null && is(USED, registration.event, code)) {
            throw Refused.conflict("invitation", "invitation-used");
        }
    }

    private boolean is(String sql, String event, String code) {
        return !new Statement(database, sql)
                .list(Map.of("event", event, "code", code), row -> row.getInt(1))
                .isEmpty();
    }
}
