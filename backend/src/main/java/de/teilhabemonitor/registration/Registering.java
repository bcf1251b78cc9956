package de.teilhabemonitor.registration;

import de.teilhabemonitor.answer.Answers;
import de.teilhabemonitor.answer.Kind;
import de.teilhabemonitor.answer.Statement;
import de.teilhabemonitor.event.Event;
import de.teilhabemonitor.gate.Gate;
import de.teilhabemonitor.mail.Letter;
import de.teilhabemonitor.mail.Outbox;
import de.teilhabemonitor.own.AddressConfirmed;
import de.teilhabemonitor.own.GuestCodes;
import de.teilhabemonitor.own.Hash;
import de.teilhabemonitor.own.KeptAnswers;
import de.teilhabemonitor.own.OwnAddresses;
import de.teilhabemonitor.own.OwnLinks;
import de.teilhabemonitor.own.ServerKey;
import de.teilhabemonitor.own.TellsOutcome;
import de.teilhabemonitor.plan.CurrentPlan;
import de.teilhabemonitor.staff.Acts;
import de.teilhabemonitor.web.Refused;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hibernate.Session;

/** The acts of registering and of confirming it. A seat is given when the address is confirmed, not before. */
@ApplicationScoped
class Registering implements TellsOutcome {

    static final String KIND = "registration";

    private static final String OF_MAILBOX = """
            select cast(code as text) from registration
            where event = :event and mailbox = :mailbox and state in ('confirmed', 'wait-listed', 'attended')""";

    @Inject
    Session database;

    @Inject
    Gate gate;

    @Inject
    KeptAnswers answers;

    @Inject
    Answers views;

    @Inject
    ServerKey key;

    @Inject
    OwnLinks links;

    @Inject
    OwnAddresses addresses;

    @Inject
    Outbox outbox;

    @Inject
    Seating seating;

    @Inject
    StateMail mail;

    @Inject
    Leaving leaving;

    @Inject
    Invitations invitations;

    @Inject
    Acts acts;

    @Inject
    CurrentPlan plan;

    @Inject
    Clock clock;

    /**
     * The answer is the same whether the address is registered or not; its owner is told by mail.
     *
     * @throws Refused 400, 404 where nobody can register for it, 409 where it is too late, 422, 429
     */
    void register(String event, String idempotencyKey, RegistrationInput input) {
        gate.mustBeEmpty("/website", input.website());
        RegistrationInput clean = input.clean();
        boolean isRepeated = answers.isRepeated(Registration.COLLECTION, idempotencyKey);
        // What was taken stays so, whatever is asked since.
        if (!isRepeated) {
            Programme.check(event, clean, Question.asked(Question.of(database, event)), true);
        }
        // Asked again after the proof: what is sent twice at the same moment spends it.
        gate.passValve(
                "/proof",
                input.proof(),
                () -> isRepeated || answers.isRepeated(Registration.COLLECTION, idempotencyKey));
        byte[] seed = KeptAnswers.seed(Registration.COLLECTION, idempotencyKey);
        QuarkusTransaction.requiringNew()
                .run(() -> answers.once(Registration.COLLECTION, idempotencyKey, hash(event, clean), () -> {
                    mustBeOpen(event);
                    invitations.check(event, clean.invitation());
                    // Meanwhile something else may be asked.
                    List<Question> asked = Question.asked(Question.held(database, event));
                    Programme.check(event, clean, asked, true);
                    gate.spend("/proof", input.proof());
                    return keep(event, clean, asked, seed);
                }));
    }

    private void mustBeOpen(String code) {
        Event event = Event.<Event>findByIdOptional(code).orElseThrow(() -> Refused.because(Refused.Reason.NOT_FOUND));
        if (!Desk.of(code).isOpen(event, plan.get().zone(), clock.instant())) {
            throw Refused.conflict("code", "registration-closed");
        }
    }

    private String keep(String event, RegistrationInput input, List<Question> asked, byte[] seed) {
        byte[] mailbox = mailbox(event, input.email());
        Optional<Registration> known = active(event, mailbox);
        if (known.isPresent()) {
            mail.tell(known.get(), StateMail.AGAIN);
            acts.recordByGuest("registration-asked-again", known.get().path(), Map.of("event", event));
            return known.get().path();
        }
        Registration registration = fresh(event, input);
        registration.mailbox = mailbox;
        registration.state = Registration.PENDING;
        registration.persist();
        database.flush();
        GivenAnswers.keep(database, registration.code, asked, input.answered());
        String thing = registration.path();
        links.open(thing, seed);
        if (addresses.keep(thing, input.email(), input.language(), seed)) {
            outbox.put(new Letter(
                    ConfirmMail.TEMPLATE + "/" + thing,
                    input.email(),
                    input.language(),
                    ConfirmMail.TEMPLATE,
                    Map.of("thing", thing),
                    clock.instant()));
        }
        acts.recordByGuest("registration-asked", thing, Map.of("event", event, "consent", input.consent()));
        return thing;
    }

    /** With a code of its own and no state yet. */
    Registration fresh(String event, RegistrationInput input) {
        Instant now = clock.instant();
        Registration registration = new Registration();
        do {
            registration.code = GuestCodes.fresh("R", plan.today().getYear());
        } while (Registration.findById(registration.code) != null);
        registration.event = event;
        registration.name = input.name();
        registration.organisation = input.organisation();
        registration.language = input.language();
        registration.sessions = input.chosen();
        registration.access = input.accessNeeded();
        registration.needs = input.needs();
        registration.invitation = input.invitation();
        registration.consent = input.consent();
        registration.askedAt = now;
        registration.version = 1;
        registration.updatedAt = now;
        return registration;
    }

    /** Who asked twice before confirming has two; the first that is confirmed counts. */
    void confirmed(@Observes AddressConfirmed confirmed) {
        if (!confirmed.thing().startsWith(Registration.COLLECTION + "/")) {
            return;
        }
        String code = Registration.code(confirmed.thing());
        Registration registration = leaving.taken(code);
        byte[] mailbox = registration.mailbox;
        if (!registration.isPending() || mailbox == null) {
            return;
        }
        Optional<Registration> known = active(registration.event, mailbox);
        if (known.isPresent()) {
            mail.tell(known.get(), StateMail.AGAIN);
            leaving.forget(registration);
            acts.recordByGuest("registration-asked-again", known.get().path(), Map.of("event", known.get().event));
            return;
        }
        invitations.mustBeFree(registration);
        // Since they asked, a part may have gone; another one may have its number soon.
        registration.keepOnly(Programme.numbers(registration.event));
        seating.receive(registration);
        mail.tell(registration, StateMail.CONFIRMED);
        acts.recordByGuest("registration-confirmed", registration.path(), Map.of("state", registration.state));
    }

    @Override
    public String collection() {
        return Registration.COLLECTION;
    }

    @Override
    public Optional<Outcome> outcome(String thing) {
        return Registration.<Registration>findByIdOptional(Registration.code(thing))
                .map(registration ->
                        new Outcome(views.begin().reference(Kind.EVENT, registration.event), registration.state));
    }

    private Optional<Registration> active(String event, byte[] mailbox) {
        List<String> codes = new Statement(database, OF_MAILBOX)
                .list(Map.of("event", event, "mailbox", mailbox), row -> row.getString(1));
        return codes.stream().findFirst().flatMap(code -> Registration.<Registration>findByIdOptional(code));
    }

    private byte[] mailbox(String event, String email) {
        return key.sign(
                KIND,
                event.getBytes(StandardCharsets.UTF_8),
                email.toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] hash(String event, RegistrationInput input) {
        return Hash.of(event, input.toString());
    }
}
