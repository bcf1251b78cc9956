package de.teilhabemonitor.file;

import de.teilhabemonitor.sql.Sql;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.hibernate.Session;

/** Bytes by their SHA-256, each once, in rows of 256 KiB; never more than one row of them in memory. */
@ApplicationScoped
public class BlobStore {

    static final int PIECE = 256 << 10;

    /** Any number that no other lock has. */
    private static final long LOCK = 7_046_229_117L;

    @Inject
    Session database;

    @Inject
    AgroalDataSource connections;

    /** In the transaction of the caller. Bytes that are here already are not written again. */
    void keep(Path file, String checksum, long bytes, Instant now) {
        lock("pg_advisory_xact_lock_shared");
        int created = database.createNativeMutationQuery("""
                        insert into file_content (checksum, bytes, created_at) values (:checksum, :bytes, :now)
                        on conflict do nothing""")
                .setParameter("checksum", checksum)
                .setParameter("bytes", bytes)
                .setParameter("now", now)
                .executeUpdate();
        if (created > 0) {
            database.doWork(connection -> write(connection, file, checksum));
        }
    }

    private static void write(Connection connection, Path file, String checksum) throws SQLException {
        try (InputStream in = Files.newInputStream(file);
                PreparedStatement insert = connection.prepareStatement(
                        "insert into file_part (checksum, position, content) values (?, ?, ?)")) {
            insert.setString(1, checksum);
            int position = 0;
            for (byte[] piece = in.readNBytes(PIECE); piece.length > 0; piece = in.readNBytes(PIECE)) {
                insert.setInt(2, position++);
                insert.setBytes(3, piece);
                insert.executeUpdate();
            }
        } catch (IOException e) {
            throw new IllegalStateException("the uploaded file cannot be read again", e);
        }
    }

    /**
     * Writes some of the bytes. Each piece is read by itself, so that a reader who takes an hour holds no connection.
     *
     * @param first place of the first byte, from 0
     * @throws EOFException where they were deleted meanwhile
     */
    public void read(String checksum, long first, long length, OutputStream out) throws IOException {
        long left = length;
        long at = first;
        while (left > 0) {
            byte[] piece = piece(checksum, (int) (at / PIECE));
            int from = (int) (at % PIECE);
            int count = (int) Math.min(left, (long) piece.length - from);
            if (count <= 0) {
                throw new EOFException("a file is not whole: " + checksum);
            }
            out.write(piece, from, count);
            at += count;
            left -= count;
        }
    }

    private byte[] piece(String checksum, int position) throws IOException {
        try (Connection connection = connections.getConnection();
                PreparedStatement query = connection.prepareStatement(
                        "select content from file_part where checksum = ? and position = ?")) {
            query.setString(1, checksum);
            query.setInt(2, position);
            try (ResultSet row = query.executeQuery()) {
                return row.next() ? row.getBytes(1) : new byte[0];
            }
        } catch (SQLException e) {
            throw new IOException("a file cannot be read", e);
        }
    }

    /**
     * Until the end of the transaction nobody keeps anything: what is not named now is not about to be named. To be asked for
     * before what names files is deleted.
     */
    public void alone() {
        lock("pg_advisory_xact_lock");
    }

    private void lock(String how) {
        Sql.rows(database, "select " + how + "(:lock)")
                .setParameter("lock", LOCK)
                .getResultList();
    }

    /**
     * Deletes the bytes that neither an upload nor a thing of the plan names. In the transaction of the caller.
     *
     * @return of how many files
     */
    public int sweep() {
        return Sql.values(database, """
                        with gone as (delete from file_content c
                            where not exists (select from upload u where u.checksum = c.checksum and u.state <> 'infected')
                                and not exists (select from document_file f where f.checksum = c.checksum)
                            returning 1)
                        select cast(count(*) as int) from gone""", Integer.class).getSingleResult();
    }
}
