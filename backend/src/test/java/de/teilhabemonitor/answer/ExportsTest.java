package de.teilhabemonitor.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.teilhabemonitor.start.TestDatabase;
import de.teilhabemonitor.web.Csv;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whoever reads an export slowly, or not to the end, disturbs nobody. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ExportsTest {

    private static final int ROWS = 100_000;

    @Inject
    Exports exports;

    @Test
    void lendsOutNoConnectionWhileSomebodyReads() throws IOException {
        List<Boolean> inTransaction = new ArrayList<>();
        exports.csv(numbers(), null, () -> {
                    assertTrue(QuarkusTransaction.isActive());
                    return IntStream.range(0, ROWS).boxed();
                })
                .write(new OutputStream() {
                    @Override
                    public void write(int b) {
                        inTransaction.add(QuarkusTransaction.isActive());
                    }
                });
        assertFalse(inTransaction.isEmpty());
        assertFalse(inTransaction.contains(true));
    }

    @Test
    void keepsEveryRowBeyondWhatFitsIntoMemoryAndNoFileAfterwards() throws IOException {
        Set<Path> before = spooled();
        for (int rows : List.of(0, 1, ROWS)) {
            ByteArrayOutputStream sent = new ByteArrayOutputStream();
            exports.csv(numbers(), null, () -> IntStream.range(0, rows).boxed()).write(sent);
            StringBuilder expected = new StringBuilder("number\r\n");
            IntStream.range(0, rows).forEach(row -> expected.append(row).append("\r\n"));
            assertEquals(expected.toString(), sent.toString(StandardCharsets.UTF_8));
        }
        assertEquals(before, spooled());
    }

    @Test
    void sendsNothingOfWhatFailsHalfWay() throws IOException {
        Set<Path> before = spooled();
        ByteArrayOutputStream sent = new ByteArrayOutputStream();
        Stream<Integer> broken = IntStream.range(0, ROWS).boxed().peek(row -> {
            if (row == ROWS - 1) {
                throw new IllegalStateException("the database went away");
            }
        });
        assertThrows(RuntimeException.class, () -> exports.csv(numbers(), null, () -> broken)
                .write(sent));
        assertEquals(0, sent.size());
        assertEquals(before, spooled());
    }

    @Test
    void complainsOfNobodyWhoGoesAway() throws IOException, InterruptedException {
        List<LogRecord> complaints = Collections.synchronizedList(new ArrayList<>());
        Handler listener = new Handler() {
            @Override
            public void publish(LogRecord said) {
                if (said.getLevel().intValue() >= Level.WARNING.intValue()) {
                    complaints.add(said);
                }
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        Logger.getLogger("").addHandler(listener);
        try {
            for (String address :
                    List.of("/api/v1/indicators?pageSize=100", "/api/v1/indicators/de-mh-share/observations.csv")) {
                for (int i = 0; i < 5; i++) {
                    goAwayAfterTheFirstBytesOf(address);
                }
            }
            // The server takes note of it on threads of its own; a whole answer to somebody else comes after that.
            Thread.sleep(500);
        } finally {
            Logger.getLogger("").removeHandler(listener);
        }
        assertEquals(
                List.of(),
                complaints.stream()
                        .map(said -> said.getLoggerName() + ": " + said.getMessage())
                        .toList());
    }

    private static void goAwayAfterTheFirstBytesOf(String address) throws IOException {
        try (Socket socket = new Socket()) {
            socket.setReceiveBufferSize(2048);
            socket.connect(new InetSocketAddress("localhost", RestAssured.port));
            socket.getOutputStream()
                    .write(("GET " + address + " HTTP/1.1\r\nHost: localhost\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            socket.getInputStream().readNBytes(500);
            // Reset, not closed politely.
            socket.setSoLinger(true, 0);
        }
    }

    private static Csv<Integer> numbers() {
        return new Csv<Integer>().column("number", row -> row);
    }

    private static Set<Path> spooled() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.getFileName().toString().startsWith("teilhabemonitor-export-"))
                    .collect(Collectors.toSet());
        }
    }
}
