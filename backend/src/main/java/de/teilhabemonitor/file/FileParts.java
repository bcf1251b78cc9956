package de.teilhabemonitor.file;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.hibernate.Session;

/** Bytes of files in rows of 256 KiB. */
@ApplicationScoped
class FileParts {

    static final int PIECE = 256 << 10;

    @Inject
    Session database;

    @Inject
    AgroalDataSource connections;

    /** In the transaction of the caller, once for each file. */
    void write(Received file) {
        database.doWork(connection -> write(connection, file));
    }

    private static void write(Connection connection, Received file) throws SQLException {
        try (InputStream in = Files.newInputStream(file.path());
                PreparedStatement insert = connection.prepareStatement(
                        "insert into file_part (checksum, position, content) values (?, ?, ?)")) {
            insert.setString(1, file.checksum());
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
    void read(String checksum, long first, long length, OutputStream out) throws IOException {
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
}
