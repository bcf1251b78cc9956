package de.teilhabemonitor.staff;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.teilhabemonitor.Api;
import de.teilhabemonitor.Signed;
import de.teilhabemonitor.Wire;
import de.teilhabemonitor.start.TestDatabase;
import de.teilhabemonitor.start.TestKeycloak;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.cert.CertificateFactory;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;

/** Only an access token that our realm has signed for this product opens the staff door; all else opens nothing. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@QuarkusTestResource(TestKeycloak.class)
class TokensTest {

    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    @Test
    void openNothingButAsAccessTokenOfOurRealm() throws Exception {
        JsonNode ours = Signed.tokens(TestKeycloak.issuer(), "tests", "coordinator");
        String access = ours.path("access_token").asText();
        assertEquals(200, status("GET", "/api/staff/v1/me", access));

        String elsewhere = new Administration().foreignRealm();
        JsonNode foreign = Signed.tokens(elsewhere, "tests", "coordinator");
        JsonNode claims = claims(foreign.path("access_token").asText());
        assertEquals(elsewhere, claims.path("iss").asText());
        assertTrue(claims.path("aud").toString().contains("teilhabemonitor"), "it differs in nothing but its issuer");

        Map<String, String> refused = new LinkedHashMap<>();
        refused.put("ID token", ours.path("id_token").asText());
        refused.put("refresh token", ours.path("refresh_token").asText());
        refused.put(
                "access token of another realm", foreign.path("access_token").asText());
        refused.put("ID token of another realm", foreign.path("id_token").asText());
        refused.put("token for another audience", Signed.fresh("tests-elsewhere", "coordinator"));
        refused.put(
                "token that says to be of our realm",
                resigned(foreign, token -> token.put("iss", TestKeycloak.issuer())));
        refused.put("token with more roles than were signed", resigned(ours, token -> token.putArray("roles")
                .add("administrator")));
        refused.put("token without a signature", unsigned(access));
        refused.put("token signed with the public key", signedWithPublicKey(access));
        refused.put("token without its last part", access.substring(0, access.lastIndexOf('.')));
        assertAll(refused.entrySet().stream().map(each -> () -> {
            for (String address : new String[] {"/api/staff/v1/me", "/api/staff/v1/changes", "/api/staff/v1/people"}) {
                assertEquals(401, status("GET", address, each.getValue()), each.getKey() + " at " + address);
            }
            assertEquals(401, status("POST", "/api/staff/v1/changes", each.getValue()), each.getKey());
        }));
    }

    private static int status(String method, String address, String token) {
        Wire.Answer answer = Wire.send(
                method,
                address,
                "Authorization: Bearer " + token,
                "Requested-With: teilhabemonitor",
                "Content-Length: 0");
        if (answer.status() != 200) {
            answer.isProblem(answer.status());
            assertEquals("Bearer", answer.header("WWW-Authenticate"));
        }
        return answer.status();
    }

    private static JsonNode claims(String token) {
        return Api.json(new String(Base64.getUrlDecoder().decode(token.split("\\.")[1]), StandardCharsets.UTF_8));
    }

    /** Other claims above the signature of before. */
    private static String resigned(JsonNode tokens, Consumer<ObjectNode> alter) {
        String[] parts = tokens.path("access_token").asText().split("\\.");
        ObjectNode claims = (ObjectNode) claims(tokens.path("access_token").asText());
        alter.accept(claims);
        return parts[0] + "." + encoded(claims) + "." + parts[2];
    }

    private static String unsigned(String token) {
        return encoded(new ObjectMapper().createObjectNode().put("alg", "none").put("typ", "JWT")) + "."
                + token.split("\\.")[1] + ".";
    }

    /** What works where a product asks the token which algorithm it wants: HMAC with what everybody can read. */
    private static String signedWithPublicKey(String token) throws IOException, GeneralSecurityException {
        ObjectNode header =
                new ObjectMapper().createObjectNode().put("alg", "HS256").put("typ", "JWT");
        JsonNode known =
                Api.json(new String(Base64.getUrlDecoder().decode(token.split("\\.")[0]), StandardCharsets.UTF_8));
        header.put("kid", known.path("kid").asText());
        String signed = encoded(header) + "." + token.split("\\.")[1];
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(publicKey(known.path("kid").asText()).getEncoded(), "HmacSHA256"));
        return signed + "." + BASE64.encodeToString(mac.doFinal(signed.getBytes(StandardCharsets.US_ASCII)));
    }

    private static PublicKey publicKey(String kid) throws IOException, GeneralSecurityException {
        try (InputStream keys = URI.create(TestKeycloak.issuer() + "/protocol/openid-connect/certs")
                .toURL()
                .openStream()) {
            for (JsonNode key : new ObjectMapper().readTree(keys).path("keys")) {
                if (key.path("kid").asText().equals(kid)) {
                    byte[] certificate =
                            Base64.getDecoder().decode(key.path("x5c").get(0).asText());
                    return CertificateFactory.getInstance("X.509")
                            .generateCertificate(new ByteArrayInputStream(certificate))
                            .getPublicKey();
                }
            }
        }
        throw new AssertionError("the provider shows no key " + kid);
    }

    private static String encoded(JsonNode json) {
        try {
            return BASE64.encodeToString(new ObjectMapper().writeValueAsBytes(json));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
