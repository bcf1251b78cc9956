package de.teilhabemonitor;

import de.teilhabemonitor.start.TestDatabase;
import io.quarkus.test.junit.QuarkusTestProfile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The plan of a city that does not exist, in Dutch, Turkish and Arabic, loaded by the one setting. It is half past midnight
 * there on 1 July 2026, while in UTC it is still June.
 */
public class Nergenshuizen implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("teilhabe.plan", "src/test/resources/plan-nergenshuizen");
    }

    @Override
    public boolean disableGlobalTestResources() {
        return true;
    }

    @Override
    public List<TestResourceEntry> testResources() {
        return List.of(new TestResourceEntry(TestDatabase.class, Map.of("database", "nergenshuizen")));
    }

    @Override
    public Set<Class<?>> getEnabledAlternatives() {
        return Set.of(JustAfterMidnight.class);
    }

    /** The time of all tests with this plan. */
    @Alternative
    @Singleton
    public static class JustAfterMidnight {

        @Produces
        @ApplicationScoped
        Clock clock() {
            return Clock.fixed(Instant.parse("2026-06-30T22:30:00Z"), ZoneOffset.UTC);
        }
    }
}
