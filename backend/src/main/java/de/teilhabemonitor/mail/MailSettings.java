package de.teilhabemonitor.mail;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;

/** Whether mail is sent: {@code teilhabe.mail.host} is {@code TEILHABE_MAIL_HOST}. The rest goes to the mailer alone. */
@ConfigMapping(prefix = "teilhabe.mail")
public interface MailSettings {

    /** Without it nothing is sent, and what is to be sent waits. */
    Optional<String> host();
}
