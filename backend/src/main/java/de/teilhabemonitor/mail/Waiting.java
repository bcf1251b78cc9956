package de.teilhabemonitor.mail;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;

/**
 * The letters that wait. Every step is one statement and so a transaction of its own: none is open while a mail server is
 * spoken to. A letter that was taken cannot be taken by another instance until the time for sending it is over.
 */
@ApplicationScoped
class Waiting {

    /** Much longer than {@link Sender#PATIENCE}: whoever has not said by then what came of it is gone. */
    static final Duration TAKEN_FOR = Duration.ofMinutes(10);

    static final Duration GIVEN_UP_AFTER = Duration.ofDays(4);
    private static final Duration KEPT_FOR = Duration.ofDays(90);

    private static final String TAKE = """
            update outbox set next_at = ?, attempts = attempts + 1
            where id = (select id from outbox
                where sent_at is null and given_up_at is null and dropped_at is null and next_at <= ?
                order by next_at, id limit 1 for update skip locked)
            returning id, key, recipient, language, template, details::text, attempts""";

    /** The number of attempts tells whether it is still this sender's letter. */
    private static final String END =
            "update outbox set %s = ?, last_error = null where id = ? and attempts = ? and sent_at is null";

    private static final String FAIL = """
            update outbox set next_at = ?, last_error = ?, given_up_at = case when due_at <= ? then cast(? as timestamptz) end
            where id = ? and attempts = ? and sent_at is null""";

    private static final String COUNT = """
            select count(*) filter (where given_up_at is null), count(*) filter (where given_up_at is not null)
            from outbox where sent_at is null and dropped_at is null""";

    @Inject
    AgroalDataSource database;

    @Inject
    ObjectMapper json;

    /** A letter that this instance has taken to send it. */
    record Taken(
            long id,
            String key,
            String recipient,
            String language,
            String template,
            Map<String, String> details,
            int attempts) {}

    record Count(long waiting, long givenUp) {}

    Optional<Taken> take(Instant now) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(TAKE)) {
            statement.setObject(1, at(now.plus(TAKEN_FOR)));
            statement.setObject(2, at(now));
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? Optional.of(taken(row)) : Optional.empty();
            }
        }
    }

    void sent(Taken letter, Instant now) throws SQLException {
        run(END.formatted("sent_at"), at(now), letter.id, letter.attempts);
    }

    void dropped(Taken letter, Instant now) throws SQLException {
        run(END.formatted("dropped_at"), at(now), letter.id, letter.attempts);
    }

    /** To be tried again, or given up when it should have been there days ago. */
    void failed(Taken letter, String error, Instant now, Instant next) throws SQLException {
        run(FAIL, at(next), error, at(now.minus(GIVEN_UP_AFTER)), at(now), letter.id, letter.attempts);
    }

    Count count() throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(COUNT);
                ResultSet row = statement.executeQuery()) {
            row.next();
            return new Count(row.getLong(1), row.getLong(2));
        }
    }

    /** Who got which mail is nobody's business later. */
    void forget(Instant now) throws SQLException {
        run(
                "delete from outbox where created_at < ? and num_nonnulls(sent_at, given_up_at, dropped_at) > 0",
                at(now.minus(KEPT_FOR)));
    }

    private void run(String sql, Object... values) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }

    private Taken taken(ResultSet row) throws SQLException {
        try {
            return new Taken(
                    row.getLong(1),
                    row.getString(2),
                    row.getString(3),
                    row.getString(4),
                    row.getString(5),
                    json.readValue(row.getString(6), new TypeReference<Map<String, String>>() {}),
                    row.getInt(7));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the database sent what is no JSON", e);
        }
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
