package de.teilhabemonitor.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EnvironmentTest {

    @Test
    void takesWhatIsRight() throws IOException {
        assertEquals(List.of(), mistakes(Map.of()));
        assertEquals(
                List.of(),
                mistakes(Map.of(
                        "TEILHABE_URL", "https://teilhabe.example",
                        "TEILHABE_DATABASE_URL", "jdbc:postgresql://localhost/x",
                        "TEILHABE_SERVER_KEY", "0123456789abcdef0123456789abcdef",
                        "TEILHABE_CACHE", "false",
                        "TEILHABE_CLAMD", "clamd:3310",
                        "TEILHABE_MAIL_HOST", "mail.example",
                        "TEILHABE_MAIL_FROM", "teilhabe@example.org",
                        "TEILHABE_MAIL_TLS", "tls",
                        "LOG_FORMAT", "json")));
    }

    @Test
    void wantsAWholeStoreOrNone() throws IOException {
        Map<String, String> whole = Map.of(
                "TEILHABE_S3_ENDPOINT", "https://s3.example.org",
                "TEILHABE_S3_BUCKET", "teilhabe-dateien",
                "TEILHABE_S3_KEY_ID", "a",
                "TEILHABE_S3_SECRET", "b");
        assertEquals(List.of(), mistakes(whole));
        for (String name : whole.keySet()) {
            Map<String, String> half = new HashMap<>(whole);
            half.put(name, " ");
            List<String> mistakes = mistakes(half);
            assertEquals(1, mistakes.size(), name);
            assertTrue(mistakes.get(0).startsWith(name + " is missing"), mistakes::toString);
        }
        Map<String, String> wrong = new HashMap<>(whole);
        wrong.put("TEILHABE_S3_ENDPOINT", "s3.example.org");
        wrong.put("TEILHABE_S3_BUCKET", "Teilhabe_Dateien");
        assertEquals(2, mistakes(wrong).size());
    }

    @Test
    void namesEachMistake() throws IOException {
        for (Map.Entry<String, String> wrong : List.of(
                Map.entry("TEILHABE_URL", "teilhabe.example"),
                Map.entry("TEILHABE_URL", "https://teilhabe.example/"),
                Map.entry("TEILHABE_URL", "https://"),
                Map.entry("TEILHABE_URL", "ftp://teilhabe.example"),
                Map.entry("TEILHABE_DATABASE_URL", "postgresql://localhost/x"),
                Map.entry("TEILHABE_CACHE", "nein"),
                Map.entry("TEILHABE_CLAMD", "tcp://clamd"),
                Map.entry("TEILHABE_S3_REGION", "eu-central-1"),
                Map.entry("LOG_FORMAT", "xml"),
                Map.entry("TEILHABE_MAIL_TLS", "ssl"),
                Map.entry("TEILHABE_MAIL_PORT", "smtp"),
                Map.entry("TEILHABE_MAIL_USER", "teilhabe"),
                Map.entry("PORT", "abc"),
                Map.entry("PORT", "0"),
                Map.entry("MANAGEMENT_PORT", "65536"))) {
            List<String> mistakes = mistakes(Map.of(wrong.getKey(), wrong.getValue()));
            assertEquals(1, mistakes.size(), wrong.toString());
            assertTrue(mistakes.get(0).startsWith(wrong.getKey()), mistakes.get(0));
        }
    }

    @Test
    void wantsAKeyWhereThingsAreTakenFromPeople() throws IOException {
        String database = "jdbc:postgresql://localhost/x";
        for (Map<String, String> wrong : List.of(
                Map.of("TEILHABE_DATABASE_URL", database),
                Map.of("TEILHABE_DATABASE_URL", database, "TEILHABE_SERVER_KEY", "short"),
                Map.of("TEILHABE_SERVER_KEY", "change-me-0123456789-abcdefghijkl"))) {
            List<String> mistakes = mistakes(wrong);
            assertEquals(1, mistakes.size(), wrong.toString());
            assertTrue(mistakes.get(0).startsWith("TEILHABE_SERVER_KEY"), mistakes.get(0));
        }
        assertEquals(List.of(), mistakes(Map.of("TEILHABE_DATABASE_URL", database, "TEILHABE_FEEDBACK", "false")));
    }

    @Test
    void tellsTheMailerWhatItNeeds() {
        assertEquals(Map.of(), new Environment(Map.of("TEILHABE_MAIL_HOST", "", "TEILHABE_MAIL_TLS", "")).mailer());
        Map<String, String> mailer = new Environment(Map.of(
                        "TEILHABE_MAIL_HOST", "mail.example",
                        "TEILHABE_MAIL_FROM", "teilhabe@example.org",
                        "TEILHABE_MAIL_USER", ""))
                .mailer();
        assertEquals("587", mailer.get("quarkus.mailer.port"));
        assertEquals("REQUIRED", mailer.get("quarkus.mailer.start-tls"));
        assertEquals(null, mailer.get("quarkus.mailer.username"));
        mailer = new Environment(Map.of("TEILHABE_MAIL_HOST", "mail.example", "TEILHABE_MAIL_TLS", "tls")).mailer();
        assertEquals("465", mailer.get("quarkus.mailer.port"));
        assertEquals("true", mailer.get("quarkus.mailer.tls"));
    }

    @Test
    void wantsToKnowWhereMailComesFrom() throws IOException {
        for (Map<String, String> wrong : List.of(
                Map.of("TEILHABE_MAIL_HOST", "mail.example"),
                Map.of("TEILHABE_MAIL_HOST", "mail.example", "TEILHABE_MAIL_FROM", "teilhabe"))) {
            List<String> mistakes = mistakes(wrong);
            assertEquals(1, mistakes.size(), wrong.toString());
            assertTrue(mistakes.get(0).startsWith("TEILHABE_MAIL_FROM"), mistakes.get(0));
        }
    }

    @Test
    void wantsSignInWhole() throws IOException {
        Map<String, String> whole = Map.of(
                "TEILHABE_OIDC_URL", "https://sign-in.example/realms/teilhabemonitor",
                "TEILHABE_OIDC_CLIENT_SECRET", "0f6b1d2c3e4a59687786",
                "TEILHABE_OIDC_COOKIE_SECRET", "9f86d081884c7d659a2feaa0c55ad015a3bf",
                "TEILHABE_URL", "https://teilhabe.example",
                "TEILHABE_OIDC_IDLE", "45M");
        assertEquals(List.of(), mistakes(whole));
        for (String name : List.of("TEILHABE_OIDC_URL", "TEILHABE_OIDC_CLIENT_SECRET", "TEILHABE_OIDC_COOKIE_SECRET")) {
            Map<String, String> part = new HashMap<>(whole);
            part.remove(name);
            assertRefused(part, name + " is missing");
        }
        for (Map.Entry<String, String> wrong : List.of(
                Map.entry("TEILHABE_OIDC_URL", "sign-in.example"),
                Map.entry("TEILHABE_OIDC_CLIENT_SECRET", "short"),
                Map.entry("TEILHABE_OIDC_CLIENT_SECRET", "aaaaaaaaaaaaaaaaaaaaaaaaaa"),
                Map.entry("TEILHABE_OIDC_CLIENT_SECRET", DemoSignIn.CLIENT_SECRET),
                Map.entry("TEILHABE_OIDC_COOKIE_SECRET", DemoSignIn.COOKIE_SECRET),
                Map.entry("TEILHABE_OIDC_COOKIE_SECRET", "0f6b1d2c3e4a59687786"),
                Map.entry("TEILHABE_OIDC_IDLE", "half an hour"))) {
            Map<String, String> all = new HashMap<>(whole);
            all.put(wrong.getKey(), wrong.getValue());
            assertRefused(all, wrong.getKey() + " is ");
        }
    }

    @Test
    void keepsTheDemoToItself() throws IOException {
        String keycloak = free();
        Map<String, String> demo = Map.of("TEILHABE_DEMO_SIGN_IN", ".", "KEYCLOAK_PORT", keycloak);
        assertEquals(List.of(), mistakes(demo));
        for (String here : List.of("http://127.0.0.1:8080", "http://localhost:8080", "http://[::1]:8080")) {
            Map<String, String> all = new HashMap<>(demo);
            all.put("TEILHABE_URL", here);
            assertEquals(List.of(), mistakes(all), here);
        }
        for (String elsewhere :
                List.of("https://teilhabe.example", "http://192.168.0.4:8080", "http://localhost.example")) {
            Map<String, String> all = new HashMap<>(demo);
            all.put("TEILHABE_URL", elsewhere);
            assertRefused(all, "TEILHABE_URL is ");
        }
        assertRefused(
                Map.of(
                        "TEILHABE_URL", "https://teilhabe.example",
                        "TEILHABE_OIDC_URL", "https://teilhabe.example/realms/teilhabemonitor-demo",
                        "TEILHABE_OIDC_CLIENT_SECRET", "0f6b1d2c3e4a59687786",
                        "TEILHABE_OIDC_COOKIE_SECRET", "9f86d081884c7d659a2feaa0c55ad015a3bf"),
                "TEILHABE_URL is ");
    }

    private static void assertRefused(Map<String, String> variables, String beginning) throws IOException {
        List<String> mistakes = mistakes(variables);
        assertEquals(1, mistakes.size(), mistakes.toString());
        assertTrue(mistakes.get(0).startsWith(beginning), mistakes.get(0));
    }

    @Test
    void saysThatAPortIsTaken() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            List<String> mistakes = mistakes(Map.of("PORT", Integer.toString(taken.getLocalPort())));
            assertEquals(1, mistakes.size());
            assertTrue(mistakes.get(0).contains("set PORT to another one"), mistakes.get(0));
        }
    }

    /** With free ports, whatever runs on this machine. */
    private static List<String> mistakes(Map<String, String> variables) throws IOException {
        Map<String, String> all = new HashMap<>();
        all.put("PORT", free());
        all.put("MANAGEMENT_PORT", free());
        all.putAll(variables);
        return new Environment(all).mistakes();
    }

    private static String free() throws IOException {
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return Integer.toString(free.getLocalPort());
        }
    }
}
