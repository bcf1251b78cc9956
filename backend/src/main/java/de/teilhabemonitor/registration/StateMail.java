package de.teilhabemonitor.registration;

import de.teilhabemonitor.answer.Statement;
import de.teilhabemonitor.mail.Attachment;
import de.teilhabemonitor.mail.Letter;
import de.teilhabemonitor.mail.Occasion;
import de.teilhabemonitor.mail.Outbox;
import de.teilhabemonitor.own.OwnAddresses;
import de.teilhabemonitor.own.OwnLinks;
import de.teilhabemonitor.own.OwnPages;
import de.teilhabemonitor.own.Site;
import de.teilhabemonitor.plan.CurrentPlan;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.Session;

/** Tells somebody how their registration stands at the moment of sending, with the event for their calendar once the seat is theirs. */
@ApplicationScoped
class StateMail implements Occasion {

    static final String TEMPLATE = "registration-state";

    static final String CONFIRMED = "confirmed";
    static final String PROMOTED = "promoted";

    /** The seat that they have not accepted has gone to the next one. */
    static final String LAPSED = "lapsed";

    static final String CHANGED = "changed";
    static final String CANCELLED = "cancelled";

    /** Something is otherwise at the event that they plan by. */
    static final String EVENT = "event";

    /** Where they take part online is known now, or elsewhere. */
    static final String ADDRESS = "address";

    /** It is soon. */
    static final String REMINDER = "reminder";

    /** Somebody has registered with an address that is registered: once a day at most. */
    static final String AGAIN = "again";

    /** Who has a seat that is theirs for what begins within these days, and has known of it for longer. */
    private static final String SOON = """
            select 'registrations/' || r.code, a.email, a.language, cast(e.first_day as text)
            from registration r
            join own_address a on a.thing = 'registrations/' || r.code and a.confirmed_at is not null
            join event e on e.code = r.event
            where r.state in ('confirmed', 'attended') and r.accept_by is null and e.state is distinct from 'cancelled' and e.retired_at is null
                and e.first_day > cast(:today as date) and e.first_day <= cast(:soon as date)
                and r.confirmed_at < cast(:today as date) - interval '1 day'
            order by r.code""";

    /** Which state of the desk a letter tells the address of. */
    static final String DESK = "desk";

    /** Of letters sent or not the newest about the event, about their seat, and about the address. Those of old have no number. */
    private static final String NEWEST = """
            select coalesce(max(version) filter (where of_event), -1), coalesce(max(version) filter (where not of_event), -1),
                coalesce(max(desk), -1)
            from (select coalesce(cast(details ->> 'version' as int), 0) as version, details ->> 'why' = 'event' as of_event,
                    cast(details ->> 'desk' as int) as desk
                from outbox where details ->> 'thing' = :thing and template = 'registration-state') letter""";

    private static final int DAYS_BEFORE = 2;

    private record Newest(int ofEvent, int ofSeat, int ofAddress) {}

    @Inject
    Session database;

    @Inject
    OwnAddresses addresses;

    @Inject
    OwnLinks links;

    @Inject
    OwnPages pages;

    @Inject
    EventWords events;

    @Inject
    EventNews news;

    @Inject
    CalendarEntry entry;

    @Inject
    Queue queue;

    @Inject
    Outbox outbox;

    @Inject
    Site site;

    @Inject
    CurrentPlan plan;

    @Inject
    Clock clock;

    /** Reminds those who have a seat, once for each day that the event is moved to. In the transaction of the caller. */
    void remind(LocalDate today) {
        new Statement(database, SOON)
                .list(
                        Map.of(
                                "today", today.toString(),
                                "soon", today.plusDays(DAYS_BEFORE).toString()),
                        row -> letter(
                                row.getString(1),
                                row.getString(2),
                                row.getString(3),
                                REMINDER + "/" + row.getString(4),
                                Map.of("why", REMINDER)))
                .forEach(outbox::put);
    }

    /** Does nothing where there is no confirmed address. In the transaction of the caller. */
    void tell(Registration registration, String why) {
        String thing = registration.path();
        String version = Integer.toString(registration.version);
        boolean again = why.equals(AGAIN);
        String key = again ? why + "/" + clock.instant().toString().substring(0, 10) : version;
        Map<String, String> details = again ? Map.of("why", why) : Map.of("why", why, "version", version);
        addresses
                .confirmed(thing)
                .ifPresent(address -> outbox.put(letter(thing, address.email(), address.language(), key, details)));
    }

    /** @param key tells it from other letters about the same registration */
    Letter letter(String thing, String email, String language, String key, Map<String, String> details) {
        Map<String, String> whole = new HashMap<>(details);
        whole.put("thing", thing);
        return new Letter(TEMPLATE + "/" + thing + "/" + key, email, language, TEMPLATE, whole, clock.instant());
    }

    @Override
    public String template() {
        return TEMPLATE;
    }

    @Override
    public Optional<Map<String, Object>> words(Map<String, String> details, String language) {
        String thing = details.getOrDefault("thing", "");
        String why = details.getOrDefault("why", "");
        return registration(details)
                // Who has left meanwhile wants no news of the event.
                .filter(registration -> !why.equals(EVENT) || registration.hasSeat() || registration.isWaiting())
                .filter(registration -> !why.equals(REMINDER)
                        || registration.hasSeat() && !registration.isHeld() && events.comes(registration.event))
                .filter(registration ->
                        !why.equals(ADDRESS) || EventWords.online(registration).isPresent())
                .filter(registration -> !isSaidByAnother(registration, details))
                .flatMap(
                        registration -> links.secret(thing).flatMap(secret -> news(registration, why, details, language)
                                .map(news -> {
                                    Map<String, Object> words = words(registration, why, secret, language);
                                    words.putAll(news);
                                    return words;
                                })));
    }

    /** Empty where nothing is new any more: it was changed back before the letter left. */
    private Optional<Map<String, Object>> news(
            Registration registration, String why, Map<String, String> details, String language) {
        return why.equals(EVENT) && details.containsKey(EventNews.CHANGE)
                ? news.words(registration, language)
                : Optional.of(EventNews.nothing());
    }

    /** A letter says what holds when it is sent: two that waited would say the same. */
    private boolean isSaidByAnother(Registration registration, Map<String, String> details) {
        boolean ofEvent = EVENT.equals(details.get("why"));
        Newest newest = new Statement(database, NEWEST)
                .list(
                        Map.of("thing", registration.path()),
                        row -> new Newest(row.getInt(1), row.getInt(2), row.getInt(3)))
                .get(0);
        String version = details.get("version");
        if (version != null && Integer.parseInt(version) < (ofEvent ? newest.ofEvent : newest.ofSeat)) {
            return true;
        }
        String desk = details.get(DESK);
        if (desk != null && Integer.parseInt(desk) < newest.ofAddress) {
            return true;
        }
        // Whoever has left themselves is told that, not that the event is off.
        return !ofEvent
                && newest.ofEvent >= 0
                && !registration.state.equals(Registration.CANCELLED)
                && events.isOff(registration.event);
    }

    private Map<String, Object> words(Registration registration, String why, String secret, String language) {
        Map<String, Object> words = new HashMap<>(events.standing(registration.event, language));
        Instant acceptBy = registration.acceptBy;
        words.put("title", events.title(registration.event, language));
        words.put("when", events.when(registration.event, language));
        words.put("place", events.place(registration.event));
        words.put("code", registration.code);
        words.put("sessions", events.programme(registration, language));
        words.put("seated", registration.hasSeat());
        words.put("online", EventWords.online(registration).orElse(""));
        words.put("held", registration.isHeld());
        words.put("acceptBy", acceptBy == null ? "" : events.moment(acceptBy, language));
        words.put("waiting", registration.isWaiting());
        words.put("cancelled", registration.state.equals(Registration.CANCELLED));
        words.put("hadSeat", registration.confirmedAt != null);
        words.put("position", registration.isWaiting() ? queue.place(registration) : 0);
        words.put("directions", registration.hasSeat() ? events.directions(registration.event, language) : "");
        words.put("door", events.hasDoor(registration.event));
        words.put("chosen", why.equals(CHANGED));
        words.put("address", why.equals(ADDRESS));
        words.put(
                "full",
                registration.isWaiting()
                        ? events.sessions(registration.event, queue.full(registration), language)
                        : List.of());
        words.put("news", why.equals(EVENT));
        words.put("begun", why.equals(EVENT) || why.equals(AGAIN));
        words.put("soon", why.equals(REMINDER));
        words.put("promoted", why.equals(PROMOTED) && registration.hasSeat());
        words.put("lapsed", why.equals(LAPSED) && registration.isWaiting());
        words.put("again", why.equals(AGAIN));
        words.put("link", pages.registration(registration.code, secret, language));
        words.put("site", site.name(language));
        return words;
    }

    @Override
    public List<Attachment> attachments(Map<String, String> details, String language) {
        return registration(details)
                .flatMap(registration -> entry.of(registration, language)
                        .map(file -> new Attachment(registration.event + ".ics", "text/calendar; charset=utf-8", file)))
                .map(file -> List.of(file))
                .orElse(List.of());
    }

    private static Optional<Registration> registration(Map<String, String> details) {
        return Registration.findByIdOptional(Registration.code(details.getOrDefault("thing", "")));
    }
}
