package de.teilhabemonitor.start;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Signing in for a first look: a Keycloak beside the product with accounts whose password everybody knows. It comes up
 * after the site, which does not need it. {@link Environment} sees to it that this never happens at an address that others
 * can reach.
 */
final class DemoSignIn {

    /** What a setting of production must never be. */
    static final String CLIENT_SECRET = "for-the-demo-only-secret-of-the-client";

    static final String COOKIE_SECRET = "for-the-demo-only-secret-of-the-cookies";

    /** How the name of its realm ends. */
    static final String REALM = "-demo";

    private static volatile @Nullable DemoSignIn planned;

    private final Path files;
    private final DemoKeycloak.Plan plan;
    private final String site;

    private DemoSignIn(Path files, DemoKeycloak.Plan plan, String site) {
        this.files = files;
        this.plan = plan;
        this.site = site;
    }

    /**
     * Tells the product where its provider will be.
     *
     * @param folder has {@code .keycloak/}, the unpacked distribution, and {@code keycloak/}, realm and accounts
     * @param data where Keycloak keeps its own
     */
    static void plan(Path folder, Path data, int port, String site) throws IOException {
        Path files = folder.resolve("keycloak");
        Path home = Files.createDirectories(data).resolve("keycloak");
        DemoKeycloak.Plan plan = new DemoKeycloak.Plan(
                distribution(folder.resolve(".keycloak")),
                home,
                port,
                DemoKeycloak.realm(files.resolve("realm.json"), files.resolve("demo.json")),
                Map.of(
                        "TEILHABE_URL", site,
                        "TEILHABE_BACK_CHANNEL_URL", site,
                        "TEILHABE_OIDC_CLIENT_SECRET", CLIENT_SECRET,
                        "KC_BOOTSTRAP_ADMIN_USERNAME", "admin",
                        "KC_BOOTSTRAP_ADMIN_PASSWORD", DrawnSecret.in(data.resolve("keycloak-password"))));
        System.setProperty("teilhabe.oidc.url", plan.issuer());
        System.setProperty("teilhabe.oidc.client-secret", CLIENT_SECRET);
        System.setProperty("teilhabe.oidc.cookie-secret", COOKIE_SECRET);
        planned = new DemoSignIn(files, plan, site);
    }

    /** Starts Keycloak beside all else, where it is planned, and says when it is there. */
    static void begin() {
        DemoSignIn demo = planned;
        if (demo != null) {
            Thread start = new Thread(demo::start, "start-demo-sign-in");
            start.setDaemon(true);
            start.start();
        }
    }

    private void start() {
        System.out.println("Signing in is being prepared; the first time takes two minutes.");
        try {
            DemoKeycloak keycloak = DemoKeycloak.start(plan);
            Runtime.getRuntime().addShutdownHook(new Thread(keycloak::close, "stop-demo-sign-in"));
            System.out.println(
                    keycloak.awaitUp()
                            ? accounts()
                            : "Signing in is not possible: Keycloak did not start. What it said is in "
                                    + keycloak.log());
        } catch (IOException e) {
            System.out.println("Signing in is not possible: " + e.getMessage());
        } catch (InterruptedException | IllegalStateException stopping) {
            // The product ends.
        }
    }

    private String accounts() throws IOException {
        JsonNode demo = new ObjectMapper().readTree(files.resolve("demo.json").toFile());
        StringJoiner lines = new StringJoiner("\n");
        lines.add("");
        lines.add("Signing in is possible: " + site + "/redaktion");
        lines.add("  Accounts of the demo, all with the password "
                + demo.at("/users/0/credentials/0/value").asText() + ":");
        for (JsonNode user : demo.path("users")) {
            StringJoiner roles = new StringJoiner(", ");
            user.path("realmRoles").forEach(role -> roles.add(role.asText()));
            String organisation = user.at("/attributes/organisation/0").asText();
            lines.add("  %-20s %s%s"
                    .formatted(
                            user.path("username").asText(),
                            roles,
                            organisation.isEmpty() ? "" : " (" + organisation + ")"));
        }
        return lines.add("").toString();
    }

    private static Path distribution(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            try (Stream<Path> all = Files.list(folder)) {
                Optional<Path> newest = all.filter(each -> Files.exists(each.resolve("version.txt")))
                        .max(Path::compareTo);
                if (newest.isPresent()) {
                    return newest.get();
                }
            }
        }
        throw new IOException("There is no Keycloak in " + folder);
    }
}
