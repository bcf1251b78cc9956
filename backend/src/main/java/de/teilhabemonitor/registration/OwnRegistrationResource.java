package de.teilhabemonitor.registration;

import de.teilhabemonitor.answer.Answers;
import de.teilhabemonitor.answer.Statement;
import de.teilhabemonitor.event.Event;
import de.teilhabemonitor.own.OwnAddresses;
import de.teilhabemonitor.own.OwnLinks;
import de.teilhabemonitor.own.OwnThings;
import de.teilhabemonitor.web.Refused;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** What somebody may see and do with the secret link to their registration. */
@Path("/api/own/v1/registrations/{code:[A-Za-z0-9-]{1,64}}")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
class OwnRegistrationResource {

    private static final String SECRET = "Own-Secret";
    private static final String KEPT = "select days from retention where name = 'registration-after-event'";

    @Inject
    Session database;

    @Inject
    OwnLinks links;

    @Inject
    OwnAddresses addresses;

    @Inject
    OwnThings things;

    @Inject
    Leaving leaving;

    @Inject
    Queue queue;

    @Inject
    Answers answers;

    @Inject
    Clock clock;

    record SessionsInput(List<Integer> sessions) {}

    record AnswersInput(Map<String, String> answers) {}

    record Export(Instant exportedAt, OwnView registration, String consent, List<OwnThings.Step> log) {}

    @GET
    @Transactional
    public OwnView one(@PathParam("code") String code, @HeaderParam(SECRET) @Nullable String secret) {
        links.check(Registration.path(code), secret);
        return view(code);
    }

    @GET
    @Path("export")
    @Transactional
    public Export export(@PathParam("code") String code, @HeaderParam(SECRET) @Nullable String secret) {
        String thing = Registration.path(code);
        links.check(thing, secret);
        return new Export(clock.instant(), view(code), find(code).consent, things.log(thing));
    }

    @PUT
    @Path("sessions")
    public OwnView choose(
            @PathParam("code") String code, @HeaderParam(SECRET) @Nullable String secret, SessionsInput input) {
        List<Integer> sessions = input.sessions.stream().distinct().sorted().toList();
        things.act(Registration.path(code), secret, () -> leaving.choose(code, sessions));
        return QuarkusTransaction.requiringNew().call(() -> view(code));
    }

    @PUT
    @Path("answers")
    public OwnView answer(
            @PathParam("code") String code, @HeaderParam(SECRET) @Nullable String secret, AnswersInput input) {
        Map<String, String> answers = RegistrationInput.cleaned(input.answers);
        things.act(Registration.path(code), secret, () -> leaving.answer(code, answers));
        return QuarkusTransaction.requiringNew().call(() -> view(code));
    }

    @PUT
    @Path("acceptance")
    public OwnView accept(@PathParam("code") String code, @HeaderParam(SECRET) @Nullable String secret) {
        things.act(Registration.path(code), secret, () -> leaving.accept(code));
        return QuarkusTransaction.requiringNew().call(() -> view(code));
    }

    @PUT
    @Path("cancellation")
    public OwnView cancel(@PathParam("code") String code, @HeaderParam(SECRET) @Nullable String secret) {
        things.act(Registration.path(code), secret, () -> leaving.cancel(code));
        return QuarkusTransaction.requiringNew().call(() -> view(code));
    }

    @DELETE
    public void erase(@PathParam("code") String code, @HeaderParam(SECRET) @Nullable String secret) {
        things.act(Registration.path(code), secret, () -> leaving.erase(code));
    }

    private OwnView view(String code) {
        Registration registration = find(code);
        return OwnView.of(
                registration,
                registration.isWaiting() ? queue.place(registration) : null,
                addresses
                        .of(registration.path())
                        .map(OwnAddresses.Address::email)
                        .orElse(null),
                Event.<Event>findByIdOptional(registration.event).orElseThrow(),
                Question.of(database, registration.event),
                GivenAnswers.of(database, code),
                new Statement(database, KEPT)
                        .list(Map.of(), row -> row.getInt(1))
                        .get(0),
                answers.begin());
    }

    private static Registration find(String code) {
        return Registration.<Registration>findByIdOptional(code)
                .orElseThrow(() -> Refused.because(Refused.Reason.LINK_NOT_VALID));
    }
}
