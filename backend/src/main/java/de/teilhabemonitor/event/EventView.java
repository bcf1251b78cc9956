package de.teilhabemonitor.event;

import de.teilhabemonitor.answer.Answer;
import de.teilhabemonitor.answer.Kind;
import de.teilhabemonitor.answer.Links;
import de.teilhabemonitor.answer.Reference;
import de.teilhabemonitor.answer.Retirement;
import de.teilhabemonitor.answer.Slice.Row;
import de.teilhabemonitor.text.TextView;
import de.teilhabemonitor.time.Period;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

record EventView(
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
        List<Reference> sources,
        @Nullable Retirement retired,
        List<String> outdatedTranslations,
        int version,
        Instant updatedAt,
        Links links) {

    /** Read beside the event: how many sessions and documents it has. */
    static final String COUNTS = """
            json_build_object(
                'sessions', (select count(*) from event_session s where s.event = t.code),
                'documents', (select count(*) from document d where d.event = t.code and d.retired_at is null))""";

    static EventView of(Row<Event> row, Answer answer) {
        Event event = row.entity();
        return new EventView(
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
                row.more().path("sessions").asInt(),
                row.more().path("documents").asInt(),
                answer.sources(event.sources),
                Retirement.of(event),
                EventView.outdated(event, answer),
                event.version,
                event.updatedAt,
                EventView.links(event, answer));
    }

    static @Nullable OffsetDateTime time(@Nullable LocalDateTime local, Answer answer) {
        return local == null ? null : local.atZone(answer.plan().zone()).toOffsetDateTime();
    }

    /** Translations of the event that are older than what they are of. */
    static List<String> outdated(Event event, Answer answer) {
        return Stream.of(
                        answer.outdated("title", event.title, "summary", event.summary),
                        answer.outdated("directions", event.directions, "cost", event.cost),
                        answer.outdated("accessibilityNote", event.accessibilityNote, "stateReason", event.stateReason),
                        answer.outdated("result", event.result))
                .flatMap(List::stream)
                .toList();
    }

    /** An event known to the day has a calendar entry. */
    static Links links(Event event, Answer answer) {
        Links links = answer.links(Kind.EVENT, event.code);
        return event.date.isDay() ? new Links(links.self(), links.web(), links.self() + ".ics") : links;
    }
}
