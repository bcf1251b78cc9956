package de.teilhabemonitor.start;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;

/**
 * One real Keycloak for the whole run, by {@code @QuarkusTestResource(TestKeycloak.class)} beside the database. Its people
 * are those of {@code keycloak-tests.json}; {@code Signed.as("coordinator")} speaks for one of them. It starts when the
 * first test needs it: tests of the public door, which starts without it, do not wait.
 */
public final class TestKeycloak implements QuarkusTestResourceLifecycleManager {

    public static final String ADMIN = "admin-of-the-tests";

    /** Where the product believes itself to be; sign-in leads back there. */
    public static final String SITE = "http://localhost:8080";

    public static final String CLIENT_SECRET = "a-secret-of-the-tests-for-the-product";

    private static final Path FOLDER = Path.of(".keycloak");
    private static final Path HOME = FOLDER.resolve("tests");

    /** Every test profile loads this class anew; only the JVM knows which port it is, and whether it runs. */
    private static final String PORT = "teilhabemonitor.test-keycloak.port";

    private static final String UP = "teilhabemonitor.test-keycloak.up";

    @Override
    public Map<String, String> start() {
        return Map.of(
                "teilhabe.oidc.url",
                issuer(),
                "teilhabe.oidc.client-secret",
                CLIENT_SECRET,
                "teilhabe.oidc.cookie-secret",
                "a-secret-of-the-tests-for-cookies-of-32");
    }

    @Override
    public void stop() {
        // The next profile needs it again; it ends with the JVM.
    }

    public static String issuer() {
        return plan().issuer();
    }

    /** Where administrators act, such as {@code /users}. */
    public static String administration() {
        return issuer().replace("/realms/", "/admin/realms/");
    }

    /** Starts it, where it does not run. */
    public static synchronized void awaitUp() {
        if (System.getProperty(UP) != null) {
            return;
        }
        try {
            DemoKeycloak keycloak = DemoKeycloak.start(plan());
            Runtime.getRuntime().addShutdownHook(new Thread(keycloak::close, "stop-test-keycloak"));
            if (!keycloak.awaitUp()) {
                throw new IllegalStateException("Keycloak did not start: " + Files.readString(keycloak.log()));
            }
            System.setProperty(UP, "true");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** For tests of what happens without it; {@link #awaitUp} brings it back, on the same port. */
    public static synchronized void stopNow() {
        try {
            if (Files.exists(HOME)) {
                DemoKeycloak.stopOrphan(HOME.toRealPath());
            }
            System.clearProperty(UP);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static synchronized DemoKeycloak.Plan plan() {
        try {
            if (System.getProperty(PORT) == null) {
                System.setProperty(PORT, freePort());
            }
            return new DemoKeycloak.Plan(
                    distribution(),
                    HOME,
                    Integer.parseInt(System.getProperty(PORT)),
                    DemoKeycloak.realm(
                            Path.of("keycloak", "realm.json"),
                            Path.of("src", "test", "resources", "keycloak-tests.json")),
                    Map.of(
                            "TEILHABE_URL", SITE,
                            "TEILHABE_BACK_CHANNEL_URL", SITE,
                            "TEILHABE_OIDC_CLIENT_SECRET", CLIENT_SECRET,
                            "KC_BOOTSTRAP_ADMIN_USERNAME", ADMIN,
                            "KC_BOOTSTRAP_ADMIN_PASSWORD", ADMIN));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The build has unpacked it. */
    private static Path distribution() throws IOException {
        try (Stream<Path> folders = Files.list(FOLDER)) {
            return folders.filter(folder -> Files.exists(folder.resolve("version.txt")))
                    .max(Path::compareTo)
                    .orElseThrow(() -> new IOException("no Keycloak in " + FOLDER.toAbsolutePath()));
        }
    }

    private static String freePort() throws IOException {
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return Integer.toString(free.getLocalPort());
        }
    }
}
