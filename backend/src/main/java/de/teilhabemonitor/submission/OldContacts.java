package de.teilhabemonitor.submission;

import de.teilhabemonitor.own.Forgets;
import de.teilhabemonitor.own.OwnAddresses;
import de.teilhabemonitor.own.Periods;
import de.teilhabemonitor.sql.Sql;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import org.hibernate.Session;

/** Forgets the mailboxes of senders some time after all is done, closed or only answered, with all mail to them. */
@Singleton
class OldContacts implements Forgets {

    private static final String OVER = """
            select a.thing from own_address a join submission s on a.thing = 'submissions/' || s.code
            where s.state = 'declined' and s.decided_at < :end or s.state = 'closed' and s.closed_at < :end
                or s.state = 'answered' and s.updated_at < :end""";

    @Inject
    Session database;

    @Inject
    OwnAddresses addresses;

    @Override
    public String what() {
        return "addresses";
    }

    @Override
    public int forget(Periods periods) {
        List<String> things = Sql.values(database, OVER, String.class)
                .setParameter("end", periods.end("contact-after-closing"))
                .getResultList();
        things.forEach(addresses::remove);
        return things.size();
    }
}
