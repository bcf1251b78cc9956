package de.teilhabemonitor.registration;

import de.teilhabemonitor.answer.Statement;
import de.teilhabemonitor.event.Calendars;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.hibernate.Session;

/** The event for the calendar of somebody who comes, or comes no longer. */
@ApplicationScoped
class CalendarEntry {

    /** How often the same person has left. */
    private static final String LEFT = """
            select count(*) from registration r join registration me on me.event = r.event and me.mailbox = r.mailbox
            where me.code = :code and r.state = 'cancelled'""";

    @Inject
    Session database;

    @Inject
    EventWords events;

    /** Empty where the seat never was theirs, or the day is not known. */
    Optional<byte[]> of(Registration registration, String language) {
        return hadSeat(registration) || registration.hasSeat() && !registration.isHeld()
                ? events.calendar(registration.event, seat(registration), language)
                : Optional.empty();
    }

    /** What stands in their calendar goes out of it. */
    private static boolean hadSeat(Registration registration) {
        return registration.state.equals(Registration.CANCELLED) && registration.confirmedAt != null;
    }

    /** Whoever registers once more after they have left has it in their calendar again. */
    private Calendars.Seat seat(Registration registration) {
        boolean isLeft = !registration.hasSeat();
        int left = new Statement(database, LEFT)
                .list(Map.of("code", registration.code), row -> row.getInt(1))
                .get(0);
        Desk desk = Desk.of(registration.event);
        Instant seated = registration.updatedAt;
        return new Calendars.Seat(
                EventWords.online(registration).orElse(""),
                isLeft,
                // The address for taking part online belongs to the desk, not to the event.
                desk.version - 1 + (isLeft ? 2 * left - 1 : 2 * left),
                seated.isAfter(desk.updatedAt) ? seated : desk.updatedAt);
    }
}
