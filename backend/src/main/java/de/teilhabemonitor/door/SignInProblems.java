package de.teilhabemonitor.door;

import de.teilhabemonitor.web.ProblemMapper;
import de.teilhabemonitor.web.Refused;
import de.teilhabemonitor.web.Refused.Reason;
import de.teilhabemonitor.web.Settings;
import io.quarkus.oidc.OIDCException;
import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.core.http.HttpClosedException;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Who is not signed in, may not, or cannot sign in because the provider is away: told apart, and never redirected. */
public class SignInProblems {

    private static final Logger LOG = Logger.getLogger(SignInProblems.class);

    /** How Quarkus says that the provider did not describe itself, or failed. */
    private static final Pattern SILENT = Pattern.compile("OIDC Server is not available|[Ss]tatus: ?5[0-9][0-9]");

    @Inject
    ProblemMapper problems;

    @Inject
    Settings settings;

    @ServerExceptionMapper
    public Response anonymous(UnauthorizedException thrown, HttpHeaders headers, UriInfo address) {
        return failed(thrown, headers, address);
    }

    @ServerExceptionMapper
    public Response failed(AuthenticationFailedException thrown, HttpHeaders headers, UriInfo address) {
        return failed((Throwable) thrown, headers, address);
    }

    @ServerExceptionMapper
    public Response incomplete(AuthenticationCompletionException thrown, HttpHeaders headers, UriInfo address) {
        return failed(thrown, headers, address);
    }

    @ServerExceptionMapper
    public Response provider(OIDCException thrown, HttpHeaders headers, UriInfo address) {
        LOG.warnf("The provider of sign-in cannot be asked: %s", thrown.getMessage());
        return away(headers, address);
    }

    @ServerExceptionMapper
    public Response forbidden(ForbiddenException thrown, HttpHeaders headers, UriInfo address) {
        return problems.refused(Refused.because(Reason.NOT_ALLOWED), headers, address);
    }

    private Response failed(Throwable thrown, HttpHeaders headers, UriInfo address) {
        if (isAway(thrown)) {
            LOG.warnf("The provider of sign-in cannot be reached: %s", thrown.getMessage());
            return away(headers, address);
        }
        Response problem = problems.refused(Refused.because(Reason.NOT_SIGNED_IN), headers, address);
        return Response.fromResponse(problem)
                .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                .build();
    }

    /** Programs read a problem; who went to sign in reads it in words, on the page that they came from. */
    private Response away(HttpHeaders headers, UriInfo address) {
        if (!WayBack.isWanted(address.getRequestUri().getPath(), headers.getHeaderString(HttpHeaders.ACCEPT))) {
            return problems.refused(Refused.because(Reason.SIGN_IN_UNAVAILABLE), headers, address);
        }
        return Response.status(302)
                .header(
                        HttpHeaders.LOCATION,
                        settings.url() + WayBack.to(address.getQueryParameters().getFirst("returnTo")))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    /** Whether it is the way to the provider that failed, and not the proof of who is asking. */
    public static boolean isAway(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof IOException
                    || cause instanceof HttpClosedException
                    || cause instanceof TimeoutException
                    || SILENT.matcher(String.valueOf(cause.getMessage())).find()) {
                return true;
            }
        }
        return false;
    }
}
