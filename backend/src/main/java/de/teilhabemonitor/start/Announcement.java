package de.teilhabemonitor.start;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Says where the product is once it is up, and then lets it run until it is told to stop. */
public class Announcement implements QuarkusApplication {

    @ConfigProperty(name = "quarkus.http.port")
    int port;

    @ConfigProperty(name = "quarkus.management.port")
    int managementPort;

    @ConfigProperty(name = "quarkus.log.console.json.enabled")
    boolean logIsForMachines;

    @Override
    public int run(String... arguments) {
        if (!logIsForMachines) {
            System.out.println(addresses());
        }
        DemoSignIn.begin();
        Quarkus.waitForExit();
        return 0;
    }

    private String addresses() {
        return """

                Teilhabemonitor is up.
                  Site         http://localhost:%1$d/
                  API          http://localhost:%1$d/api/v1/plan
                  API, to try  http://localhost:%1$d/api/docs
                  Health       http://localhost:%2$d/health
                Ctrl-C stops it.
                """.formatted(port, managementPort);
    }
}
