package de.teilhabemonitor.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;

/** Sends what is due, as the clock would; for tests of other rooms. */
@ApplicationScoped
public class SendNow {

    @Inject
    Sender sender;

    /** Begins with an empty mailbox: what other tests left to send is sent where nobody looks. */
    public void whatOthersLeft() throws SQLException {
        MailServer.start();
        all();
        MailServer.start();
    }

    public void all() throws SQLException {
        sender.sendAll();
    }
}
