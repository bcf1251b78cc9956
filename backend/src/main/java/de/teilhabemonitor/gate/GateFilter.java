package de.teilhabemonitor.gate;

import de.teilhabemonitor.web.Refused;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.ext.Provider;

/** Takes a token of the network for each request, and says how many are left (RateLimit fields of the IETF's HTTP API group). */
@Gated
@Provider
class GateFilter implements ContainerRequestFilter, ContainerResponseFilter {

    private static final String LEFT = "gate.left";

    @Inject
    Gate gate;

    @Inject
    CurrentVertxRequest current;

    @Inject
    ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request) {
        Buckets.Left left = gate.take(what(), current.getCurrent().request());
        current.getCurrent().put(LEFT, left);
        if (!left.taken()) {
            throw Refused.forNow(Refused.Reason.TOO_MANY_REQUESTS, left.seconds());
        }
    }

    private Gated.What what() {
        return resource.getResourceMethod().getAnnotation(Gated.class).value();
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        Buckets.Left left = current.getCurrent().get(LEFT);
        if (left != null) {
            response.getHeaders().putSingle("RateLimit-Policy", left.policy());
            response.getHeaders().putSingle("RateLimit", left.standing());
        }
    }
}
