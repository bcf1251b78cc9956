package de.teilhabemonitor.registration;

import de.teilhabemonitor.answer.Statement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/**
 * What the organisers have written to those who come.
 *
 * @param id chosen by whoever writes
 * @param session the part of the programme that those whom it goes to have chosen; null: whatever they chose
 * @param recipients mails
 * @param unreachable people without an address: the staff has entered them
 */
record Message(
        String id,
        String subject,
        String text,
        List<String> states,
        @Nullable Integer session,
        int recipients,
        int unreachable,
        Instant sentAt) {

    private static final String OF = """
            select id, subject, body, states, session, recipients, unreachable, sent_at from registration_message
            where event = :event and (:id = '' or id = :id) order by sent_at desc, id""";

    static List<Message> of(Session database, String event) {
        return new Statement(database, OF).list(Map.of("event", event, "id", ""), Message::read);
    }

    static Optional<Message> find(Session database, String event, String id) {
        return new Statement(database, OF)
                .list(Map.of("event", event, "id", id), Message::read).stream().findFirst();
    }

    /** Whether it says the same to the same people. */
    boolean is(MessageInput input) {
        return subject.equals(input.subject())
                && text.equals(input.text())
                && states.equals(input.states())
                && Objects.equals(session, input.session());
    }

    private static Message read(ResultSet row) throws SQLException {
        return new Message(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                Arrays.asList((String[]) row.getArray(4).getArray()),
                row.getObject(5, Integer.class),
                row.getInt(6),
                row.getInt(7),
                row.getObject(8, OffsetDateTime.class).toInstant());
    }
}
