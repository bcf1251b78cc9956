package de.teilhabemonitor.registration;

import de.teilhabemonitor.answer.Answer;
import de.teilhabemonitor.answer.Answers;
import de.teilhabemonitor.event.Calendars;
import de.teilhabemonitor.event.Event;
import de.teilhabemonitor.event.Session;
import de.teilhabemonitor.plan.CurrentPlan;
import de.teilhabemonitor.text.Text;
import de.teilhabemonitor.time.Period;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What mails say of an event. */
@ApplicationScoped
class EventWords {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final String DAY = "EEEE, d. MMMM uuuu";
    private static final String DAY_ENGLISH = "EEEE d MMMM uuuu";

    @Inject
    CurrentPlan plan;

    @Inject
    Answers answers;

    String title(String code, String language) {
        return words(event(code).title, language);
    }

    /** Day and hours, as far as they are known. */
    String when(String code, String language) {
        Event event = event(code);
        return when(event.date, event.startsAt, event.endsAt, language);
    }

    /** The same of one that is, or was, at this time. */
    String when(Period date, @Nullable LocalDateTime startsAt, @Nullable LocalDateTime endsAt, String language) {
        if (startsAt == null) {
            return date.isDay() ? day(date.firstDay(), language) : date.said(locale(language));
        }
        LocalDateTime start = clock(startsAt);
        LocalDateTime end = endsAt == null ? null : clock(endsAt);
        if (end != null && !end.toLocalDate().equals(start.toLocalDate())) {
            return moment(start, language) + (isEnglish(language) ? ", to " : ", bis ") + moment(end, language);
        }
        String hours =
                end == null || end.equals(start) ? TIME.format(start) : TIME.format(start) + "–" + TIME.format(end);
        return day(start.toLocalDate(), language) + ", " + hours + (isEnglish(language) ? "" : " Uhr");
    }

    /** Day and hour there. */
    String moment(Instant moment, String language) {
        return moment(moment.atZone(plan.get().zone()).toLocalDateTime(), language);
    }

    private static String moment(LocalDateTime moment, String language) {
        return day(moment.toLocalDate(), language) + ", " + TIME.format(moment) + (isEnglish(language) ? "" : " Uhr");
    }

    private static String day(LocalDate day, String language) {
        return DateTimeFormatter.ofPattern(isEnglish(language) ? DAY_ENGLISH : DAY, locale(language))
                .format(day);
    }

    /** What the clock there shows then: a time that is skipped when clocks are put forward is an hour later. */
    private LocalDateTime clock(LocalDateTime time) {
        return time.atZone(plan.get().zone()).toLocalDateTime();
    }

    /** Whether it has not begun before today, and takes place. */
    boolean comes(String code) {
        Event event = event(code);
        return !event.isCancelled() && !event.date.firstDay().isBefore(plan.today());
    }

    boolean isOff(String code) {
        return event(code).isCancelled();
    }

    /** Whether it takes place as it was announced, and why not. */
    Map<String, Object> standing(String code, String language) {
        Event event = event(code);
        return Map.of(
                "off",
                event.isCancelled(),
                "moved",
                event.isMoved(),
                "before",
                event.movedFrom == null ? "" : event.movedFrom.said(locale(language)),
                "reason",
                event.stateReason == null ? "" : words(event.stateReason, language));
    }

    private static Locale locale(String language) {
        return isEnglish(language) ? Locale.UK : Locale.GERMANY;
    }

    private static boolean isEnglish(String language) {
        return language.equals("en");
    }

    String place(String code) {
        String place = event(code).place;
        return place == null ? "" : place;
    }

    /** What those parts of the programme are called. */
    List<String> sessions(String code, List<Integer> numbers, String language) {
        return Session.of(code).stream()
                .filter(session -> numbers.contains(session.number))
                .map(session -> words(session.title, language))
                .toList();
    }

    /** How one gets there; empty where nobody says. */
    String directions(String code, String language) {
        Text directions = event(code).directions;
        return directions == null ? "" : words(directions, language);
    }

    /** Where somebody takes part online; empty where they have no seat that is theirs, where that is not known, or on site alone. */
    static Optional<String> online(Registration registration) {
        Event event = event(registration.event);
        return registration.hasSeat() && !registration.isHeld() && !event.isCancelled() && !"on-site".equals(event.mode)
                ? Optional.ofNullable(Desk.of(event.code).onlineUrl)
                : Optional.empty();
    }

    /** Whether somebody stands at a door and lets people in. */
    boolean hasDoor(String code) {
        return !"online".equals(event(code).mode);
    }

    /** The parts that somebody has chosen, with time and room. */
    List<String> programme(Registration registration, String language) {
        Event event = event(registration.event);
        return Session.of(registration.event).stream()
                .filter(session -> registration.sessions.contains(session.number))
                .map(session -> {
                    String slot = slot(event, session.startsAt, session.endsAt, session.room, language);
                    String title = words(session.title, language);
                    return slot.isEmpty() ? title : slot + ": " + title;
                })
                .toList();
    }

    /** Time and room of a part, as far as they are known; with its day where the event has several. */
    String slot(
            Event event,
            @Nullable LocalDateTime startsAt,
            @Nullable LocalDateTime endsAt,
            @Nullable String room,
            String language) {
        List<String> slot = new ArrayList<>();
        if (startsAt != null) {
            if (!event.lastDay.equals(event.date.firstDay())) {
                slot.add(day(clock(startsAt).toLocalDate(), language));
            }
            String to = isEnglish(language) ? " to " : " bis ";
            slot.add(TIME.format(clock(startsAt)) + (endsAt == null ? "" : to + TIME.format(clock(endsAt))));
        }
        if (room != null) {
            slot.add(room);
        }
        return String.join(", ", slot);
    }

    String words(Text text, String language) {
        return text.in(language, plan.get().languages());
    }

    /** As a file for calendars; empty where the day is not known. */
    Optional<byte[]> calendar(String code, Calendars.Seat seat, String language) {
        Event event = event(code);
        Answer answer = answers.begin();
        return event.date.isDay()
                ? Optional.of(Calendars.one(event, seat, language, answer).getBytes(StandardCharsets.UTF_8))
                : Optional.empty();
    }

    static Event event(String code) {
        return Event.<Event>findByIdOptional(code).orElseThrow();
    }
}
