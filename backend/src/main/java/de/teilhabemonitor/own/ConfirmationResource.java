package de.teilhabemonitor.own;

import de.teilhabemonitor.answer.Reference;
import de.teilhabemonitor.own.TellsOutcome.Outcome;
import io.quarkus.arc.All;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Confirms a mailbox by the secret that was sent there. */
@Path("/api/own/v1/confirmations")
@PermitAll
class ConfirmationResource {

    @Inject
    OwnAddresses addresses;

    @Inject
    @All
    List<TellsOutcome> rooms;

    @POST
    @Produces(MediaType.APPLICATION_JSON)
    @Transactional
    public Confirmation confirm(@HeaderParam("Own-Secret") @Nullable String secret) {
        OwnAddresses.Confirmed confirmed = addresses.confirm(secret);
        Optional<Outcome> outcome = rooms.stream()
                .filter(room -> confirmed.thing().startsWith(room.collection() + "/"))
                .findFirst()
                .flatMap(room -> room.outcome(confirmed.thing()));
        return new Confirmation(
                confirmed.thing(),
                confirmed.at(),
                outcome.map(Outcome::event).orElse(null),
                outcome.map(Outcome::state).orElse(null));
    }

    record Confirmation(
            String subject,
            Instant confirmedAt,
            @Nullable Reference event,
            @Nullable String state) {}
}
