package de.teilhabemonitor.registration;

import de.teilhabemonitor.event.Event;
import de.teilhabemonitor.own.Erases;
import de.teilhabemonitor.own.Ledger;
import de.teilhabemonitor.own.OwnThings;
import de.teilhabemonitor.plan.CurrentPlan;
import de.teilhabemonitor.staff.Acts;
import de.teilhabemonitor.web.Refused;
import de.teilhabemonitor.web.Refused.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.hibernate.Session;

/** The acts of those who have registered: to accept a seat, to choose other parts, to stay away, to be forgotten. In the transaction of the caller. */
@ApplicationScoped
class Leaving implements Erases {

    @Inject
    Session database;

    @Inject
    OwnThings things;

    @Inject
    Ledger ledger;

    @Inject
    Seating seating;

    @Inject
    Queue queue;

    @Inject
    EventWords events;

    @Inject
    StateMail mail;

    @Inject
    Acts acts;

    @Inject
    CurrentPlan plan;

    @Inject
    Clock clock;

    @Override
    public String collection() {
        return Registration.COLLECTION;
    }

    @Override
    public void erase(String kind, String thing) {
        if (Registration.findById(Registration.code(thing)) != null) {
            erase(Registration.code(thing));
        }
    }

    void choose(String code, List<Integer> sessions) {
        Registration registration = taken(code);
        Programme.check(registration.event, sessions, registration.sessions);
        if (sessions.equals(registration.sessions)) {
            return;
        }
        seating.choose(registration, sessions);
        mail.tell(registration, StateMail.CHANGED);
        acts.recordByGuest("registration-changed", registration.path(), Map.of("sessions", sessions));
    }

    /** All answers to what is asked now. */
    void answer(String code, Map<String, String> answers) {
        Registration registration = taken(code);
        List<Question> asked = Question.asked(Question.of(database, registration.event));
        List<Violation> found = GivenAnswers.violations(asked, answers, true);
        if (!found.isEmpty()) {
            throw Refused.invalid(found);
        }
        registration.answer(clock.instant());
        GivenAnswers.replace(database, code, asked, answers);
        acts.recordByGuest("registration-answered", registration.path(), Map.of("count", answers.size()));
    }

    /** Twice is once. */
    void accept(String code) {
        Registration registration = taken(code);
        if (registration.accept(clock.instant())) {
            mail.tell(registration, StateMail.CONFIRMED);
            acts.recordByGuest("registration-accepted", registration.path(), Map.of("event", registration.event));
        }
    }

    /** Twice is once. */
    void cancel(String code) {
        Registration registration = taken(code);
        if (cancel(registration)) {
            acts.recordByGuest("registration-cancelled", registration.path(), Map.of());
        }
    }

    /** @return whether it was not so before */
    boolean cancel(Registration registration) {
        if (registration.state.equals(Registration.CANCELLED)) {
            return false;
        }
        registration.cancel(clock.instant());
        GivenAnswers.forget(database, registration.code);
        mail.tell(registration, StateMail.CANCELLED);
        seating.promote(registration.event);
        return true;
    }

    void erase(String code) {
        Registration registration = taken(code);
        erase(registration);
        acts.recordByGuest("registration-erased", Registration.path(code), Map.of("event", registration.event));
    }

    void erase(Registration registration) {
        forget(registration);
        ledger.note(registration.path(), Ledger.ERASED);
        seating.promote(registration.event);
    }

    /** Takes it away with all that hangs on it. */
    void forget(Registration registration) {
        things.forget(registration.path());
        registration.delete();
        database.flush();
    }

    /**
     * The same for whoever shows a code at the door of an event, which may be that of another one.
     *
     * @throws Refused 404 that says what to do
     */
    Registration atTheDoor(String event, String code) {
        Registration known = Registration.<Registration>findByIdOptional(code)
                .filter(registration -> registration.emptiedAt == null)
                .orElseThrow(() -> Refused.notFound("registration", "registration-unknown"));
        if (!known.event.equals(event)) {
            Event other = Event.<Event>findByIdOptional(known.event).orElseThrow();
            throw Refused.notFound(
                    "registration",
                    "registration-elsewhere",
                    other.title.in("de", plan.get().languages()));
        }
        return taken(code);
    }

    /** @throws Refused 409 that names the parts for which somebody waits, where the event as a whole has room */
    void mustNotWait(Registration registration) {
        List<Integer> full = registration.isWaiting() ? queue.full(registration) : List.of();
        if (!full.isEmpty()) {
            String parts = String.join(", ", events.sessions(registration.event, full, "de"));
            throw Refused.conflict("state", "no-seat-in-parts", parts);
        }
    }

    /** With the desk of its event, which everybody takes first. */
    Registration taken(String code) {
        Registration known = Registration.<Registration>findByIdOptional(code)
                .orElseThrow(() -> Refused.because(Refused.Reason.NOT_FOUND));
        String event = known.event;
        database.detach(known);
        Desk.locked(event);
        return Registration.locked(code).orElseThrow(() -> Refused.because(Refused.Reason.NOT_FOUND));
    }
}
