package de.teilhabemonitor.staff;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.teilhabemonitor.web.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwk.HttpsJwks;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.keys.resolvers.HttpsJwksVerificationKeyResolver;
import org.jspecify.annotations.Nullable;

/**
 * Reads the tokens by which the provider says that a session has ended (OpenID Connect Back-Channel Logout 1.0). Not left
 * to Quarkus, which remembers in one instance what all have to know.
 */
@ApplicationScoped
class LogoutTokens {

    private static final Logger LOG = Logger.getLogger(LogoutTokens.class);
    private static final String EVENT = "http://schemas.openid.net/event/backchannel-logout";
    private static final Duration MAY_TAKE = Duration.ofSeconds(5);

    @Inject
    SignIn signIn;

    private volatile @Nullable Keys keys;

    private record Keys(String issuer, HttpsJwksVerificationKeyResolver resolver) {}

    /** @param session null where all sessions of the subject have ended */
    record Ended(@Nullable String session, String subject) {}

    /**
     * @return empty where the token is not one that the provider has signed for this
     * @throws Refused 503 where the provider cannot be asked for its keys
     */
    Optional<Ended> read(String token) {
        Keys known = keys();
        try {
            JwtClaims claims = new JwtConsumerBuilder()
                    .setExpectedIssuer(known.issuer)
                    .setExpectedAudience(signIn.clientId())
                    .setRequireIssuedAt()
                    .setIssuedAtRestrictions(60, 300)
                    .setRequireJwtId()
                    .setVerificationKeyResolver(known.resolver)
                    .setJwsAlgorithmConstraints(
                            AlgorithmConstraints.ConstraintType.PERMIT,
                            AlgorithmIdentifiers.RSA_USING_SHA256,
                            AlgorithmIdentifiers.RSA_PSS_USING_SHA256,
                            AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256)
                    .build()
                    .processToClaims(token);
            boolean meantSo = claims.getClaimValue("events") instanceof Map<?, ?> events && events.containsKey(EVENT);
            String session = claims.getClaimValueAsString("sid");
            String subject = claims.getSubject();
            if (!meantSo || claims.hasClaim("nonce") || session == null && subject == null) {
                return Optional.empty();
            }
            return Optional.of(new Ended(session, String.valueOf(subject)));
        } catch (InvalidJwtException | MalformedClaimException e) {
            LOG.debug("no logout token", e);
            return Optional.empty();
        }
    }

    private Keys keys() {
        Keys known = keys;
        if (known == null) {
            known = ask();
            keys = known;
        }
        return known;
    }

    private Keys ask() {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(signIn.url().orElseThrow() + "/.well-known/openid-configuration"))
                .timeout(MAY_TAKE)
                .build();
        try {
            HttpResponse<byte[]> answer = HttpClient.newBuilder()
                    .connectTimeout(MAY_TAKE)
                    .build()
                    .send(request, HttpResponse.BodyHandlers.ofByteArray());
            JsonNode described = new ObjectMapper().readTree(answer.body());
            if (answer.statusCode() == 200 && described.hasNonNull("jwks_uri")) {
                HttpsJwks jwks = new HttpsJwks(described.path("jwks_uri").asText());
                return new Keys(described.path("issuer").asText(), new HttpsJwksVerificationKeyResolver(jwks));
            }
        } catch (IOException e) {
            LOG.debug("the provider does not describe itself", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw Refused.because(Refused.Reason.SIGN_IN_UNAVAILABLE);
    }
}
