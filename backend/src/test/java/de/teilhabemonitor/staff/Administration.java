package de.teilhabemonitor.staff;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.teilhabemonitor.start.TestKeycloak;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;

/** What an administrator of the provider does there. */
final class Administration {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient client = HttpClient.newHttpClient();
    private final String token;

    Administration() {
        TestKeycloak.awaitUp();
        String realm = TestKeycloak.issuer().replaceFirst("/realms/.*", "/realms/master");
        token = read(send(HttpRequest.newBuilder(URI.create(realm + "/protocol/openid-connect/token"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString("grant_type=password&client_id=admin-cli&username="
                                + TestKeycloak.ADMIN + "&password=" + TestKeycloak.ADMIN))))
                .path("access_token")
                .asText();
    }

    /** Where the provider says that sessions have ended. */
    void setBackChannel(String site) {
        ObjectNode client =
                (ObjectNode) get("/clients?clientId=teilhabemonitor").get(0);
        ((ObjectNode) client.path("attributes"))
                .put("backchannel.logout.url", site + "/api/staff/v1/back-channel-logout");
        write("PUT", "/clients/" + client.path("id").asText(), client.toString());
    }

    /** How long a browser's token lives from now on, in seconds; 0 for as long as the realm says. */
    void setLifespan(int seconds) {
        ObjectNode client =
                (ObjectNode) get("/clients?clientId=teilhabemonitor").get(0);
        ((ObjectNode) client.path("attributes")).put("access.token.lifespan", seconds == 0 ? "" : seconds + "");
        write("PUT", "/clients/" + client.path("id").asText(), client.toString());
    }

    void endSessionsOf(String person) {
        String id =
                get("/users?exact=true&username=" + person).get(0).path("id").asText();
        write("POST", "/users/" + id + "/logout", "");
    }

    /**
     * From now on tokens are signed with a new key.
     *
     * @param priority above that of the key before
     */
    String rotateKeys(int priority) {
        String name = "rotated-" + priority;
        write("POST", "/components", """
                {"name": "%s", "providerId": "rsa-generated", "providerType": "org.keycloak.keys.KeyProvider",
                 "config": {"priority": ["%d"], "enabled": ["true"], "active": ["true"], "algorithm": ["RS256"]}}""".formatted(name, priority));
        return get("/components?type=org.keycloak.keys.KeyProvider&name=" + name)
                .get(0)
                .path("id")
                .asText();
    }

    /**
     * Another realm at the same provider, with people and programs of the same names, so that its tokens differ from ours in
     * who has issued them and by which key.
     *
     * @return its issuer
     */
    String foreignRealm() {
        String name = "elsewhere";
        String all = TestKeycloak.administration().replaceFirst("/realms/[^/]+$", "/realms");
        sendTo("DELETE", all + "/" + name, "", true);
        try {
            ObjectNode ours = (ObjectNode) JSON.readTree(
                    Path.of("src", "test", "resources", "keycloak-tests.json").toFile());
            ObjectNode realm = JSON.createObjectNode().put("realm", name).put("enabled", true);
            realm.putObject("roles").putArray("realm").addObject().put("name", "coordinator");
            realm.putArray("clients").add(first(ours.path("clients"), "clientId", "tests"));
            ObjectNode person = (ObjectNode) first(ours.path("users"), "username", "coordinator");
            person.remove("attributes");
            realm.putArray("users").add(person);
            sendTo("POST", all, realm.toString(), false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return TestKeycloak.issuer().replaceFirst("[^/]+$", name);
    }

    private static JsonNode first(JsonNode all, String property, String value) {
        for (JsonNode each : all) {
            if (each.path(property).asText().equals(value)) {
                return each;
            }
        }
        throw new AssertionError("no " + value);
    }

    void remove(String component) {
        write("DELETE", "/components/" + component, "");
    }

    private JsonNode get(String path) {
        return read(send(HttpRequest.newBuilder(URI.create(TestKeycloak.administration() + path))
                .header("Authorization", "Bearer " + token)
                .GET()));
    }

    private void write(String method, String path, String body) {
        sendTo(method, TestKeycloak.administration() + path, body, false);
    }

    private void sendTo(String method, String address, String body, boolean mayBeMissing) {
        send(
                HttpRequest.newBuilder(URI.create(address))
                        .header("Authorization", "Bearer " + token)
                        .header("Content-Type", "application/json")
                        .method(method, HttpRequest.BodyPublishers.ofString(body)),
                mayBeMissing);
    }

    private String send(HttpRequest.Builder request) {
        return send(request, false);
    }

    private String send(HttpRequest.Builder request, boolean mayBeMissing) {
        try {
            HttpResponse<String> answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() >= 300 && !(mayBeMissing && answer.statusCode() == 404)) {
                throw new AssertionError("the provider said " + answer.statusCode() + " " + answer.body());
            }
            return answer.body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode read(String body) {
        try {
            return JSON.readTree(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
