package de.teilhabemonitor.start;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The settings of sign-in, looked at before anything starts: whole, secret, and no demo where others can reach it. */
final class SignInSettings {

    static final String URL = "TEILHABE_OIDC_URL";
    static final String CLIENT_SECRET = "TEILHABE_OIDC_CLIENT_SECRET";
    static final String COOKIE_SECRET = "TEILHABE_OIDC_COOKIE_SECRET";

    /** The folder of the demo's Keycloak; set by {@code backend/start}. */
    static final String DEMO = "TEILHABE_DEMO_SIGN_IN";

    private static final List<String> TOGETHER = List.of(URL, CLIENT_SECRET, COOKIE_SECRET);
    private static final List<String> LIMITS = List.of("TEILHABE_OIDC_IDLE", "TEILHABE_OIDC_ABSOLUTE");

    private final Environment environment;

    SignInSettings(Environment environment) {
        this.environment = environment;
    }

    List<String> mistakes() {
        List<String> mistakes = new ArrayList<>();
        List<String> missing = TOGETHER.stream()
                .filter(name -> environment.get(name).isEmpty())
                .toList();
        if (!missing.isEmpty() && missing.size() < TOGETHER.size()) {
            mistakes.add(String.join(", ", missing) + (missing.size() == 1 ? " is missing: " : " are missing: ")
                    + String.join(", ", TOGETHER) + " belong together. Without all three nobody can sign in.");
        }
        environment
                .get(URL)
                .filter(value -> !Environment.isWebAddress(value))
                .ifPresent(value -> mistakes.add(URL + " is \"" + value
                        + "\"; it has to be the address of the realm, without a slash at the end, "
                        + "for example https://sign-in.example/realms/teilhabemonitor."));
        secret(CLIENT_SECRET, 16, mistakes);
        secret(COOKIE_SECRET, 32, mistakes);
        LIMITS.forEach(name -> environment
                .get(name)
                .filter(value -> !value.matches("[1-9][0-9]{0,4}[SMH]"))
                .ifPresent(value -> mistakes.add(name + " is \"" + value
                        + "\"; it has to be a number with S (seconds), M (minutes) or H (hours), such as 30M.")));
        boolean demo = environment.get(DEMO).isPresent() && environment.get(URL).isEmpty()
                || environment
                        .get(URL)
                        .filter(url -> url.endsWith(DemoSignIn.REALM))
                        .isPresent();
        if (demo && !isHere(environment.site())) {
            mistakes.add("TEILHABE_URL is \"" + environment.site()
                    + "\", which others can reach, but everybody knows the passwords of the demo: set " + URL
                    + " to a realm of your own, or start with --without-sign-in.");
        }
        return mistakes;
    }

    private void secret(String name, int atLeast, List<String> mistakes) {
        environment.get(name).flatMap(value -> weakness(name, value, atLeast)).ifPresent(mistakes::add);
    }

    /** What everybody can read in the sources is no secret, nor is what can be guessed. */
    static Optional<String> weakness(String name, String value, int atLeast) {
        String word = value.toLowerCase(Locale.ROOT);
        if (value.length() < atLeast || value.chars().distinct().count() < 8) {
            return Optional.of(name + " is too short or too simple: it needs at least " + atLeast
                    + " characters. A good one: openssl rand -hex 24.");
        }
        return word.startsWith("for-the-demo-only") || word.contains("change-me") || word.contains("changeme")
                ? Optional.of(name + " is the one of the demo or of an example, which everybody knows. "
                        + "A good one: openssl rand -hex 24.")
                : Optional.empty();
    }

    private static boolean isHere(String site) {
        try {
            String host = URI.create(site).getHost();
            return host != null
                    && (host.equals("localhost")
                            || host.matches("[0-9.]+|\\[.*]")
                                    && InetAddress.getByName(host).isLoopbackAddress());
        } catch (IllegalArgumentException | UnknownHostException e) {
            return false;
        }
    }
}
