package de.teilhabemonitor.file;

import static java.util.Objects.requireNonNull;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;

/** S3Proxy, a program of its own that speaks S3 and keeps what it gets in a folder; it believes nobody without the key. */
public class TestS3 implements QuarkusTestResourceLifecycleManager {

    private static final String BUCKET = "teilhabe-dateien";
    private static final String KEY_ID = "a-key-of-tests";
    private static final String SECRET = "a-secret-of-tests";

    private static @Nullable Process program;
    private static @Nullable Path folder;
    private static int port;

    @Override
    public Map<String, String> start() {
        try {
            Path made = Files.createTempDirectory("teilhabemonitor-s3-");
            Files.createDirectory(made.resolve("objects"));
            folder = made;
            try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
                port = free.getLocalPort();
            }
            Files.write(
                    made.resolve("s3proxy.conf"),
                    List.of(
                            "s3proxy.endpoint=http://127.0.0.1:" + port,
                            "s3proxy.authorization=aws-v4",
                            "s3proxy.identity=" + KEY_ID,
                            "s3proxy.credential=" + SECRET,
                            "jclouds.provider=filesystem-nio2",
                            "jclouds.identity=none",
                            "jclouds.credential=none",
                            "jclouds.filesystem.basedir=" + made.resolve("objects")));
            run();
            try (S3Client client = S3Client.builder()
                    .endpointOverride(URI.create("http://127.0.0.1:" + port))
                    .region(Region.US_EAST_1)
                    .forcePathStyle(true)
                    .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create(KEY_ID, SECRET)))
                    .httpClient(UrlConnectionHttpClient.create())
                    .build()) {
                client.createBucket(create -> create.bucket(BUCKET));
            }
            return Map.of(
                    "teilhabe.s3.endpoint", "http://127.0.0.1:" + port,
                    "teilhabe.s3.bucket", BUCKET,
                    "teilhabe.s3.key-id", KEY_ID,
                    "teilhabe.s3.secret", SECRET);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts it, or starts it again with all that it had. */
    static void run() throws IOException {
        Path here = requireNonNull(folder);
        program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xmx96m",
                        "-jar",
                        Path.of(".s3proxy", "s3proxy.jar").toString(),
                        "--properties",
                        here.resolve("s3proxy.conf").toString())
                .redirectErrorStream(true)
                .redirectOutput(here.resolve("s3proxy.log").toFile())
                .start();
        for (int i = 0; i < 1200; i++) {
            try (Socket socket = new Socket()) {
                socket.connect(new InetSocketAddress("127.0.0.1", port), 100);
                return;
            } catch (IOException e) {
                pause();
            }
        }
        throw new IOException("S3Proxy does not start: " + Files.readString(here.resolve("s3proxy.log")));
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    static void goAway() {
        Process running = program;
        if (running != null) {
            running.destroyForcibly();
            try {
                running.waitFor(10, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** What it keeps, by the beginning of the names. */
    static long objects(String beginning) throws IOException {
        try (Stream<Path> files = Files.walk(requireNonNull(folder).resolve("objects"))) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> file.getFileName().toString().startsWith(beginning))
                    .count();
        }
    }

    /** Leaves an object where it is, with nothing in it. */
    static void empty(String beginning) throws IOException {
        try (Stream<Path> files = Files.walk(requireNonNull(folder).resolve("objects"))) {
            for (Path file : files.filter(Files::isRegularFile)
                    .filter(each -> each.getFileName().toString().startsWith(beginning))
                    .toList()) {
                try (FileChannel object = FileChannel.open(file, StandardOpenOption.WRITE)) {
                    object.truncate(0);
                }
            }
        }
    }

    @Override
    public void stop() {
        goAway();
        Path made = folder;
        if (made != null) {
            try (Stream<Path> files = Files.walk(made)) {
                files.sorted(Comparator.reverseOrder())
                        .forEach(file -> file.toFile().delete());
            } catch (IOException e) {
                // the system does it some day
            }
        }
    }
}
