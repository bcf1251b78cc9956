package de.teilhabemonitor;

import de.teilhabemonitor.start.TestDatabase;
import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.List;
import java.util.Map;

/** A plan that has a name and a territory and nothing else yet. */
public class EmptyPlan implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("teilhabe.plan", "src/test/resources/plan-empty");
    }

    @Override
    public boolean disableGlobalTestResources() {
        return true;
    }

    @Override
    public List<TestResourceEntry> testResources() {
        return List.of(new TestResourceEntry(TestDatabase.class, Map.of("database", "empty_plan")));
    }
}
