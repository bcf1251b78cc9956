package de.teilhabemonitor.follow;

import de.teilhabemonitor.answer.Answer;
import de.teilhabemonitor.answer.Answers;
import de.teilhabemonitor.answer.NamedPath;
import de.teilhabemonitor.answer.Statement;
import de.teilhabemonitor.gate.Gate;
import de.teilhabemonitor.mail.Letter;
import de.teilhabemonitor.mail.Outbox;
import de.teilhabemonitor.own.AddressConfirmed;
import de.teilhabemonitor.own.Erases;
import de.teilhabemonitor.own.Hash;
import de.teilhabemonitor.own.KeptAnswers;
import de.teilhabemonitor.own.Ledger;
import de.teilhabemonitor.own.OwnAddresses;
import de.teilhabemonitor.own.OwnLinks;
import de.teilhabemonitor.own.OwnThings;
import de.teilhabemonitor.staff.Acts;
import de.teilhabemonitor.web.Refused;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.hibernate.Session;

/** The acts of beginning to follow something, and of leaving it. */
@ApplicationScoped
class Subscribing implements Erases {

    static final String COLLECTION = "subscriptions";
    static final String PLAN = "plan";

    private static final String LETTERS = "abcdefghijkmnpqrstuvwxyz23456789";
    private static final int LENGTH = 12;
    private static final SecureRandom RANDOM = new SecureRandom();

    private static final String INSERT = """
            insert into subscription (code, subject, leave_hash, told, created_at)
            values (:code, :subject, :leave, (select coalesce(max(number), 0) from applied_change), :now)""";

    /** What the same mailbox follows as well. */
    private static final String OF_MAILBOX = """
            select a.thing from own_address a
            where a.thing like 'subscriptions/%' and lower(a.email) = (
                select lower(mine.email) from subscription s join own_address mine on mine.thing = 'subscriptions/' || s.code
                where s.leave_hash = :leave)""";

    /** With those by which the same mailbox follows the same: who asks twice before confirming has two, and one mail. */
    private static final String SAME = """
            select 'subscriptions/' || s.code from subscription s
            left join own_address a on a.thing = 'subscriptions/' || s.code
            where 'subscriptions/' || s.code = :thing or (s.subject, lower(a.email)) = (
                select mine.subject, lower(m.email) from subscription mine
                join own_address m on m.thing = 'subscriptions/' || mine.code where m.thing = :thing)""";

    /** Follows it already: nothing more is needed. */
    private static final String ALREADY = """
            select s.code from subscription s join own_address a on a.thing = 'subscriptions/' || s.code
            where s.subject = :subject and lower(a.email) = lower(:email) and a.confirmed_at is not null""";

    @Inject
    Session database;

    @Inject
    Gate gate;

    @Inject
    KeptAnswers answers;

    @Inject
    OwnLinks links;

    @Inject
    OwnAddresses addresses;

    @Inject
    OwnThings owned;

    @Inject
    Outbox outbox;

    @Inject
    Ledger ledger;

    @Inject
    Acts acts;

    @Inject
    Answers things;

    @Inject
    Clock clock;

    /** @throws Refused 400, 404 where there is no such thing, 422, 429 */
    void subscribe(String key, SubscriptionInput input) {
        gate.mustBeEmpty("/website", input.website());
        Answer answer = things.begin();
        if (!input.subject().equals(PLAN) && !NamedPath.isKnown(input.subject(), answer)) {
            throw Refused.notFound("/subject", "unknown-path", input.subject());
        }
        gate.passValve("/proof", input.proof(), () -> answers.isRepeated(COLLECTION, key));
        byte[] seed = KeptAnswers.seed(COLLECTION, key);
        byte[] body = Hash.of(input.subject(), input.email(), input.language());
        QuarkusTransaction.requiringNew()
                .run(() -> answers.once(COLLECTION, key, body, () -> {
                    gate.spend("/proof", input.proof());
                    return keep(input, seed);
                }));
    }

    private String keep(SubscriptionInput input, byte[] seed) {
        String code = random();
        String thing = COLLECTION + "/" + code;
        links.open(thing, seed);
        database.createNativeMutationQuery(INSERT)
                .setParameter("code", code)
                .setParameter("subject", input.subject())
                .setParameter(
                        "leave", Hash.of(links.secret(OwnLinks.LEAVE, thing).orElseThrow()))
                .setParameter("now", clock.instant())
                .executeUpdate();
        boolean asks = follows(input).isEmpty() && addresses.keep(thing, input.email(), input.language(), seed);
        if (asks) {
            outbox.put(new Letter(
                    FollowMail.TEMPLATE + "/" + thing,
                    input.email(),
                    input.language(),
                    FollowMail.TEMPLATE,
                    Map.of("thing", thing),
                    clock.instant()));
        }
        acts.recordByGuest("subscription-asked", thing, Map.of("subject", input.subject()));
        return thing;
    }

    private List<String> follows(SubscriptionInput input) {
        return new Statement(database, ALREADY)
                .list(Map.of("subject", input.subject(), "email", input.email()), row -> row.getString(1));
    }

    /** What changed between asking and confirming is no news for who has just begun. */
    void confirmed(@Observes AddressConfirmed confirmed) {
        String thing = confirmed.thing();
        if (thing.startsWith(COLLECTION + "/")) {
            database.createNativeMutationQuery(
                            "update subscription set told = (select coalesce(max(number), 0) from applied_change) where code = :code")
                    .setParameter("code", code(thing))
                    .executeUpdate();
            acts.recordByGuest("subscription-confirmed", thing, Map.of());
        }
    }

    /** In the transaction of the caller. */
    void leave(String thing) {
        new Statement(database, SAME)
                .list(Map.of("thing", thing), row -> row.getString(1))
                .forEach(same -> erase(Ledger.ERASED, same));
        acts.recordByGuest("subscription-ended", thing, Map.of());
    }

    /** Ends all that the mailbox follows which got the token; nothing where it is none. In the transaction of the caller. */
    void leaveAll(String token) {
        List<String> all =
                new Statement(database, OF_MAILBOX).list(Map.of("leave", Hash.of(token)), row -> row.getString(1));
        all.forEach(thing -> erase(Ledger.ERASED, thing));
        if (!all.isEmpty()) {
            acts.recordByGuest("subscriptions-ended", COLLECTION, Map.of("count", all.size()));
        }
    }

    @Override
    public String collection() {
        return COLLECTION;
    }

    @Override
    public void erase(String kind, String thing) {
        addresses.of(thing).ifPresent(address -> forgetMail(thing, address.email()));
        owned.forget(thing);
        database.createNativeMutationQuery("delete from subscription where code = :code")
                .setParameter("code", code(thing))
                .executeUpdate();
        ledger.note(thing, Ledger.ERASED);
    }

    /** A mail tells of all that a mailbox follows; it goes with the last of it. */
    private void forgetMail(String thing, String email) {
        database.createNativeMutationQuery("""
                        delete from outbox o
                        where o.template = 'follow-digest' and lower(o.recipient) = lower(:email) and not exists (
                            select from own_address a
                            where lower(a.email) = lower(:email) and a.thing like 'subscriptions/%' and a.thing <> :thing)""")
                .setParameter("email", email)
                .setParameter("thing", thing)
                .executeUpdate();
    }

    static String code(String thing) {
        return thing.substring(thing.indexOf('/') + 1);
    }

    private static String random() {
        StringBuilder letters = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            letters.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return letters.toString();
    }
}
