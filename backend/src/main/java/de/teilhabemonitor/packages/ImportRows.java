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
import java.util.function.Supplier;
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

    /** SQL: what is wrong with a row before it is looked at. */
    private static final String WRONG_WIDTH = """
            case when width is null then '[]' else jsonb_build_array(jsonb_build_object(
                'key', 'wrong-number-of-cells-here', 'arguments', jsonb_build_array(cast(width as text)))) end""";

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

    /** Those with more or fewer cells than the header are faulty at once. */
    void add(String code, List<Uploaded> rows) {
        database.createNativeMutationQuery("""
                        insert into import_row (import, file, line, cells, width, kind, errors)
                        select :code, r.file, r.line, r.cells, r.width, case when r.width is not null then 'error' end, %s
                        from jsonb_to_recordset(cast(:rows as jsonb)) as r(file text, line int, cells jsonb, width int)""".formatted(WRONG_WIDTH))
                .setParameter("code", code)
                .setParameter("rows", write(rows))
                .executeUpdate();
    }

    /** Puts them back to how they were uploaded. */
    void forget(String code) {
        database.createNativeMutationQuery("""
                        update import_row set key = null, kind = case when width is not null then 'error' end, after = null,
                            before = null, base_version = null, beside_version = null, oddities = '[]', errors = %s
                        where import = :code""".formatted(WRONG_WIDTH))
                .setParameter("code", code)
                .executeUpdate();
    }

    /**
     * What is right counts as new until it is found among what is there. The lines come in their order: the database need not
     * look at others.
     */
    void judge(String code, String file, List<Judged> rows) {
        database.createNativeMutationQuery("""
                        update import_row i set key = r.key, after = r.after, errors = r.errors,
                            kind = case when r.errors = '[]' then 'created' else 'error' end
                        from jsonb_to_recordset(cast(:rows as jsonb)) as r(line int, key text, after jsonb, errors jsonb)
                        where i.import = :code and i.file = :file and i.line = r.line and i.line between :first and :last""")
                .setParameter("first", rows.get(0).line())
                .setParameter("last", rows.get(rows.size() - 1).line())
                .setParameter("code", code)
                .setParameter("file", file)
                .setParameter("rows", write(rows))
                .executeUpdate();
    }

    /**
     * Nobody has counted the rows of an upload yet: for the few that the database expects it would compare each with each.
     *
     * @param statements that join all of them with something else
     */
    <R> R joined(Supplier<R> statements) {
        database.createNativeMutationQuery("set local enable_nestloop = off").executeUpdate();
        R result = statements.get();
        database.createNativeMutationQuery("set local enable_nestloop = on").executeUpdate();
        return result;
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
