package de.teilhabemonitor.packages;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.teilhabemonitor.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.function.BinaryOperator;
import org.hibernate.Session;

/** The rows of an upload, which are in the database and never all in memory. */
@ApplicationScoped
class ImportRows {

    /** Rows of a statement. */
    static final int PORTION = 1000;

    private static final TypeReference<Map<String, String>> CELLS = new TypeReference<>() {};

    @Inject
    Session database;

    @Inject
    ObjectMapper json;

    /** A row as it was uploaded. */
    record Uploaded(
            String file,
            int line,
            Map<String, String> cells,
            @org.jspecify.annotations.Nullable Integer width) {}

    /** What was found out about a row: its key is null where it cannot be read. */
    record Judged(
            int line,
            @org.jspecify.annotations.Nullable String key,
            Map<String, String> after,
            List<RowFindings.Finding> errors) {}

    void add(String code, List<Uploaded> rows) {
        database.createNativeMutationQuery("""
                        insert into import_row (import, file, line, cells, width)
                        select :code, r.file, r.line, r.cells, r.width
                        from jsonb_to_recordset(cast(:rows as jsonb)) as r(file text, line int, cells jsonb, width int)""")
                .setParameter("code", code)
                .setParameter("rows", write(rows))
                .executeUpdate();
    }

    void judge(String code, String file, List<Judged> rows) {
        database.createNativeMutationQuery("""
                        update import_row i set key = r.key, after = r.after, errors = r.errors
                        from jsonb_to_recordset(cast(:rows as jsonb)) as r(line int, key text, after jsonb, errors jsonb)
                        where i.import = :code and i.file = :file and i.line = r.line""")
                .setParameter("code", code)
                .setParameter("file", file)
                .setParameter("rows", write(rows))
                .executeUpdate();
    }

    /**
     * Those with as many cells as the header, in their order.
     *
     * @param plain what is meant by a cell, by column and cell
     */
    Iterable<CsvTable.Row> of(String code, String file, BinaryOperator<String> plain) {
        return () -> new Iterator<>() {

            private final Deque<CsvTable.Row> portion = new ArrayDeque<>();
            private int last = -1;
            private boolean ended;

            @Override
            public boolean hasNext() {
                if (portion.isEmpty() && !ended) {
                    List<Object[]> rows = after(code, file, last);
                    ended = rows.size() < PORTION;
                    for (Object[] row : rows) {
                        Map<String, String> cells = read((String) row[1]);
                        cells.replaceAll(plain::apply);
                        last = (Integer) row[0];
                        portion.add(new CsvTable.Row(last, cells));
                    }
                }
                return !portion.isEmpty();
            }

            @Override
            public CsvTable.Row next() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                return portion.remove();
            }
        };
    }

    private List<Object[]> after(String code, String file, int line) {
        return Sql.rows(database, """
                        select line, cast(cells as text) from import_row
                        where import = :code and file = :file and width is null and line > :line
                        order by line limit :most""")
                .setParameter("code", code)
                .setParameter("file", file)
                .setParameter("line", line)
                .setParameter("most", PORTION)
                .getResultList();
    }

    Map<String, String> read(String cells) {
        try {
            return json.readValue(cells, CELLS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
