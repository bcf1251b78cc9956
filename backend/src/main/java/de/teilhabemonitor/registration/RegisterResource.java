package de.teilhabemonitor.registration;

import de.teilhabemonitor.answer.Answers;
import de.teilhabemonitor.event.Event;
import de.teilhabemonitor.gate.Gated;
import de.teilhabemonitor.own.IdempotencyKey;
import de.teilhabemonitor.web.Refused;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.hibernate.Session;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/** Tells how many seats are free, and takes the wish to come. */
@Path("/api/v1")
@PermitAll
class RegisterResource {

    private static final String ONE = "events/{code:[A-Za-z0-9-]{1,64}}/";

    @Inject
    Session database;

    @Inject
    Registering registering;

    @Inject
    Answers answers;

    record Receipt(String event, String address) {}

    @GET
    @Path(ONE + "seats")
    @ResponseHeader(name = "Cache-Control", value = "no-store")
    @Produces(MediaType.APPLICATION_JSON)
    public Seats seats(@PathParam("code") String code) {
        Event event = Event.<Event>findByIdOptional(code).orElseThrow(() -> Refused.because(Refused.Reason.NOT_FOUND));
        return Seats.of(database, Desk.maybe(code).orElse(null), event, answers.begin());
    }

    @POST
    @Path(ONE + "registrations")
    @Gated
    @ResponseStatus(202)
    @ResponseHeader(name = "Cache-Control", value = "no-store")
    @Produces(MediaType.APPLICATION_JSON)
    public Receipt register(
            @PathParam("code") String code,
            @HeaderParam(IdempotencyKey.HEADER) @Nullable String key,
            RegistrationInput input) {
        registering.register(code, IdempotencyKey.of(key), input);
        return new Receipt(code, "to-be-confirmed");
    }
}
