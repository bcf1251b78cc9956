package de.teilhabemonitor.field;

import com.fasterxml.jackson.databind.node.ObjectNode;
import de.teilhabemonitor.start.TestDatabase;
import de.teilhabemonitor.start.TestKeycloak;
import io.quarkus.test.junit.QuarkusTestProfile;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Goals as if their form had changed twice: the page was a text once ({@code "where": "S. 41"}), then a number of another
 * name ({@code pageNumber}).
 */
@Alternative
@Singleton
public class GoalsOfLater extends GoalSubject {

    @Override
    public int inputVersion() {
        return 3;
    }

    @Override
    public ObjectNode upcast(ObjectNode state, int version) {
        ObjectNode now = state.deepCopy();
        if (version < 2 && now.has("where")) {
            now.put("pageNumber", Integer.parseInt(now.remove("where").asText().replaceAll("\\D", "")));
        }
        if (version < 3 && now.has("pageNumber")) {
            now.set("page", now.remove("pageNumber"));
        }
        return now;
    }

    /** The product in which they are so. */
    public static class Product implements QuarkusTestProfile {

        @Override
        public Set<Class<?>> getEnabledAlternatives() {
            return Set.of(GoalsOfLater.class);
        }

        @Override
        public boolean disableGlobalTestResources() {
            return true;
        }

        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(
                    new TestResourceEntry(TestDatabase.class, Map.of("database", "later")),
                    new TestResourceEntry(TestKeycloak.class));
        }
    }
}
