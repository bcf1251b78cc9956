package de.teilhabemonitor.round;

import de.teilhabemonitor.mail.MailWorld;
import de.teilhabemonitor.start.TestDatabase;
import de.teilhabemonitor.start.TestKeycloak;
import io.quarkus.test.junit.QuarkusTestProfile;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The plan of Bremen, real sign-in, a real mail server, and a clock that tests put forward. */
public class RoundWorld implements QuarkusTestProfile {

    @Override
    public boolean disableGlobalTestResources() {
        return true;
    }

    @Override
    public List<TestResourceEntry> testResources() {
        return List.of(
                new TestResourceEntry(TestDatabase.class, Map.of("database", "rounds")),
                new TestResourceEntry(TestKeycloak.class),
                new TestResourceEntry(MailWorld.PointToMailServer.class));
    }

    @Override
    public Set<Class<?>> getEnabledAlternatives() {
        return Set.of(Clocks.class);
    }

    @Alternative
    @Priority(1)
    @Singleton
    public static class Clocks {

        @Produces
        @ApplicationScoped
        Clock clock() {
            return new Ahead();
        }
    }

    /** The time as it is, and so much later. */
    public static class Ahead extends Clock {

        private static volatile Duration by = Duration.ZERO;

        public static void by(Duration duration) {
            by = duration;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.offset(Clock.system(zone), by);
        }

        @Override
        public Instant instant() {
            return Instant.now().plus(by);
        }
    }
}
