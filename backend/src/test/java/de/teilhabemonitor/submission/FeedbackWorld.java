package de.teilhabemonitor.submission;

import de.teilhabemonitor.mail.MailWorld;
import de.teilhabemonitor.round.RoundWorld;
import de.teilhabemonitor.start.TestDatabase;
import de.teilhabemonitor.start.TestKeycloak;
import java.util.List;
import java.util.Map;

/** The plan of Bremen in a database of its own, real sign-in, a real mail server, and a clock that tests put forward. */
public class FeedbackWorld extends RoundWorld {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("teilhabe.ledger", "target/ledger");
    }

    @Override
    public List<TestResourceEntry> testResources() {
        return List.of(
                new TestResourceEntry(TestDatabase.class, Map.of("database", "feedback")),
                new TestResourceEntry(TestKeycloak.class),
                new TestResourceEntry(MailWorld.PointToMailServer.class));
    }
}
