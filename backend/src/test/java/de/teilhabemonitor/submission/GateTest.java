package de.teilhabemonitor.submission;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.teilhabemonitor.Api;
import de.teilhabemonitor.gate.Narrow;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** So much from one network, so much altogether, and no more; honest senders beside a flood get through. */
@QuarkusTest
@TestProfile(Narrow.class)
class GateTest {

    @Inject
    AgroalDataSource database;

    @Test
    void stopsAFloodAndNobodyElse() throws SQLException {
        List<Integer> flood = IntStream.range(0, 40)
                .mapToObj(i -> from("198.51.100." + i).statusCode())
                .toList();
        assertEquals(5, flood.stream().filter(status -> status == 201).count(), flood.toString());
        assertEquals(35, flood.stream().filter(status -> status == 429).count(), flood.toString());
        from("198.51.100.77")
                .then()
                .statusCode(429)
                .header("Retry-After", matchesPattern("[1-9]\\d*"))
                .header("RateLimit-Policy", equalTo("\"network\";q=5;w=3600"))
                .header("RateLimit", matchesPattern("\"network\";r=0;t=\\d+"))
                .body("type", equalTo("urn:teilhabemonitor:problem:too-many-requests"));
        for (int i = 0; i < 20; i++) {
            assertEquals(201, from("2001:db8:0:" + i + "::1").statusCode());
        }
        // they have only the network in common
        assertEquals(List.of(), Remains.of(database, "198.51.100", "2001:db8", "127.0.0.1"));
        countsNothingThatNobodyHasWorkedFor();
        closesAltogether();
    }

    /** 60 altogether: 26 are gone, and the tasks of the flood were never asked for. */
    private static void closesAltogether() {
        int status = 201;
        int sent = 0;
        while (status == 201 && sent < 60) {
            status = from("203.0." + sent++ + ".9").statusCode();
        }
        assertEquals(429, status);
        assertTrue(sent >= 35, "sent " + sent);
    }

    /** Nothing of it takes a place from honest senders, whoever sends it and from wherever. */
    private static void countsNothingThatNobodyHasWorkedFor() {
        String solved = proof("192.0.2.1");
        assertEquals(201, from("192.0.2.1", solved).statusCode());
        for (int i = 0; i < 70; i++) {
            from("151." + i + ".0.9", i % 2 == 0 ? "eyJjaGFsbGVuZ2UiOiIifQ==" : solved)
                    .then()
                    .statusCode(400);
        }
    }

    @Test
    void givesSoManyTasksAndNoMore() {
        List<Integer> flood = IntStream.range(0, 60)
                .mapToObj(i -> task("151.200.7." + i).statusCode())
                .toList();
        assertEquals(50, flood.stream().filter(status -> status == 201).count(), flood.toString());
        task("151.200.7.3")
                .then()
                .statusCode(429)
                .header("Retry-After", matchesPattern("[1-9]\\d*"))
                .header("RateLimit-Policy", equalTo("\"network\";q=50;w=3600"))
                .header("RateLimit", matchesPattern("\"network\";r=0;t=\\d+"));
        assertEquals(201, task("151.200.8.3").statusCode());
    }

    private static Response from(String address) {
        return from(address, proof(address));
    }

    private static Response from(String address, String proof) {
        return Guests.post(
                given().header("X-Forwarded-For", address),
                Guests.key(),
                Guests.words("Aus einem Netz").put("proof", proof));
    }

    private static String proof(String address) {
        return Guests.solved(Api.json(task(address).asString()));
    }

    private static Response task(String address) {
        return given().header("X-Forwarded-For", address).post("/api/v1/challenges");
    }
}
