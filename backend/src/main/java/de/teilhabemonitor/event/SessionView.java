package de.teilhabemonitor.event;

import de.teilhabemonitor.answer.Answer;
import de.teilhabemonitor.answer.Kind;
import de.teilhabemonitor.answer.Reference;
import de.teilhabemonitor.text.TextView;
import java.util.List;
import org.jspecify.annotations.Nullable;

record SessionView(
        int number,
        String kind,
        TextView title,
        @Nullable String speaker,
        @Nullable String affiliation,
        @Nullable Reference document,
        List<Reference> sources) {

    static SessionView of(Session session, Answer answer) {
        return new SessionView(
                session.number,
                session.kind,
                answer.words(session.title),
                session.speaker,
                session.affiliation,
                answer.optional(Kind.DOCUMENT, session.document),
                answer.sources(session.sources));
    }
}
