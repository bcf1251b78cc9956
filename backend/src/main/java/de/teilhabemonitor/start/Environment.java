package de.teilhabemonitor.start;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The environment variables of the operator, looked at before anything starts: each mistake in one sentence. */
final class Environment {

    /** By encryption. */
    private static final Map<String, String> MAIL_PORTS = Map.of("starttls", "587", "tls", "465", "none", "25");

    private static final Map<String, Set<String>> WORDS = Map.of(
            "TEILHABE_CACHE", Set.of("true", "false"),
            "TEILHABE_FEEDBACK", Set.of("true", "false"),
            "LOG_FORMAT", Set.of("text", "json"),
            "TEILHABE_MAIL_TLS", MAIL_PORTS.keySet());

    private static final Map<String, Integer> PORTS = Map.of("PORT", 8080, "MANAGEMENT_PORT", 9000);

    /** What a store of files cannot be without. */
    private static final List<String> STORE =
            List.of("TEILHABE_S3_ENDPOINT", "TEILHABE_S3_BUCKET", "TEILHABE_S3_KEY_ID", "TEILHABE_S3_SECRET");

    static final int KEYCLOAK_PORT = 8180;

    static final String SERVER_KEY = "TEILHABE_SERVER_KEY";
    private static final int SHORTEST_KEY = 32;

    private final Map<String, String> variables;

    Environment(Map<String, String> variables) {
        this.variables = variables;
    }

    Optional<String> get(String name) {
        return Optional.ofNullable(variables.get(name)).filter(value -> !value.isBlank());
    }

    /** A sentence for each mistake, in the order of the names. */
    List<String> mistakes() {
        List<String> mistakes = new ArrayList<>();
        WORDS.forEach((name, words) -> get(name)
                .filter(value -> !words.contains(value))
                .ifPresent(value -> mistakes.add(name + " is \"" + value + "\"; allowed are "
                        + String.join(" and ", words.stream().sorted().toList()) + ".")));
        get("TEILHABE_URL")
                .filter(value -> !isWebAddress(value))
                .ifPresent(value -> mistakes.add("TEILHABE_URL is \"" + value
                        + "\"; it has to begin with http:// or https:// and to end without a slash, "
                        + "for example https://teilhabe.example."));
        get("TEILHABE_DATABASE_URL")
                .filter(value -> !value.startsWith("jdbc:postgresql:"))
                .ifPresent(value -> mistakes.add("TEILHABE_DATABASE_URL has to begin with jdbc:postgresql:, "
                        + "for example jdbc:postgresql://localhost:5432/teilhabemonitor."));
        mistakes.addAll(new SignInSettings(this).mistakes());
        if (get(SignInSettings.DEMO).isPresent()) {
            portMistake("KEYCLOAK_PORT", KEYCLOAK_PORT).ifPresent(mistakes::add);
        }
        PORTS.forEach((name, usual) -> portMistake(name, usual).ifPresent(mistakes::add));
        mailMistakes(mistakes);
        get("TEILHABE_CLAMD")
                .filter(value -> !value.matches("[^\\s/]+:[0-9]{1,5}"))
                .ifPresent(value -> mistakes.add("TEILHABE_CLAMD is \"" + value
                        + "\"; it has to be a host and a port, for example clamd:3310."));
        storeMistakes(mistakes);
        keyMistake().ifPresent(mistakes::add);
        mistakes.sort(null);
        return mistakes;
    }

    /** What the mailer has to know, by the names of its settings; nothing where no mail is sent. */
    Map<String, String> mailer() {
        Map<String, String> mailer = new HashMap<>();
        get("TEILHABE_MAIL_HOST").ifPresent(host -> {
            String encryption = get("TEILHABE_MAIL_TLS").orElse("starttls");
            mailer.put("quarkus.mailer.host", host);
            mailer.put(
                    "quarkus.mailer.port",
                    get("TEILHABE_MAIL_PORT").orElse(requireNonNull(MAIL_PORTS.get(encryption))));
            mailer.put("quarkus.mailer.tls", Boolean.toString(encryption.equals("tls")));
            // Rather no mail than mail that can be read on its way.
            mailer.put("quarkus.mailer.start-tls", encryption.equals("starttls") ? "REQUIRED" : "DISABLED");
            get("TEILHABE_MAIL_FROM").ifPresent(from -> mailer.put("quarkus.mailer.from", from));
            get("TEILHABE_MAIL_USER").ifPresent(user -> mailer.put("quarkus.mailer.username", user));
            get("TEILHABE_MAIL_PASSWORD").ifPresent(password -> mailer.put("quarkus.mailer.password", password));
        });
        return mailer;
    }

    private void mailMistakes(List<String> mistakes) {
        get("TEILHABE_MAIL_PORT")
                .filter(value -> !isPort(value))
                .ifPresent(value -> mistakes.add(
                        "TEILHABE_MAIL_PORT is \"" + value + "\"; it has to be a number from 1 to 65535."));
        if (get("TEILHABE_MAIL_HOST").isPresent()
                && !get("TEILHABE_MAIL_FROM").orElse("").matches("[^@\\s]+@[^@\\s]+")) {
            mistakes.add("TEILHABE_MAIL_FROM has to name the mailbox that mail comes from, "
                    + "for example teilhabe@example.org, because TEILHABE_MAIL_HOST is set.");
        }
        if (get("TEILHABE_MAIL_USER").isPresent()
                != get("TEILHABE_MAIL_PASSWORD").isPresent()) {
            mistakes.add("TEILHABE_MAIL_USER and TEILHABE_MAIL_PASSWORD have to be set both or neither.");
        }
    }

    /** Half a store would lose files, or look for them where they are not. */
    private void storeMistakes(List<String> mistakes) {
        if (STORE.stream().noneMatch(name -> get(name).isPresent())) {
            get("TEILHABE_S3_REGION")
                    .ifPresent(region -> mistakes.add("TEILHABE_S3_REGION is set, and no store: set "
                            + String.join(", ", STORE) + " too, or none of them."));
            return;
        }
        STORE.stream()
                .filter(name -> get(name).isEmpty())
                .forEach(name -> mistakes.add(
                        name + " is missing: a store of files needs " + String.join(", ", STORE) + ", all or none."));
        get("TEILHABE_S3_ENDPOINT")
                .filter(value -> !isWebAddress(value))
                .ifPresent(value -> mistakes.add("TEILHABE_S3_ENDPOINT is \"" + value
                        + "\"; it has to begin with http:// or https:// and to end without a slash, "
                        + "for example https://s3.example.org, without the bucket."));
        get("TEILHABE_S3_BUCKET")
                .filter(value -> !value.matches("[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]"))
                .ifPresent(value -> mistakes.add("TEILHABE_S3_BUCKET is \"" + value
                        + "\"; a bucket has 3 to 63 small letters, digits, dots and hyphens."));
    }

    /** The default start makes one for itself; whoever has a database of their own has backups that must be of no use alone. */
    private Optional<String> keyMistake() {
        Optional<String> key = get(SERVER_KEY);
        if (key.isPresent()) {
            return SignInSettings.weakness(SERVER_KEY, key.get(), SHORTEST_KEY);
        }
        boolean needed = get("TEILHABE_DATABASE_URL")
                        .filter(url -> url.startsWith("jdbc:postgresql:"))
                        .isPresent()
                && !get("TEILHABE_FEEDBACK").orElse("true").equals("false");
        return needed
                ? Optional.of(
                        SERVER_KEY + " is missing: secret links are made from it. A good one: openssl rand -hex 24. "
                                + "Whoever takes nothing from people sets TEILHABE_FEEDBACK to false.")
                : Optional.empty();
    }

    private static boolean isPort(String value) {
        return value.matches("[0-9]{1,5}") && Integer.parseInt(value) >= 1 && Integer.parseInt(value) <= 65535;
    }

    /** Where people reach the site. */
    String site() {
        return get("TEILHABE_URL")
                .orElseGet(() -> "http://localhost:" + get("PORT").orElse("8080"));
    }

    private Optional<String> portMistake(String name, int usual) {
        String value = get(name).orElse(Integer.toString(usual));
        if (!isPort(value)) {
            return Optional.of(name + " is \"" + value + "\"; it has to be a number from 1 to 65535.");
        }
        try (ServerSocket free = new ServerSocket()) {
            free.setReuseAddress(true);
            free.bind(new InetSocketAddress(
                    InetAddress.getByName(get("LISTEN_ADDRESS").orElse("127.0.0.1")), Integer.parseInt(value)));
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of("Port " + value + " cannot be opened (" + e.getMessage() + "): set " + name
                    + " to another one, or stop what uses it.");
        }
    }

    static boolean isWebAddress(String value) {
        try {
            URI address = URI.create(value);
            return ("http".equals(address.getScheme()) || "https".equals(address.getScheme()))
                    && address.getHost() != null
                    && !value.endsWith("/");
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
