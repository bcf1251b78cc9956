package de.teilhabemonitor.staff;

import de.teilhabemonitor.web.Refused;
import de.teilhabemonitor.web.Settings;
import io.quarkus.oidc.IdTokenCredential;
import io.quarkus.oidc.OidcConfigurationMetadata;
import io.quarkus.oidc.OidcSession;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Ends sessions: here, at the provider, and when the provider says so. */
@Path("/api/staff/v1")
class LogoutResource {

    @Inject
    Staff staff;

    @Inject
    SecurityIdentity identity;

    @Inject
    OidcSession session;

    @Inject
    EndedSessions ended;

    @Inject
    LogoutTokens tokens;

    @Inject
    Acts acts;

    @Inject
    Settings settings;

    /** @param signOutAt where the browser goes next, so that the provider forgets the person too */
    record SignedOut(@Nullable String signOutAt) {}

    @POST
    @Path("logout")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed("**")
    @Transactional
    public SignedOut logout() {
        IdTokenCredential idToken = identity.getCredential(IdTokenCredential.class);
        if (idToken == null) {
            // A program has no session.
            return new SignedOut(null);
        }
        Known.Claims claims = identity.getAttribute(Identities.CLAIMS);
        if (claims.session() != null) {
            ended.end(claims.session());
        }
        acts.record("sign-out", "people/" + staff.code(), Map.of());
        OidcConfigurationMetadata provider = identity.getAttribute("configuration-metadata");
        session.logout().await().indefinitely();
        String endpoint = provider.getEndSessionUri();
        return new SignedOut(
                endpoint == null
                        ? null
                        : endpoint + "?id_token_hint=" + encoded(idToken.getToken()) + "&post_logout_redirect_uri="
                                + encoded(settings.url() + "/"));
    }

    /** From the provider, not from a browser: a session has ended there. */
    @POST
    @Path("back-channel-logout")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermitAll
    @Transactional
    public Response backChannel(@FormParam("logout_token") @Nullable String token) {
        LogoutTokens.Ended said = tokens.read(token == null ? "" : token)
                .orElseThrow(() -> Refused.invalid("logout_token", "no-logout-token"));
        if (said.session() != null) {
            ended.end(said.session());
        } else {
            ended.endAllOf(said.subject());
        }
        acts.recordBySystem("end-session", "sessions", Map.of());
        return Response.ok().build();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
