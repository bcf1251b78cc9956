package de.teilhabemonitor.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;

/** Sends what is due, as the clock would; for tests of other rooms. */
@ApplicationScoped
public class SendNow {

    @Inject
    Sender sender;

    public void all() throws SQLException {
        sender.sendAll();
    }
}
