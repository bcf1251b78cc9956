package de.teilhabemonitor.registration;

import de.teilhabemonitor.answer.Answer;
import de.teilhabemonitor.answer.Answers;
import de.teilhabemonitor.event.Calendars;
import de.teilhabemonitor.event.Event;
import de.teilhabemonitor.event.Session;
import de.teilhabemonitor.plan.CurrentPlan;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What mails say of an event. */
@ApplicationScoped
class EventWords {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final String MOMENT = "EEEE, d. MMMM uuuu, HH:mm 'Uhr'";
    private static final String MOMENT_ENGLISH = "EEEE d MMMM uuuu, HH:mm";

    @Inject
    CurrentPlan plan;

    @Inject
    Answers answers;

    String title(String code, String language) {
        return event(code).title.in(language, plan.get().languages());
    }

    /** Day and hours, as far as they are known. */
    String when(String code, String language) {
        Event event = event(code);
        boolean english = language.equals("en");
        String day = event.date.said(locale(language));
        if (event.startsAt == null) {
            return day;
        }
        LocalDateTime start = clock(event.startsAt);
        LocalDateTime end = event.endsAt == null ? null : clock(event.endsAt);
        boolean sameDay = end != null && end.toLocalDate().equals(start.toLocalDate());
        String hours = TIME.format(start) + (sameDay ? "–" + TIME.format(end) : "");
        return day + ", " + hours + (english ? "" : " Uhr");
    }

    /** Day and hour there. */
    String moment(Instant moment, String language) {
        return DateTimeFormatter.ofPattern(language.equals("en") ? MOMENT_ENGLISH : MOMENT, locale(language))
                .format(moment.atZone(plan.get().zone()));
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
                event.stateReason == null
                        ? ""
                        : event.stateReason.in(language, plan.get().languages()));
    }

    private static Locale locale(String language) {
        return language.equals("en") ? Locale.UK : Locale.GERMANY;
    }

    String place(String code) {
        String place = event(code).place;
        return place == null ? "" : place;
    }

    /** What those parts of the programme are called. */
    List<String> sessions(String code, List<Integer> numbers, String language) {
        return Session.of(code).stream()
                .filter(session -> numbers.contains(session.number))
                .map(session -> session.title.in(language, plan.get().languages()))
                .toList();
    }

    /** As a file for calendars; empty where the day is not known. */
    Optional<byte[]> calendar(String code, String language) {
        Event event = event(code);
        Answer answer = answers.begin();
        return event.date.isDay()
                ? Optional.of(Calendars.one(event, language, answer).getBytes(StandardCharsets.UTF_8))
                : Optional.empty();
    }

    private static Event event(String code) {
        return Event.<Event>findByIdOptional(code).orElseThrow();
    }
}
