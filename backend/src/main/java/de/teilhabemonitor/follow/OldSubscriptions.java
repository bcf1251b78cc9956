package de.teilhabemonitor.follow;

import de.teilhabemonitor.answer.Statement;
import de.teilhabemonitor.own.Forgets;
import de.teilhabemonitor.own.OwnThings;
import de.teilhabemonitor.own.Periods;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.hibernate.Session;

/** Forgets wishes to follow that nobody has confirmed. */
@Singleton
class OldSubscriptions implements Forgets {

    private static final String UNCONFIRMED = """
            select s.code from subscription s
            where s.created_at < :end and not exists (
                select from own_address a where a.thing = 'subscriptions/' || s.code and a.confirmed_at is not null)""";

    @Inject
    Session database;

    @Inject
    OwnThings things;

    @Override
    public String what() {
        return "subscriptions";
    }

    @Override
    public int forget(Periods periods) {
        List<String> codes = new Statement(database, UNCONFIRMED)
                .list(Map.of("end", periods.end(Periods.UNCONFIRMED_ADDRESS)), row -> row.getString(1));
        for (String code : codes) {
            things.disconnect(Subscribing.COLLECTION + "/" + code);
            database.createNativeMutationQuery("delete from subscription where code = :code")
                    .setParameter("code", code)
                    .executeUpdate();
        }
        return codes.size();
    }
}
