package de.teilhabemonitor.staff;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Looks people up by what their token says, and remembers what it says, because reminders by mail need addresses. */
@ApplicationScoped
class People {

    /** Nobody needs to know it more exactly, and a request that only reads should only read. */
    private static final Duration SEEN_EVERY = Duration.ofMinutes(15);

    private static final String FIND = """
            select p.code, p.name, p.email, p.roles, p.organisation_claim, p.last_seen, p.departed_at is not null,
                (select coalesce(
                    (select c.organisation from organisation_claim c where c.value = ?),
                    (select o.code from organisation o where o.code::text = ?))),
                exists (select from ended_session s where s.session = ? or s.session = ? and s.ended_at >= ?)
            from (values (1)) one left join person p on p.subject = ?""";

    private static final String REMEMBER = """
            insert into person (subject, name, email, roles, organisation_claim, last_seen, updated_at)
            values (?, ?, ?, ?, ?, ?, ?)
            on conflict (subject) do update set name = excluded.name, email = excluded.email, roles = excluded.roles,
                organisation_claim = excluded.organisation_claim, last_seen = excluded.last_seen
            returning code, departed_at is not null""";

    @Inject
    AgroalDataSource database;

    @Inject
    Clock clock;

    /**
     * Not with Hibernate: this happens before a request begins, and is no part of its transaction.
     *
     * @return null where the provider has ended the session
     */
    @Nullable
    Known find(Known.Claims claims) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement find = connection.prepareStatement(FIND)) {
            find.setString(1, claims.organisation());
            find.setString(2, claims.organisation());
            find.setString(3, claims.session());
            find.setString(4, EndedSessions.ALL_OF + claims.subject());
            find.setTimestamp(5, Timestamp.from(claims.signedInAt() == null ? clock.instant() : claims.signedInAt()));
            find.setString(6, claims.subject());
            try (ResultSet row = find.executeQuery()) {
                row.next();
                String organisation = row.getString(8);
                if (row.getBoolean(9)) {
                    return null;
                }
                String code = row.getString(1);
                boolean departed = row.getBoolean(7);
                if (code != null && (departed || isUpToDate(row, claims))) {
                    return known(code, claims, organisation, departed);
                }
                return remember(connection, claims, organisation);
            }
        }
    }

    private boolean isUpToDate(ResultSet row, Known.Claims claims) throws SQLException {
        return claims.name().equals(row.getString(2))
                && Objects.equals(claims.email(), row.getString(3))
                && claims.roles().equals(strings(row.getArray(4)))
                && Objects.equals(claims.organisation(), row.getString(5))
                && row.getTimestamp(6).toInstant().isAfter(clock.instant().minus(SEEN_EVERY));
    }

    private Known remember(Connection connection, Known.Claims claims, @Nullable String organisation)
            throws SQLException {
        try (PreparedStatement remember = connection.prepareStatement(REMEMBER)) {
            Timestamp now = Timestamp.from(clock.instant());
            remember.setString(1, claims.subject());
            remember.setString(2, claims.name());
            remember.setString(3, claims.email());
            remember.setArray(4, connection.createArrayOf("text", claims.roles().toArray()));
            remember.setString(5, claims.organisation());
            remember.setTimestamp(6, now);
            remember.setTimestamp(7, now);
            try (ResultSet row = remember.executeQuery()) {
                row.next();
                return known(row.getString(1), claims, organisation, row.getBoolean(2));
            }
        }
    }

    private static Known known(String code, Known.Claims claims, @Nullable String organisation, boolean departed) {
        return new Known(code, claims.subject(), claims.name(), claims.email(), claims.roles(), organisation, departed);
    }

    private static List<String> strings(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }
}
