package de.teilhabemonitor.answer;

import de.teilhabemonitor.web.Csv;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Writes whole lists, row by row while they are read, and sends them when the database is done with: however slowly
 * somebody reads, nobody else waits for a connection, and what goes wrong is said before the first byte.
 */
@ApplicationScoped
public class Exports {

    /**
     * @param rows begins to read when the answer begins; in a transaction of its own, so that all rows are of one moment
     * @param dialect name in the contract
     */
    public <T> StreamingOutput csv(Csv<T> columns, @Nullable String dialect, Supplier<Stream<T>> rows) {
        return written(rows, (all, out) -> columns.write(all, Csv.Dialect.named(dialect), out));
    }

    /** @param sheet its name */
    public <T> StreamingOutput workbook(Csv<T> columns, String sheet, Supplier<Stream<T>> rows) {
        return written(rows, (all, out) -> columns.writeWorkbook(all, sheet, out));
    }

    private interface Form<T> {
        void write(Stream<T> all, OutputStream out) throws IOException;
    }

    private static <T> StreamingOutput written(Supplier<Stream<T>> rows, Form<T> form) {
        return out -> {
            try (Spool spool = new Spool()) {
                QuarkusTransaction.requiringNew().run(() -> {
                    try (Stream<T> all = rows.get()) {
                        form.write(all, spool);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
                spool.sendTo(out);
            }
        };
    }
}
