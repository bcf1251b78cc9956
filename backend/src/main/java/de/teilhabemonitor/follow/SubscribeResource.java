package de.teilhabemonitor.follow;

import de.teilhabemonitor.gate.Gated;
import de.teilhabemonitor.own.IdempotencyKey;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/** Takes the wish to follow something. The answer does not tell whether the address is known. */
@Path("/api/v1")
@PermitAll
class SubscribeResource {

    @Inject
    Subscribing subscribing;

    record Receipt(String subject, String address) {}

    @POST
    @Path("subscriptions")
    @Gated
    @ResponseStatus(202)
    @ResponseHeader(name = "Cache-Control", value = "no-store")
    @Produces(MediaType.APPLICATION_JSON)
    public Receipt subscribe(@HeaderParam(IdempotencyKey.HEADER) @Nullable String key, SubscriptionInput input) {
        subscribing.subscribe(IdempotencyKey.of(key), input);
        return new Receipt(input.subject(), "to-be-confirmed");
    }
}
