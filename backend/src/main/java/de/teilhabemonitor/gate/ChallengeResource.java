package de.teilhabemonitor.gate;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Gives a task. A POST, because everybody gets another one; no answer to a GET of this door is for one alone. */
@Path("/api/v1")
@PermitAll
class ChallengeResource {

    @Inject
    Proofs proofs;

    @Inject
    Buckets buckets;

    @Inject
    Networks networks;

    @Inject
    CurrentVertxRequest current;

    @POST
    @Path("challenges")
    @Gated(Gated.What.TASK)
    @ResponseStatus(201)
    @ResponseHeader(name = "Cache-Control", value = "no-store")
    @Produces(MediaType.APPLICATION_JSON)
    public Proofs.Task task() {
        return proofs.task(buckets.used(networks.key(current.getCurrent().request())));
    }
}
