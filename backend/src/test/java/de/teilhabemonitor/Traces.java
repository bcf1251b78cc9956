package de.teilhabemonitor;

import io.agroal.api.AgroalDataSource;
import io.quarkus.arc.Arc;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;

/**
 * Holds every request of every test that may write to this: each transaction that writes has left exactly one act, one applied
 * change, or the applied changes of one batch; and a request of the staff that changes something has made one of them. People
 * without an account may repeat theirs, which then does nothing.
 *
 * <p>Triggers, which only tests have (see {@code traces.sql}), note which transaction wrote to which table. What tests write
 * themselves, between requests, is not looked at; requests at the same time are told apart by their transactions.
 */
public final class Traces {

    /** Many changes at once, each with a transaction of its own. */
    private static final String SEVERAL = "POST /api/staff/v1/applications";

    /** Of a program, that has no session to end. */
    private static final String MAY_LEAVE_NONE = "POST /api/staff/v1/logout";

    private static final String INSTALLED = "select to_regclass('traced.written') is not null";

    private static final String TAKE = """
            with w as (delete from traced.written returning tx, what, batch, by_system)
            select string_agg(distinct what, ', ') filter (where what not in ('act', 'applied_change')) as tables,
                count(*) filter (where what = 'act') as acts,
                count(*) filter (where what = 'act' and by_system) as by_system,
                count(*) filter (where what = 'applied_change' and batch is null)
                    + count(distinct batch) filter (where what = 'applied_change') as changes
            from w group by tx""";

    /** Classes of SQL states: no connection, no longer a connection, not in a state for one. */
    private static final Set<String> AWAY = Set.of("08", "57", "55");

    private static int underWay;
    private static long begun;

    private Traces() {}

    /** @param tables that it wrote to, beside the traces themselves; null: none */
    private record Transaction(String tables, int acts, int bySystem, int changes) {

        int traces() {
            return acts + changes;
        }

        @Override
        public String toString() {
            return "[" + tables + ": " + acts + " acts, " + changes + " changes]";
        }
    }

    /** @param asked method and path */
    public static <T> T held(String asked, Supplier<T> request, ToIntFunction<T> status) {
        if (!isStaff(asked) && !asked.contains(" /api/own/") && !asked.startsWith("POST /api/v1/")) {
            return request.get();
        }
        long place = begin();
        List<Transaction> found;
        boolean alone;
        T answer = null;
        try {
            answer = request.get();
        } finally {
            synchronized (Traces.class) {
                alone = begun == place;
                underWay--;
                found = take();
            }
        }
        judge(asked, status.applyAsInt(answer), found, alone);
        return answer;
    }

    private static boolean isStaff(String asked) {
        return asked.contains(" /api/staff/");
    }

    /** @return its number, as long as nobody else begins; 0 where somebody else is under way */
    private static synchronized long begin() {
        begun++;
        if (underWay++ > 0) {
            return 0;
        }
        take();
        return begun;
    }

    private static void judge(String asked, int status, List<Transaction> found, boolean alone) {
        for (Transaction each : found) {
            if (each.traces() != 1) {
                throw new AssertionError(asked + " (" + status + "): a transaction left " + each.traces()
                        + " acts or changes instead of one: " + each);
            }
        }
        long made = found.stream().filter(each -> each.bySystem == 0).count();
        boolean changes = isStaff(asked) && !asked.startsWith("GET ") && !asked.startsWith("HEAD ");
        if (alone && !asked.equals(SEVERAL) && made > 1) {
            throw new AssertionError(asked + " (" + status + ") left several traces: " + found);
        }
        if (alone && changes && status < 300 && made == 0 && !asked.equals(SEVERAL) && !asked.equals(MAY_LEAVE_NONE)) {
            throw new AssertionError(asked + " (" + status + ") left no trace");
        }
    }

    /** What was written since it was asked the last time; nothing, where the database is away: nobody could write either. */
    private static List<Transaction> take() {
        AgroalDataSource database =
                Arc.container().instance(AgroalDataSource.class).get();
        try {
            return read(database);
        } catch (SQLException e) {
            if (AWAY.contains(String.valueOf(e.getSQLState()).substring(0, 2))) {
                return List.of();
            }
            throw new IllegalStateException(e);
        }
    }

    private static List<Transaction> read(AgroalDataSource database) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            if (!isInstalled(statement)) {
                statement.execute(script());
            }
            List<Transaction> found = new ArrayList<>();
            try (ResultSet row = statement.executeQuery(TAKE)) {
                while (row.next()) {
                    found.add(new Transaction(row.getString(1), row.getInt(2), row.getInt(3), row.getInt(4)));
                }
            }
            return found;
        }
    }

    private static boolean isInstalled(Statement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery(INSTALLED)) {
            row.next();
            return row.getBoolean(1);
        }
    }

    private static String script() {
        try (InputStream file = Traces.class.getResourceAsStream("/traces.sql")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
