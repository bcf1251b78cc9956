package de.teilhabemonitor.start;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;

/**
 * One real Keycloak for the whole run, by {@code @QuarkusTestResource(TestKeycloak.class)} beside the database. Its people
 * are those of {@code keycloak-tests.json}; {@code Signed.as("coordinator")} speaks for one of them.
 */
public final class TestKeycloak implements QuarkusTestResourceLifecycleManager {

    public static final String ADMIN = "admin-of-the-tests";

    /** Where the product believes itself to be; sign-in leads back there. */
    public static final String SITE = "http://localhost:8080";

    public static final String CLIENT_SECRET = "a-secret-of-the-tests-for-the-product";

    private static final Path FOLDER = Path.of(".keycloak");

    /** Every test profile loads this class anew; only the JVM knows that Keycloak runs already. */
    private static final String ISSUER = "teilhabemonitor.test-keycloak.issuer";

    @Override
    public Map<String, String> start() {
        try {
            if (System.getProperty(ISSUER) == null) {
                startForTheWholeRun();
            }
        } catch (IOException failure) {
            throw new IllegalStateException("The Keycloak of the tests did not start", failure);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
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
        return System.getProperty(ISSUER);
    }

    private static void startForTheWholeRun() throws IOException, InterruptedException {
        DemoKeycloak keycloak = DemoKeycloak.start(plan(FOLDER.resolve("tests"), freePort()));
        Runtime.getRuntime().addShutdownHook(new Thread(keycloak::close, "stop-test-keycloak"));
        if (!keycloak.awaitUp()) {
            throw new IOException("It said: " + Files.readString(keycloak.log()));
        }
        System.setProperty(ISSUER, keycloak.issuer());
    }

    static DemoKeycloak.Plan plan(Path home, int port) throws IOException {
        return new DemoKeycloak.Plan(
                distribution(),
                home,
                port,
                DemoKeycloak.realm(
                        Path.of("keycloak", "realm.json"), Path.of("src", "test", "resources", "keycloak-tests.json")),
                Map.of(
                        "TEILHABE_URL", SITE,
                        "TEILHABE_BACK_CHANNEL_URL", SITE,
                        "TEILHABE_OIDC_CLIENT_SECRET", CLIENT_SECRET,
                        "KC_BOOTSTRAP_ADMIN_USERNAME", ADMIN,
                        "KC_BOOTSTRAP_ADMIN_PASSWORD", ADMIN));
    }

    /** The build has unpacked it. */
    private static Path distribution() throws IOException {
        try (Stream<Path> folders = Files.list(FOLDER)) {
            return folders.filter(folder -> Files.exists(folder.resolve("version.txt")))
                    .max(Path::compareTo)
                    .orElseThrow(() -> new IOException("no Keycloak in " + FOLDER.toAbsolutePath()));
        }
    }

    static int freePort() throws IOException {
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return free.getLocalPort();
        }
    }
}
