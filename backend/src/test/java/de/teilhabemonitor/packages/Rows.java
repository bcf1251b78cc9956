package de.teilhabemonitor.packages;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;

/** What the database holds, past all code. */
@ApplicationScoped
public class Rows {

    private static final String TABLES = """
            select table_name from information_schema.columns
            where table_schema = 'public' and column_name = 'version' and table_name not like 'flyway%'""";

    @Inject
    AgroalDataSource database;

    /** @throws SQLException where the database refuses; deferred constraints do so at the end of the statement */
    public void run(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** As before the first start: all but the private log, which cannot be emptied and holds nothing of the plan. */
    void empty() throws SQLException {
        run("truncate "
                + ask("select string_agg(quote_ident(tablename), ', ') from pg_tables "
                        + "where schemaname = 'public' and tablename not like 'flyway%' and tablename <> 'act'"));
    }

    public String ask(String query) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(query)) {
            return answer.next() ? String.valueOf(answer.getString(1)) : "";
        } catch (SQLException e) {
            throw new IllegalStateException(query, e);
        }
    }

    long count(String table) {
        return Long.parseLong(ask("select count(*) from " + table));
    }

    long planVersion() {
        return Long.parseLong(ask("select version from plan"));
    }

    /** Per table a hash of all its rows, versions and times included: equal where nothing at all was written. */
    Map<String, String> everything() {
        Map<String, String> everything = new TreeMap<>();
        for (String table : ask("select string_agg(table_name, ' ') from (" + TABLES + ") t")
                .split(" ")) {
            everything.put(
                    table,
                    ask("select md5(coalesce(string_agg(cast(t as text), '|' order by cast(t as text)), '')) from "
                            + table + " t"));
        }
        everything.put("plan_import", ask("select count(*) from plan_import"));
        return everything;
    }

    /** Rows of all tables whose version is above the one they came with. */
    long revised() {
        long revised = 0;
        for (String table : ask("select string_agg(table_name, ' ') from (" + TABLES + ") t")
                .split(" ")) {
            if (!table.equals("plan")) {
                revised += Long.parseLong(ask("select coalesce(sum(version - 1), 0) from " + table));
            }
        }
        return revised;
    }
}
