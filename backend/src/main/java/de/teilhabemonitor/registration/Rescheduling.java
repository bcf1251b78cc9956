package de.teilhabemonitor.registration;

import de.teilhabemonitor.event.EventChanged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** What follows for those who want to come when an event is changed: they are told, and may find more room. */
@ApplicationScoped
class Rescheduling {

    @Inject
    Seating seating;

    @Inject
    StateMail mail;

    /** In the transaction of the change. Who confirms at this moment waits for the desk, and reads of it in their first mail. */
    void changed(@Observes EventChanged event) {
        if (Desk.maybe(event.code()).isEmpty()) {
            return;
        }
        Desk.locked(event.code());
        if (event.otherwise()) {
            seating.renew(event.code());
            mail.tellAll(event.code(), event.version());
        }
        seating.promote(event.code());
    }
}
