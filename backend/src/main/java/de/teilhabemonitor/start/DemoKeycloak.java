package de.teilhabemonitor.start;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A real Keycloak beside the product, for a first look and for tests; never for production. It listens on the loopback
 * only. Its folder holds
 *
 * <pre>
 * keycloak.log   what it said since its last start
 * pid            its process, while it runs
 * data/          its database (H2), and the realm as it was taken in
 * lib            a link to the distribution
 * </pre>
 */
final class DemoKeycloak implements AutoCloseable {

    private static final Duration MAY_TAKE = Duration.ofMinutes(4);
    private static final Duration STOP_MAY_TAKE = Duration.ofSeconds(10);

    /** Written when it is up: a start that was stopped half-way begins anew. */
    private static final String TAKEN_IN = "realm-as-taken-in";

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path home;
    private final int port;
    private final String realm;
    private final String takenIn;
    private final Process process;

    private DemoKeycloak(Path home, Plan plan, String takenIn, Process process) {
        this.home = home;
        this.port = plan.port;
        this.realm = plan.realmName();
        this.takenIn = takenIn;
        this.process = process;
    }

    /**
     * @param distribution the unpacked zip
     * @param home where its data are kept
     * @param realm with its people; kept from an earlier start where it did not change since
     * @param variables what the placeholders in the realm stand for
     */
    record Plan(Path distribution, Path home, int port, ObjectNode realm, Map<String, String> variables) {

        private String realmName() {
            return realm.path("realm").asText();
        }

        /** What the product calls the provider. */
        String issuer() {
            return "http://localhost:" + port + "/realms/" + realmName();
        }
    }

    /** Several files as one realm: lists are joined, clients of the same name are merged, of all else the last one counts. */
    static ObjectNode realm(Path... files) throws IOException {
        ObjectNode realm = JSON.createObjectNode();
        for (Path file : files) {
            JSON.readTree(file.toFile()).properties().forEach(part -> {
                JsonNode known = realm.get(part.getKey());
                if (known instanceof ArrayNode list && part.getValue().isArray()) {
                    part.getValue().forEach(each -> join(list, each));
                } else {
                    realm.set(part.getKey(), part.getValue());
                }
            });
        }
        return realm;
    }

    private static void join(ArrayNode list, JsonNode each) {
        for (JsonNode known : list) {
            if (known.has("clientId") && known.path("clientId").equals(each.path("clientId"))) {
                ((ObjectNode) known).setAll((ObjectNode) each);
                return;
            }
        }
        list.add(each);
    }

    /**
     * Begins to start it; {@link #awaitUp} waits for it.
     *
     * @throws IOException where the folder cannot be used, or the distribution is none
     */
    static DemoKeycloak start(Plan plan) throws IOException {
        Path home = Files.createDirectories(plan.home).toRealPath();
        stopOrphan(home);
        KeycloakProgram program = new KeycloakProgram(plan.distribution.toRealPath());
        program.buildOnce();
        String takenIn = takeIn(plan, home);
        link(home.resolve("lib"), plan.distribution.resolve("lib").toRealPath());
        link(home.resolve("providers"), plan.distribution.resolve("providers").toRealPath());
        Files.createDirectories(home.resolve("conf"));
        List<String> options = new ArrayList<>(List.of(
                "start",
                "--optimized",
                "--import-realm",
                "--cache=local",
                "--http-enabled=true",
                "--http-host=127.0.0.1",
                "--http-port=" + plan.port,
                "--hostname=http://localhost:" + plan.port));
        ProcessBuilder builder = new ProcessBuilder(program.command(home, options));
        builder.environment().putAll(plan.variables);
        Process process = builder.redirectErrorStream(true)
                .redirectOutput(home.resolve("keycloak.log").toFile())
                .start();
        Files.writeString(home.resolve("pid"), Long.toString(process.pid()));
        return new DemoKeycloak(home, plan, takenIn, process);
    }

    /**
     * Another realm than the last time begins anew; the same one goes on with what was done in it.
     *
     * @return what to remember when it is in
     */
    private static String takeIn(Plan plan, Path home) throws IOException {
        String wanted = JSON.writerWithDefaultPrettyPrinter().writeValueAsString(plan.realm)
                + new TreeMap<>(plan.variables)
                + plan.distribution.getFileName();
        Path known = home.resolve(TAKEN_IN);
        if (Files.notExists(known) || !Files.readString(known).equals(wanted)) {
            delete(home.resolve("data"));
            Path file = home.resolve("data").resolve("import").resolve("realm.json");
            Files.createDirectories(file.getParent());
            Files.writeString(file, JSON.writeValueAsString(plan.realm));
        }
        return wanted;
    }

    private static void link(Path link, Path target) throws IOException {
        Files.deleteIfExists(link);
        Files.createSymbolicLink(link, target);
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            }
        }
    }

    /** A killed JVM leaves Keycloak running. */
    static void stopOrphan(Path home) throws IOException {
        Path file = home.resolve("pid");
        if (Files.exists(file)) {
            String pid = Files.readString(file).strip();
            Optional<ProcessHandle> orphan = pid.matches("\\d{1,18}")
                    ? ProcessHandle.of(Long.parseLong(pid)).filter(process -> isKeycloak(process, home))
                    : Optional.empty();
            orphan.ifPresent(DemoKeycloak::stop);
            Files.deleteIfExists(file);
        }
    }

    private static boolean isKeycloak(ProcessHandle process, Path home) {
        return process.info()
                .arguments()
                .map(List::of)
                .filter(arguments -> arguments.contains("-Dkc.home.dir=" + home))
                .isPresent();
    }

    private static void stop(ProcessHandle process) {
        process.destroy();
        process.onExit()
                .completeOnTimeout(process, STOP_MAY_TAKE.toSeconds(), TimeUnit.SECONDS)
                .join();
        if (process.isAlive()) {
            process.destroyForcibly();
            process.onExit().join();
        }
    }

    /** @return whether it came up */
    boolean awaitUp() throws InterruptedException {
        HttpClient client = HttpClient.newHttpClient();
        HttpRequest request = HttpRequest.newBuilder(URI.create(
                        "http://localhost:" + port + "/realms/" + realm + "/.well-known/openid-configuration"))
                .timeout(Duration.ofSeconds(5))
                .build();
        long begun = System.nanoTime();
        while (process.isAlive() && System.nanoTime() - begun < MAY_TAKE.toNanos()) {
            try {
                if (client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200) {
                    Files.writeString(home.resolve(TAKEN_IN), takenIn);
                    return true;
                }
            } catch (IOException notYet) {
                // It opens its port last.
            }
            Thread.sleep(300);
        }
        return false;
    }

    Path log() {
        return home.resolve("keycloak.log");
    }

    @Override
    public void close() {
        stop(process.toHandle());
        try {
            Files.deleteIfExists(home.resolve("pid"));
        } catch (IOException leftThere) {
            // The next start sees that no such process runs.
        }
    }
}
