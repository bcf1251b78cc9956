package de.teilhabemonitor.submission;

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

/** Takes what somebody says. */
@Path("/api/v1")
@PermitAll
class SubmitResource {

    @Inject
    Receiving receiving;

    @POST
    @Path("submissions")
    @Gated
    @ResponseStatus(201)
    @ResponseHeader(name = "Cache-Control", value = "no-store")
    @Produces(MediaType.APPLICATION_JSON)
    public Receipt submit(@HeaderParam(IdempotencyKey.HEADER) @Nullable String key, SubmissionInput input) {
        return receiving.receive(IdempotencyKey.of(key), input);
    }
}
