package de.teilhabemonitor.event;

import de.teilhabemonitor.answer.Answer;
import de.teilhabemonitor.answer.Kind;
import de.teilhabemonitor.answer.Links;
import de.teilhabemonitor.answer.Listing;
import de.teilhabemonitor.answer.Reference;
import de.teilhabemonitor.answer.Retirement;
import de.teilhabemonitor.answer.Slice.Row;
import de.teilhabemonitor.document.Document;
import de.teilhabemonitor.document.DocumentView;
import de.teilhabemonitor.text.TextView;
import de.teilhabemonitor.time.Period;
import de.teilhabemonitor.web.Refused;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

record EventDetail(
        String code,
        String type,
        Period date,
        @Nullable OffsetDateTime start,
        @Nullable OffsetDateTime end,
        TextView title,
        @Nullable TextView summary,
        @Nullable String place,
        @Nullable String mode,
        @Nullable TextView directions,
        List<String> accessibility,
        @Nullable TextView accessibilityNote,
        @Nullable TextView cost,
        @Nullable String state,
        @Nullable TextView stateReason,
        @Nullable Period movedFrom,
        @Nullable String phase,
        List<Reference> organisers,
        List<Reference> fields,
        @Nullable String admission,
        int sessionCount,
        int documentCount,
        List<SessionView> sessions,
        List<DocumentView> documents,
        @Nullable TextView result,
        List<Result> results,
        List<Reference> sources,
        @Nullable Retirement retired,
        List<String> outdatedTranslations,
        int version,
        Instant updatedAt,
        Links links) {

    /** @throws Refused 404 where there is none, 410 where it was taken down */
    static EventDetail one(org.hibernate.Session database, String code, Answer answer) {
        Event event = Listing.of(database, Event.class, "event")
                .where("t.code = :code", "code", code)
                .one()
                .entity();
        List<Session> sessions = Session.of(code);
        try (Stream<Row<Document>> documents = Listing.of(database, Document.class, "document")
                .more(DocumentView.MORE)
                .where("t.event = :event", "event", code)
                .all("t.date, t.code")) {
            return of(event, sessions, documents.toList(), answer);
        }
    }

    private static EventDetail of(Event event, List<Session> sessions, List<Row<Document>> documents, Answer answer) {
        return new EventDetail(
                event.code,
                event.type,
                event.date,
                EventView.time(event.startsAt, answer),
                EventView.time(event.endsAt, answer),
                answer.words(event.title),
                answer.optional(event.summary),
                event.place,
                event.mode,
                answer.optional(event.directions),
                event.accessibility,
                answer.optional(event.accessibilityNote),
                answer.optional(event.cost),
                event.state,
                answer.optional(event.stateReason),
                event.movedFrom,
                Phase.of(event, answer.plan().zone(), answer.now()),
                answer.references(Kind.ORGANISATION, event.organisers),
                answer.references(Kind.FIELD, event.fields),
                event.admission,
                sessions.size(),
                documents.size(),
                sessions.stream()
                        .map(session -> SessionView.of(session, answer))
                        .toList(),
                documents.stream()
                        .map(document -> DocumentView.of(document, answer))
                        .toList(),
                answer.optional(event.result),
                Result.list(event.results, answer),
                answer.sources(event.sources),
                Retirement.of(event),
                EventView.outdated(event, answer),
                event.version,
                event.updatedAt,
                EventView.links(event, answer));
    }
}
