package de.teilhabemonitor.own;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.hibernate.Session;

/** Forgets mailboxes that nobody has confirmed, with the mails that asked for it. */
@Singleton
class OldAddresses implements Forgets {

    private static final String MAIL = """
            delete from outbox o using own_address a
            where a.confirmed_at is null and a.asked_at < :end and o.details ->> 'thing' = a.thing""";

    @Inject
    Session database;

    @Override
    public String what() {
        return "unconfirmed-addresses";
    }

    @Override
    public int forget(Periods periods) {
        database.createNativeMutationQuery(MAIL)
                .setParameter("end", periods.end(Periods.UNCONFIRMED_ADDRESS))
                .executeUpdate();
        return database.createNativeMutationQuery(
                        "delete from own_address where confirmed_at is null and asked_at < :end")
                .setParameter("end", periods.end(Periods.UNCONFIRMED_ADDRESS))
                .executeUpdate();
    }
}
