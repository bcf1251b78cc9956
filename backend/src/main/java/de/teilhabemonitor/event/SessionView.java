package de.teilhabemonitor.event;

import de.teilhabemonitor.answer.Answer;
import de.teilhabemonitor.answer.Kind;
import de.teilhabemonitor.answer.Reference;
import de.teilhabemonitor.text.TextView;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

record SessionView(
        int number,
        String kind,
        TextView title,
        @Nullable String speaker,
        @Nullable String affiliation,
        @Nullable String track,
        @Nullable String room,
        @Nullable OffsetDateTime start,
        @Nullable OffsetDateTime end,
        @Nullable Integer capacity,
        @Nullable Reference document,
        List<Reference> sources) {

    static SessionView of(Session session, Answer answer) {
        return new SessionView(
                session.number,
                session.kind,
                answer.words(session.title),
                session.speaker,
                session.affiliation,
                session.track,
                session.room,
                EventView.time(session.startsAt, answer),
                EventView.time(session.endsAt, answer),
                session.capacity,
                answer.optional(Kind.DOCUMENT, session.document),
                answer.sources(session.sources));
    }
}
