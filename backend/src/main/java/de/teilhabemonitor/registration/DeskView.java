package de.teilhabemonitor.registration;

import static java.util.Objects.requireNonNull;

import de.teilhabemonitor.answer.Answer;
import de.teilhabemonitor.answer.Kind;
import de.teilhabemonitor.answer.Reference;
import de.teilhabemonitor.answer.Statement;
import de.teilhabemonitor.event.Event;
import de.teilhabemonitor.text.TextView;
import de.teilhabemonitor.web.Versioned;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/**
 * How the registrations for an event stand, without a name.
 *
 * @param state none, open, full or closed
 * @param byInvitation whether one needs a code
 * @param version 0: nobody can register yet
 */
record DeskView(
        Reference event,
        String state,
        boolean eventCancelled,
        boolean eventOver,
        @Nullable Integer capacity,
        int reserved,
        @Nullable LocalDateTime closesAt,
        boolean closed,
        @Nullable String onlineUrl,
        boolean byInvitation,
        Counts counts,
        List<Part> sessions,
        List<Question.View> questions,
        int version)
        implements Versioned {

    private static final String COUNTS = """
            select count(*) filter (where state = 'pending'), count(*) filter (where state = 'confirmed'),
                count(*) filter (where state = 'wait-listed'), count(*) filter (where state = 'attended'),
                count(*) filter (where state = 'cancelled')
            from registration where event = :event""";

    private static final String PARTS = """
            select e.number, e.capacity, coalesce(s.taken, 0),
                (select count(*) from registration r
                where r.event = e.event and r.state = 'wait-listed' and e.number = any(r.sessions))
            from event_session e left join registration_seat s on s.event = e.event and s.session = e.number
            where e.event = :event and e.kind <> 'break' order by e.number""";

    record Counts(int pending, int confirmed, int waitListed, int attended, int cancelled) {}

    record Part(
            int number,
            TextView title,
            @Nullable LocalDateTime startsAt,
            @Nullable LocalDateTime endsAt,
            @Nullable Integer capacity,
            int taken,
            int waiting) {}

    private record Counted(int number, @Nullable Integer capacity, int taken, int waiting) {}

    static DeskView of(Session database, Event event, @Nullable Desk desk, Answer answer) {
        Map<String, String> of = Map.of("event", event.code);
        Counts counts = new Statement(database, COUNTS)
                .list(of, row -> new Counts(row.getInt(1), row.getInt(2), row.getInt(3), row.getInt(4), row.getInt(5)))
                .get(0);
        Map<Integer, de.teilhabemonitor.event.Session> programme = new HashMap<>();
        de.teilhabemonitor.event.Session.of(event.code).forEach(session -> programme.put(session.number, session));
        List<Part> parts = new Statement(database, PARTS)
                        .list(
                                of,
                                row -> new Counted(
                                        row.getInt(1), row.getObject(2, Integer.class), row.getInt(3), row.getInt(4)))
                        .stream()
                        .map(part -> part(part, requireNonNull(programme.get(part.number)), answer))
                        .toList();
        return new DeskView(
                answer.reference(Kind.EVENT, event.code),
                Seats.of(database, desk, event, answer).state(),
                event.isCancelled(),
                event.isOver(answer.plan().zone(), answer.now()),
                desk == null ? null : desk.capacity,
                desk == null ? 0 : desk.reserved,
                desk == null ? null : desk.closesAt,
                desk != null && desk.closedAt != null,
                desk == null ? null : desk.onlineUrl,
                Desk.isClosed(event),
                counts,
                parts,
                Question.of(database, event.code).stream()
                        .map(question -> question.view(answer))
                        .toList(),
                desk == null ? 0 : desk.version);
    }

    private static Part part(Counted counted, de.teilhabemonitor.event.Session session, Answer answer) {
        return new Part(
                counted.number,
                answer.words(session.title),
                session.startsAt,
                session.endsAt,
                counted.capacity,
                counted.taken,
                counted.waiting);
    }
}
