package de.teilhabemonitor.web;

import static de.teilhabemonitor.web.Refused.Reason;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.sql.SQLException;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;

/** Turns whatever is thrown into a problem; what is our fault is logged, and only that. */
public class ProblemMapper {

    private static final Logger LOG = Logger.getLogger(ProblemMapper.class);

    @Inject
    ObjectMapper json;

    @ServerExceptionMapper
    public Response refused(Refused refused, HttpHeaders headers, UriInfo address) {
        return answer(refused, headers, address).build();
    }

    @ServerExceptionMapper
    public Response web(WebApplicationException thrown, HttpHeaders headers, UriInfo address) {
        Reason reason =
                switch (thrown.getResponse().getStatus()) {
                    case 400 -> Reason.INVALID_REQUEST;
                    case 404 -> Reason.NOT_FOUND;
                    case 405 -> Reason.METHOD_NOT_ALLOWED;
                    case 406 -> Reason.NOT_ACCEPTABLE;
                    case 413 -> Reason.TOO_LARGE;
                    case 415 -> Reason.UNSUPPORTED_MEDIA_TYPE;
                    case 503 -> Reason.UNAVAILABLE;
                    default -> Reason.FAILED;
                };
        if (reason == Reason.FAILED) {
            LOG.error("request failed", thrown);
        }
        Response.ResponseBuilder answer = answer(Refused.because(reason), headers, address);
        if (thrown instanceof NotAllowedException) {
            answer.header(HttpHeaders.ALLOW, thrown.getResponse().getHeaderString(HttpHeaders.ALLOW));
        }
        return answer.build();
    }

    @ServerExceptionMapper
    public Response other(Throwable thrown, HttpHeaders headers, UriInfo address) {
        LOG.error("request failed", thrown);
        boolean noDatabase = false;
        for (Throwable cause = thrown; cause != null && !noDatabase; cause = cause.getCause()) {
            noDatabase = cause instanceof SQLException failure && isAway(failure.getSQLState());
        }
        Reason reason = noDatabase ? Reason.UNAVAILABLE : Reason.FAILED;
        return answer(Refused.because(reason), headers, address).build();
    }

    /** No connection in time (the pool gives no state), a broken connection (08…), or a server that stops (57P…). */
    private static boolean isAway(@Nullable String state) {
        return state == null || state.startsWith("08") || state.startsWith("57P");
    }

    private Response.ResponseBuilder answer(Refused refused, HttpHeaders headers, UriInfo address) {
        Problem problem = Problem.of(
                refused,
                headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE),
                address.getRequestUri().getRawPath());
        Response.ResponseBuilder answer = Response.status(problem.status())
                .type(Problem.MEDIA_TYPE)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity(inJson(problem));
        return refused.isForNow() ? answer.header(HttpHeaders.RETRY_AFTER, refused.seconds()) : answer;
    }

    /** Not left to what writes answers: for an address whose answers are CSV that would write anything as text. */
    private String inJson(Problem problem) {
        try {
            return json.writeValueAsString(problem);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
