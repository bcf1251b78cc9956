package de.teilhabemonitor.own;

import de.teilhabemonitor.answer.Statement;
import de.teilhabemonitor.sql.Sql;
import de.teilhabemonitor.web.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/**
 * Mailboxes of people without an account. One is used when its owner has confirmed it, and for the thing that it was given for
 * alone. In the transaction of the caller.
 */
@ApplicationScoped
public class OwnAddresses {

    private static final String CONFIRM = "confirm";

    /** Nobody fills the mailbox of somebody else: so many mails that ask to confirm, until some are confirmed or forgotten. */
    private static final int MOST_UNCONFIRMED = 3;

    /** How long the secret in the mail works, whenever the address is forgotten. */
    static final Duration CONFIRMABLE = Duration.ofHours(24);

    private static final String ASK = """
            insert into own_address (thing, email, language, secret_hash, asked_at)
            select :thing, :email, :language, :hash, :now
            where (select count(*) from own_address where lower(email) = lower(:email) and confirmed_at is null) < :most""";

    private static final String OF = "select email, language, confirmed_at from own_address where thing = :thing";

    private static final String WAITS =
            "select 1 from own_address where thing = :thing and confirmed_at is null and asked_at > :since";

    private static final String TAKE = """
            select thing, confirmed_at from own_address
            where secret_hash = :hash and (confirmed_at is not null or asked_at > :since) for update""";

    @Inject
    Session database;

    @Inject
    ServerKey key;

    @Inject
    OwnLinks links;

    @Inject
    Event<AddressConfirmed> confirmed;

    @Inject
    Clock clock;

    /** @param confirmedAt null: not yet */
    public record Address(
            String email, String language, @Nullable Instant confirmedAt) {

        static Address read(ResultSet row) throws SQLException {
            return new Address(row.getString(1), row.getString(2), instant(row, 3));
        }

        /** Enough of it to know it again: {@code m…@example.org}. */
        public String shown() {
            return email.substring(0, email.offsetByCodePoints(0, 1)) + "…" + email.substring(email.lastIndexOf('@'));
        }
    }

    public record Confirmed(String thing, Instant at) {}

    private record Asked(String thing, @Nullable Instant confirmedAt) {}

    /** @return whether it shall be asked; not where too many mails have gone there already */
    public boolean keep(String thing, String email, String language, byte[] seed) {
        // who comes at the same moment with the same mailbox waits, and is counted
        Sql.rows(database, "select pg_advisory_xact_lock(hashtextextended('mailbox/' || lower(:email), 0))")
                .setParameter("email", email)
                .getSingleResult();
        return database.createNativeMutationQuery(ASK)
                        .setParameter("thing", thing)
                        .setParameter("email", email)
                        .setParameter("language", language)
                        .setParameter("hash", Hash.of(key.secret(CONFIRM, thing, seed)))
                        .setParameter("now", clock.instant())
                        .setParameter("most", MOST_UNCONFIRMED)
                        .executeUpdate()
                == 1;
    }

    public Optional<Address> of(String thing) {
        return new Statement(database, OF)
                .list(Map.of("thing", thing), Address::read).stream().findFirst();
    }

    /** Where word may be sent; empty: nowhere. */
    public Optional<Address> confirmed(String thing) {
        return of(thing).filter(address -> address.confirmedAt != null);
    }

    /** The secret of the mail that asks to confirm; empty where there is nothing to confirm any more. */
    public Optional<String> secret(String thing) {
        return new Statement(database, WAITS)
                .list(Map.of("thing", thing, "since", since(clock.instant())), row -> row.getInt(1)).stream()
                        .findFirst()
                        .flatMap(waits -> links.secret(CONFIRM, thing));
    }

    private static OffsetDateTime since(Instant now) {
        return now.minus(CONFIRMABLE).atOffset(ZoneOffset.UTC);
    }

    /** @throws Refused 404 where there is no such secret, or its time is over */
    public Confirmed confirm(@Nullable String secret) {
        Instant now = clock.instant();
        Asked asked = new Statement(database, TAKE)
                        .list(
                                Map.of(
                                        "hash", Hash.of(secret == null ? "" : secret),
                                        "since", since(now)),
                                row -> new Asked(row.getString(1), instant(row, 2)))
                        .stream()
                        .findFirst()
                        .orElseThrow(() -> Refused.because(Refused.Reason.LINK_NOT_VALID));
        if (asked.confirmedAt != null) {
            return new Confirmed(asked.thing, asked.confirmedAt);
        }
        database.createNativeMutationQuery("update own_address set confirmed_at = :now where thing = :thing")
                .setParameter("now", now)
                .setParameter("thing", asked.thing)
                .executeUpdate();
        confirmed.fire(new AddressConfirmed(asked.thing));
        return new Confirmed(asked.thing, now);
    }

    /** With all mail to it that names the thing. */
    public boolean remove(String thing) {
        database.createNativeMutationQuery("delete from outbox where details ->> 'thing' = :thing")
                .setParameter("thing", thing)
                .executeUpdate();
        return database.createNativeMutationQuery("delete from own_address where thing = :thing")
                        .setParameter("thing", thing)
                        .executeUpdate()
                == 1;
    }

    private static @Nullable Instant instant(ResultSet row, int place) throws SQLException {
        OffsetDateTime time = row.getObject(place, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
