package de.teilhabemonitor.staff;

import de.teilhabemonitor.door.SignInProblems;
import de.teilhabemonitor.web.Settings;
import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticator;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** The way to the provider and back. Only these two addresses redirect; all others say 401. */
@Path("/api/staff/v1")
@PermitAll
class LoginResource {

    /** Where the staff area says that signing in did not work. */
    private static final String FAILED = "/redaktion?signIn=failed";

    @Inject
    CurrentIdentityAssociation association;

    @Inject
    RoutingContext context;

    @Inject
    Settings settings;

    /** @param returnTo a path of this site; the contract lets nothing else through */
    @GET
    @Path("login")
    public Uni<Response> login(@QueryParam("returnTo") @DefaultValue("/redaktion") String returnTo) {
        return association
                .getDeferredIdentity()
                .onFailure(LoginResource::isRefused)
                .recoverWithNull()
                .chain(identity -> isSomebody(identity) ? Uni.createFrom().item(redirect(returnTo)) : challenge());
    }

    /** The provider sends people here; what it says is read before, and those who are in are sent on to where they began. */
    @GET
    @Path("signed-in")
    public Uni<Response> signedIn() {
        return association
                .getDeferredIdentity()
                .onFailure(LoginResource::isRefused)
                .recoverWithNull()
                .map(identity -> redirect(isSomebody(identity) ? "/redaktion" : FAILED));
    }

    private static boolean isSomebody(@Nullable SecurityIdentity identity) {
        return identity != null && !identity.isAnonymous();
    }

    private static boolean isRefused(Throwable thrown) {
        return (thrown instanceof AuthenticationFailedException || thrown instanceof AuthenticationCompletionException)
                && !SignInProblems.isAway(thrown);
    }

    private Uni<Response> challenge() {
        HttpAuthenticator authenticator = context.get(HttpAuthenticator.class.getName());
        return authenticator.getChallenge(context).map(LoginResource::toProvider);
    }

    private static Response toProvider(ChallengeData challenge) {
        if (challenge == null || challenge.status != 302) {
            throw new UnauthorizedException();
        }
        Response.ResponseBuilder answer = Response.status(302);
        challenge.getHeaders().forEach((name, value) -> answer.header(name.toString(), value));
        return answer.header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }

    private Response redirect(String path) {
        return Response.status(302)
                .location(URI.create(settings.url() + path))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
