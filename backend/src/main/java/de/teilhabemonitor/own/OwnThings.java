package de.teilhabemonitor.own;

import de.teilhabemonitor.answer.Statement;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** What all things of people without an account have in common: somebody acts on them by a secret link, and can have them forgotten. */
@ApplicationScoped
public class OwnThings {

    private static final String LOG = "select at, verb from act where subject = :thing order by id";

    @Inject
    Session database;

    @Inject
    OwnLinks links;

    @Inject
    OwnAddresses addresses;

    @Inject
    KeptAnswers answers;

    /** Something that was done to it. */
    public record Step(Instant at, String what) {}

    /**
     * Does something in a transaction of its own.
     *
     * @param thing by path
     * @throws de.teilhabemonitor.web.Refused 404 where the secret is not that of the thing
     */
    public void act(String thing, @Nullable String secret, Runnable act) {
        QuarkusTransaction.requiringNew().run(() -> {
            links.check(thing, secret);
            act.run();
        });
    }

    /** All that was done to it, from the first on. */
    public List<Step> log(String thing) {
        return new Statement(database, LOG)
                .list(
                        Map.of("thing", thing),
                        row -> new Step(row.getObject(1, OffsetDateTime.class).toInstant(), row.getString(2)));
    }

    /** Takes away the address, the mails that wait for it, and the link. */
    public void disconnect(String thing) {
        addresses.remove(thing);
        links.close(thing);
    }

    /** The same with what was answered: the thing goes with it. */
    public void forget(String thing) {
        disconnect(thing);
        answers.forget(thing);
    }
}
