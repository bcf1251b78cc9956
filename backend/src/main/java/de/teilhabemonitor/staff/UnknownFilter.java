package de.teilhabemonitor.staff;

import de.teilhabemonitor.web.Refused;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;

/** Answers 503 to who has a good token, while it cannot be known whether they still work here. */
@Provider
class UnknownFilter implements ContainerRequestFilter {

    @Inject
    CurrentVertxRequest current;

    @Override
    public void filter(ContainerRequestContext request) {
        if (current.getCurrent().get(Identities.UNKNOWN) != null) {
            throw Refused.because(Refused.Reason.UNAVAILABLE);
        }
    }
}
