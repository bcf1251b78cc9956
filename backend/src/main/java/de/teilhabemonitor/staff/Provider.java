package de.teilhabemonitor.staff;

import static java.util.Objects.requireNonNull;

import de.teilhabemonitor.web.Settings;
import io.quarkus.oidc.OidcRequestContext;
import io.quarkus.oidc.OidcTenantConfig;
import io.quarkus.oidc.TenantConfigResolver;
import io.quarkus.oidc.runtime.OidcTenantConfig.ApplicationType;
import io.quarkus.oidc.runtime.OidcTenantConfig.Authentication.CookieSameSite;
import io.quarkus.oidc.runtime.OidcTenantConfig.TokenStateManager.Strategy;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The provider of sign-in: code flow with PKCE and a cookie for browsers, bearer tokens for programs. Asked when the first
 * member of staff comes, and again after each time that it was not there.
 */
@ApplicationScoped
class Provider implements TenantConfigResolver {

    static final String DOOR = "/api/staff/v1";
    static final String SIGNED_IN = DOOR + "/signed-in";

    @Inject
    SignIn signIn;

    @Inject
    Settings settings;

    /** One and the same object for all requests: by it Quarkus knows the connection that it has already. */
    private volatile @Nullable OidcTenantConfig config;

    @Override
    public Uni<OidcTenantConfig> resolve(RoutingContext context, OidcRequestContext<OidcTenantConfig> blocking) {
        if (!signIn.isSet() || !context.request().path().startsWith(DOOR + "/")) {
            return Uni.createFrom().nullItem();
        }
        OidcTenantConfig known = config;
        if (known == null) {
            known = describe();
            config = known;
        }
        return Uni.createFrom().item(known);
    }

    private OidcTenantConfig describe() {
        String cookieSecret = signIn.cookieSecret().orElseThrow();
        return OidcTenantConfig.builder()
                .tenantId("staff")
                .applicationType(ApplicationType.HYBRID)
                .authServerUrl(signIn.url().orElseThrow())
                .connectionTimeout(Duration.ofSeconds(5))
                .clientId(signIn.clientId())
                .credentials(signIn.clientSecret().orElseThrow())
                .roles()
                .roleClaimPath("roles")
                .end()
                .token()
                .audience(signIn.clientId())
                .issuedAtRequired()
                .subjectRequired()
                .refreshExpired()
                // After a rotation of keys the first token with a new one is believed at once, the next one after this
                // time.
                .forcedJwkRefreshInterval(Duration.ofSeconds(10))
                .allowJwtIntrospection(false)
                .allowOpaqueTokenIntrospection(false)
                .end()
                .authentication()
                .pkceRequired()
                .nonceRequired()
                .stateSecret(cookieSecret)
                .redirectPath(settings.url() + SIGNED_IN)
                .restorePathAfterRedirect()
                .removeRedirectParameters()
                .cookiePath(DOOR)
                // Not strict: the way back from the provider begins at another site.
                .cookieSameSite(CookieSameSite.LAX)
                .cookieForceSecure(settings.url().startsWith("https:"))
                .stateCookieAge(Duration.ofMinutes(15))
                .sessionAgeExtension(signIn.idle())
                .javaScriptAutoRedirect(false)
                .scopes("profile", "email")
                .end()
                .tokenStateManager()
                // What the access token says is in the ID token too, and a cookie has little room.
                .strategy(Strategy.ID_REFRESH_TOKENS)
                .encryptionRequired()
                .encryptionSecret(cookieSecret)
                .end()
                .build();
    }

    /** Whether there is one at all. */
    boolean isSet() {
        return signIn.isSet();
    }

    OidcTenantConfig config() {
        return requireNonNull(config);
    }
}
