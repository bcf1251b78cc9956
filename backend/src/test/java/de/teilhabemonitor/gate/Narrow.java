package de.teilhabemonitor.gate;

import de.teilhabemonitor.start.TestDatabase;
import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.List;
import java.util.Map;

/** Little is taken from a network, and we ourselves are a proxy that is believed. */
public class Narrow implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "teilhabe.gate.network-tokens", "5",
                "teilhabe.gate.network-period", "1h",
                "teilhabe.gate.all-tokens", "60",
                "teilhabe.gate.all-period", "1h",
                "teilhabe.gate.earliest", "0s",
                "teilhabe.gate.trusted-proxies", "private");
    }

    @Override
    public boolean disableGlobalTestResources() {
        return true;
    }

    @Override
    public List<TestResourceEntry> testResources() {
        return List.of(new TestResourceEntry(TestDatabase.class, Map.of("database", "narrow")));
    }
}
