package de.teilhabemonitor.file;

import de.teilhabemonitor.mail.MailWorld;
import de.teilhabemonitor.round.RoundWorld;
import de.teilhabemonitor.start.TestDatabase;
import de.teilhabemonitor.start.TestKeycloak;
import java.util.List;
import java.util.Map;

/** The plan of Bremen in a database of its own, real sign-in, a clock that tests put forward, and a store that speaks S3. */
public class S3World extends RoundWorld {

    @Override
    public List<TestResourceEntry> testResources() {
        return List.of(
                new TestResourceEntry(TestDatabase.class, Map.of("database", "s3")),
                new TestResourceEntry(TestKeycloak.class),
                new TestResourceEntry(MailWorld.PointToMailServer.class),
                new TestResourceEntry(TestS3.class));
    }
}
