package de.teilhabemonitor.staff;

import de.teilhabemonitor.text.Typed;
import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.oidc.IdTokenCredential;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.HttpSecurityUtils;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Turns a token that the provider has signed into a person with roles, or refuses it. */
@ApplicationScoped
class Identities implements SecurityIdentityAugmentor {

    static final String KNOWN = "teilhabe.known";
    static final String CLAIMS = "teilhabe.claims";

    /** In a request: the database could not be asked; {@link UnknownFilter} refuses it. */
    static final String UNKNOWN = "teilhabe.unknown";

    private static final Logger LOG = Logger.getLogger(Identities.class);

    @Inject
    People people;

    @Inject
    SignIn signIn;

    @Inject
    Clock clock;

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        return augment(identity, context, Map.of());
    }

    @Override
    public Uni<SecurityIdentity> augment(
            SecurityIdentity identity, AuthenticationRequestContext context, Map<String, Object> attributes) {
        if (identity.isAnonymous()) {
            return Uni.createFrom().item(identity);
        }
        RoutingContext request = HttpSecurityUtils.getRoutingContextAttribute(attributes);
        return request == null
                ? Uni.createFrom().failure(new AuthenticationFailedException("no request"))
                : context.runBlocking(() -> known(identity, request));
    }

    private SecurityIdentity known(SecurityIdentity identity, RoutingContext request) {
        if (!(identity.getPrincipal() instanceof JsonWebToken token)) {
            throw new AuthenticationFailedException("no token");
        }
        boolean browser = identity.getCredential(IdTokenCredential.class) != null;
        Known.Claims claims = claims(token, identity.getRoles(), browser);
        if (browser) {
            refuseOldSession(claims.signedInAt());
        } else if (identity.getCredential(AccessTokenCredential.class) == null || !isAccessToken(token)) {
            throw new AuthenticationFailedException("no access token");
        }
        Known known;
        try {
            known = people.find(claims);
        } catch (SQLException e) {
            // Not thrown: a browser would lose its session because the database was away for a moment.
            LOG.warnf("Whoever is asking cannot be looked up: %s", e.getMessage());
            request.put(UNKNOWN, true);
            return identity;
        }
        if (known == null || known.departed()) {
            throw new AuthenticationFailedException("session ended");
        }
        QuarkusSecurityIdentity.Builder staff = QuarkusSecurityIdentity.builder()
                .setPrincipal(identity.getPrincipal())
                .addAttributes(identity.getAttributes())
                .addAttribute(KNOWN, known)
                .addAttribute(CLAIMS, claims);
        known.roles().forEach(staff::addRole);
        identity.getCredentials().forEach(staff::addCredential);
        return staff.build();
    }

    static Known.Claims claims(JsonWebToken token, Set<String> roles, boolean browser) {
        String name = text(token, "name");
        Long signedInAt = token.claim("auth_time")
                .map(Identities::seconds)
                // As it is told where the provider does not say.
                .filter(seconds -> seconds > 0)
                .orElse(null);
        if (signedInAt == null && browser) {
            signedInAt = token.getIssuedAtTime();
        }
        String session = text(token, "sid");
        if (session == null && browser) {
            // Signing out has to end more than the cookie: whoever has a copy of that has this token in it.
            session = "token:" + token.getRawToken().replaceFirst(".*\\.", "");
        }
        return new Known.Claims(
                token.getSubject(),
                name == null ? String.valueOf(token.getName()) : name,
                text(token, "email"),
                Role.ALL.stream().filter(roles::contains).toList(),
                text(token, "organisation"),
                session,
                signedInAt == null ? null : Instant.ofEpochSecond(signedInAt));
    }

    private static @Nullable Long seconds(Object claim) {
        String digits = String.valueOf(claim);
        return digits.matches("[0-9]{1,12}") ? Long.valueOf(digits) : null;
    }

    /** Without what a log or a page could stumble over. */
    private static @Nullable String text(JsonWebToken token, String claim) {
        Object value = token.claim(claim).orElse(null);
        if (value == null) {
            return null;
        }
        String text =
                Typed.upright(value.toString()).replaceAll("\\p{Cntrl}", "").strip();
        return text.isEmpty() ? null : text.substring(0, Math.min(text.length(), 200));
    }

    private void refuseOldSession(@Nullable Instant signedInAt) {
        if (signedInAt != null && signedInAt.plus(signIn.absolute()).isBefore(clock.instant())) {
            throw new AuthenticationFailedException("session too old");
        }
    }

    /** The provider signs other tokens with our audience too, which are no proof of a right. */
    private static boolean isAccessToken(JsonWebToken token) {
        Object type = token.claim("typ").orElse(null);
        return type == null || List.of("Bearer", "at+jwt").contains(type.toString());
    }
}
