package de.teilhabemonitor.answer;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.hibernate.Session;
import org.hibernate.engine.jdbc.spi.JdbcCoordinator;
import org.hibernate.engine.spi.SessionImplementor;
import org.jspecify.annotations.Nullable;

/** SQL with {@code :named} values, run on the connection of a session and counted in its statistics. */
public final class Statement {

    /** What is in quotes is no name, and neither is the type of a cast. */
    private static final Pattern NAMED = Pattern.compile("'[^']*'|(?<!:):([a-zA-Z]\\w*)");

    /** So many are remembered: filters and sorts go together in more ways than there is room for. */
    private static final int REMEMBERED = 500;

    /** What was read before. */
    private static final Cache<String, Plain> READ =
            Caffeine.newBuilder().maximumSize(REMEMBERED).build();

    private final JdbcCoordinator jdbc;
    private final String sql;
    private final List<String> names;
    private int fetchSize;

    public Statement(Session database, String named) {
        this.jdbc = database.unwrap(SessionImplementor.class).getJdbcCoordinator();
        Plain plain = READ.get(named, Plain::of);
        this.sql = plain.sql;
        this.names = plain.names;
    }

    /** How many are in memory. */
    static int remembered() {
        READ.cleanUp();
        return (int) READ.estimatedSize();
    }

    /** @param sql with {@code ?} for each of the names, in their order */
    private record Plain(String sql, List<String> names) {

        static Plain of(String named) {
            List<String> names = new ArrayList<>();
            StringBuilder plain = new StringBuilder();
            Matcher found = NAMED.matcher(named);
            while (found.find()) {
                String name = found.group(1);
                if (name != null) {
                    names.add(name);
                    found.appendReplacement(plain, "?");
                }
            }
            return new Plain(found.appendTail(plain).toString(), List.copyOf(names));
        }
    }

    public interface Reader<R> {
        R read(ResultSet row) throws SQLException;
    }

    /** Reads so many rows at a time, where there is a transaction around it. */
    Statement inPortionsOf(int rows) {
        this.fetchSize = rows;
        return this;
    }

    /** @param values has one for each name; others are not asked for */
    public <R> List<R> list(Map<String, ?> values, Reader<R> reader) {
        try (Stream<R> rows = stream(values, reader)) {
            List<R> all = new ArrayList<>();
            rows.forEach(all::add);
            return all;
        }
    }

    /** The rows as they come; wants to be closed. */
    <R> Stream<R> stream(Map<String, ?> values, Reader<R> reader) {
        PreparedStatement statement = jdbc.getStatementPreparer().prepareStatement(sql);
        try {
            if (fetchSize > 0) {
                statement.setFetchSize(fetchSize);
            }
            for (int i = 0; i < names.size(); i++) {
                bind(statement, i + 1, values.get(names.get(i)));
            }
            ResultSet rows = jdbc.getResultSetReturn().extract(statement, sql);
            return StreamSupport.stream(new Rows<>(rows, reader), false).onClose(() -> release(statement));
        } catch (SQLException e) {
            release(statement);
            throw failed(e);
        } catch (RuntimeException e) {
            release(statement);
            throw e;
        }
    }

    private void release(PreparedStatement statement) {
        jdbc.getLogicalConnection().getResourceRegistry().release(statement);
        jdbc.afterStatementExecution();
    }

    private static void bind(PreparedStatement statement, int place, @Nullable Object value) throws SQLException {
        if (value instanceof String[] strings) {
            Connection connection = statement.getConnection();
            statement.setArray(place, connection.createArrayOf("text", strings));
        } else {
            statement.setObject(place, value);
        }
    }

    private RuntimeException failed(SQLException e) {
        return jdbc.getJdbcSessionOwner()
                .getJdbcSessionContext()
                .getJdbcServices()
                .getSqlExceptionHelper()
                .convert(e, "rows were not read", sql);
    }

    private final class Rows<R> extends Spliterators.AbstractSpliterator<R> {

        private final ResultSet rows;
        private final Reader<R> reader;

        Rows(ResultSet rows, Reader<R> reader) {
            super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL);
            this.rows = rows;
            this.reader = reader;
        }

        @Override
        public boolean tryAdvance(Consumer<? super R> action) {
            try {
                if (!rows.next()) {
                    return false;
                }
                action.accept(reader.read(rows));
                return true;
            } catch (SQLException e) {
                throw failed(e);
            }
        }
    }
}
