package de.teilhabemonitor.file;

import de.teilhabemonitor.mail.MailWorld;
import de.teilhabemonitor.round.RoundWorld;
import de.teilhabemonitor.start.TestDatabase;
import de.teilhabemonitor.start.TestKeycloak;
import java.util.List;
import java.util.Map;

/** The plan of Bremen in a database of its own, real sign-in, a clock that tests put forward, and what searches for viruses. */
public class FileWorld extends RoundWorld {

    @Override
    public List<TestResourceEntry> testResources() {
        return List.of(
                new TestResourceEntry(TestDatabase.class, Map.of("database", "files")),
                new TestResourceEntry(TestKeycloak.class),
                new TestResourceEntry(MailWorld.PointToMailServer.class),
                new TestResourceEntry(TestClamd.class));
    }
}
