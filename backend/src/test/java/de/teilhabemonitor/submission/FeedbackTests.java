package de.teilhabemonitor.submission;

import de.teilhabemonitor.mail.MailServer;
import de.teilhabemonitor.mail.SendNow;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** What tests need that look into the mailboxes of senders: an empty one at first, and a way past all code. */
abstract class FeedbackTests {

    @Inject
    AgroalDataSource database;

    @Inject
    SendNow send;

    @BeforeEach
    void start() throws SQLException {
        send.whatOthersLeft();
    }

    @AfterEach
    void stop() {
        MailServer.stop();
    }

    void run(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
