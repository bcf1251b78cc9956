package de.teilhabemonitor.submission;

import io.agroal.api.AgroalDataSource;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Looks for words in all columns of all tables. */
public final class Remains {

    private Remains() {}

    /** @return table and word, for each that is still somewhere */
    public static List<String> of(AgroalDataSource database, String... words) throws SQLException {
        List<String> found = new ArrayList<>();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            List<String> tables = new ArrayList<>();
            try (ResultSet all = statement.executeQuery(
                    "select table_name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'")) {
                while (all.next()) {
                    tables.add(all.getString(1));
                }
            }
            for (String table : tables) {
                try (PreparedStatement looking = connection.prepareStatement(
                        "select 1 from \"" + table + "\" t where position(? in cast(t as text)) > 0 limit 1")) {
                    for (String word : words) {
                        looking.setString(1, word);
                        try (ResultSet row = looking.executeQuery()) {
                            if (row.next()) {
                                found.add(table + ": " + word);
                            }
                        }
                    }
                }
            }
        }
        return found;
    }
}
