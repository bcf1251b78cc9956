package de.teilhabemonitor.start;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/** Keycloak's distribution, and how its parts are started; as its own {@code kc.sh} does it, with less memory. */
final class KeycloakProgram {

    /** What neither the demo nor a test needs, and what takes time to start. */
    private static final List<String> BUILD = List.of(
            "build",
            "--db=dev-file",
            "--features-disabled=kerberos,impersonation,device-flow,ciba,par,organization,passkeys,workflows,"
                    + "admin-fine-grained-authz,docker,oid4vc-vci");

    private final Path distribution;

    KeycloakProgram(Path distribution) throws IOException {
        this.distribution = distribution;
        if (Files.notExists(distribution.resolve("lib").resolve("quarkus-run.jar"))) {
            throw new IOException("There is no Keycloak in " + distribution);
        }
    }

    /** @param home its data; the distribution itself to build */
    List<String> command(Path home, List<String> options) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xms64m",
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:MetaspaceSize=96M",
                "-Dfile.encoding=UTF-8",
                "-Duser.language=en",
                "--add-opens=java.base/java.util=ALL-UNNAMED",
                "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                "--add-opens=java.base/java.security=ALL-UNNAMED",
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                        + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Dpicocli.disable.closures=true",
                "-Dkc.home.dir=" + home,
                "-Djboss.server.config.dir=" + home.resolve("conf"),
                "-cp",
                distribution.resolve("lib").resolve("quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint"));
        command.addAll(options);
        return command;
    }

    /** Puts it together for its database, which takes half a minute, once for each distribution. */
    void buildOnce() throws IOException {
        Path marker = distribution.resolve("built-by-teilhabemonitor");
        try (FileChannel channel = FileChannel.open(
                        distribution.resolve("build.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = channel.lock()) {
            if (Files.exists(marker) && Files.readString(marker).equals(BUILD.toString())) {
                return;
            }
            Path log = distribution.resolve("build.log");
            Process build = new ProcessBuilder(command(distribution, BUILD))
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            if (build.waitFor() != 0) {
                throw new IOException("Keycloak could not be built; what it said is in " + log);
            }
            Files.writeString(marker, BUILD.toString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("stopped while Keycloak was built", e);
        }
    }
}
