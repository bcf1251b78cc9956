package de.teilhabemonitor.door;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import de.teilhabemonitor.Wire;
import de.teilhabemonitor.start.TestDatabase;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** While no connection to the database is to be had, whatever is asked for is answered by the same problem. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class UnavailableTest {

    @Inject
    AgroalDataSource database;

    @ConfigProperty(name = "quarkus.datasource.jdbc.max-size")
    int most;

    @Test
    void saysSoInEveryFormat() throws SQLException {
        Wire.get("/api/v1/measures");
        List<Connection> taken = new ArrayList<>();
        try {
            while (taken.size() < most) {
                taken.add(database.getConnection());
            }
            // Each waits for a connection as long as it may; together they wait once.
            List<CompletableFuture<Wire.Answer>> answers = List.of(
                            "/api/v1/measures?sort=title&pageSize=3",
                            "/api/v1/measures.csv?sort=title",
                            "/api/v1/events.ics?type=conference",
                            "/api/v1/search?q=Gesundheit")
                    .stream()
                    .map(address -> CompletableFuture.supplyAsync(() -> Wire.get(address)))
                    .toList();
            assertAll(answers.stream().map(answer -> () -> {
                Wire.Answer refused = answer.join();
                refused.isProblem(503);
                assertEquals("30", refused.header("Retry-After"));
            }));
        } finally {
            for (Connection each : taken) {
                each.close();
            }
        }
    }
}
