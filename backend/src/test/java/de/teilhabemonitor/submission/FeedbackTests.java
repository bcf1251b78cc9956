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
public abstract class FeedbackTests {

    @Inject
    protected AgroalDataSource database;

    @Inject
    protected SendNow send;

    @BeforeEach
    protected void start() throws SQLException {
        send.whatOthersLeft();
    }

    @AfterEach
    protected void stop() {
        MailServer.stop();
    }

    protected void run(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
