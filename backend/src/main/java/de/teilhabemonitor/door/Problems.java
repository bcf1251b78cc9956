package de.teilhabemonitor.door;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.teilhabemonitor.web.Problem;
import de.teilhabemonitor.web.Refused;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Answers with a problem, before any resource was asked. */
@ApplicationScoped
class Problems {

    @Inject
    ObjectMapper json;

    void send(RoutingContext context, Refused refused) {
        HttpServerRequest request = context.request();
        Problem problem = Problem.of(refused, request.getHeader("Accept-Language"), request.path());
        try {
            if (refused.isForNow()) {
                context.response().putHeader("Retry-After", Long.toString(refused.seconds()));
            }
            context.response()
                    .setStatusCode(problem.status())
                    .putHeader("Content-Type", Problem.MEDIA_TYPE)
                    .putHeader("Cache-Control", "no-store")
                    .end(json.writeValueAsString(problem));
        } catch (JsonProcessingException e) {
            context.fail(e);
        }
    }
}
