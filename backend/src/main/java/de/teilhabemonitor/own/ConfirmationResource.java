package de.teilhabemonitor.own;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Confirms a mailbox by the secret that was sent there. */
@Path("/api/own/v1/confirmations")
@PermitAll
class ConfirmationResource {

    @Inject
    OwnAddresses addresses;

    @POST
    @Produces(MediaType.APPLICATION_JSON)
    @Transactional
    public Confirmation confirm(@HeaderParam("Own-Secret") @Nullable String secret) {
        OwnAddresses.Confirmed confirmed = addresses.confirm(secret);
        return new Confirmation(confirmed.thing(), confirmed.at());
    }

    record Confirmation(String subject, Instant confirmedAt) {}
}
