package de.teilhabemonitor.registration;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.teilhabemonitor.mail.MailServer;
import de.teilhabemonitor.registration.Visitors.Own;
import de.teilhabemonitor.submission.FeedbackTests;
import jakarta.mail.internet.MimeMessage;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** The same for the mailboxes of visitors, and what stands in the database of them. */
abstract class RegistrationTests extends FeedbackTests {

    /** What has come since the last look. */
    List<MimeMessage> mails() throws SQLException {
        send.all();
        List<MimeMessage> received = MailServer.received();
        MailServer.start();
        return received;
    }

    MimeMessage mail() throws SQLException {
        List<MimeMessage> received = mails();
        assertEquals(
                1,
                received.size(),
                () -> received.stream().map(MailServer::subject).toList().toString());
        return received.get(0);
    }

    /** Registers and confirms by the mail, as a person would. */
    Own comes(String event, String name, String email, int... sessions) throws SQLException {
        Visitors.register(event, Visitors.words(name, email, sessions));
        Visitors.confirm(Visitors.secretOf(mail())).then().statusCode(200);
        return Visitors.ownOf(mail());
    }

    int count(String from) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select count(*) from " + from)) {
            row.next();
            return row.getInt(1);
        }
    }
}
