package de.teilhabemonitor.registration;

import de.teilhabemonitor.answer.Answer;
import de.teilhabemonitor.answer.Statement;
import de.teilhabemonitor.event.Event;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/**
 * How many seats are free for the public, and how many people wait.
 *
 * @param state none, open, full or closed
 * @param closedAt since when it is closed; null where somebody has not closed it before its time
 * @param free null: as many as come
 * @param questions that are asked
 */
record Seats(
        String event,
        String state,
        @Nullable OffsetDateTime closesAt,
        @Nullable OffsetDateTime closedAt,
        @Nullable Integer capacity,
        @Nullable Integer free,
        int waiting,
        List<Part> sessions,
        List<Question.Asked> questions) {

    private static final String COUNTED = """
            select coalesce(s.taken, 0), coalesce(s.by_staff, 0),
                (select count(*) from registration r where r.event = d.event and r.state = 'wait-listed')
            from registration_desk d left join registration_seat s on s.event = d.event and s.session = 0
            where d.event = :event""";

    private static final String PARTS = """
            select e.number, e.capacity, case when e.capacity is not null then greatest(e.capacity - coalesce(s.taken, 0), 0) end
            from event_session e left join registration_seat s on s.event = e.event and s.session = e.number
            where e.event = :event and e.kind <> 'break' order by e.number""";

    /** @param free null: as many as come */
    record Part(
            int number,
            @Nullable Integer capacity,
            @Nullable Integer free) {}

    private record Counted(int taken, int byStaff, int waiting) {}

    static Seats of(Session database, @Nullable Desk desk, Event event, Answer answer) {
        ZoneId zone = answer.plan().zone();
        if (desk == null) {
            return new Seats(event.code, Desk.NONE, null, null, null, null, 0, List.of(), List.of());
        }
        Counted counted = new Statement(database, COUNTED)
                .list(Map.of("event", event.code), row -> new Counted(row.getInt(1), row.getInt(2), row.getInt(3)))
                .get(0);
        List<Part> parts = new Statement(database, PARTS)
                .list(
                        Map.of("event", event.code),
                        row -> new Part(
                                row.getInt(1), row.getObject(2, Integer.class), row.getObject(3, Integer.class)));
        Integer free = free(desk, counted);
        String state =
                !desk.isOpen(event, zone, answer.now()) ? Desk.CLOSED : free != null && free == 0 ? "full" : Desk.OPEN;
        return new Seats(
                event.code,
                state,
                desk.end(event, zone).atZone(zone).toOffsetDateTime(),
                desk.closedAt == null ? null : desk.closedAt.atZone(zone).toOffsetDateTime(),
                desk.capacity,
                free,
                counted.waiting,
                parts,
                Question.asked(Question.of(database, event.code)).stream()
                        .map(question -> question.asked(answer))
                        .toList());
    }

    /** What is reserved is not free, taken or not. */
    private static @Nullable Integer free(Desk desk, Counted counted) {
        Integer capacity = desk.capacity;
        return capacity == null
                ? null
                : Math.max(
                        0,
                        Math.min(
                                capacity - counted.taken,
                                capacity - desk.reserved - (counted.taken - counted.byStaff)));
    }
}
