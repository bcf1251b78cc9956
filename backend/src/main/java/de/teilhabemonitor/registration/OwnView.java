package de.teilhabemonitor.registration;

import de.teilhabemonitor.answer.Answer;
import de.teilhabemonitor.answer.Kind;
import de.teilhabemonitor.answer.Reference;
import de.teilhabemonitor.event.Event;
import de.teilhabemonitor.event.Session;
import de.teilhabemonitor.text.TextView;
import de.teilhabemonitor.time.Period;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What somebody sees of their own registration.
 *
 * @param onlineUrl where they take part online; null where they do not
 * @param place in the queue, from 1; null where they do not wait
 * @param acceptBy until when the seat is held for them; null where it is theirs, or they have none
 * @param acceptedAt null where nothing was to be accepted
 * @param questions that are asked, and those that were answered
 * @param answers question to answer
 * @param keptUntil the day after which it is forgotten
 */
record OwnView(
        String code,
        Reference event,
        TakesPlace takesPlace,
        @Nullable String onlineUrl,
        String state,
        @Nullable Integer place,
        @Nullable Instant acceptBy,
        @Nullable Instant acceptedAt,
        String name,
        @Nullable String organisation,
        String language,
        List<Integer> sessions,
        List<Choice> programme,
        List<String> access,
        @Nullable String needs,
        List<Question.Own> questions,
        Map<String, String> answers,
        @Nullable String email,
        boolean mayChange,
        Instant askedAt,
        LocalDate keptUntil) {

    /** @param number of a part of the programme */
    record Choice(
            int number,
            TextView title,
            @Nullable String speaker,
            @Nullable String affiliation,
            @Nullable String room,
            @Nullable OffsetDateTime start,
            @Nullable OffsetDateTime end) {

        static Choice of(Session session, Answer answer) {
            return new Choice(
                    session.number,
                    answer.words(session.title),
                    session.speaker,
                    session.affiliation,
                    session.room,
                    time(session.startsAt, answer),
                    time(session.endsAt, answer));
        }
    }

    /** As at the event: when, where and how, and whether it does at all. */
    record TakesPlace(
            Period date,
            @Nullable OffsetDateTime start,
            @Nullable OffsetDateTime end,
            @Nullable String place,
            @Nullable String mode,
            @Nullable TextView directions,
            List<String> accessibility,
            @Nullable TextView accessibilityNote,
            @Nullable String state,
            @Nullable TextView stateReason,
            @Nullable Period movedFrom) {

        static TakesPlace of(Event event, Answer answer) {
            return new TakesPlace(
                    event.date,
                    time(event.startsAt, answer),
                    time(event.endsAt, answer),
                    event.place,
                    event.mode,
                    answer.optional(event.directions),
                    event.accessibility,
                    answer.optional(event.accessibilityNote),
                    event.state,
                    answer.optional(event.stateReason),
                    event.movedFrom);
        }
    }

    private static @Nullable OffsetDateTime time(@Nullable LocalDateTime local, Answer answer) {
        return local == null ? null : local.atZone(answer.plan().zone()).toOffsetDateTime();
    }

    static OwnView of(
            Registration registration,
            @Nullable Integer place,
            @Nullable String email,
            Event event,
            List<Question> questions,
            Map<String, String> answers,
            int days,
            Answer answer) {
        return new OwnView(
                registration.code,
                answer.reference(Kind.EVENT, registration.event),
                TakesPlace.of(event, answer),
                EventWords.online(registration).orElse(null),
                registration.state,
                place,
                registration.acceptBy,
                registration.acceptedAt,
                registration.name,
                registration.organisation,
                registration.language,
                registration.sessions,
                Session.toChooseFrom(registration.event).stream()
                        .map(session -> Choice.of(session, answer))
                        .toList(),
                registration.access,
                registration.needs,
                questions.stream()
                        .filter(question -> !question.ended() || answers.containsKey(question.id()))
                        .map(question -> question.own(answer))
                        .toList(),
                answers,
                email,
                registration.mayBeChanged(),
                registration.askedAt,
                event.lastDay.plusDays(days));
    }
}
