package de.teilhabemonitor.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.teilhabemonitor.Api;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Large files, and those who take their time with them: senders and readers. */
@QuarkusTest
@TestProfile(FileWorld.class)
class LargeFilesTest {

    private static final int READERS = 20;
    private static final int SENDERS = 8;

    /** More readers than there are connections, who take nothing more: what they wait for stays in the database. */
    @Test
    void holdsNoFileInMemory() throws IOException {
        byte[] bytes = Shelf.table((int) Format.CSV.mostBytes(), 19);
        String file = Shelf.uploaded("20-mb.csv", bytes);
        String code = Shelf.published("Zwanzig Megabyte", file);
        bytes = new byte[0];
        long before = used();
        List<Socket> readers = new ArrayList<>();
        try {
            for (int i = 0; i < READERS; i++) {
                Socket reader = reader(code);
                reader.getInputStream().readNBytes(1 << 20);
                readers.add(reader);
            }
            long grown = grown(before, 60_000_000);
            System.out.printf("%d readers of 20 MB each: %.1f MB more in memory%n", READERS, grown / 1e6);
            assertTrue(grown < 60_000_000, () -> grown + " bytes more in memory");
            // others are answered as always
            Api.get("documents/" + code);
            // and they get all of it, when they want
            InputStream rest = readers.get(0).getInputStream();
            long read = 1 << 20;
            byte[] piece = new byte[64 << 10];
            for (int count = rest.read(piece); count >= 0; count = rest.read(piece)) {
                read += count;
            }
            assertTrue(read > Format.CSV.mostBytes());
        } finally {
            for (Socket reader : readers) {
                reader.close();
            }
        }
    }

    /** Who takes nothing more holds a thread: of so many no more than leaves enough for everybody else. */
    @Test
    void letsNoMoreThanSomeReadAtOnce() throws IOException {
        String code =
                Shelf.published("Begehrt", Shelf.uploaded("a.csv", Shelf.table((int) Format.CSV.mostBytes(), 21)));
        List<Socket> readers = new ArrayList<>();
        try {
            String answer = "";
            // One or the other may be cut off meanwhile, where the machine is busy.
            for (int i = 0; i < Answered.MOST_BODIES + 20 && !answer.startsWith("HTTP/1.1 503"); i++) {
                Socket reader = reader(code);
                readers.add(reader);
                answer = beginning(reader, 12);
            }
            assertEquals("HTTP/1.1 503", answer);
            assertTrue(readers.size() > Answered.MOST_BODIES, () -> readers.size() + " are too many already");
            Socket late = readers.get(readers.size() - 1);
            String problem = new String(late.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertTrue(problem.toLowerCase(Locale.ROOT).contains("\r\nretry-after: 10\r\n"), problem);
            assertTrue(problem.contains("application/problem+json"), problem);
            for (String other : List.of("attachment", "ETag:", "s-maxage", "Accept-Ranges: bytes")) {
                assertFalse(problem.contains(other), problem);
            }
            Api.get("documents/" + code);
        } finally {
            for (Socket reader : readers) {
                reader.close();
            }
        }
        String first = "";
        for (int i = 0; i < 50 && !first.equals("HTTP/1.1 200"); i++) {
            try (Socket next = reader(code)) {
                first = beginning(next, 12);
            }
        }
        assertEquals("HTTP/1.1 200", first);
    }

    private static Socket reader(String code) throws IOException {
        Socket reader = new Socket();
        reader.setReceiveBufferSize(64 << 10);
        reader.setSoTimeout(10_000);
        reader.connect(new InetSocketAddress("localhost", RestAssured.port));
        reader.getOutputStream()
                .write(("GET /api/v1/documents/" + code
                                + "/file HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                        .getBytes(StandardCharsets.US_ASCII));
        return reader;
    }

    private static String beginning(Socket reader, int bytes) throws IOException {
        return new String(reader.getInputStream().readNBytes(bytes), StandardCharsets.US_ASCII);
    }

    /** The largest film there may be: none of it is in memory, coming, looked at, or going. */
    @Test
    void takesAFilmOf200Mb() throws IOException {
        long bytes = Format.MP4.mostBytes();
        long before = used();
        try (Socket sender = Shelf.begun("films", "film.mp4", bytes)) {
            Films.write(bytes, sender.getOutputStream());
            long grown = grown(before, 40_000_000);
            assertTrue(grown < 40_000_000, () -> grown + " bytes more in memory");
            String answer =
                    new String(sender.getInputStream().readNBytes("HTTP/1.1 201".length()), StandardCharsets.US_ASCII);
            assertEquals("HTTP/1.1 201", answer);
        }
        try (Socket sender = Shelf.begun("films", "film.mp4", bytes + 1)) {
            sender.setSoTimeout(10_000);
            String answer =
                    new String(sender.getInputStream().readNBytes("HTTP/1.1 413".length()), StandardCharsets.US_ASCII);
            assertEquals("HTTP/1.1 413", answer);
        }
    }

    /** Senders who stop in the middle: what they have sent is beside the database. */
    @Test
    void holdsNoUploadInMemory() throws IOException {
        byte[] half = Shelf.table(10_000_000, 20);
        long before = used();
        List<Socket> senders = new ArrayList<>();
        try {
            for (int i = 0; i < SENDERS; i++) {
                Socket sender = Shelf.begun(Format.CSV.mostBytes());
                senders.add(sender);
                sender.getOutputStream().write(half);
                sender.getOutputStream().flush();
            }
            long grown = grown(before, 30_000_000);
            System.out.printf("%d senders of 10 MB each: %.1f MB more in memory%n", SENDERS, grown / 1e6);
            assertTrue(grown < 30_000_000, () -> grown + " bytes more in memory");
        } finally {
            for (Socket sender : senders) {
                sender.close();
            }
        }
    }

    /** After everything that nobody needs is gone. */
    private static long used() {
        Runtime runtime = Runtime.getRuntime();
        System.gc();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    /** How much more than before; looked at again where it is too much, because what is on its way to be freed counts too. */
    private static long grown(long before, long most) {
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 3 && least >= most; i++) {
            least = Math.min(least, used() - before);
        }
        return least;
    }
}
