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
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody sees of their own registration.
 *
 * @param place in the queue, from 1; null where they do not wait
 * @param keptUntil the day after which it is forgotten
 */
record OwnView(
        String code,
        Reference event,
        Period date,
        String state,
        @Nullable Integer place,
        String name,
        @Nullable String organisation,
        String language,
        List<Integer> sessions,
        List<Choice> programme,
        @Nullable String needs,
        @Nullable String email,
        boolean mayChange,
        Instant askedAt,
        LocalDate keptUntil) {

    /** @param number of a part of the programme */
    record Choice(int number, TextView title) {}

    static OwnView of(
            Registration registration,
            @Nullable Integer place,
            @Nullable String email,
            Event event,
            int days,
            Answer answer) {
        return new OwnView(
                registration.code,
                answer.reference(Kind.EVENT, registration.event),
                event.date,
                registration.state,
                place,
                registration.name,
                registration.organisation,
                registration.language,
                registration.sessions,
                Session.of(registration.event).stream()
                        .map(session -> new Choice(session.number, answer.words(session.title)))
                        .toList(),
                registration.needs,
                email,
                registration.mayBeChanged(),
                registration.askedAt,
                event.date.lastDay().plusDays(days));
    }
}
