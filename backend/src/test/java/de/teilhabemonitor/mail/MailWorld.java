package de.teilhabemonitor.mail;

import de.teilhabemonitor.start.TestDatabase;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.List;
import java.util.Map;

/** A database that tests of mail may write to, and a mail server beside it. */
public class MailWorld implements QuarkusTestProfile {

    @Override
    public boolean disableGlobalTestResources() {
        return true;
    }

    @Override
    public List<TestResourceEntry> testResources() {
        return List.of(
                new TestResourceEntry(TestDatabase.class, Map.of("database", "mail")),
                new TestResourceEntry(PointToMailServer.class));
    }

    /** Tells the product where the mail server is. */
    public static class PointToMailServer implements QuarkusTestResourceLifecycleManager {

        @Override
        public Map<String, String> start() {
            return Map.of(
                    "teilhabe.mail.host", "127.0.0.1",
                    "quarkus.mailer.host", "127.0.0.1",
                    "quarkus.mailer.from", "teilhabe@example.org",
                    "quarkus.mailer.port", Integer.toString(MailServer.port()),
                    "quarkus.mailer.start-tls", "DISABLED");
        }

        @Override
        public void stop() {
            MailServer.stop();
        }
    }
}
