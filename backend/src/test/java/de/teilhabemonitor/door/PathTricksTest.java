package de.teilhabemonitor.door;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.teilhabemonitor.Wire;
import de.teilhabemonitor.start.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Addresses that two parts of the way could read differently never get further than the door. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class PathTricksTest {

    @Test
    void refusesPathsThatCouldBeReadDifferently() {
        assertAll(Stream.of(
                        "/api/v1/measures;x=1",
                        "/api/v1/measures;/M-0005",
                        "/api;/v1/measures",
                        "/api/v1/%2e%2e/v1/measures",
                        "/api/v1/measures%2fM-0005",
                        "/api/v1/measures%2FM-0005",
                        "/api/v1/me%61sures",
                        "/api/v1/measures%00",
                        "/api/v1/%ff",
                        "//api/v1/measures",
                        "/api//v1/measures",
                        "/api/v1//measures",
                        "/api/v1/./measures",
                        "/api/v1/../v1/measures",
                        "/api/v1/measures/..",
                        "/api/v1/measures/.",
                        "/api/v1/..",
                        "/api/v1/measures/M+0005",
                        "/api/v1/measures/M-0005,M-0006",
                        "/api/v1/measures/'or'1'='1",
                        "http://localhost/api/v1/measures",
                        "http://elsewhere.example/api/v1/measures",
                        "api/v1/measures",
                        "*")
                .map(target -> () -> Wire.get(target).isProblem(400)));
    }

    /** The server refuses these before anything of ours is asked, without words. */
    @Test
    void refusesWhatIsNoAddressAtAll() {
        for (String target : List.of("/api/v1/measures%", "/api/v1/measures\\M-0005", "/api/v1/measures/{code}")) {
            assertEquals(400, Wire.get(target).status(), target);
        }
    }

    @Test
    void saysWhatAnAddressMayHave() {
        String body = Wire.get("/api/v1/measures;x=1").isProblem(400).body();
        assertTrue(body.contains("urn:teilhabemonitor:problem:invalid-path"), body);
        assertTrue(body.contains("Diese Adresse ist nicht erlaubt"), body);
    }

    @Test
    void findsNothingBehindASlashTooMany() {
        Wire.get("/api/v1/measures/").isProblem(404);
        Wire.get("/api/v1/measures/M-0005/").isProblem(404);
        Wire.get("/api/v1/").isProblem(404);
    }

    @Test
    void keepsCapitalsApart() {
        Wire.get("/api/v1/Measures").isProblem(404);
        assertEquals(404, Wire.get("/API/v1/measures").status());
        Wire.get("/api/v1/measures/m-0005").isProblem(404);
    }

    @Test
    void refusesAddressesWithoutEnd() {
        assertEquals(414, Wire.get("/api/v1/measures?q=" + "a".repeat(40_000)).status());
        Wire.get("/api/v1/" + "a".repeat(20_000)).isProblem(404);
    }

    @Test
    void refusesHeadersWithoutEnd() {
        assertEquals(
                431, Wire.get("/api/v1/plan", "X-Long: " + "a".repeat(20_000)).status());
    }

    @Test
    void refusesTwoLengths() {
        for (String method : new String[] {"GET", "POST"}) {
            assertEquals(
                    400,
                    Wire.send(method + " /api/v1/plan HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                                    + "Content-Length: 3\r\nContent-Length: 5\r\n\r\nabcde")
                            .status());
        }
    }

    /** Where two lengths are given, a server in front may read a second request where we read a body, or the other way. */
    @Test
    void takesNoBodyInChunksAndEndsTheConnection() {
        String second = "GET /api/v1/nothing HTTP/1.1\r\nHost: localhost\r\n\r\n";
        for (String method : new String[] {"GET", "POST"}) {
            for (String lengths : new String[] {
                "Transfer-Encoding: chunked\r\nContent-Length: 4\r\n",
                "Content-Length: 4\r\nTransfer-Encoding: chunked\r\n",
                "Transfer-Encoding: chunked\r\n",
                "Transfer-Encoding: chunked, identity\r\n"
            }) {
                Wire.send(method + " /api/v1/plan HTTP/1.1\r\nHost: localhost\r\n" + lengths + "\r\n0\r\n\r\n" + second)
                        .isProblem(400);
            }
        }
    }

    @Test
    void ignoresTheBodyOfAGet() {
        Wire.Answer answer = Wire.send("GET /api/v1/fields HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                + "Content-Type: application/json\r\nContent-Length: 16\r\n\r\n{\"field\":\"HF07\"}");
        assertEquals(200, answer.status());
        assertEquals(Wire.get("/api/v1/fields").body(), answer.body());
    }

    @Test
    void believesNoHostAndNoForwarding() {
        Wire.Answer plain = Wire.get("/api/v1/measures/M-0005");
        Wire.Answer forged = Wire.get(
                "/api/v1/measures/M-0005",
                "X-Forwarded-Host: elsewhere.example",
                "Forwarded: host=elsewhere.example",
                "X-Forwarded-Prefix: /elsewhere");
        assertEquals(200, plain.status());
        assertEquals(plain.body(), forged.body());
        assertEquals(plain.header("etag"), forged.header("etag"));
    }
}
