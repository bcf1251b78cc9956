package de.teilhabemonitor.registration;

import de.teilhabemonitor.answer.Statement;
import de.teilhabemonitor.event.EventChanged;
import de.teilhabemonitor.mail.Outbox;
import de.teilhabemonitor.plan.CurrentPlan;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.Session;

/** What follows for those who want to come when an event is changed: they are told, and may find more room. */
@ApplicationScoped
class Rescheduling {

    private static final String CHOSEN = """
            select code from registration
            where event = :event and state <> 'cancelled' and emptied_at is null
                and sessions && cast(:parts as int[]) order by code""";

    /** Of an event that is not over: all, or those whose parts are otherwise. */
    private static final String INVOLVED = """
            select 'registrations/' || r.code, a.email, a.language
            from registration r
            join own_address a on a.thing = 'registrations/' || r.code and a.confirmed_at is not null
            join event e on e.code = r.event
            where r.event = :event and r.state in ('confirmed', 'wait-listed', 'attended') and e.last_day >= cast(:today as date)
                and (:all or r.sessions && cast(:moved as int[]) or r.code = any(cast(:gone as text[])))
            order by r.code""";

    /** Who takes part online in what is not over and takes place. */
    private static final String ONLINE = """
            select 'registrations/' || r.code, a.email, a.language
            from registration r
            join own_address a on a.thing = 'registrations/' || r.code and a.confirmed_at is not null
            join event e on e.code = r.event
            where r.event = :event and r.state in ('confirmed', 'attended') and r.accept_by is null
                and e.last_day >= cast(:today as date) and e.state is distinct from 'cancelled'
                and e.mode is distinct from 'on-site'
            order by r.code""";

    @Inject
    Session database;

    @Inject
    Seating seating;

    @Inject
    StateMail mail;

    @Inject
    Outbox outbox;

    @Inject
    CurrentPlan plan;

    @Inject
    Clock clock;

    /** In the transaction of the change. Who confirms at this moment waits for the desk, and reads of it in their first mail. */
    void changed(@Observes EventChanged event) {
        if (Desk.maybe(event.code()).isEmpty()) {
            return;
        }
        Desk.locked(event.code());
        Map<String, List<Integer>> gone = takeAway(event);
        if (event.otherwise()) {
            seating.renew(event.code());
        }
        tellAll(event, gone);
        seating.promote(event.code());
    }

    /**
     * Nobody holds a seat in a part that there is no longer, or would find themselves in another one of its number later. No act:
     * the change tells it.
     */
    private Map<String, List<Integer>> takeAway(EventChanged event) {
        Map<String, List<Integer>> gone = new HashMap<>();
        List<String> codes = new Statement(database, CHOSEN)
                .list(Map.of("event", event.code(), "parts", Seating.literal(event.gone())), row -> row.getString(1));
        for (String code : codes) {
            Registration registration = Registration.locked(code).orElseThrow();
            gone.put(code, registration.lose(event.gone(), clock.instant()));
        }
        database.flush();
        return gone;
    }

    /** @param gone registration to the parts that it has lost */
    private void tellAll(EventChanged event, Map<String, List<Integer>> gone) {
        new Statement(database, INVOLVED)
                .list(
                        Map.of(
                                "event", event.code(),
                                "today", plan.today().toString(),
                                "all", event.toldToAll(),
                                "moved", Seating.literal(event.moved()),
                                "gone", gone.keySet().toArray(String[]::new)),
                        row -> {
                            List<Integer> lost = gone.getOrDefault(Registration.code(row.getString(1)), List.of());
                            return mail.letter(
                                    row.getString(1),
                                    row.getString(2),
                                    row.getString(3),
                                    StateMail.EVENT + "/" + event.version(),
                                    details(event, lost));
                        })
                .forEach(outbox::put);
    }

    private static Map<String, String> details(EventChanged event, List<Integer> lost) {
        return Map.of(
                "why",
                StateMail.EVENT,
                "version",
                Integer.toString(event.version()),
                EventNews.CHANGE,
                Long.toString(event.number()),
                EventNews.GONE,
                EventNews.listed(lost));
    }

    /** The address for taking part online is another one. In the transaction of the caller, who holds the desk of the event. */
    void addressChanged(Desk desk) {
        new Statement(database, ONLINE)
                .list(
                        Map.of("event", desk.event, "today", plan.today().toString()),
                        row -> mail.letter(
                                row.getString(1),
                                row.getString(2),
                                row.getString(3),
                                StateMail.ADDRESS + "/" + desk.version,
                                Map.of("why", StateMail.ADDRESS, StateMail.DESK, Integer.toString(desk.version))))
                .forEach(outbox::put);
    }
}
